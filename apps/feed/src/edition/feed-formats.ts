import {
  type FeedOfItems,
  renderAtom,
  renderAtomBytes,
  renderJsonFeed,
  renderJsonFeedBytes,
  renderRss,
  renderRssBytes,
} from "@copydesk/renderer";
import type { FeedFormat } from "../site/addresses.js";
import { contentTypes } from "./content-types.js";

/** A format that feeds come in. */
export interface FormatOfFeeds {
  readonly name: FeedFormat;
  readonly contentType: string;
  /** How the names of its documents end. */
  readonly extension: string;
  /** Whether it tells readers which stories were taken back. */
  readonly showsWithdrawn: boolean;
  readonly render: (feed: FeedOfItems) => string;
  /** Gives the same in UTF-8. */
  readonly renderBytes: (feed: FeedOfItems) => Uint8Array;
}

const rss: FormatOfFeeds = {
  name: "rss",
  contentType: contentTypes.rss,
  extension: "xml",
  showsWithdrawn: false,
  render: renderRss,
  renderBytes: renderRssBytes,
};
const atom: FormatOfFeeds = {
  name: "atom",
  contentType: contentTypes.atom,
  extension: "xml",
  showsWithdrawn: true,
  render: renderAtom,
  renderBytes: renderAtomBytes,
};
const json: FormatOfFeeds = {
  name: "json",
  contentType: contentTypes.jsonFeed,
  extension: "json",
  showsWithdrawn: false,
  render: renderJsonFeed,
  renderBytes: renderJsonFeedBytes,
};

/** The formats that feeds come in, by their names. */
export const formatOfFeeds: Readonly<Record<FeedFormat, FormatOfFeeds>> = { rss, atom, json };

/** Every format that feeds come in. */
export const feedFormats: readonly FormatOfFeeds[] = [rss, atom, json];
