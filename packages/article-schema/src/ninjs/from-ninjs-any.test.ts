import * as fc from "fast-check";
import { expect, test } from "vitest";
import { articles } from "../../test/ninjs/articles.ts";
import { Article } from "../article/article.js";
import type { Path } from "../findings/finding.js";
import { valueAt } from "../findings/schema-at.js";
import { fromNinjs } from "./from-ninjs.js";
import { toNinjs } from "./to-ninjs.js";

const defaults = {
  id: "tag:news.example,2031-05-04:imported",
  slug: "imported",
  language: "en",
  headline: "Headline",
  summary: "Summary.",
  body: "Body.",
  datePublished: "2031-05-04",
};

/** Puts marks that no field of an article takes into an item, wherever that still leaves it one. */
function marked(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((child: unknown) => marked(child, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, child]) => [name, marked(child, random)]);
  return Object.fromEntries(random() < 0.3 ? [...entries, ["provider", `mark ${random()}`]] : entries);
}

function* markPaths(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === "string" && value.startsWith("mark ")) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    yield* markPaths(child, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}

test("a field that ninjs does not know is listed as lost, at any depth", () => {
  fc.assert(
    fc.property(articles, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (article, numbers) => {
      const input = marked(toNinjs(article).value, () => numbers.pop() ?? 0);
      const { losses, findings } = fromNinjs(input);
      expect(findings).toBeUndefined();
      const silent = [...markPaths(input)].filter(
        (path) => !losses.some((loss) => loss.path.every((step, at) => step === path[at])),
      );
      expect(silent).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("any data gets an answer: an article of the schema, or findings", () => {
  const names =
    "uri type by name rel role literal value contentType href headlines bodies people places events";
  const lists = "subjects infoSources renditions associations geoJSON altIds eventDetails dates startDate";
  const field = fc.constantFrom(...`${names} ${lists}`.split(" "));
  const leaf = fc.oneof(
    fc.string(),
    fc.constantFrom(null, 1, "about", "text", "a:b", "author", "picture", "__proto__"),
  );
  const { any } = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(field, tie("any")),
    ),
  }));
  const list = fc.array(fc.dictionary(field, leaf), { maxLength: 3 });
  const item = fc
    .dictionary(field, fc.oneof(list, leaf))
    .map((fields) => Object.assign(fields, { uri: "a:b" }));
  fc.assert(
    fc.property(fc.oneof(any, item), (input) => {
      const result = fromNinjs(input, { defaults, credit: "Credit" });
      expect(Article.safeParse(result.value).success).toBe(result.success);
      expect(result.success || result.findings.length > 0).toBe(true);
      for (const { path, reason } of result.losses) {
        expect(valueAt(input, ...path)).toBeDefined();
        expect(reason).not.toBe("");
      }
    }),
    { numRuns: 2000 },
  );
});

const refuse = (): never => {
  throw new Error("This part is out of reach.");
};
test.each([
  [
    "a getter that throws",
    Object.defineProperty({ uri: "x" }, "headlines", { enumerable: true, get: refuse }),
  ],
  [
    "a getter that throws in a field that ninjs does not know",
    Object.defineProperty({ uri: "x" }, "own", { enumerable: true, get: refuse }),
  ],
  ["a proxy that throws", new Proxy({ uri: "x" }, { get: refuse })],
])("says of %s that it cannot be read", (_, input) => {
  expect(fromNinjs(input)).toMatchObject({
    success: false,
    findings: [{ code: "data-unreadable", message: "The data cannot be read: This part is out of reach." }],
  });
});

test("lets a converter of HTML say itself what is wrong", () => {
  const item = { uri: "x", bodies: [{ contentType: "text/html", value: "<p>So.</p>" }] };
  expect(() => fromNinjs(item, { htmlToMarkdown: refuse })).toThrow("This part is out of reach.");
});
