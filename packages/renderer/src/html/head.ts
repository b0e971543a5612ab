import { type Article, type Publication, readBody } from "@copydesk/article-schema";
import { type JsonLdOptions, stringifyJsonLd, toJsonLd } from "@copydesk/article-schema/json-ld";
import { fileAddress, webAddress } from "../address/address.js";
import { expectObject, expectPublication, expectStory, isList, unexpected } from "../expect.js";
import { expectFunctions } from "../expect-functions.js";
import { subtags } from "../language/subtags.js";
import type { MarkdownParser } from "../markdown/remark-parser.js";
import { leadingPicture } from "../media/files.js";
import type { Story } from "../story.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { jsonLdScript } from "./json-ld-script.js";

/** What a story's page is told of its surroundings. */
export interface StoryHeadOptions {
  readonly publication: Publication;
  /**
   * Other forms of the story or of the feeds that it is in: their media types, names and absolute addresses. What is of the type
   * `application/json`, feed readers take for a JSON Feed.
   */
  readonly alternates?:
    | readonly { readonly type: string; readonly title: string; readonly url: string }[]
    | undefined;
  /**
   * The story as JSON-LD, as `stringifyJsonLd` of the schema's `json-ld` entry writes it. It is made here where it is left out;
   * `false` leaves it out of the head.
   */
  readonly jsonLd?: string | false | undefined;
  /**
   * What reads the body for the entities that it mentions, where the JSON-LD is made here: as `renderStory` was told. Remark's own
   * parser by default, which takes longer than all the rest of the page.
   */
  readonly parser?: MarkdownParser | undefined;
}

/**
 * Gives what the head of a story's page says to browsers, search engines and those who share it: canonical address,
 * description, authors, Open Graph, other forms and languages, and the story as data. Of a withdrawn story it gives the
 * address alone, and keeps search engines away.
 *
 * @param story what `renderStory` gave
 * @param options the page's surroundings
 * @throws {TypeError} where the JSON-LD could end its script, where an address is not an absolute one of the web, where the story's
 *   article or the publication was not parsed, or where the options are at fault
 * @see https://ogp.me
 */
export function storyHead(story: Story, options: StoryHeadOptions): Markup {
  expectStory(story);
  expectObject(options, "options", "Say who publishes the story, as { publication }.");
  expectFunctions(options, "options", ["parser"]);
  const { publication, alternates = [], jsonLd, parser } = options;
  if (!isList(alternates)) throw unexpected("options.alternates", "a list", alternates, alternatesRemedy);
  for (const alternate of alternates) expectObject(alternate, "alternate", alternatesRemedy);
  const { article } = story;
  const url = webAddress(story.url, "story.url");
  const canonical = html`<link rel="canonical" href="${url}">\n`;
  if (article.status === "withdrawn") return html`${canonical}<meta name="robots" content="noindex">\n`;
  expectPublication(publication, "options.publication");
  const data =
    jsonLd ?? stringifyJsonLd(toJsonLd(article, publication, { url, body: mentionsIn(article, parser) }));
  return html`${canonical}<meta name="description" content="${article.summary}">
${article.authors.map(({ name }) => html`<meta name="author" content="${name}">\n`)}${alternates.map(
    (alternate) =>
      html`<link rel="alternate" type="${alternate.type}" title="${alternate.title}" href="${webAddress(alternate.url, "options.alternates")}">\n`,
  )}${languages(article, url)}${openGraph(article, url, publication)}${data === false ? undefined : jsonLdScript(data)}`;
}

const alternatesRemedy = "Give each other form of the story, as { type, title, url }.";

/** Of pages in several languages, each names all of them, itself among them: search engines pass by those of one that does not. */
function languages({ language, translations }: Article, url: string): readonly Markup[] {
  const link = (of: string, href: string) => html`<link rel="alternate" hreflang="${of}" href="${href}">\n`;
  const links = translations.flatMap((translation) => {
    const href = translation.url === undefined ? undefined : fileAddress(translation.url, url);
    return href === undefined ? [] : [link(translation.language, href)];
  });
  return links.length === 0 ? [] : [...links, link(language, url)];
}

/** A story that carries no entity mentions none, so that its body need not be read. */
function mentionsIn({ entities, body }: Article, parser: MarkdownParser | undefined): MentionsOfBody {
  return entities.length === 0 ? { mentions: [] } : readBody(body, parser);
}

type MentionsOfBody = NonNullable<JsonLdOptions["body"]>;

function openGraph(article: Article, url: string, publication: Publication): readonly (Markup | undefined)[] {
  const property = (name: string, content: string | number | undefined) =>
    content === undefined ? undefined : html`<meta property="${name}" content="${content}">\n`;
  const picture = leadingPicture(article, url);
  return [
    property("og:type", "article"),
    property("og:title", article.headline),
    property("og:description", article.summary),
    property("og:url", url),
    property("og:site_name", publication.title),
    property("og:locale", openGraphLocale(article.language)),
    property("article:published_time", article.datePublished),
    property("article:modified_time", article.dateModified),
    property("article:section", article.section),
    ...article.tags.map((tag) => property("article:tag", tag)),
    property("og:image", picture?.file.url),
    property("og:image:type", picture?.file.mediaType),
    property("og:image:width", picture?.file.width),
    property("og:image:height", picture?.file.height),
    property("og:image:alt", picture?.media.alt),
    html`<meta name="twitter:card" content="${picture ? "summary_large_image" : "summary"}">\n`,
  ];
}

/** Open Graph writes a language with its country, and takes no language alone. */
function openGraphLocale(language: string): string | undefined {
  const { primary, region } = subtags(language);
  return region && /[a-z]/.test(region) ? `${primary}_${region.toUpperCase()}` : undefined;
}
