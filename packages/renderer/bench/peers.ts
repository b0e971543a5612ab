import { htmlToText, type Story } from "@copydesk/renderer";
import astroRss from "@astrojs/rss";
import { Feed as NpmFeed } from "feed";
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import NpmRss from "rss";
import { publication } from "./stories.ts";

const home = "https://news.example/";
const url = `${home}feed.xml`;

/** The feed generators that are measured beside ours, each from the same articles to text, with all that it can say of them. */
export const peers = {
  rss(stories: readonly Story[]): string {
    const feed = new NpmRss({
      title: publication.title,
      description: publication.description,
      feed_url: url,
      site_url: home,
      language: "en",
    });
    for (const { article, url: link, contentHtml } of stories) {
      feed.item({
        title: article.headline,
        description: article.summary,
        url: link,
        guid: article.id,
        categories: [article.section ?? "", ...article.tags],
        date: article.datePublished,
        custom_elements: [
          { "dc:creator": article.authors[0]?.name },
          { "content:encoded": { _cdata: contentHtml } },
        ],
      });
    }
    return feed.xml();
  },

  feedsmithRss(stories: readonly Story[]): string {
    return generateRssFeed({
      title: publication.title,
      description: publication.description,
      link: home,
      language: "en",
      items: stories.map(({ article, url: link, contentHtml }) => ({
        title: article.headline,
        description: article.summary,
        link,
        guid: { value: article.id, isPermaLink: false },
        pubDate: new Date(article.datePublished),
        categories: [article.section ?? "", ...article.tags].map((name) => ({ name })),
        dc: { creators: article.authors.map(({ name }) => name) },
        content: { encoded: contentHtml },
      })),
    });
  },

  feedsmithAtom(stories: readonly Story[]): string {
    return generateAtomFeed({
      id: publication.id,
      title: { value: publication.title },
      updated: new Date(stories[0]?.article.datePublished ?? 0),
      entries: stories.map(({ article, url: link, contentHtml }) => ({
        id: article.id,
        title: { value: article.headline },
        links: [{ rel: "alternate", href: link }],
        published: new Date(article.datePublished),
        updated: new Date(article.datePublished),
        authors: article.authors.map(({ name }) => ({ name })),
        categories: [article.section ?? "", ...article.tags].map((term) => ({ term })),
        summary: { value: article.summary },
        content: { value: contentHtml, type: "html" },
      })),
    });
  },

  feedsmithJson(stories: readonly Story[]): string {
    return JSON.stringify(generateJsonFeed(jsonFeed(stories)), undefined, 2);
  },

  feedsmithJsonWithText(stories: readonly Story[]): string {
    const feed = jsonFeed(stories);
    const items = feed.items.map((item) => ({ ...item, content_text: htmlToText(item.content_html) }));
    return JSON.stringify(generateJsonFeed({ ...feed, items }), undefined, 2);
  },

  feed(stories: readonly Story[]): string {
    const feed = new NpmFeed({
      id: home,
      title: publication.title,
      description: publication.description,
      link: home,
      copyright: "",
    });
    for (const { article, url: link, contentHtml } of stories) {
      feed.addItem({
        id: article.id,
        title: article.headline,
        description: article.summary,
        content: contentHtml,
        link,
        date: new Date(article.datePublished),
        author: article.authors.map(({ name }) => ({ name })),
        category: [article.section ?? "", ...article.tags].map((name) => ({ name })),
      });
    }
    return feed.rss2();
  },

  async astro(stories: readonly Story[]): Promise<string> {
    const response = await astroRss({
      title: publication.title,
      description: publication.description,
      site: home,
      items: stories.map(({ article, url: link, contentHtml }) => ({
        title: article.headline,
        description: article.summary,
        link,
        pubDate: new Date(article.datePublished),
        author: article.authors[0]?.name ?? "",
        categories: [article.section ?? "", ...article.tags],
        content: contentHtml,
      })),
    });
    return response.text();
  },
};

function jsonFeed(stories: readonly Story[]) {
  return {
    title: publication.title,
    home_page_url: home,
    items: stories.map(({ article, url: link, contentHtml }) => ({
      id: article.id,
      url: link,
      title: article.headline,
      content_html: contentHtml,
      summary: article.summary,
      date_published: new Date(article.datePublished),
      authors: article.authors.map(({ name }) => ({ name })),
      tags: [article.section ?? "", ...article.tags],
      language: article.language,
    })),
  };
}
