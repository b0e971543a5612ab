import { digitalSourceTypes } from "../article/ai-disclosure.js";
import { Article } from "../article/article.js";
import { copyUnlessEmpty, defined } from "../conversion/defined.js";
import { expectParsed } from "../conversion/expect-parsed.js";
import { type Converted, type Loss, type Lose, saysSomething } from "../conversion/loss.js";
import type { Ninjs, NinjsConcept } from "./ninjs.js";
import { loseOwnFields, ownField } from "./own-fields.js";
import { byline, pubStatuses, roles } from "./vocabulary.js";
import { writeEntities } from "./write-entities.js";
import { writeInfoSources } from "./write-info-sources.js";
import { plainText, writeMedia } from "./write-media.js";
import { writeMoment } from "./write-moment.js";
import { writeRights } from "./write-rights.js";
import { writeTranslation } from "./write-translation.js";

/** ninjs has no counterpart of these at all. */
const unplaced: ReadonlyMap<string, string> = new Map<keyof Article, string>([
  ["withdrawal", "ninjs says that an item is canceled, but not when and why."],
  ["quotes", "ninjs has no quotations."],
  ["claims", "ninjs has no claims."],
  ["corrections", "ninjs has no corrections."],
]);

/**
 * Gives an article as ninjs 3.1, the IPTC's News in JSON, and lists every field that ninjs cannot carry or must change.
 * What is not in that list, `fromNinjs` reads back exactly as it was.
 *
 * @param article the article; it is not changed
 * @throws {TypeError} where it was not parsed
 * @see https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
 */
export function toNinjs(article: Article): Converted<Ninjs> {
  expectParsed(article);
  const losses: Loss[] = [];
  const lose: Lose = (path, reason) => {
    losses.push({ path, reason });
  };
  loseUnplaced(article, lose);
  loseOwnFields(article, lose);
  const ids = new Set<string>(article.entities.map(({ id }) => id));
  const { people, organisations, places, events, subjects, eventItems } = writeEntities(article, lose);
  const associations = [
    ...article.media.map((media, index) => writeMedia(article, index, media, ids, lose)),
    ...article.translations.map((translation, index) => writeTranslation(translation, index, lose)),
    ...eventItems,
  ];
  const value: Ninjs = {
    standard: {
      name: "ninjs",
      version: "3.1",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
    },
    uri: article.id,
    type: "text",
    ...defined({
      firstCreated: writeMoment(article.datePublished, ["datePublished"], lose),
      versionCreated: writeMoment(article.dateModified, ["dateModified"], lose),
      embargoedUntil: writeMoment(article.embargoedUntil, ["embargoedUntil"], lose),
      expires: writeMoment(article.expires, ["expires"], lose),
      pubStatus: pubStatuses[article.status],
      language: article.language,
      slugline: article.slug,
      located: article.dateline,
      by: article.authors.length > 0 ? byline(article.authors.map(({ name }) => name)) : undefined,
    }),
    headlines: [plainText(roles.headline, article.headline)],
    descriptions: [plainText(roles.summary, article.summary)],
    bodies: [{ role: roles.body, contentType: "text/markdown", value: article.body }],
    ...defined({
      people: copyUnlessEmpty(people),
      organisations: copyUnlessEmpty(organisations),
      places: copyUnlessEmpty(places),
      events: copyUnlessEmpty(events),
      subjects: copyUnlessEmpty([...writeFiling(article), ...subjects]),
      infoSources: copyUnlessEmpty(writeInfoSources(article, ids, lose)),
      associations: copyUnlessEmpty(associations),
      altIds: copyUnlessEmpty(article.formerSlugs.map((slug) => ({ role: roles.formerSlug, value: slug }))),
    }),
    ...writeRights(article.rights, lose),
    ...defined({
      digitalSourceType: article.aiDisclosure && {
        uri: digitalSourceTypes + article.aiDisclosure.digitalSourceType,
      },
    }),
  };
  return { value, losses };
}

function loseUnplaced(article: Article, lose: Lose): void {
  for (const [field, value] of Object.entries(article)) {
    const isOwn = !Object.hasOwn(Article.shape, field);
    const reason = isOwn ? ownField : unplaced.get(field);
    if (reason !== undefined && saysSomething(value)) lose([field], reason);
  }
  if (article.aiDisclosure?.note !== undefined) {
    lose(["aiDisclosure", "note"], "ninjs names the kind of digital source, without words for readers.");
  }
}

/** Writes the section and the tags as subjects, told apart from topics by how the story is related to them. */
function writeFiling({ section, tags }: Article): NinjsConcept[] {
  const filed = tags.map((name): NinjsConcept => ({ name, rel: roles.tag }));
  return section === undefined ? filed : [{ name: section, rel: roles.section }, ...filed];
}
