import { Article } from "../article/article.js";
import { articleFindings, isOlder } from "../article/article-findings.js";
import type { Finding } from "../findings/finding.js";
import { readBody } from "../markdown/body.js";
import { whyUnreadable } from "../markdown/readable.js";
import { declaredIds, findingsOf } from "./check.js";
import { checks } from "./checks.js";
import { withoutFaults } from "./draft.js";

/**
 * Says everything that keeps a story from holding together: the faults of its shape, and those of its integrity, in one
 * list. Faults of the shape do not hide the others. An empty list means that the story may be published.
 *
 * @param input any data, such as an `Article` or the result of `JSON.parse`; it is not changed
 */
export function checkArticle(input: unknown): Finding[] {
  const parsed = Article.safeParse(input);
  const shape = parsed.success ? [] : articleFindings(parsed.error.issues, input);
  if (isOlder(input)) return shape;
  const article = parsed.success ? parsed.data : withoutFaults(input, parsed.error.issues);
  const unreadable = whyUnreadable(article.body ?? "");
  const subject = {
    article,
    body: readBody(unreadable ? "" : (article.body ?? "")),
    declared: declaredIds(input),
  };
  const applicable = checks.filter(({ readsBody }) => !readsBody || !unreadable);
  const unread: Finding[] = unreadable ? [{ severity: "error", path: ["body"], ...unreadable }] : [];
  return [...shape, ...unread, ...applicable.flatMap((check) => findingsOf(check, subject))];
}
