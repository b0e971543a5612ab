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

/** Every format that feeds come in. */
export const feedFormats: readonly FormatOfFeeds[] = [
  {
    name: "rss",
    contentType: contentTypes.rss,
    extension: "xml",
    showsWithdrawn: false,
    render: renderRss,
  },
  {
    name: "atom",
    contentType: contentTypes.atom,
    extension: "xml",
    showsWithdrawn: true,
    render: renderAtom,
  },
  {
    name: "json",
    contentType: contentTypes.jsonFeed,
    extension: "json",
    showsWithdrawn: false,
    render: renderJsonFeed,
  },
];
