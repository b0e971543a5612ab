import { expect, test } from "vitest";
import type { Bump } from "./api-change.ts";
import { carriersOf, leftBehind } from "./carriers.ts";

const carriers = carriersOf([
  { name: "renderer", dependencies: { schema: "workspace:^" }, devDependencies: { zod: "^4" } },
  { name: "schema" },
  { name: "application", devDependencies: { renderer: "workspace:^", schema: "workspace:^", zod: "^4" } },
  { name: "documentation", private: true, devDependencies: { renderer: "workspace:^" } },
]);
const plans = (...planned: readonly (readonly [string, Bump])[]) => new Map(planned);

test("a package that is made with others of ours, and published, has them in it", () => {
  expect(carriers).toEqual([{ name: "application", carried: ["renderer", "schema"] }]);
});

test("a package is not released without the one that has it in it", () => {
  const complaint =
    "application has renderer in it, and is to be released with it. Add a changeset for application: pnpm changeset";
  expect(leftBehind(carriers, plans(["renderer", "patch"]))).toEqual([complaint]);
  expect(leftBehind(carriers, plans(["renderer", "minor"], ["application", "none"]))).toEqual([complaint]);
  expect(leftBehind(carriers, plans(["renderer", "minor"], ["application", "patch"]))).toEqual([]);
  expect(leftBehind(carriers, plans(["application", "patch"]))).toEqual([]);
  expect(leftBehind(carriers, plans())).toEqual([]);
});
