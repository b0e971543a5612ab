import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Corpus, type CorpusFile } from "./corpus/corpus.ts";
import type { DevServer } from "./dev-servers.ts";
import { writeFiles } from "./folders.ts";

/** How long one save took, in milliseconds. */
export interface Save {
  /** From before the file was written until the frame with the new text was on the screen. */
  readonly screen: number;
  /** From before the file was written until the server told of it, where that can be listened to. */
  readonly event?: number;
}

/** What {@link measureSaves} is told. */
export interface MeasureSavesOptions {
  readonly corpus: Corpus;
  readonly server: DevServer;
  readonly browser: Browser;
  /** An empty folder. */
  readonly folder: string;
  readonly port: number;
  readonly rounds: number;
}

/** Saves that are not counted: the first ones are slow everywhere, for code is compiled as it runs. */
const warmUp = 5;
/** So long is waited between two saves, in milliseconds, as a person does; programs that wait for a burst to end are done by then. */
const pause = 700;

/** A save that is not on the screen after so long, in milliseconds, was lost. */
const deadline = 20_000;

/** A server that does not answer after so long, in milliseconds, never will. */
const start = 60_000;

/** Opens a story in the middle of a corpus, saves it again and again, and measures when the browser shows it. */
export async function measureSaves(options: MeasureSavesOptions): Promise<readonly Save[]> {
  const { corpus, server, browser, folder, port, rounds } = options;
  const source = path.join(folder, "source");
  await writeFiles(source, server.files(corpus));
  const { program, args, folder: cwd } = server.start(folder, port);
  const child = spawn(program, args, { cwd, stdio: "ignore", env: { ...process.env, PORT: "", CI: "" } });
  const page = await browser.newPage();
  try {
    const story = corpus.story(visibleIndex(corpus));
    const url = `http://localhost:${port}/stories/${story.slug}/`;
    await within(start, `${server.name}: ${url}`, answering(url));
    await page.addInitScript(reportFrames);
    const shown = new Frames(page);
    await shown.expose();
    await page.goto(url);
    const events = new Events(server.name === "Copydesk" ? url : undefined);
    await events.open();
    const saves: Save[] = [];
    for (let round = 0; round < warmUp + rounds; round++) {
      await delay(pause);
      const marker = `Saved ${round}.`;
      const frame = shown.next(marker);
      const event = events.next();
      const file: CorpusFile = server.story({ ...story, body: `${story.body}\n${marker}\n` });
      const begun = wallClock();
      await writeFile(path.join(source, file.path), file.text);
      const what = `${server.name}: “${marker}”`;
      const [screen, told] = await within(deadline, what, Promise.all([frame, event]));
      const save = { screen: screen - begun, ...(told !== undefined && { event: told - begun }) };
      if (round >= warmUp) saves.push(save);
    }
    events.close();
    return saves;
  } finally {
    await page.close();
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "close");
  }
}

/** Stories under embargo and withdrawn ones have no page that shows their text. */
function visibleIndex({ stories, story }: Corpus): number {
  let index = stories >> 1;
  while (story(index).fields.status !== undefined || story(index).fields.embargoedUntil !== undefined)
    index++;
  return index;
}

/** Gives the milliseconds since 1970, in fractions: the browser on the same machine goes by the same clock. */
function wallClock(): number {
  return performance.timeOrigin + performance.now();
}

declare global {
  /** What the page tells of, where it is measured. */
  // oxlint-disable-next-line no-var -- a global has no other form
  var reportFrame: ((marker: string, at: number) => Promise<void>) | undefined;
}

/** Runs in the page: tells when a frame with the text that is saved was on the screen. */
function reportFrames(): void {
  let told = "";
  const look = (): void => {
    const marker = /Saved \d+\./.exec(document.body?.textContent ?? "")?.[0] ?? "";
    if (marker === "" || marker === told) return;
    told = marker;
    // A message that is sent while a frame is prepared comes after it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        const at = performance.timeOrigin + performance.now();
        // Playwright turns the call of a function that it exposed into a message.
        void globalThis.reportFrame?.(marker, at);
      });
      port1.start();
      port2.postMessage(undefined);
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

/** The frames that a page tells of. */
class Frames {
  readonly #page: Page;
  #waiting: { readonly marker: string; readonly resolve: (at: number) => void } | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  async expose(): Promise<void> {
    await this.#page.exposeFunction("reportFrame", (marker: string, at: number) => {
      if (this.#waiting?.marker === marker) this.#waiting.resolve(at);
    });
  }

  async next(marker: string): Promise<number> {
    return new Promise((resolve) => {
      this.#waiting = { marker, resolve };
    });
  }
}

/** The events that Copydesk tells open pages. */
class Events {
  readonly #url: string | undefined;
  readonly #end = new AbortController();
  #told: (at: number) => void = () => undefined;

  constructor(url: string | undefined) {
    this.#url = url;
  }

  async open(): Promise<void> {
    if (this.#url === undefined) return;
    const { pathname, origin } = new URL(this.#url);
    const answer = await fetch(`${origin}/__copydesk/events?page=${pathname}`, { signal: this.#end.signal });
    const listen = async (): Promise<void> => {
      for await (const _ of answer.body ?? []) this.#told(wallClock());
    };
    // It ends by being aborted.
    void listen().catch(() => undefined);
  }

  async next(): Promise<number | undefined> {
    if (this.#url === undefined) return undefined;
    return new Promise((resolve) => {
      this.#told = resolve;
    });
  }

  close(): void {
    this.#end.abort();
  }
}

/** Gives what a promise gives, unless it takes too long. */
async function within<Result>(milliseconds: number, what: string, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} was not seen in ${milliseconds} ms.`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function answering(url: string): Promise<void> {
  for (;;) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await delay(100);
  }
}

async function delay(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
