import type { Entity, MarkdownParser } from "@copydesk/article-schema";

/** What a publication lends its stories. */
export interface StoryContext {
  /** The language of a story that does not name one. */
  readonly language?: string;
  /** Every entity of the publication, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** The ids of all entities of the publication, of those too whose files are at fault. */
  readonly declared: ReadonlySet<string>;
  /** What reads the stories' bodies; the schema's own Markdown parser where it is left out. */
  readonly parseMarkdown?: MarkdownParser;
}
