import type { Article, Publication } from "@copydesk/article-schema";
import { countOf } from "../check-formats/count.js";
import { formatAsText } from "../check-formats/text.js";
import { readContentFiles } from "../content/content-files.js";
import type { ContentFinding } from "../content/content-finding.js";
import type { PlacedArticle } from "../content/placed-article.js";
import { readContent } from "../content/read-content.js";

/** Content that may be published, or what keeps it from being. */
export type LoadedContent = Read & (Publishable | { readonly publication?: never });

interface Publishable {
  readonly publication: Publication;
  readonly articles: readonly Article[];
}

interface Read {
  /** The stories that hold together, with where they were read from. */
  readonly stories: readonly PlacedArticle[];
  readonly findings: readonly ContentFinding[];
  /** The findings as text; empty where there is none. */
  readonly report: string;
}

/**
 * Reads and checks a content folder.
 *
 * @param folder the folder's path
 * @returns the content, and the report on it
 */
export async function loadContent(folder: string): Promise<LoadedContent> {
  const { publication, articles, stories, findings } = readContent(await readContentFiles(folder));
  const found = { stories, findings, report: formatAsText(findings) };
  return publication && countOf(findings, "error") === 0 ? { publication, articles, ...found } : found;
}
