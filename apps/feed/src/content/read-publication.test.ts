import { expect, test } from "vitest";
import { readPublication } from "./read-publication.js";

test.each(["# Nothing but a comment.\n", "- a\n", "news\n"])(
  "says of %j that it holds no fields, and which it begins with",
  (text) => {
    const { value, findings } = readPublication({ path: "publication.yaml", name: "publication", text });
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: "publication-misshapen", place: { line: 1, column: 1 } }]);
    expect(findings[0]?.hint).toContain("id:, title:");
  },
);

test("says where a file is no YAML", () => {
  const text = "id: tag:a.example,2019:a\ntitle: A: B\n";
  const { findings } = readPublication({ path: "publication.yaml", name: "publication", text });
  expect(findings).toMatchObject([{ code: "yaml-invalid", place: { line: 2, column: 8 } }]);
});

test("warns of a language that there is not", () => {
  const text =
    'id: tag:a.example,2019:a\ntitle: A\ndescription: B\nlanguage: Japanese\nbaseUrl: "https://a.example/"\n';
  const { value, findings } = readPublication({ path: "publication.yaml", name: "publication", text });
  expect(value).toBeDefined();
  expect(findings).toMatchObject([
    {
      code: "language-unknown",
      severity: "warning",
      hint: "Did you mean “ja”?",
      place: { line: 4, column: 11 },
    },
  ]);
});

test("warns of characters that readers are not shown", () => {
  const text =
    'id: tag:a.example,2019:a\ntitle: "News\\b"\ndescription: B\nlanguage: en\nbaseUrl: "https://a.example/"\n';
  const { value, findings } = readPublication({ path: "publication.yaml", name: "publication", text });
  expect(value).toBeDefined();
  expect(findings).toMatchObject([{ code: "character-forbidden", place: { line: 2, column: 8 } }]);
});
