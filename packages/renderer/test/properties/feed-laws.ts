import assert from "node:assert/strict";
import {
  authorNames,
  type Feed,
  feedContent,
  guidOf,
  renderAtom,
  renderJsonFeed,
  renderRss,
  type Story,
  withoutForbidden,
} from "@copydesk/renderer";
import RssParser from "rss-parser";
import { inSeconds, known, withAtomId } from "../known.ts";
import { type ReadItem, withFastXmlParser, withFeedsmith } from "../read-back.ts";
import { readAtom, readJsonFeed, readRss } from "../read-strictly.ts";
import { childOf, readXml, textsOf } from "../xml-tree.ts";
import { anyFeedOf, anyRenderedStory, anyStory } from "./any-feed.ts";
import { type Law, law } from "./law.ts";

type FeedOfOne = Feed & { readonly stories: readonly [Story] };

function saysWhatWasPutIn(feed: FeedOfOne): void {
  const [story] = feed.stories;
  const item = known(story, feed);
  const rss = renderRss(feed);
  assert.deepEqual(readRss(rss), [inSeconds(item)]);
  assert.deepEqual(readAtom(renderAtom(feed)), [withAtomId(item, story)]);
  assert.deepEqual(readJsonFeed(renderJsonFeed(feed)), [item]);
  const channel = childOf(readXml(rss), "channel");
  assert.ok(channel);
  assert.deepEqual(textsOf(channel, "title"), [withoutForbidden(feed.title ?? "")]);
  assert.deepEqual(textsOf(channel, "description"), [withoutForbidden(feed.description ?? "")]);
  assert.deepEqual(textsOf(channel, "copyright"), [withoutForbidden(feed.publication.rights?.notice ?? "")]);
}

/** feedsmith takes the white space at both ends of every text away, and nothing else. */
function trimmed(item: ReadItem): ReadItem {
  const listed = (names: ReadItem["authors"]) => names.map((name) => name?.trim());
  return {
    ...item,
    id: item.id?.trim(),
    title: item.title?.trim(),
    authors: listed(item.authors),
    categories: listed(item.categories),
    summary: item.summary?.trim(),
    content: item.content?.trim(),
  };
}

/** Whatever text stands wherever in articles, publications and feeds, every reader reads what was put in. */
export const feedLaws: readonly Law[] = [
  law("any text in any field is read back by strict readers", 2500, anyFeedOf(anyStory), saysWhatWasPutIn),
  law("any Markdown is read back by strict readers", 600, anyFeedOf(anyRenderedStory), saysWhatWasPutIn),
  // feedsmith takes comments out of CDATA sections, too; in HTML that was rendered here there are none.
  law("feedsmith reads RSS, Atom and JSON Feed back", 300, anyFeedOf(anyRenderedStory), (feed) => {
    const [story] = feed.stories;
    const item = known(story, feed);
    // A text of nothing but white space is none to it.
    const seen = (read: ReadItem | undefined) => ({ ...read, content: read?.content ?? "" });
    assert.deepEqual(seen(withFeedsmith.rss(renderRss(feed))[0]), trimmed(inSeconds(item)));
    assert.deepEqual(seen(withFeedsmith.atom(renderAtom(feed))[0]), trimmed(withAtomId(item, story)));
    const content = withoutForbidden(feedContent(story));
    assert.deepEqual(seen(withFeedsmith.json(renderJsonFeed(feed))[0]), trimmed({ ...item, content }));
  }),
  law("rss-parser reads RSS back", 300, anyFeedOf(anyStory), async (feed) => {
    const { items } = await new RssParser().parseString(renderRss(feed));
    const [story] = feed.stories;
    const item = known(story, feed);
    const [read] = items;
    assert.deepEqual(
      { title: read?.title, link: read?.link, guid: read?.guid, isoDate: Date.parse(read?.isoDate ?? "") },
      { title: item.title, link: item.link, guid: item.id, isoDate: inSeconds(item).published },
    );
    assert.equal(read?.["creator"], item.authors[0]);
  }),
  law("fast-xml-parser reads RSS and Atom back", 300, anyFeedOf(anyStory), (feed) => {
    const [story] = feed.stories;
    const { article } = story;
    const rss = renderRss(feed);
    const item = (element: string) => withFastXmlParser(rss, ["rss", "channel", "item"], element);
    const clean = (texts: readonly string[]) => texts.map(withoutForbidden);
    assert.deepEqual(item("title"), clean([article.headline]));
    assert.deepEqual(item("guid"), clean([guidOf(article)]));
    assert.deepEqual(item("description"), clean([article.summary]));
    assert.deepEqual(item("dc:creator"), clean(authorNames(article, feed.publication)));
    const atom = renderAtom(feed);
    assert.deepEqual(withFastXmlParser(atom, ["feed", "entry"], "title"), clean([article.headline]));
    assert.deepEqual(withFastXmlParser(atom, ["feed", "entry"], "summary"), clean([article.summary]));
  }),
];
