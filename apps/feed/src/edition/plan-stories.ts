import type { Article } from "@copydesk/article-schema";
import { storyMarkdown, type Story } from "@copydesk/renderer";
import type { Site } from "../pages/layout.js";
import { storyPage } from "../pages/story-page.js";
import { pathBelow } from "./addresses.js";
import type { Resource } from "./resource.js";

/** A story that is published, and the way to have it rendered. */
export interface PlannedStory {
  readonly article: Article;
  readonly render: () => Story;
}

/** Plans each story's page, and the story as data and as Markdown. */
export function planStories(site: Site, stories: readonly PlannedStory[]): readonly Resource[] {
  const { addresses } = site;
  return stories.flatMap(({ article, render }): Resource[] => [
    {
      path: `${pathBelow(addresses, addresses.story(article.slug))}index.html`,
      contentType: "text/html; charset=utf-8",
      render: () => storyPage(site, render()),
    },
    {
      path: pathBelow(addresses, addresses.storyData(article.slug)),
      contentType: "application/json; charset=utf-8",
      render: () => `${JSON.stringify(article, undefined, 2)}\n`,
    },
    {
      path: pathBelow(addresses, addresses.storyMarkdown(article.slug)),
      contentType: "text/markdown; charset=utf-8",
      render: () => storyMarkdown(render()),
    },
  ]);
}
