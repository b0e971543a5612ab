import type { WordPressLibrary } from "./wordpress-copy.js";
import { type Attachment, filesOf, metaOf, readAttachment, textIn } from "./wordpress-library.js";
import { nameOf } from "./wxr-terms.js";
import type { XmlPart } from "./xml-part.js";

/** What the posts of an export refer to. */
export interface WordPressSite extends WordPressLibrary {
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** The names of authors, by their logins. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of categories, by their numbers. */
  readonly categories: ReadonlyMap<string, string>;
  /** The attachments that are the picture of a post. */
  readonly featured: ReadonlySet<string>;
}

/**
 * Reads what the posts of an export refer to.
 *
 * @param channel the export's channel
 * @param items all items in it: posts, and attachments, shared blocks and what else there is
 */
export function readSite(channel: XmlPart, items: readonly XmlPart[]): WordPressSite {
  const ofType = (type: string) => items.filter(({ children }) => textIn(children, "wp:post_type") === type);
  const attachments = new Map(
    ofType("attachment").flatMap((item) => {
      const read = readAttachment(item);
      return read ? [[numberOf(item), read] as const] : [];
    }),
  );
  return {
    attachments,
    ...filesOf(attachments),
    blocks: new Map(
      ofType("wp_block").map((item) => [numberOf(item), textIn(item.children, "content:encoded") ?? ""]),
    ),
    names: new Map([
      ...channel.takeAll("wp:author").map(({ children }) => {
        const login = textIn(children, "wp:author_login") ?? "";
        const display = textIn(children, "wp:author_display_name") ?? "";
        return [login, nameOf(display === "" ? login : display)] as const;
      }),
      ...ofType("guest-author").flatMap(guestName),
    ]),
    categories: new Map(
      channel
        .takeAll("wp:category")
        .map(({ children }) => [
          textIn(children, "wp:term_id") ?? "",
          nameOf(textIn(children, "wp:cat_name") ?? ""),
        ]),
    ),
    featured: new Set(ofType("post").flatMap((item) => metaOf(item, "_thumbnail_id") ?? [])),
  };
}

/** The plugin Co-Authors Plus keeps those who have no account as posts, and posts name them by their logins. */
function guestName(item: XmlPart): readonly (readonly [login: string, name: string])[] {
  const login = metaOf(item, "cap-user_login");
  const name = metaOf(item, "cap-display_name") ?? textIn(item.children, "title") ?? "";
  return login === undefined || name === "" ? [] : [[login, nameOf(name)]];
}

/** Gives the number by which others refer to an item. */
export function numberOf({ children }: XmlPart): string {
  return textIn(children, "wp:post_id") ?? "";
}
