import type { SourceItem } from "./source-item.js";
import type { XmlPart } from "./xml-part.js";

/** What Blogger says of an entry, beside what Atom has words for. */
export interface BloggerEntry {
  readonly kind: string | undefined;
  readonly summary: string | undefined;
  /** The path of the entry's page, where its address is not said. */
  readonly path: string | undefined;
  readonly isScheduled: boolean;
  readonly state: Pick<SourceItem, "unpublished" | "skipped">;
}

/** Takes what Blogger's exports say of an entry: whether it was published, and whether it is a post, a page or a comment. */
export function readBlogger(entry: XmlPart): BloggerEntry {
  const text = (name: string) => entry.textOf(`blogger:${name}`);
  const [kind, status, trashed] = ["type", "status", "trashed"].map((name) => text(name)?.toLowerCase());
  // Blogger's bookkeeping: when somebody began to write.
  text("created");
  const isTrashed = trashed !== undefined || status?.includes("trashed") === true;
  const isPublic = status === undefined || status === "live" || status === "scheduled";
  return {
    kind,
    summary: text("metaDescription"),
    path: text("filename"),
    isScheduled: status === "scheduled",
    state: {
      ...(isTrashed && { skipped: "It was thrown away." }),
      ...(!isPublic && { unpublished: `Its status in Blogger is “${status}”.` }),
    },
  };
}
