import * as z from "zod";
import { Rights } from "../article/rights.js";
import { HttpUrl } from "../primitives/http-url.js";
import { LanguageTag } from "../primitives/language-tag.js";
import { TagUri } from "../primitives/tag-uri.js";
import { Line, Text } from "../primitives/text.js";

/** Who publishes the articles: what a home page's masthead and a feed's channel say. */
export const Publication = z.strictObject({
  id: TagUri.describe("The publication's permanent name."),
  title: Line.describe("The name of the publication."),
  description: Text.describe("What it publishes, in a sentence of plain text."),
  language: LanguageTag.describe("The language that it is in, where an article does not say otherwise."),
  baseUrl: HttpUrl.describe("The address that it is published under."),
  publisher: Line.optional().describe("Who is answerable for it, where that is not its title."),
  rights: Rights.optional().describe("Who owns the copy, where an article does not say otherwise."),
});
/** Who publishes the articles: what a home page's masthead and a feed's channel say. */
export type Publication = z.infer<typeof Publication>;
/** What {@link Publication} accepts. */
export type PublicationInput = z.input<typeof Publication>;
