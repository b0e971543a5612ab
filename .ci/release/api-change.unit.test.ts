import { expect, test } from "vitest";
import { covers, larger, requiredBump } from "./api-change.ts";

const [a, b, changed] = ["export const a: string;", "export const b: string;", "export const a: number;"];
const report = (...declarations: readonly string[]) =>
  new Map([["index", ["## API Report", "```ts", ...declarations, "```"].join("\n\n")]]);

test.each([
  [[a], [a], "1.0.0", "none"],
  [[a, b], [b, a], "1.0.0", "none"],
  [[a], [a, b], "1.0.0", "minor"],
  [[a, b], [a], "1.0.0", "major"],
  [[a], [changed], "1.0.0", "major"],
  [[a], [a, b], "0.3.0", "patch"],
  [[a], [changed], "0.3.0", "minor"],
] as const)("from %j to %j, after %s, is %s", (before, after, version, bump) => {
  expect(requiredBump(report(...before), report(...after), version)).toBe(bump);
});

test("a planned change covers a smaller one, and not a larger one", () => {
  expect(covers("minor", "patch")).toBe(true);
  expect(covers("minor", "minor")).toBe(true);
  expect(covers("patch", "major")).toBe(false);
});

test("what is gone from one entry is gone, though another one has it", () => {
  const [both = "", alone = ""] = [report(a, b).get("index"), report(a).get("index")];
  const before = new Map([
    ["index", both],
    ["rss", both],
  ]);
  const after = new Map([
    ["index", both],
    ["rss", alone],
  ]);
  expect(requiredBump(before, after, "1.0.0")).toBe("major");
  expect(requiredBump(before, new Map([["index", both]]), "1.0.0")).toBe("major");
  expect(requiredBump(after, before, "1.0.0")).toBe("minor");
});

test("the larger of two changes is what is needed", () => {
  expect(larger("patch", "major")).toBe("major");
  expect(larger("minor", "none")).toBe("minor");
});
