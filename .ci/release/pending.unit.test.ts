import { expect, test } from "vitest";
import { isVersionPending } from "./pending.ts";

const others = ["README.md", "config.json"];

test.each([
  ["there is a changeset", { files: [...others, "quick-fox.md"] }, true],
  ["there is none", { files: others }, false],
  [
    "a prerelease has a version for all of them",
    { files: [...others, "quick-fox.md"], pre: { mode: "pre", changesets: ["quick-fox"] } },
    false,
  ],
  [
    "a prerelease got another one",
    { files: [...others, "quick-fox.md", "lazy-dog.md"], pre: { mode: "pre", changesets: ["quick-fox"] } },
    true,
  ],
  [
    "a prerelease ends",
    { files: [...others, "quick-fox.md"], pre: { mode: "exit", changesets: ["quick-fox"] } },
    true,
  ],
] as const)("where %s", (_, folder, expected) => {
  expect(isVersionPending(folder)).toBe(expected);
});
