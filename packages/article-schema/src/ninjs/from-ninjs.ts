import { Article, schemaVersion } from "../article/article.js";
import { attemptToRead } from "../article/attempt-to-read.js";
import { expectFunctions, expectObject } from "../conversion/expect.js";
import { type Finding } from "../findings/finding.js";
import { shapeFindings } from "../findings/shape-findings.js";
import type { Loss } from "../conversion/loss.js";
import { Ninjs } from "./ninjs.js";
import { otherNinjsVersion } from "./other-version.js";
import { type FromNinjsOptions, readItem } from "./read-item.js";
import { Reading } from "./reading.js";

/** What {@link fromNinjs} gives: the article, or what keeps the item from being one. */
export type FromNinjsResult =
  | {
      readonly success: true;
      readonly value: Article;
      /** All of the item that is not in the article, by its path in the item. */
      readonly losses: readonly Loss[];
      readonly findings?: never;
    }
  | {
      readonly success: false;
      readonly value?: never;
      /** As far as the item could be read. */
      readonly losses: readonly Loss[];
      /** One for each field that is missing or does not fit, with how to supply it. Readable with `formatFindings`. */
      readonly findings: readonly Finding[];
    };

/**
 * Gives the article that a ninjs item holds, versions 3.0 and 3.1, and lists every field of the item that an article has
 * no place for. What `toNinjs` wrote is read back as it was. Nothing is made up but the ids of people, places and other
 * things that the item gives none for: those come from their names.
 *
 * @param input any data, such as the result of `JSON.parse`; it is not changed
 * @param options what the item does not say: an article needs an id, a slug, a language, a headline, a summary, a body and
 *   a date of publication, and ninjs requires none of them
 * @throws {TypeError} where the options are not what they must be
 * @throws {unknown} what `htmlToMarkdown` throws, and nothing else
 * @see https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
 */
export function fromNinjs(input: unknown, options: FromNinjsOptions = {}): FromNinjsResult {
  expectObject(options, "options", "Say what the item does not say, as { defaults }, or leave them out.");
  expectFunctions(options, "options", ["htmlToMarkdown"]);
  if (options.defaults !== undefined)
    expectObject(options.defaults, "options.defaults", "Give the fields that the item does not say.");
  const item = readShape(input);
  if (item.findings) return { success: false, losses: [], findings: item.findings };
  const reading = new Reading();
  const { said, unreadHtml } = readItem(item.data, options, reading);
  const lost = attemptToRead<Lost>(
    () => ({ losses: reading.losses(input) }),
    (finding) => ({ losses: [], findings: [finding] }),
  );
  if (lost.findings) return { success: false, ...lost };
  const { losses } = lost;
  const draft = { ...options.defaults, ...said, schemaVersion };
  const article = Article.safeParse(draft);
  if (article.success) return { success: true, value: article.data, losses };
  const findings = shapeFindings(Article, article.error.issues, draft);
  return { success: false, losses, findings: findings.map((finding) => withRemedy(finding, unreadHtml)) };
}

/** An item of the shape of ninjs, or what keeps the input from being one. */
type Shape = { readonly data: Ninjs; readonly findings?: never } | { readonly findings: readonly Finding[] };

function readShape(input: unknown): Shape {
  return attemptToRead<Shape>(
    () => {
      const other = otherNinjsVersion(input);
      if (other) return { findings: [other] };
      const { data, error } = Ninjs.safeParse(input);
      return error ? { findings: shapeFindings(Ninjs, error.issues, input).map(asNinjs) } : { data };
    },
    (finding) => ({ findings: [finding] }),
  );
}

/** What of an item is not in the article, or that it cannot be told. */
type Lost = { readonly losses: readonly Loss[]; readonly findings?: readonly Finding[] };

/** Says of input that is no object what it should have been: nothing in it has a path to be called by. */
function asNinjs(finding: Finding): Finding {
  if (finding.path.length > 0) return finding;
  return {
    ...finding,
    message: "The input is no ninjs item, which is a JSON object.",
    hint: "Give the parsed document, such as the result of JSON.parse.",
  };
}

function withRemedy(finding: Finding, unreadHtml: boolean): Finding {
  const [field] = finding.path;
  if (finding.code !== "field-missing" || finding.path.length !== 1) return finding;
  const asDefault = `Give it in the option “defaults”: { defaults: { ${String(field)}: … } }.`;
  if (field !== "body" || !unreadHtml) {
    return {
      ...finding,
      message: `The item does not say the article's ${String(field)}, and it is required.`,
      hint: asDefault,
    };
  }
  return {
    ...finding,
    message: "The item's body is in HTML only, and an article's is Markdown.",
    hint: `Give a function that converts it in the option “htmlToMarkdown”. ${asDefault}`,
  };
}
