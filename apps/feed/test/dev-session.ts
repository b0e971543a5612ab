import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { onTestFinished } from "vitest";
import {
  type DevChange,
  type DevSession,
  type DevSessionOptions,
  startDevSession,
} from "../src/dev/dev-session.js";
import { type ContentFiles, story, writeContent } from "./content-files.js";
import { temporaryFolder } from "./folder.js";

/** Starts a session in a content folder, and gives it with its changes, which can be waited for. */
export async function startIn(folder: string, options: Partial<DevSessionOptions> = {}) {
  const changes: DevChange[] = [];
  let wake = (): void => undefined;
  const session: DevSession = await startDevSession(folder, {
    port: 0,
    drafts: true,
    poll: false,
    now: () => new Date(),
    elapsed: () => performance.now(),
    onPolling: () => undefined,
    onFailure: (error) => {
      throw error;
    },
    onChange: (change) => {
      changes.push(change);
      wake();
    },
    ...options,
  });
  onTestFinished(async () => session.close());
  /** Gives the next change, which ends the wait, however long it takes. */
  const next = async (): Promise<{ files: readonly string[]; codes: readonly string[] }> => {
    while (changes.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    const { files = [], findings = [] } = changes.shift() ?? {};
    return {
      files: files.map((file) => path.relative(folder, file)),
      codes: findings.map(({ code }) => code),
    };
  };
  const page = async (address: string) =>
    (await fetch(session.url + address, { headers: { accept: "text/html" } })).text();
  return { session, next, changes, page };
}

/** Makes a content folder, and gives where its files are. */
export async function contentFolder(files: ContentFiles = { "stories/a.md": story("a") }) {
  const folder = path.join(await temporaryFolder(), "content");
  await writeContent(folder, files);
  const at = (name: string) => path.join(folder, name);
  return { folder, at };
}

/** Saves a file in one step, so that it is seen in one, however busy the machine is. */
export async function saveAtOnce(place: string, text: string): Promise<void> {
  const aside = path.join(path.dirname(place), ".saved");
  await writeFile(aside, text);
  await rename(aside, place);
}
