import type * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { HttpUrl } from "../primitives/http-url.js";
import { LanguageTag } from "../primitives/language-tag.js";
import { TagUri } from "../primitives/tag-uri.js";

/** The same story in another language. */
export const Translation = strictObject({
  id: TagUri.describe("The permanent name of the other article."),
  language: LanguageTag.describe("The language that it is in."),
  url: HttpUrl.optional().describe("Where it is, if it is not published beside this one."),
});
/** The same story in another language. */
export type Translation = z.infer<typeof Translation>;
