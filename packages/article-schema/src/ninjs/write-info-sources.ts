import type { Article } from "../article/article.js";
import type { Path } from "../findings/finding.js";
import type { Lose } from "../conversion/loss.js";
import type { NinjsInfoSource } from "./ninjs.js";
import { roles } from "./vocabulary.js";
import { writeUri } from "./write-uri.js";

/**
 * Writes authors, sources and where the story was taken over from: those whom ninjs calls its information's sources.
 *
 * @param article the article
 * @param ids the ids of the entities that it carries
 * @param lose takes down what is lost
 */
export function writeInfoSources(
  article: Article,
  ids: ReadonlySet<string>,
  lose: Lose,
): readonly NinjsInfoSource[] {
  const written: NinjsInfoSource[] = [];
  for (const [index, { name, entity }] of article.authors.entries()) {
    const literal = writeReference(ids, entity, ["authors", index, "entity"], lose);
    written.push({ role: roles.author, name, ...literal });
  }
  for (const [index, { name, url, entity }] of article.sources.entries()) {
    const uri = writeUri(url, ["sources", index, "url"], lose);
    const literal = writeReference(ids, entity, ["sources", index, "entity"], lose);
    written.push({ role: roles.source, name, ...(uri === undefined ? {} : { uri }), ...literal });
  }
  if (article.syndicatedFrom) {
    const { title, feedUrl, guid } = article.syndicatedFrom;
    const uri = writeUri(feedUrl, ["syndicatedFrom", "feedUrl"], lose) ?? feedUrl;
    const literal = guid === undefined ? {} : { literal: guid };
    written.push({ role: roles.syndicatedFrom, name: title, uri, ...literal });
  }
  return written;
}

/** Writes a reference to an entity, if the article carries that entity. */
export function writeReference(
  ids: ReadonlySet<string>,
  id: string | undefined,
  path: Path,
  lose: Lose,
): Pick<NinjsInfoSource, "literal"> {
  if (id === undefined) return {};
  if (ids.has(id)) return { literal: id };
  lose(path, `The article carries no entity “${id}”, so there is nothing to refer to.`);
  return {};
}
