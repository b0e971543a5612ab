import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What a story's file says, as far as the tests change it. */
export interface StoryDraft {
  readonly id: string;
  readonly slug: string;
  /** Whether nothing but its file's name says the slug. */
  readonly isNamedByFile?: boolean;
  readonly formerSlugs: readonly string[];
  readonly headline: string;
  readonly body: string;
  readonly section: string;
  readonly language: string;
  readonly status: "draft" | "published" | "withdrawn";
  readonly dateModified: string;
  readonly embargoedUntil?: string | undefined;
  readonly author: string;
  readonly about: readonly string[];
  readonly translations?: readonly { readonly id: string; readonly language: string }[] | undefined;
}

/** A newsroom's content in memory, to be changed and written. */
export interface Newsroom {
  readonly title: string;
  readonly entities: ReadonlyMap<string, string>;
  /** The stories by their ids. */
  readonly stories: ReadonlyMap<string, StoryDraft>;
}

/** Writes a newsroom's content, and nothing where a file holds what it is to hold; takes away the stories that are gone. */
export async function writeNewsroom(folder: string, now: Newsroom, before?: Newsroom): Promise<void> {
  const [wanted, there] = [filesOf(now), before ? filesOf(before) : new Map<string, string>()];
  for (const [name, text] of wanted) {
    if (there.get(name) === text) continue;
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  for (const name of there.keys()) if (!wanted.has(name)) await rm(path.join(folder, name));
}

function filesOf({ title, entities, stories }: Newsroom): Map<string, string> {
  const files = new Map([
    [
      "publication.yaml",
      `id: tag:news.example,2019:news\ntitle: ${title}\ndescription: What happened.\nlanguage: en\nbaseUrl: https://news.example/\n`,
    ],
  ]);
  for (const [id, name] of entities)
    files.set(`entities/${id}.yaml`, `type: place\nname: ${name}\nkind: country\n`);
  for (const story of stories.values()) files.set(`stories/${story.slug}.md`, textOf(story));
  return files;
}

function textOf({ body, author, status, isNamedByFile = false, slug, ...fields }: StoryDraft): string {
  const front = {
    ...(isNamedByFile ? {} : { slug }),
    ...fields,
    status,
    summary: `${fields.headline}, in a sentence.`,
    datePublished: "2019-11-22",
    authors: [{ name: author }],
    ...(status === "withdrawn" && { withdrawal: { date: "2019-12-01", reason: "It was wrong." } }),
  };
  // JSON is YAML.
  return `---\n${JSON.stringify(front, undefined, 2)}\n---\n\n${body}\n`;
}
