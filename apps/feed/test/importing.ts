import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import * as z from "zod";
import { copydesk } from "./command-line.js";
import { filesIn, temporaryFolder } from "./folder.js";

const fixtures = fileURLToPath(new URL("fixtures/import", import.meta.url));
export const names = [
  "wordpress.rss.xml",
  "ghost.rss.xml",
  "podcast.rss.xml",
  "blogger.atom.xml",
  "xhtml.atom.xml",
  "feed.json",
  "ninjs.json",
  "wordpress.wxr.xml",
];

export const saysSomething: unknown = expect.stringMatching(/\S/);

/** Makes a publication of its own, with the fixtures beside its content folder. */
export async function publication(): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFixture(
    cwd,
    "content/publication.yaml",
    "id: tag:daily.example,2019:daily\ntitle: The Daily\ndescription: News.\nlanguage: en\nbaseUrl: https://daily.example/\n",
  );
  for (const name of names) await copyFile(path.join(fixtures, name), path.join(cwd, name));
  return cwd;
}

export async function writeFixture(cwd: string, name: string, text: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(cwd, name)), { recursive: true });
  await writeFile(path.join(cwd, name), text);
}

export async function stories(cwd: string): Promise<Record<string, string>> {
  const files = await filesIn(path.join(cwd, "content"));
  return Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith("stories/")));
}

/** What the tests look at in the JSON report. */
const Report = z.object({
  published: z.number(),
  drafts: z.number(),
  alreadyThere: z.number(),
  stories: z.array(
    z.object({
      outcome: z.string(),
      file: z.string().optional(),
      guid: z.string().optional(),
      findings: z.array(z.object({ code: z.string() })),
      losses: z.array(z.object({ field: z.string() })),
    }),
  ),
});

export async function importJson(cwd: string, ...flags: readonly string[]): Promise<z.infer<typeof Report>> {
  const run = await copydesk(["import", ...flags, "--format", "json"], { cwd });
  expect(run).toMatchObject({ stderr: "" });
  return Report.parse(JSON.parse(run.stdout));
}
