import { folders, type Stage } from "./stage.ts";

/** Gives a program in TypeScript that imports every entry of the packages that have types, and uses the main ones. */
export function consumerOf({ manifest }: Stage): string {
  const entries = (["@copydesk/article-schema", "@copydesk/renderer"] as const).flatMap((name) =>
    Object.keys(manifest(name).exports ?? {})
      .filter((entry) => !/\*|package\.json/.test(entry))
      .map((entry) => `${name}${entry.slice(1)}`),
  );
  if (entries.length <= Object.keys(folders).length) throw new Error("The packages have lost their entries.");
  const imports = entries.map((entry, index) => `import * as entry${index} from "${entry}";`);
  return `${imports.join("\n")}
import { type Article, type Finding, checkArticle, parseArticle, Publication } from "@copydesk/article-schema";
import { renderRss, renderStory, type Story } from "@copydesk/renderer";

export const all: readonly object[] = [${entries.map((_, index) => `entry${index}`).join(", ")}];
const article: Article = parseArticle({});
export const findings: readonly Finding[] = checkArticle(article);
const story: Story = renderStory(article, { url: "https://news.example/" });
export const feed: string = renderRss({
  publication: Publication.parse({}),
  url: "https://news.example/feed.xml",
  homeUrl: "https://news.example/",
  stories: [story],
});
export const parties: readonly string[] = article.entities.flatMap((entity) =>
  entity.type === "agreement" ? entity.parties : [],
);
// @ts-expect-error There is no such field.
export const nothing = article.headlin;
`;
}
