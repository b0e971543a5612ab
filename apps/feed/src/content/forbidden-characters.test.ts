import { expect, test } from "vitest";
import { forbiddenCharacters } from "./forbidden-characters.js";
import { readYaml } from "./yaml-source.js";

const yaml = readYaml("", "stories/a.md");

const found = (text: string) =>
  forbiddenCharacters({ path: "stories/a.md", name: "a", text }, yaml).map(({ severity, place, message }) => [
    severity,
    place,
    /U\+\w{4}/.exec(message)?.[0],
  ]);

test("warns of each line with characters that XML forbids, at the first of them", () => {
  expect(found("Pasted\r\nfrom\u000b W\u000cord.\n\uffff")).toEqual([
    ["warning", { line: 2, column: 5 }, "U+000B"],
    ["warning", { line: 3, column: 1 }, "U+FFFF"],
  ]);
});

test("warns of nothing that XML can hold", () => {
  expect(found("Tab\t, CRLF\r\n, \u007f, \u0085, \u2028, \u{1f600}")).toEqual([]);
});

test("warns of a letter that was lost, once for each line", () => {
  const findings = forbiddenCharacters(
    { path: "a.md", name: "a", text: "A\nSeoul\ufffds \ufffd pact\n" },
    yaml,
  );
  expect(findings).toMatchObject([
    { code: "character-lost", severity: "warning", place: { line: 2, column: 6 } },
  ]);
});
