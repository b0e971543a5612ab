import { storyMarkdown } from "@copydesk/renderer";
import { storyPage } from "../pages/story-page.js";
import { contentTypes } from "./content-types.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";

/** Plans each story's page, and the story as data and as Markdown. */
export function* planStories({ site, published, storyOf }: Planning): Generator<Resource> {
  for (const record of published) {
    const { slug, digest } = record;
    yield {
      path: `stories/${slug}/index.html`,
      contentType: contentTypes.html,
      digest,
      render: () => storyPage(site, storyOf(record)),
    };
    yield {
      path: `stories/${slug}.json`,
      contentType: contentTypes.json,
      digest,
      render: () => `${JSON.stringify(storyOf(record).article, undefined, 2)}\n`,
    };
    yield {
      path: `stories/${slug}.md`,
      contentType: contentTypes.markdown,
      digest,
      render: () => storyMarkdown(storyOf(record)),
    };
  }
}
