import type { Element } from "hast";
import type { SourceItem } from "../source-item.js";
import { urlOf } from "../../url-of.js";
import { attributeOf } from "./attributes.js";

/** What a story's own page is called, and where it is. */
export type StoryPage = Pick<SourceItem, "headline" | "link" | "guid">;

/** Whether a link leads to a story's own page, as its address or its guid says it. */
export function leadsTo(link: Element, page: StoryPage): boolean {
  const address = pageOf(attributeOf(link, "href"));
  return address !== undefined && [page.link, page.guid].some((each) => pageOf(each) === address);
}

/** Gives what names a page, however it is asked for: without a query that says where a reader came from. */
function pageOf(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : urlOf(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const way = url.pathname.replace(/\/$/, "");
  return `${url.host}${way === "" ? url.search : way}`;
}
