import { expect, test } from "vitest";
import { isCi } from "./is-ci.js";

test.each(["true", "TRUE", "1", "yes", "woodpecker", "drone"])(
  "CI=%s says that nobody is at work",
  (value) => {
    expect(isCi(value)).toBe(true);
  },
);

test.each([undefined, "", "false", "False", "0"])("CI=%s does not", (value) => {
  expect(isCi(value)).toBe(false);
});
