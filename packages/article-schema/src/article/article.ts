import * as z from "zod";
import { Entity } from "../entities/entity.js";
import { strictObject } from "../findings/strict-object.js";
import { Instant, PublicationDate } from "../primitives/date.js";
import { LanguageTag } from "../primitives/language-tag.js";
import { EntityId, Slug } from "../primitives/slug.js";
import { TagUri } from "../primitives/tag-uri.js";
import { Line, Text } from "../primitives/text.js";
import { AiDisclosure } from "./ai-disclosure.js";
import { Author } from "./author.js";
import { Claim } from "./claim.js";
import { Correction } from "./correction.js";
import { Media } from "./media.js";
import { Quote } from "./quote.js";
import { Rights } from "./rights.js";
import { Source } from "./source.js";
import { SyndicatedFrom } from "./syndicated-from.js";
import { Translation } from "./translation.js";
import { Withdrawal } from "./withdrawal.js";

/** The version of the article model that this package writes. */
export const schemaVersion = 2;

/**
 * A news article, complete by itself: what validates can be stored, sent and compared as JSON. This is the shape; whether
 * the story holds together is for `checkArticle` to say.
 */
export const Article = strictObject({
  schemaVersion: z.literal(schemaVersion).describe("The version of this model that it is written in."),
  id: TagUri.describe(
    "The article's permanent name. Subscribers' readers know the story by it, so it never changes.",
  ),
  slug: Slug.describe("The last part of the story's address."),
  formerSlugs: z
    .array(Slug)
    .default([])
    .describe("Slugs that the story had before; their addresses lead to it."),
  language: LanguageTag.describe("The language that the copy is in."),
  status: z
    .enum(["draft", "published", "withdrawn"])
    .default("published")
    .describe("Whether readers see it: not yet, now, or no longer."),
  headline: Line.describe("The headline."),
  summary: Text.describe("The story in a sentence or two of plain text, for lists and feeds."),
  body: z
    .string()
    .describe("The copy, in Markdown (CommonMark). Entities are mentioned as [Seoul](entity:south-korea)."),
  section: Line.optional().describe(
    "The part of the publication that the story belongs to, such as “World”.",
  ),
  tags: z.array(Line).default([]).describe("Free keywords."),
  dateline: Line.optional().describe("Where it was filed from, as printed at its head: “SEOUL”."),
  datePublished: PublicationDate.describe("When it was first published: the moment, or the day alone."),
  dateModified: PublicationDate.optional().describe(
    "When it was last changed in a way that readers should see.",
  ),
  authors: z.array(Author).default([]).describe("Who wrote it, in the order of the byline."),
  embargoedUntil: Instant.optional().describe("The moment before which no reader may see it."),
  expires: Instant.optional().describe("The moment after which no reader may see it."),
  withdrawal: Withdrawal.optional().describe(
    "Why and when it was taken back. Goes with the status “withdrawn”.",
  ),
  translations: z.array(Translation).default([]).describe("The same story in other languages."),
  about: z
    .array(EntityId)
    .default([])
    .describe("What the story is about, among its entities, the main subject first."),
  entities: z.array(Entity).default([]).describe("Who and what the story names."),
  quotes: z.array(Quote).default([]).describe("The quotations in the body."),
  claims: z.array(Claim).default([]).describe("What the story reports others to assert."),
  media: z
    .array(Media)
    .default([])
    .describe("The story's pictures, videos and sounds, the leading one first."),
  corrections: z
    .array(Correction)
    .default([])
    .describe("What was corrected after publication, the oldest first."),
  sources: z.array(Source).default([]).describe("What the story rests on."),
  rights: Rights.optional().describe("Who owns the copy, and what others may do with it."),
  syndicatedFrom: SyndicatedFrom.optional().describe("The feed that it was taken over from."),
  aiDisclosure: AiDisclosure.optional().describe("What part software had in writing it."),
});
// Mapped types, so that editors and the compiler call them by their names, and do not write out their thirty fields. An interface
// would do the same, but where a function takes a Record<string, unknown>, none can be given.
/** A news article, complete by itself. */
export type Article = {
  [Field in keyof z.infer<typeof Article>]: Field extends "entities"
    ? Entity[]
    : z.infer<typeof Article>[Field];
};
/** What {@link Article} accepts: lists that are empty may be left out. */
export type ArticleInput = { [Field in keyof z.input<typeof Article>]: z.input<typeof Article>[Field] };
