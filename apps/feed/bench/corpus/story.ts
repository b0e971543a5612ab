import type { ArticleInput } from "@copydesk/article-schema";
import { storyBody } from "./body.ts";
import type { CorpusEntity } from "./entities.ts";
import { freelancerName, personName, slugOf } from "./names.ts";
import { type Random, randomFrom } from "./random.ts";
import { english, french } from "./sentences.ts";
import { chooseSubjects, fill } from "./subjects.ts";

/** A story of the corpus. */
export interface CorpusStory {
  readonly slug: string;
  /** What its front matter says. */
  readonly fields: Omit<ArticleInput, "slug" | "body" | "entities" | "schemaVersion">;
  /** Its copy, in Markdown, with mentions of entities. */
  readonly body: string;
}

/** The sections that the stories are in, the largest first. */
const sections = ["World", "Politics", "Business", "Culture", "Science", "Sport", "Opinion"];
const tags = [
  "ships",
  "trade",
  "harbour",
  "energy",
  "weather",
  "courts",
  "budget",
  "schools",
  "rail",
  "health",
  "water",
  "research",
  "music",
  "league",
  "harvest",
  "housing",
];
const reasons = [
  "The figures that it rests on turned out to be of another year.",
  "It said of a person what cannot be shown.",
];

const day = 86_400_000;
/** The first moment of the ten years that the stories are from. */
const begin = Date.UTC(2016, 0, 1);
const days = 3652;

/** A moment at which the ten years are over, and at which the stories under embargo may not be published yet. */
export const afterAll = new Date(begin + (days + 2) * day);

/**
 * Gives one story of a corpus.
 *
 * @param index which one, counted from 0
 * @param stories how many stories the corpus has
 * @param seed which corpus it is
 * @param entities the entities of the corpus
 */
export function corpusStory(
  index: number,
  stories: number,
  seed: number,
  entities: readonly CorpusEntity[],
): CorpusStory {
  const random = randomFrom(seed, index);
  const language = random.chance(0.8) ? english : french;
  const subjects = chooseSubjects(entities, random);
  const headline = fill(random.of(language.headlines), (kind) => subjects.name(kind));
  const slug = `${slugOf(headline).slice(0, 60).replace(/-$/, "")}-${index}`;
  const { body, quotes } = storyBody(language, subjects, random);
  const published = begin + ((index + random.next()) / stories) * days * day;
  const later = (most: number) => instant(published + random.between(1, most) * 3_600_000, 0);
  const isWithdrawn = random.chance(0.01);
  const isEmbargoed = !isWithdrawn && random.chance(0.01);
  return {
    slug,
    body,
    fields: {
      id: `tag:news.example,${new Date(published).toISOString().slice(0, 10)}:${index}`,
      ...(random.chance(0.03) && { formerSlugs: [`earlier-${slug}`] }),
      language: language.tag,
      ...(isWithdrawn && { status: "withdrawn" }),
      headline,
      summary: fill(random.of(language.summaries), (kind) => subjects.name(kind)),
      section: random.often(sections),
      tags: distinct(random.between(1, 4), () => random.often(tags)),
      ...(random.chance(0.5) && { dateline: subjects.name("place").toUpperCase() }),
      datePublished: random.chance(0.1)
        ? new Date(published).toISOString().slice(0, 10)
        : instant(published, random.of([0, 1, 9, -5])),
      ...(random.chance(0.15) && { dateModified: later(72) }),
      authors: authors(entities, random),
      ...(isEmbargoed && { embargoedUntil: instant(afterAll.getTime() + random.between(1, 400) * day, 0) }),
      ...(isWithdrawn && { withdrawal: { date: later(400), reason: random.of(reasons) } }),
      about: subjects.main.map(({ id }) => id),
      ...(quotes.length > 0 && { quotes }),
      ...(random.chance(0.3) && {
        claims: [claim(random.of(language.claims), subjects.some("person").id, random)],
      }),
      ...(random.chance(0.6) && { media: [photo(random.of(language.captions), index, random)] }),
      ...(random.chance(0.02) && {
        corrections: [
          { date: later(200), text: fill(language.correction, () => String(random.between(2, 90))) },
        ],
      }),
    },
  };
}

/** Says whether a story is one that readers see. */
export function isVisible({ fields }: CorpusStory): boolean {
  return fields.status === undefined && fields.embargoedUntil === undefined;
}

function authors(entities: readonly CorpusEntity[], random: Random): NonNullable<ArticleInput["authors"]> {
  // The staff are the first of the people; the others are bylines that nothing more is known of.
  const staff = entities.filter(({ type }) => type === "person").slice(0, 30);
  const writers = distinct(random.chance(0.15) ? 2 : 1, () => random.often(staff));
  if (random.chance(0.6)) return writers.map(({ id, name }) => ({ name, entity: id }));
  return random.chance(0.9) ? [{ name: freelancerName(random) }] : [];
}

function claim(text: string, claimant: string, random: Random): NonNullable<ArticleInput["claims"]>[number] {
  return random.chance(0.7)
    ? { text, claimant, standing: "reported" }
    : { text, attribution: "press reports", standing: "confirmed" };
}

function photo(caption: string, index: number, random: Random): NonNullable<ArticleInput["media"]>[number] {
  const credit = `${personName(random)} / Example Pictures`;
  if (random.chance(0.3)) return { kind: "photo", credit };
  const url = `https://media.example/photos/${index}.jpg`;
  return {
    kind: "photo",
    credit,
    renditions: [{ url, mediaType: "image/jpeg", width: 1600, height: 900 }],
    alt: caption,
    caption,
  };
}

/** Writes a moment with an offset from UTC, in hours. */
function instant(time: number, offset: number): string {
  const local = new Date(time + offset * 3_600_000).toISOString().slice(0, 16);
  if (offset === 0) return `${local}:00Z`;
  return `${local}:00${offset < 0 ? "-" : "+"}${String(Math.abs(offset)).padStart(2, "0")}:00`;
}

function distinct<Element>(count: number, choose: () => Element): Element[] {
  return [...new Set(Array.from({ length: count }, choose))];
}
