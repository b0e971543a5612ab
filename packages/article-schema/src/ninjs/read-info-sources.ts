import type { ArticleInput } from "../article/article.js";
import type { Path } from "../findings/finding.js";
import { HttpUrl } from "../primitives/http-url.js";
import { Line } from "../primitives/text.js";
import type { Ninjs, NinjsInfoSource } from "./ninjs.js";
import type { Reading } from "./reading.js";
import { byline, roles } from "./vocabulary.js";

/** Who made the copy, and what it rests on. */
export type ReadInfoSources = Pick<ArticleInput, "authors" | "sources" | "syndicatedFrom">;

/**
 * Takes the authors, from the structured list or else the byline, the sources, and where the item was taken over from.
 *
 * @param entities the ids of what the item lists; a source's literal is taken for a reference to one of them only
 */
export function readInfoSources(
  item: Ninjs,
  entities: ReadonlySet<string>,
  reading: Reading,
): ReadInfoSources {
  const authors: NonNullable<ArticleInput["authors"]> = [];
  const sources: NonNullable<ArticleInput["sources"]> = [];
  let syndicatedFrom: ArticleInput["syndicatedFrom"];
  for (const [index, source] of (item.infoSources ?? []).entries()) {
    const path = ["infoSources", index];
    if (source.role === roles.syndicatedFrom && !syndicatedFrom) {
      syndicatedFrom = readSyndicatedFrom(source, path, reading);
    } else if (source.role === roles.author) {
      const name = reading.take(Line, source.name, [...path, "name"]);
      if (name === undefined) continue;
      reading.use([...path, "role"]);
      authors.push({ name, ...readReference(source, entities, path, reading) });
    } else if (source.role === roles.source || source.role === undefined) {
      const name = reading.take(Line, source.name, [...path, "name"]);
      if (name === undefined) continue;
      reading.use([...path, "role"]);
      const url = reading.take(HttpUrl, source.uri, [...path, "uri"]);
      sources.push({
        name,
        ...(url === undefined ? {} : { url }),
        ...readReference(source, entities, path, reading),
      });
    }
  }
  if (authors.length === 0) {
    // Names in a byline are joined in many ways and languages; it is never taken apart.
    const name = reading.take(Line, item.by, ["by"]);
    if (name !== undefined) authors.push({ name });
  } else if (item.by === byline(authors.map(({ name }) => name))) reading.use(["by"]);
  return { authors, sources, ...(syndicatedFrom ? { syndicatedFrom } : {}) };
}

/** Takes a literal that is the id of something that the item lists. */
export function readReference(
  source: NinjsInfoSource,
  entities: ReadonlySet<string>,
  path: Path,
  reading: Reading,
): { entity?: string } {
  if (source.literal === undefined || !entities.has(source.literal)) return {};
  reading.use([...path, "literal"]);
  return { entity: source.literal };
}

function readSyndicatedFrom(
  source: NinjsInfoSource,
  path: Path,
  reading: Reading,
): ArticleInput["syndicatedFrom"] {
  const title = Line.safeParse(source.name);
  const feedUrl = HttpUrl.safeParse(source.uri);
  if (!title.success || !feedUrl.success) return undefined;
  for (const field of ["name", "uri", "role"]) reading.use([...path, field]);
  const guid = reading.take(Line, source.literal, [...path, "literal"]);
  return { title: title.data, feedUrl: feedUrl.data, ...(guid === undefined ? {} : { guid }) };
}
