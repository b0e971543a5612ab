import { expect, test } from "vitest";
import { changeLine, changeLink, dependencyLine } from "./changelog.ts";

const repository = "https://github.com/news/copydesk";
const commit = "0123456789abcdef0123456789abcdef01234567";

test.each([
  ["Read ninjs 3.1 (#12)", `[#12](${repository}/pull/12)`],
  ["Merge pull request #7 from news/ninjs", `[#7](${repository}/pull/7)`],
  ["Read ninjs 3.1, as #12 asks", `[\`0123456\`](${repository}/commit/${commit})`],
])("a change of “%s” links %s", (subject, link) => {
  expect(changeLink(commit, subject, repository)).toBe(link);
});

test("without a place on the web the hash stands alone, and without a commit nothing does", () => {
  expect(changeLink(commit, "Read ninjs 3.1 (#12)", undefined)).toBe("0123456");
  expect(changeLink(undefined, "", repository)).toBe("");
});

test.each([
  ["Reads ninjs.", "- Reads ninjs. (#12)"],
  ["Reads ninjs,\nand writes it.", "- Reads ninjs,\n  and writes it. (#12)"],
  ["Reads ninjs.\n\n- 3.0\n- 3.1", "- Reads ninjs. (#12)\n\n  - 3.0\n  - 3.1"],
  ["Reads ninjs:\n- 3.0\n- 3.1", "- Reads ninjs: (#12)\n  - 3.0\n  - 3.1"],
])("%j has its link behind its first sentences", (summary, line) => {
  expect(changeLine(summary, "#12")).toBe(line);
  expect(changeLine(summary, "")).toBe(line.replace(" (#12)", ""));
});

test("packages that are released together are listed", () => {
  expect(dependencyLine([{ name: "@copydesk/renderer", newVersion: "1.2.0" }])).toBe(
    "- Works with:\n  - @copydesk/renderer@1.2.0",
  );
  expect(dependencyLine([])).toBe("");
});
