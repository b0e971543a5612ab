import { expect, test } from "vitest";
import { rss } from "../../test/imported.js";
import { declaredEntities } from "./declared-entities.js";
import { readImport } from "./read-import.js";

const read = (text: string) => readImport(new TextEncoder().encode(text));
const head = (declared: string) => `<?xml version="1.0"?>\n<!DOCTYPE rss [\n${declared}\n]>\n`;
const headline = (declared: string, title: string) =>
  read(head(declared) + rss(`<item><title>${title}</title></item>`)).items[0]?.headline;

test.each([
  ['<!ENTITY co "Copydesk">', "&co; News", "Copydesk News"],
  ["<!ENTITY co 'Copy&#38;desk'><!ENTITY x.y \"&#xE9;\">", "&co; caf&x.y;", "Copy&desk café"],
  ['<!-- <!ENTITY co "Other"> --><!ENTITY co "Copydesk"><!ENTITY co "Third">', "&co;", "Copydesk"],
  ['<!ENTITY co "Copydesk">', "&co; & more", "Copydesk & more"],
  ['<!ENTITY copy "Copydesk">', "&copy; &amp; &eacute;", "Copydesk & é"],
])("a name that the file declares stands for its text: %s", (declared, title, expected) => {
  expect(headline(declared, title)).toBe(expected);
});

test("a vocabulary may be called by such a name", () => {
  const rdf = `<rdf:RDF xmlns:rdf="&rdf;" xmlns="http://purl.org/rss/1.0/"><channel><title>Old</title></channel><item rdf:about="https://old.example/1"><title>A</title></item></rdf:RDF>`;
  const declared = "<!ENTITY rdf 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'>";
  expect(read(head(declared) + rdf).items[0]).toMatchObject({ headline: "A", guid: "https://old.example/1" });
});

test.each([
  ["another name", '<!ENTITY a "x"><!ENTITY co "&a;&a;">'],
  ["a file", '<!ENTITY co SYSTEM "file:///etc/passwd">'],
  ["an element", '<!ENTITY co "<b>x</b>">'],
])("what stands for %s is not followed, and the file is refused", (_, declared) => {
  expect(() => headline(declared, "&co;")).toThrow(expect.objectContaining({ code: "import-xml-broken" }));
});

test("texts are not multiplied without end", () => {
  const resolve = declaredEntities(head(`<!ENTITY co "${"x".repeat(1000)}">`));
  let length = 0;
  for (let count = 0; count < 100_000; count++) length += resolve("co")?.length ?? 0;
  expect(length).toBeGreaterThan(100_000);
  expect(length).toBeLessThanOrEqual(1_000_000);
});
