import { expect, test } from "vitest";
import { directionOverridden } from "./direction-overridden.js";

const found = (text: string) =>
  directionOverridden({ path: "stories/a.md", name: "a", text }).map(({ code, severity, place, message }) => [
    code,
    severity,
    place,
    /U\+\w{4}/.exec(message)?.[0],
  ]);

test("warns of each line in which text is turned round, at the first place", () => {
  expect(found("A\nhead\u202eline \u202d\n\u202d\n")).toEqual([
    ["direction-overridden", "warning", { line: 2, column: 5 }, "U+202E"],
    ["direction-overridden", "warning", { line: 3, column: 1 }, "U+202D"],
  ]);
});

test("takes text of any script, and marks of the way in which it runs", () => {
  expect(found("한국 \u200fשלום\u200e \u2067عربي\u2069 \u202aA\u202c\n")).toEqual([]);
});
