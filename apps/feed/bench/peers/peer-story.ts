import { type CorpusFile, publication, withFrontMatter } from "../corpus/corpus.ts";
import { slugOf } from "../corpus/names.ts";
import { type CorpusStory, isVisible } from "../corpus/story.ts";

/**
 * Gives a story as other site generators read it: the same Markdown, mentions as ordinary links, and front matter in the
 * fields that they know. A withdrawn story, and one under embargo, is a draft to them.
 *
 * @param story the story
 * @param more more lists that it stands in
 */
export function peerStory(
  story: CorpusStory,
  more: Readonly<Record<string, readonly string[]>> = {},
): CorpusFile {
  const { slug, fields, body } = story;
  const { headline, summary, language, section, tags, datePublished, dateModified, authors, formerSlugs } =
    fields;
  const copy = body.replace(/\]\(entity:([a-z0-9-]+)\)/g, "](/entities/$1/)");
  const mentioned = Array.from(body.matchAll(/\]\(entity:([a-z0-9-]+)\)/g), ([, id]) => id);
  const front = {
    title: headline,
    description: summary,
    date: datePublished,
    lastmod: dateModified ?? datePublished,
    // Hugo and Eleventy call a page's own address by different names.
    url: `/stories/${slug}/`,
    permalink: `/stories/${slug}/`,
    aliases: (formerSlugs ?? []).map((former) => `/stories/${former}/`),
    draft: !isVisible(story),
    guid: fields.id,
    language,
    dateline: fields.dateline,
    desks: section === undefined ? [] : [slugOf(section)],
    tags,
    entities: [...new Set([...(fields.about ?? []), ...mentioned])],
    authors: authors?.map(({ name }) => slugOf(name)),
    byline: authors?.map(({ name }) => name).join(", "),
    credits: fields.media?.map(({ credit, caption }) => ({ credit, caption })),
    corrections: fields.corrections,
    ...more,
  };
  return { path: `stories/${slug}.md`, text: withFrontMatter(front, copy) };
}

/** What the peers' pages say of the publication. */
export const site = publication;
/** How many stories a page of a list has, and how many a feed of one term. */
export const storiesOnPage = 50;
