import { type Feed, renderAtom, renderJsonFeed, renderRss } from "@copydesk/renderer";
import type { FeedFormat } from "./addresses.js";
import { contentTypes } from "./content-types.js";

/** A format that feeds come in. */
export interface FormatOfFeeds {
  readonly name: FeedFormat;
  readonly contentType: string;
  /** How the names of its documents end. */
  readonly extension: string;
  /** Whether it tells readers which stories were taken back. */
  readonly showsWithdrawn: boolean;
  readonly render: (feed: Feed) => string;
}

const rss: FormatOfFeeds = {
  name: "rss",
  contentType: contentTypes.rss,
  extension: "xml",
  showsWithdrawn: false,
  render: renderRss,
};
const atom: FormatOfFeeds = {
  name: "atom",
  contentType: contentTypes.atom,
  extension: "xml",
  showsWithdrawn: true,
  render: renderAtom,
};
const json: FormatOfFeeds = {
  name: "json",
  contentType: contentTypes.jsonFeed,
  extension: "json",
  showsWithdrawn: false,
  render: renderJsonFeed,
};

/** The formats that feeds come in, by their names. */
export const formatOfFeeds: Readonly<Record<FeedFormat, FormatOfFeeds>> = { rss, atom, json };

/** Every format that feeds come in. */
export const feedFormats: readonly FormatOfFeeds[] = [rss, atom, json];
