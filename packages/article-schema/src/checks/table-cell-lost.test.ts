import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";
import { readBody } from "../markdown/read-body.js";

const bodyOf = (...rows: readonly string[]) => `${sound.body}\n\n${rows.join("\n")}`;
const lost = (line: number, column: number) => ({
  code: "table-cell-lost",
  path: "body",
  place: { line, column },
});

test.each([
  [["| Port | Ships |", "| --- | --- |", "| Busan | 12 | 13 |"], [lost(5, 16)]],
  [["| Port | Ships |", "| --- | --- |", "| Busan | 12 | 13 | 14"], [lost(5, 16)]],
  [["| Port | Ships |", "| --- | --- |", "| Busan | 12 | | 14 |"], [lost(5, 18)]],
  [
    ["| Port | Ships |", "| --- | --- |", "| Busan | 12 |", "| Osaka | 1 | 2 |", "| Kobe | `a|b` |"],
    [lost(6, 15), lost(7, 13)],
  ],
  [["Port | Ships", ":-- | --:", "Busan | 12 | 13"], [lost(5, 14)]],
  [["> | Port | Ships |", "> | --- | --- |", "> | Busan | 12 | 13 |"], [lost(5, 18)]],
  [
    ["| [Port](https://news.example/port) | *Ships* |", "| --- | --- |", "| *Busan* | 12 | *13* |"],
    [lost(5, 18)],
  ],
  [["So it is:", "| Port |", "| --- |", "| Busan | 12 |"], [lost(6, 11)]],
  [["| Port |", "| --- |", "| --- | --- |"], [lost(5, 9)]],
  [["| Port |", "| --- |", "| Busan |", "", "| Port |", "| --- |", "| Busan | 12 |"], [lost(9, 11)]],
])("finds what stands beyond a table's last column: %j", (rows, findings) => {
  expect(found({ body: bodyOf(...rows) })).toEqual(findings);
});

test.each([
  [["| Port | Ships |", "| --- | --- |", "| Busan | 12 |", "| Osaka |"]],
  [["| Port | Ships |", "| --- | --- |", "| Busan | 12 | |", "| Osaka | 12 ||"]],
  [["| Port | Ships |", "| --- | --- |", "| Busan | 12 \\| 13 |"]],
  [["| Port | Ships |", "| --- | --- |", "| Busan | 12 |", "", "So it is | as she says | and he."]],
  [["| Port | Ships |", "| --- | --- |", "| Busan | 12 |", "## So it is | as she says | and he."]],
  [["```", "| Port | Ships |", "| --- | --- |", "| Busan | 12 | 13 |", "```"]],
  [["Port | Ships | Boats", "--- and | ---", "Busan | 12 | 13 | 14"]],
])("takes what is shown, or is no table: %j", (rows) => {
  expect(found({ body: bodyOf(...rows) })).toEqual([]);
});

test.each([
  [["| --- | --- |", "| Busan | 12 |", "| Osaka | 1 |"], 0],
  [["| **Port** | **Ships** |", "| --- | --- |", "| Busan | 12 |"], 0],
  [["| **Port** | **Ships** |", "|  ---  |\t--- |", "| Busan | 12 | 13 |"], 1],
  [["| a | b |", "| - | - |", "| 1 | 2 |", "> x | y | z"], 0],
  [["| a | b |", "| - | - |", "| 1 | 2 |", "***", "| 1 | 2 | 3 |"], 0],
  [["> | a | b |", "> | - | - |", "lazy | y | z"], 0],
  [["| a | b |", "| - | - |", "| 1 | 2 |", "    x | y | z"], 0],
  [["| a | b |", "| - | - |", "| 1 | 2 |", "<div>", "x | y | z"], 0],
  [["| a |", "| - |", "| 1 | 2 |", "| - | - |", "| 3 | 4 | 5 |"], 3],
  [["a | b", "- | -", "1 | 2 | 3"], 0],
  [["- | a |", "  | - |", "  | 1 | 2 |"], 1],
])("counts the lines of the table alone, also at the beginning of the copy: %j", (rows, count) => {
  const { surplusCells } = readBody(rows.join("\n"));
  expect(surplusCells).toHaveLength(count);
});

test("says what is not shown", () => {
  expect(said({ body: bodyOf("| Port |", "| --- |", "| Busan | 12 | so |") })).toContain(
    "“12 | so” stands beyond",
  );
});
