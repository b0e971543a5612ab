import { HttpUrl } from "@copydesk/article-schema";
import { stringifyJsonLd, toJsonLd } from "@copydesk/article-schema/json-ld";
import { renderArticle, type Story, storyHead } from "@copydesk/renderer";
import { layout, type Site } from "./layout.js";

/**
 * Writes the page of one story, with the story as data for programs.
 *
 * @param site who publishes, and where
 * @param story what `renderStory` gave
 */
export function storyPage(site: Site, story: Story): string {
  const { article, url } = story;
  const { publication, addresses } = site;
  const alternates = [
    { type: "application/json", title: "This story as data", url: addresses.storyData(article.slug) },
    { type: "text/markdown", title: "This story as Markdown", url: addresses.storyMarkdown(article.slug) },
  ];
  const jsonLd = stringifyJsonLd(
    toJsonLd(article, { ...publication, baseUrl: HttpUrl.parse(addresses.home) }, { url }),
  );
  return layout(site, {
    title: article.headline,
    language: article.language,
    head: storyHead(story, { publication, alternates, jsonLd }),
    main: renderArticle(story),
  });
}
