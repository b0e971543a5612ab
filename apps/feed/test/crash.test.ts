import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk, main } from "./command-line.js";
import { filesIn, temporaryFolder } from "./folder.js";
import { type Newsroom, type StoryDraft, writeNewsroom } from "./newsroom.js";

const kills = 200;
const build = ["build", "content", "--now", "2020-01-01T00:00:00Z", "--no-frozen-ledger"];

/** Makes a newsroom with some stories, each of which says the same thing. */
function newsroom(says: string, day: string): Newsroom {
  const stories = Array.from({ length: 40 }, (_, index): [string, StoryDraft] => {
    const id = `tag:news.example,2019:s${index}`;
    return [
      id,
      {
        id,
        slug: `s${index}`,
        formerSlugs: [],
        headline: `Story ${index} says ${says}`,
        body: `It says ${says}. `.repeat(50),
        section: "World",
        language: "en",
        status: "published",
        dateModified: `${day}T00:00:00Z`,
        author: "Anna Alpha",
        about: ["japan"],
      },
    ];
  });
  return { title: "News", entities: new Map([["japan", "Japan"]]), stories: new Map(stories) };
}

test(`leaves an edition of whole files when it is killed at ${kills} random moments`, async () => {
  const folder = await temporaryFolder();
  const content = path.join(folder, "content");
  const [one, two] = [newsroom("one", "2019-11-23"), newsroom("two", "2019-11-24")];
  const editionOf = async (room: Newsroom, before?: Newsroom) => {
    await writeNewsroom(content, room, before);
    expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
    return filesIn(path.join(folder, "public"));
  };
  const first = await editionOf(one);
  const begun = performance.now();
  const second = await editionOf(two, one);
  let takes = performance.now() - begun;

  const ledger = path.join(content, "published.lock");
  const random = randomFrom(20_191_122);
  let cutOff = 0;
  let isOne = false;
  for (let run = 0; cutOff < kills && run < 3 * kills; run++) {
    isOne = !isOne;
    await writeNewsroom(content, isOne ? one : two, isOne ? two : one);
    // Subscribers are not asked here: either text can follow on the other again and again.
    await rm(ledger, { force: true });
    const started = performance.now();
    if (await killedAfter(random() * takes, folder)) cutOff += 1;
    // A build that was quicker than the moment of its end says how long builds take just now.
    else takes = performance.now() - started;
    const there = await filesIn(path.join(folder, "public"));
    for (const [name, text] of Object.entries(there)) {
      // What stands beside its place is no part of the edition.
      if (/\.copydesk-(?:part|under-way)$/.test(name)) continue;
      expect([first[name], second[name]], name).toContain(text);
    }
    for (const name of Object.keys(first)) expect(there, name).toHaveProperty([name]);
  }
  expect(cutOff).toBe(kills);
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  expect(await filesIn(path.join(folder, "public"))).toEqual(isOne ? first : second);
}, 600_000);

/** Begins a build and kills it after some milliseconds; says whether it was still at work. */
async function killedAfter(milliseconds: number, cwd: string): Promise<boolean> {
  const child = spawn(process.execPath, [main, ...build], {
    cwd,
    env: { ...process.env, CI: "" },
    stdio: "ignore",
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  await once(child, "close");
  clearTimeout(timer);
  return child.signalCode === "SIGKILL";
}

/** Gives numbers from 0 to 1 that are the same every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
