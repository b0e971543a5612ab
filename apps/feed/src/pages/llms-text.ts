import type { Channel } from "../site/channel.js";
import type { StoryWithTeaser } from "../records/teaser.js";
import type { Site } from "./layout.js";
import { markdownLine } from "./markdown-line.js";

/**
 * Writes `llms.txt`: what the publication is and where its texts stand as Markdown, for language models.
 *
 * @param site who publishes, and where
 * @param newest the newest stories, the newest first
 * @param sections the sections that there are
 * @see https://llmstxt.org
 */
export function llmsText(
  { publication, addresses }: Site,
  newest: readonly StoryWithTeaser[],
  sections: readonly Channel[],
): string {
  const link = (name: string, url: string, about?: string) =>
    `- [${markdownLine(name)}](${url})${about === undefined ? "" : `: ${markdownLine(about)}`}`;
  const page = (path: string, name: string, about?: string) => link(name, addresses.at(path), about);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      "Newest stories",
      newest.map(({ record: { slug, datePublished }, teaser: { headline, summary } }) =>
        link(headline, addresses.storyMarkdown(slug), `${datePublished.slice(0, 10)}. ${summary}`),
      ),
    ],
    ["Sections", sections.map(({ folder, name }) => page(`${folder}index.html`, name))],
    [
      "Everything else",
      [
        page("archive/index.html", "Archive", "all stories by month"),
        page("entities/index.html", "Topics", "people, organizations, places, agreements, events and topics"),
        page("feed.json", "JSON Feed", "the newest stories, whole, with links to those before"),
      ],
    ],
    [
      "Optional",
      [
        page("feeds.opml", "List of feeds", "every feed, as OPML"),
        page("sitemap.xml", "Sitemap", "every page"),
        page("schemas/article.schema.json", "JSON Schema", "what the .json beside each story holds"),
      ],
    ],
  ];
  const sectionsOfText = parts
    .filter(([, links]) => links.length > 0)
    .map(([title, links]) => `## ${title}\n\n${links.join("\n")}\n`);
  const about =
    "Each story stands as Markdown at its address with `.md` in place of the last slash, and as data with `.json`.";
  return `# ${markdownLine(publication.title)}

> ${markdownLine(publication.description)}

${about}

${sectionsOfText.join("\n")}`;
}
