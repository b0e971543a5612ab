import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { Rights } from "../article/rights.js";
import { HttpUrl } from "../primitives/http-url.js";
import { LanguageTag } from "../primitives/language-tag.js";
import { TagUri } from "../primitives/tag-uri.js";
import { Line, Text } from "../primitives/text.js";

/** A picture that stands for a publication. */
export const Logo = strictObject({
  url: HttpUrl.describe("Where the picture is: a PNG, JPEG or GIF, for the sake of feed readers."),
  width: z.int().min(1).max(144).optional().describe("Its width in pixels, at most 144 (RSS 2.0)."),
  height: z.int().min(1).max(400).optional().describe("Its height in pixels, at most 400 (RSS 2.0)."),
});
/** A picture that stands for a publication. */
export type Logo = z.infer<typeof Logo>;

// Behind a query or a fragment, the addresses of stories and feeds would be part of it.
const BaseUrl = HttpUrl.regex(/^[^?#]*$/, {
  error: "an address with a query or a fragment (? or #), below which nothing can be published",
});

const Email = z.email({ error: "not an e-mail address, such as desk@news.example" });

/** Who publishes the articles: what a home page's masthead and a feed's channel say. */
export const Publication = strictObject({
  id: TagUri.describe("The publication's permanent name."),
  title: Line.describe("The name of the publication."),
  description: Text.describe("What it publishes, in a sentence of plain text."),
  language: LanguageTag.describe("The language that it is in, where an article does not say otherwise."),
  baseUrl: BaseUrl.describe("The address that it is published under: one without a query or a fragment."),
  publisher: Line.optional().describe("Who is answerable for it, where that is not its title."),
  email: Email.optional().describe("The address that readers write to about the content."),
  technicalEmail: Email.optional().describe(
    "The address that readers write to about the site and its feeds.",
  ),
  logo: Logo.optional().describe("The picture that readers' programs show beside the title."),
  minutesBetweenUpdates: z
    .int()
    .positive()
    .default(60)
    .describe("How long, in minutes, a feed reader may wait before it asks again."),
  hubs: z.array(HttpUrl).default([]).describe("WebSub hubs that tell subscribers of new stories."),
  rights: Rights.optional().describe("Who owns the copy, where an article does not say otherwise."),
});
/** Who publishes the articles: what a home page's masthead and a feed's channel say. */
export type Publication = {
  [Field in keyof z.infer<typeof Publication>]: z.infer<typeof Publication>[Field];
};
/** What {@link Publication} accepts. */
export type PublicationInput = {
  [Field in keyof z.input<typeof Publication>]: z.input<typeof Publication>[Field];
};
