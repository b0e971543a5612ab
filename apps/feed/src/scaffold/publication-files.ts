import { stringify } from "yaml";
import { ledgerName } from "../ledger/ledger.js";
import { editorSchema } from "./editor-schema.js";
import { storyFile } from "./story-file.js";
import type { NewFile } from "./write-new-files.js";

/** What a new publication begins with. */
export interface NewPublication {
  /** Its permanent name. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly baseUrl: string;
  /** The permanent name of its first story. */
  readonly storyId: string;
  /** When the first story is published: a moment with its offset. */
  readonly datePublished: string;
}

/** The name of the file that says what Git is to do with others beside it. */
export const attributesName = ".gitattributes";

/** New stories stand side by side in the ledger, and what changes side by side conflicts unless Git is told better. */
export const ledgerAttributes = `${ledgerName} merge=union`;

/**
 * Gives the files of a new publication, by their paths below its content folder: who publishes, an entity, a story, and what
 * Git has to know.
 */
export function publicationFiles(publication: NewPublication): readonly NewFile[] {
  const { id, title, description, language, baseUrl, storyId, datePublished } = publication;
  const masthead = `${editorSchema("publication")}
# The permanent name of the publication. It never changes.
${stringify({ id })}${stringify({ title, description, language }, { lineWidth: 0 })}# Where the edition is published, unless a command says otherwise.
${stringify({ baseUrl })}`;
  const entity = `${editorSchema("entity")}
# What stories mention, as [a name](entity:our-newsroom): the file's name is the id.
${stringify({ type: "organization", name: title, kind: "news-organization" }, { lineWidth: 0 })}`;
  const story = storyFile({
    id: storyId,
    headline: "We begin to publish",
    summary: "The first story of a new publication, for you to replace.",
    status: "published",
    datePublished,
    body: `[${escaped(title)}](entity:our-newsroom) begins to publish.`,
  });
  return [
    { path: "publication.yaml", text: masthead },
    { path: "entities/our-newsroom.yaml", text: entity },
    { path: "stories/we-begin-to-publish.md", text: story },
    {
      path: attributesName,
      text: `# Where two branches record stories, both lines are to be kept.\n${ledgerAttributes}\n`,
    },
  ];
}

/** Keeps a name from being read as Markdown. */
function escaped(name: string): string {
  return name.replaceAll(/[\\`*_[\]<>&!#]/g, String.raw`\$&`);
}
