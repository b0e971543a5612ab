import type { Finding } from "../findings/finding.js";
import { type CheckOptions, readArticle } from "./read-article.js";

/**
 * Says everything that keeps a story from holding together: the faults of its shape, and those of its integrity, in one
 * list. Faults of the shape do not hide the others. An empty list means that the story may be published.
 *
 * @param input any data, such as an `Article` or the result of `JSON.parse`; it is not changed
 * @param options how it is read
 * @throws {TypeError} where the options or what their functions give are not what they must be
 * @throws what the functions of a schema of your own throw
 */
export function checkArticle(input: unknown, options: CheckOptions = {}): Finding[] {
  return [...readArticle(input, options).findings];
}
