import path from "node:path";
import { expect, test } from "vitest";
import { type ContentFiles, story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { volatileState } from "../state/volatile-state.js";
import { readLibrary } from "./read-library.js";

const id = (slug: string) => `tag:news.example,2019:${slug}`;
const inKorean = (translations: string, more = "") =>
  story("ko", "본문.", `language: ko\n${more}translations: [${translations}]\n`);
const inEnglish = (translations: string, more = "") =>
  story("en", "Text.", `${more}translations: [${translations}]\n`);
const toEnglish = `{id: "${id("en")}", language: en}`;
const toKorean = `{id: "${id("ko")}", language: KO}`;

async function found(files: ContentFiles) {
  const folder = await temporaryFolder();
  await writeContent(folder, files);
  const { findings, stories } = await readLibrary(folder, { state: volatileState(), since: Infinity });
  expect(stories).toHaveLength(Object.keys(files).length);
  return findings.map(({ file, code, severity, place }) => ({
    file: path.relative(folder, file),
    code,
    severity,
    place,
  }));
}

test.each<[string, ContentFiles]>([
  ["name each other", { "stories/ko.md": inKorean(toEnglish), "stories/en.md": inEnglish(toKorean) }],
  [
    "are elsewhere",
    { "stories/ko.md": inKorean(`{id: "${id("x")}", language: ja, url: "https://ja.example/"}`) },
  ],
  [
    "are in one language in two scripts",
    {
      "stories/ko.md": inKorean(
        `{language: zh-Hant, id: "${id("x")}", url: "https://x.example/"}, {language: zh-Hans, id: "${id("y")}", url: "https://y.example/"}`,
      ),
    },
  ],
  [
    "lead from a draft",
    { "stories/ko.md": inKorean(toEnglish, "status: draft\n"), "stories/en.md": inEnglish("") },
  ],
  ["are drafts", { "stories/ko.md": inKorean(toEnglish), "stories/en.md": inEnglish("", "status: draft\n") }],
])("nothing is wrong with translations that %s", async (_, files) => {
  expect(await found(files)).toEqual([]);
});

test.each<[string, ContentFiles, string, number]>([
  [
    "does not lead back",
    { "stories/ko.md": inKorean(toEnglish), "stories/en.md": inEnglish("") },
    "translation-one-sided",
    21,
  ],
  [
    "leads to another",
    {
      "stories/ko.md": inKorean(toEnglish),
      "stories/en.md": inEnglish(`{id: "${id("x")}", language: ko, url: "https://ko.example/"}`),
    },
    "translation-one-sided",
    21,
  ],
  [
    "is no story here and has no address",
    { "stories/ko.md": inKorean(`{id: "${id("x")}", language: ja}`) },
    "translation-unknown",
    21,
  ],
  [
    "is in another language",
    { "stories/ko.md": inKorean(`{language: fr, id: "${id("en")}"}`), "stories/en.md": inEnglish(toKorean) },
    "translation-language-differs",
    27,
  ],
  [
    "is the second one in a language",
    {
      "stories/ko.md": inKorean(
        `{language: ja, id: "${id("x")}", url: "https://x.example/"}, {language: JA, id: "${id("y")}", url: "https://y.example/"}`,
      ),
    },
    "translation-language-twice",
    101,
  ],
])("warns of a translation that %s, at its place", async (_, files, code, column) => {
  expect(await found(files)).toEqual([
    { file: path.join("stories", "ko.md"), code, severity: "warning", place: { line: 3, column } },
  ]);
});

test("says it again as long as it is so, and no longer", async () => {
  const folder = await temporaryFolder();
  const state = volatileState();
  const codes = async (files: ContentFiles, holdTogether = true) => {
    await writeContent(folder, files);
    const { findings } = await readLibrary(folder, { state, since: Infinity, holdTogether });
    return findings.map(({ code }) => code);
  };
  const [korean, english] = [inKorean(toEnglish), inEnglish(toKorean)];
  expect(await codes({ "stories/ko.md": korean, "stories/en.md": english }, false)).toEqual([]);
  expect(await codes({ "stories/en.md": inEnglish("") })).toEqual(["translation-one-sided"]);
  expect(await codes({ "stories/en.md": `${inEnglish("")}More.\n` })).toEqual(["translation-one-sided"]);
  expect(await codes({ "stories/en.md": english })).toEqual([]);
  expect(await codes({ "stories/en.md": `${english}More.\n` })).toEqual([]);
});
