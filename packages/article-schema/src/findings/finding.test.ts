import { expect, test } from "vitest";
import { formatFindings, formatPath } from "./finding.js";

test.each([
  [[], "(article)"],
  [["quotes", 0, "speaker"], "quotes[0].speaker"],
  [["headline"], "headline"],
])("writes %j as %s", (path, text) => expect(formatPath(path)).toBe(text));

test("writes a finding as place and code, fault, remedy", () => {
  const finding = {
    code: "a-b",
    severity: "error",
    path: ["body"],
    message: "Wrong.",
    hint: "Mend it.",
  } as const;
  expect(formatFindings([{ ...finding, place: { line: 2, column: 3 } }, finding])).toBe(
    "body:2:3  a-b\n  Wrong.\n  Mend it.\nbody  a-b\n  Wrong.\n  Mend it.",
  );
});
