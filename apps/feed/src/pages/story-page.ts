import { html, renderArticle, type Story } from "@copydesk/renderer";
import { layout, type Site } from "./layout.js";

/**
 * Writes the page of one story.
 *
 * @param site who publishes, and where
 * @param story what `renderStory` gave
 */
export function storyPage(site: Site, story: Story): string {
  const { article, url } = story;
  return layout(site, {
    title: article.headline,
    description: article.summary,
    url,
    language: article.language,
    head: html`<link rel="alternate" type="application/json" title="This story as data" href="${site.addresses.storyData(article.slug)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${article.headline}">
<meta property="og:description" content="${article.summary}">
<meta property="og:url" content="${url}">
<meta property="og:site_name" content="${site.publication.title}">
<meta property="article:published_time" content="${article.datePublished}">
`,
    main: renderArticle(story),
  });
}
