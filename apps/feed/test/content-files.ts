import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** The files of a content folder, by their paths below it. */
export type ContentFiles = Readonly<Record<string, string>>;

/**
 * Gives a story's file, as a newsroom would write it.
 *
 * @param id the last part of its id, and its headline
 * @param field further front matter, with the end of its line
 */
export const story = (id: string, body = "Text.", field = "") =>
  `---\n${field}id: tag:news.example,2019:${id}\nheadline: ${id}\nsummary: B\ndatePublished: 2019-11-22\n---\n${body}\n`;

/** Gives the front matter of a story that had a guid in another feed. */
export const withGuid = (guid: string) =>
  `syndicatedFrom: { title: Elsewhere, feedUrl: "https://elsewhere.example/", guid: "${guid}" }\n`;

/** A `publication.yaml` to test with. */
export const publication =
  "id: tag:news.example,2019:news\ntitle: News\ndescription: What happened.\nlanguage: en\nbaseUrl: https://news.example/\n";

/** Writes files below a content folder, a publication among them. */
export async function writeContent(folder: string, files: ContentFiles): Promise<void> {
  for (const [name, text] of Object.entries({ "publication.yaml": publication, ...files })) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}
