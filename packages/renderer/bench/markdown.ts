import { htmlToText, renderArticle, renderStory, storyHead, storyMarkdown } from "@copydesk/renderer";
import { nativeParser, nativeParserWithPositions } from "@copydesk/renderer/native";
import { remark } from "remark";
import remarkHtml from "remark-html";
import { sideBySide, table } from "./measure.ts";
import { copyArticles, publication } from "./stories.ts";

const articles = copyArticles(20);
const url = "https://news.example/stories/harbour/";
const rendered = articles.map((article) => renderStory(article, { url, parser: nativeParser }));
const bare = remark().use(remarkHtml).freeze();

/** How many rounds of all the articles there are. */
const rounds = 31;

/** Gives the times of single articles, where a piece of work was all of them. */
function each(medians: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(Array.from(medians, ([name, time]) => [name, time / articles.length]));
}

/** Times Markdown to sanitised HTML, by parser, beside remark and remark-html alone, which know no tables and no mentions. */
export async function markdownTable(): Promise<string> {
  const medians = await sideBySide(
    {
      "remark and remark-html alone": () => articles.map(({ body }) => String(bare.processSync(body))),
      "`@copydesk/renderer`, remark's parser": () => articles.map((article) => renderStory(article, { url })),
      "`@copydesk/renderer/native`": () =>
        articles.map((article) => renderStory(article, { url, parser: nativeParser })),
    },
    rounds,
  );
  const length = articles.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) / articles.length;
  return table(`Markdown of ${(length / 1000).toFixed(1)} KB to sanitised HTML`, each(medians));
}

/** Times what a site does for each story, part by part. */
export async function partsTable(): Promise<string> {
  const medians = await sideBySide(
    {
      "`renderStory`, native parser": () =>
        articles.map((article) => renderStory(article, { url, parser: nativeParser })),
      "of which the parser": () => articles.map(({ body }) => nativeParser(body)),
      "`renderArticle`": () => rendered.map((story) => String(renderArticle(story))),
      "`storyHead`, native parser": () =>
        rendered.map((story) => String(storyHead(story, { publication, parser: nativeParser }))),
      "`storyHead`, JSON-LD given": () =>
        rendered.map((story) => String(storyHead(story, { publication, jsonLd: "{}" }))),
      "`htmlToText` of the body": () => rendered.map(({ contentHtml }) => htmlToText(contentHtml)),
      "`storyMarkdown`, native parser with positions": () =>
        rendered.map((story) => storyMarkdown(story, { parser: nativeParserWithPositions })),
    },
    rounds,
  );
  return table("One story's page, part by part", each(medians));
}
