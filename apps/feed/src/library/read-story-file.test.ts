import { writeFile } from "node:fs/promises";
import path from "node:path";
import { nativeParserWithPositions } from "@copydesk/renderer/native";
import { expect, test } from "vitest";
import { emptyBase } from "../../test/empty-base.js";
import { temporaryFolder } from "../../test/folder.js";
import { oneStep } from "../in-step.js";
import { storyText } from "../state/story-text.js";
import { storyReader } from "./read-story-file.js";

test("reads stories in step: the copy of all is read before one of them is prepared", async () => {
  const folder = await temporaryFolder();
  const stories = ["harbour", "bridge"].map((name, place) => ({
    place,
    file: { file: path.join(folder, `${name}.md`), fingerprint: "", touched: 0 },
    known: undefined,
  }));
  for (const { file } of stories) {
    const name = path.basename(file.file, ".md");
    const fields = [
      `id: tag:news.example,2020-01-01:${name}`,
      `headline: The ${name}`,
      `summary: It is open.`,
    ];
    await writeFile(file.file, ["---", ...fields, "datePublished: 2020-01-01", "---", name, ""].join("\n"));
  }
  const done: string[] = [];
  const read = storyReader(emptyBase, {
    since: 0,
    parseMarkdown: (markdown) => {
      done.push(`reads ${markdown.trim()}`);
      return nativeParserWithPositions(markdown);
    },
    prepare: (article) => {
      done.push(`prepares ${article.slug}`);
      return oneStep({ text: storyText(article), prepared: [] });
    },
  });
  expect(read(stories).map(({ story }) => story?.record.slug)).toEqual(["harbour", "bridge"]);
  expect(done).toEqual(["reads harbour", "reads bridge", "prepares harbour", "prepares bridge"]);
});
