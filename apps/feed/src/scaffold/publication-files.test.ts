import { expect, test } from "vitest";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { temporaryFolder } from "../../test/folder.js";
import { loadLibrary } from "../cli/load-library.js";
import { publicationFiles } from "./publication-files.js";

test.each(["Copydesk News", "The [*Daily*] <b> & `Co`: #1", "新聞", "- yes", "2019", "true"])(
  "gives a publication that holds together: %s",
  async (title) => {
    const files = publicationFiles({
      id: "tag:news.example,2019-11-22:news",
      title,
      description: "What happened.",
      language: "en",
      baseUrl: "https://news.example/",
      storyId: "tag:news.example,2019-11-22:first",
      datePublished: "2019-11-22T18:00:00+09:00",
    });
    const folder = await temporaryFolder();
    for (const { path: name, text } of files) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    for (const [name, subject] of [
      ["publication.yaml", "publication"],
      ["entities/our-newsroom.yaml", "entity"],
      ["stories/we-begin-to-publish.md", "front-matter"],
    ])
      expect(files.find((file) => file.path === name)?.text).toMatch(
        new RegExp(
          `^(---\\n)?# yaml-language-server: \\$schema=https://\\S+/${subject}\\.editor\\.schema\\.json\\n`,
        ),
      );
    const library = await loadLibrary(folder);
    expect(library.findings).toEqual([]);
    expect(library.publication?.title).toBe(title);
    const [story] = library.stories;
    expect(story?.record).toMatchObject({ slug: "we-begin-to-publish", entities: [{ name: title }] });
  },
);
