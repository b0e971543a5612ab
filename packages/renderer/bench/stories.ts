import { Article, Publication } from "@copydesk/article-schema";
import type { Story } from "@copydesk/renderer";

/** Who publishes the stories that are measured. */
export const publication = Publication.parse({
  id: "tag:news.example,2019:news",
  title: "Example News",
  description: "What happened.",
  language: "en",
  baseUrl: "https://news.example/",
});

const sentence = `<p>The <a href="https://news.example/entities/harbour/" class="mention">harbour</a> is open again, the port authority said on Tuesday, &#x26; ships may enter by day and by night.</p>\n`;

/** The HTML of a story of 3.4 KB. */
const contentHtml = sentence.repeat(Math.ceil(3400 / sentence.length)).slice(0, 3400);

/** Gives stories as an application has them before it writes a feed: articles, and their bodies as HTML. */
export function stories(count: number): readonly Story[] {
  return Array.from({ length: count }, (_, index) => story(index));
}

/** Gives one such story. */
export function story(index: number): Story {
  const slug = `story-${index}`;
  const article = Article.parse({
    schemaVersion: 2,
    id: `tag:news.example,2019:${slug}`,
    slug,
    language: "en",
    headline: `Harbour reopens & ships return, day ${index}`,
    summary: "The harbour is open again, and ships may enter by day and by night, the port authority says.",
    body: "The harbour is open again.",
    section: "World",
    tags: ["ships", "trade"],
    datePublished: new Date(Date.UTC(2019, 0, 1) + index * 60_000).toISOString(),
    authors: [{ name: "Anna Berg" }],
  });
  return { article, url: `https://news.example/stories/${slug}/`, contentHtml };
}

const paragraph = (day: number) =>
  `The [harbour](entity:harbour) is open again on day ${day}, the *port authority* said on Tuesday, & ships may enter by day and by night. [Kim Min-ji](entity:kim), who **leads** the authority, told [reporters](https://other.example/a?b=${day}&c=d) that “the quay is safe” and that 1,200 ships are expected — more than in 2018. The treaty of 1965 says nothing about it.`;

/** Gives articles with 3 KB of copy, as an application has them before it writes pages. */
export function copyArticles(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, day) => {
    const body = [
      ...Array.from({ length: 3 }, () => paragraph(day)),
      `## What the port authority says of day ${day}`,
      ...Array.from({ length: 4 }, () => paragraph(day)),
      "> We are glad that the ships are back.",
      "- the northern quay\n- the southern quay\n- the dock",
    ].join("\n\n");
    const { article } = story(day);
    return Article.parse({
      ...article,
      body,
      entities: [
        { type: "place", id: "harbour", name: "The harbour" },
        { type: "person", id: "kim", name: "Kim Min-ji", roles: [{ title: "head of the port authority" }] },
      ],
      about: ["harbour"],
      quotes: [{ text: "the quay is safe", speaker: "kim" }],
      claims: [{ text: "1,200 ships are expected.", claimant: "kim", standing: "reported" }],
    });
  });
}
