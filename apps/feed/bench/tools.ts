import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, run } from "./child.ts";
import { contentFile, contentFiles, type Corpus, type CorpusFile } from "./corpus/corpus.ts";
import { afterAll, type CorpusStory } from "./corpus/story.ts";
import { eleventyFiles, eleventyStory } from "./peers/eleventy.ts";
import { hugoFiles, hugoStory } from "./peers/hugo.ts";
import { hugoFormatsFiles, hugoFormatsStory } from "./peers/hugo-formats.ts";
import { peerStory } from "./peers/peer-story.ts";

/** A program that makes a site from a folder of Markdown. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Gives what its source folder holds. */
  readonly files: (corpus: Corpus) => Iterable<CorpusFile>;
  /** Gives a story's file in the source folder. */
  readonly story: (story: CorpusStory) => CorpusFile;
  /** What a build may leave in the source folder. */
  readonly traces: readonly string[];
  /** Gives the way to build `source`, in the folder, into `out`. */
  readonly build: (folder: string) => Command;
}

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Copydesk, as it was built last. */
export const copydesk: Tool = {
  name: "Copydesk",
  version: "of this repository",
  files: contentFiles,
  story: contentFile,
  traces: ["published.lock"],
  build: (folder) => ({
    program: process.execPath,
    args: [
      main,
      "build",
      "source",
      "--out",
      "out",
      "--now",
      afterAll.toISOString(),
      "--base-url",
      "https://news.example/",
    ],
    folder,
  }),
};

/** Hugo, where it is installed, with what writes pages and RSS. */
export async function hugo(): Promise<Tool | undefined> {
  const text = await run({ program: "hugo", args: ["version"], folder: tmpdir() }).catch(() => undefined);
  if (text === undefined) return undefined;
  return {
    name: "Hugo",
    version: /v(\d[\w.]*)/.exec(text)?.[1] ?? "unknown",
    files: hugoFiles,
    story: (story) => hugoStory(peerStory(story)),
    traces: [".hugo_build.lock", "resources"],
    build: (folder) => ({
      program: "hugo",
      args: ["--source", "source", "--destination", "../out", "--quiet"],
      folder,
    }),
  };
}

/** Hugo, where it is installed, with what writes the documents that Copydesk writes. */
export async function hugoFormats(): Promise<Tool | undefined> {
  const tool = await hugo();
  return tool && { ...tool, name: "Hugo (all formats)", files: hugoFormatsFiles, story: hugoFormatsStory };
}

const eleventyVersion = "3.1.8";

/**
 * Eleventy, where it can be had. It comes with more than a hundred packages that nothing else here needs, so it is installed
 * when it is first measured, into the folder for temporary files, and not with every clone.
 */
export async function eleventy(): Promise<Tool | undefined> {
  const folder = path.join(tmpdir(), `copydesk-bench-eleventy-${eleventyVersion}`);
  await mkdir(folder, { recursive: true });
  const install = [
    "install",
    "--prefix",
    folder,
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
  ];
  try {
    await run({ program: "npm", args: [...install, `@11ty/eleventy@${eleventyVersion}`], folder });
  } catch {
    return undefined;
  }
  return {
    name: "Eleventy",
    version: eleventyVersion,
    files: eleventyFiles,
    story: (story) => eleventyStory(peerStory(story)),
    traces: [],
    build: (around) => ({
      program: process.execPath,
      args: [path.join(folder, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet", "--output=../out"],
      folder: path.join(around, "source"),
    }),
  };
}
