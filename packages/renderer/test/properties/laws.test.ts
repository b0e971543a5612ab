import { expect, test } from "vitest";
import { laws } from "./laws.ts";

test.each(laws)(
  "$name ($runs cases)",
  async ({ check, runs }) => {
    await expect(check(runs)).resolves.toBeUndefined();
  },
  240_000,
);

test("5,000 cases and more are looked at", () => {
  expect(laws.reduce((total, { runs }) => total + runs, 0)).toBeGreaterThanOrEqual(5000);
});
