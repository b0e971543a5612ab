import * as z from "zod";
import { Article } from "../article/article.js";
import { Media } from "../article/media.js";
import { Rendition } from "../article/rendition.js";
import { HttpUrl } from "../primitives/http-url.js";
import { Line } from "../primitives/text.js";

/** Media as version 1 had them: with one file at most. */
const MediaVersion1 = Media.omit({ renditions: true }).extend({
  url: HttpUrl.optional(),
  mediaType: Rendition.shape.mediaType.optional(),
  width: Rendition.shape.width,
  height: Rendition.shape.height,
});

/** The fields of an article that version 1 did not have. */
const newInVersion2 = {
  formerSlugs: true,
  embargoedUntil: true,
  expires: true,
  withdrawal: true,
  translations: true,
  syndicatedFrom: true,
  aiDisclosure: true,
} satisfies { readonly [Field in keyof Article]?: true };

/**
 * An article as version 1 of the model had it. Parts that are the same to this day are taken from the present model; one
 * that changes is written out here first, as it was, and the frozen fixtures of version 1 tell whether that was done.
 */
export const ArticleVersion1 = Article.omit(newInVersion2).extend({
  schemaVersion: z.literal(1),
  authors: z.array(Line).default([]),
  media: z.array(MediaVersion1).default([]),
});
/** An article as version 1 of the model had it. */
export type ArticleVersion1 = {
  [Field in keyof z.infer<typeof ArticleVersion1>]: z.infer<typeof ArticleVersion1>[Field];
};
