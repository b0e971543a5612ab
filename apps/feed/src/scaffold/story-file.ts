import { stringify } from "yaml";
import { newBody, newSummary } from "../content/placeholders.js";
import { editorSchema } from "./editor-schema.js";

/** What a new story begins with. */
export interface NewStory {
  /** Its permanent name. */
  readonly id: string;
  readonly headline: string;
  readonly summary?: string;
  readonly section?: string;
  readonly status: "draft" | "published";
  /** When it is published: a moment with its offset. */
  readonly datePublished: string;
  /** The copy, in Markdown; words to be replaced if left out. */
  readonly body?: string;
}

/** Writes the file of a new story: front matter that explains itself, and the copy. */
export function storyFile({ id, headline, summary, section, status, datePublished, body }: NewStory): string {
  return `---
${editorSchema("front-matter")}
# The permanent name by which readers' programs know the story. It never changes.
${field({ id })}${field({ headline })}# The story in a sentence or two of plain text, for lists, feeds and previews.
${field({ summary: summary ?? newSummary })}${section === undefined ? "" : field({ section })}# A draft is checked, but not published. Take this line out, or say published, when the story is ready.
${field({ status })}# When it is published: a moment with its offset, or the day alone, ${datePublished.slice(0, day)}.${status === "draft" ? laterDate : ""}
${field({ datePublished })}---

${body ?? newBody}
`;
}

/** How many characters a day has. */
const day = "2019-11-22".length;

/** A draft is dated by when it is begun, and feeds show the newest stories only. */
const laterDate =
  "\n# Set it to when the story is published: by an earlier date, subscribers may never be shown it.";

function field(of: Readonly<Record<string, string>>): string {
  return stringify(of, { lineWidth: 0 });
}
