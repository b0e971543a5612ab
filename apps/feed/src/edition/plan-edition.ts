import type { Publication } from "@copydesk/article-schema";
import type { Story } from "@copydesk/renderer";
import { homePage } from "../pages/home-page.js";
import { notFoundPage } from "../pages/not-found-page.js";
import { stylesheet } from "../pages/stylesheet.js";
import { addressesBelow } from "./addresses.js";
import { contentTypes } from "./content-types.js";
import { digestOf } from "./digest.js";
import { newestFirst } from "./newest-first.js";
import { planDirectories } from "./plan-directories.js";
import { planFeeds } from "./plan-feeds.js";
import { planMoved } from "./plan-moved.js";
import type { Planning } from "./planning.js";
import { planStories } from "./plan-stories.js";
import type { Edition, Resource } from "./resource.js";
import type { StoryRecord } from "./story-record.js";

/** What an edition is planned from. */
export interface PlanOptions {
  /** Who publishes. */
  readonly publication: Publication;
  /** The absolute address that the edition is published under. */
  readonly baseUrl: string;
  /** The stories that readers may be told of, in any order, no two with one slug; withdrawn ones leave a notice. */
  readonly stories: readonly StoryRecord[];
  /** Gives a story whole, as `storyAt` renders it. It is asked again and again, and only while something is rendered. */
  readonly storyOf: (record: StoryRecord) => Story;
  /** The present time: a news sitemap holds the stories of the two days before it. Nothing else depends on it. */
  readonly now: Date;
}

/** Says what a publication publishes, and where. Nothing is rendered before it is asked for. */
export function planEdition({ publication, baseUrl, stories, storyOf, now }: PlanOptions): Edition {
  const addresses = addressesBelow(baseUrl);
  const planning: Planning = {
    site: { publication, addresses },
    published: newestFirst(stories.filter(({ status }) => status === "published")),
    withdrawn: newestFirst(stories.filter(({ status }) => status === "withdrawn")),
    storyOf,
    now,
  };
  return { baseUrl: addresses.home, resources: { [Symbol.iterator]: () => plan(planning) } };
}

function* plan(planning: Planning): Generator<Resource> {
  const { site, published } = planning;
  for (const name of ["style.css", "feed.css"] as const)
    yield { path: name, contentType: contentTypes.css, digest: "", render: () => stylesheet(name) };
  yield {
    path: "404.html",
    contentType: contentTypes.html,
    digest: "",
    render: () => notFoundPage(site),
  };
  yield* planStories(planning);
  yield {
    path: "index.html",
    contentType: contentTypes.html,
    digest: digestOf(published.map(({ digest }) => digest)),
    render: () => homePage(site, published),
  };
  yield* planFeeds(planning);
  yield* planDirectories(planning);
  yield* planMoved(planning);
}
