/** What a JSON feed says beyond what the other formats say, or leaves out. */
export interface JsonFeedOptions {
  /**
   * Whether items have their text without markup too, as `content_text`. By default they have; without it, a feed is shorter by
   * a third, and readers that show no HTML make text of it themselves.
   */
  readonly contentText?: boolean | undefined;
  /** The absolute address of a page that documents the `_copydesk` extension; items name it as `about`. None is named by default. */
  readonly aboutUrl?: string | undefined;
}
