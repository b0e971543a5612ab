import { expect, test } from "vitest";
import { checkArticle } from "../checks/check-article.js";
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

test("lets no key and no value give orders to a terminal, write a line of its own, or take up a screen", () => {
  const forged = "a\nbody  field-missing";
  const lines = formatFindings(
    checkArticle({ slug: "\u001b[2J\u009bx\u202ey", [forged]: 1, ["b".repeat(10_000)]: 1 }),
  ).split("\n");
  expect(lines).toContain(String.raw`a\nbody  field-missing  field-unknown`);
  expect(lines).toContain(
    String.raw`  slug is “\u001b[2J\u009bx\u202ey”: not a slug: lower-case letters, digits and single hyphens, such as intel-pact.`,
  );
  expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]|b{100}/u);
});
