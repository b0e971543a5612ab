import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { type Newsroom, type StoryDraft, writeNewsroom } from "../../test/newsroom.js";
import { openState } from "../state/open-state.js";
import { buildContent } from "./build-content.js";
import { paceOf } from "./pace.js";

const places = ["japan", "korea", "asia", "peru"] as const;
const pace = paceOf({ elapsed: () => 0, signal: new AbortController().signal });

/** One change to a newsroom, its edition or the circumstances of a build. */
type Edit =
  | { readonly kind: "add"; readonly number: number; readonly place: number }
  | {
      readonly kind: "change" | "rename" | "withdraw" | "delete" | "retag" | "translate" | "touch";
      readonly number: number;
    }
  | { readonly kind: "entity"; readonly number: number; readonly place: number }
  | { readonly kind: "later"; readonly days: number }
  | { readonly kind: "title" | "address" | "forget" | "spoil" | "lose" };

const number = fc.nat(999);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("add" as const), number, place: fc.nat(3) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "change" as const,
        "rename" as const,
        "withdraw" as const,
        "delete" as const,
        "retag" as const,
        "translate" as const,
        "touch" as const,
      ),
      number,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("entity" as const), number, place: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("later" as const), days: fc.integer({ min: 1, max: 9 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "title" as const,
        "address" as const,
        "forget" as const,
        "spoil" as const,
        "lose" as const,
      ),
    }),
  },
);

test("gives what a clean build gives, whatever was changed since the last one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 7 }), async (edits) => {
      const desk = await Desk.open();
      for (const change of edits) {
        await desk.apply(change);
        const report = await desk.build("public");
        expect(report.findings).toEqual([]);
        expect(await filesIn(path.join(desk.folder, "public"))).toEqual(await desk.cleanBuild());
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test("does nothing where nothing has changed, and only what shows a story where the story has", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 1, place: 0 });
  await desk.apply({ kind: "add", number: 2, place: 1 });
  await desk.settle();
  const first = await desk.build("public");
  expect(first.files).toMatchObject({ unchanged: 0, removed: 0 });
  const second = await desk.build("public");
  expect(second.files).toMatchObject({ written: 0, removed: 0 });
  expect(second.files?.unchanged).toBe(first.files?.written);
  const before = await filesIn(path.join(desk.folder, "public"));
  await desk.apply({ kind: "change", number: 0 });
  await desk.build("public");
  const after = await filesIn(path.join(desk.folder, "public"));
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toContain("stories/s1/index.html");
  expect(changed.filter((name) => /korea|s2/.test(name))).toEqual([]);
});

test("publishes what was under embargo when its moment has come, though no file was touched", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 5, place: 0 });
  await desk.settle();
  await desk.build("public");
  expect(await filesIn(path.join(desk.folder, "public"))).not.toHaveProperty("stories/s5.json");
  await desk.apply({ kind: "later", days: 4 });
  await desk.build("public");
  expect(await filesIn(path.join(desk.folder, "public"))).toHaveProperty("stories/s5.json");
});

/** A newsroom on the disk, and what is changed about it. */
class Desk {
  readonly folder: string;
  #room: Newsroom = {
    title: "News",
    entities: new Map(places.map((id) => [id, id.toUpperCase()])),
    stories: new Map(),
  };
  #now = Date.parse("2019-11-23T12:00:00Z");
  #base = "https://news.example/";
  #clean = 0;
  /** The ids of stories that there are or were: each is used once. */
  readonly #used = new Set<string>();

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Desk> {
    const desk = new Desk(await temporaryFolder());
    await writeNewsroom(path.join(desk.folder, "content"), desk.#room);
    return desk;
  }

  async apply(change: Edit): Promise<void> {
    const before = this.#room;
    const stories = new Map(before.stories);
    const entities = new Map(before.entities);
    const chosen = [...stories.values()]["number" in change ? change.number % Math.max(1, stories.size) : 0];
    this.#now += 60_000;
    const dateModified = new Date(this.#now).toISOString();
    const alter = (fields: Partial<StoryDraft>) => {
      if (chosen) stories.set(chosen.id, { ...chosen, dateModified, ...fields });
    };
    switch (change.kind) {
      case "add": {
        const place = places[change.place] ?? "asia";
        const id = `tag:news.example,2019:s${change.number}`;
        if (!this.#used.has(id)) stories.set(id, added(id, change.number, place, dateModified));
        this.#used.add(id);
        break;
      }
      case "change":
        alter({ body: `${chosen?.body ?? ""} More.`, headline: `Changed ${change.number}` });
        break;
      case "rename":
        if (chosen) alter({ slug: `${chosen.slug}-b`, formerSlugs: [...chosen.formerSlugs, chosen.slug] });
        break;
      case "retag":
        alter({ section: "Sport", author: "Berta Beta", language: "ko" });
        break;
      case "translate": {
        const other = [...stories.values()].find(({ id }) => id !== chosen?.id);
        if (other) alter({ translations: [{ id: other.id, language: "fr" }] });
        break;
      }
      case "withdraw":
        if (chosen?.embargoedUntil === undefined) alter({ status: "withdrawn" });
        break;
      case "delete":
        // What was published stays in the ledger's memory; withdrawn stories alone may go.
        if (chosen?.status === "withdrawn") stories.delete(chosen.id);
        break;
      case "entity":
        entities.set(places[change.place] ?? "asia", `Place ${change.number}`);
        break;
      case "later":
        this.#now += change.days * 86_400_000;
        break;
      case "title":
        this.#room = { ...before, title: `${before.title}!` };
        break;
      case "address":
        this.#base =
          this.#base === "https://news.example/" ? "https://other.example/news/" : "https://news.example/";
        break;
      case "forget":
        await rm(path.join(this.folder, ".copydesk"), { recursive: true, force: true });
        break;
      case "spoil":
        await writeFile(path.join(this.folder, "public/feed.xml"), "spoilt").catch(() => undefined);
        break;
      case "lose":
        await rm(path.join(this.folder, "public/stories"), { recursive: true, force: true });
        break;
      case "touch":
        if (chosen) await writeNewsroom(path.join(this.folder, "content"), before);
        break;
    }
    if (change.kind !== "title") this.#room = { ...before, entities, stories };
    await writeNewsroom(path.join(this.folder, "content"), this.#room, before);
  }

  /** Waits until what was written last is old enough to be known by its time. */
  async settle(): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }

  async build(out: string) {
    const opened = await openState(path.join(this.folder, ".copydesk", `${out}.sqlite`));
    if (!opened.state) throw new Error("Another build has the state.");
    const { state, since } = opened;
    try {
      const report = await buildContent(path.join(this.folder, "content"), {
        out: path.join(this.folder, out),
        baseUrl: this.#base,
        frozenLedger: false,
        now: new Date(this.#now),
        state,
        since,
        pace,
      });
      state.commit();
      return report;
    } finally {
      state.close();
    }
  }

  async cleanBuild(): Promise<Record<string, string>> {
    const out = `clean-${(this.#clean += 1)}`;
    await this.build(out);
    return filesIn(path.join(this.folder, out));
  }
}

function added(id: string, of: number, place: string, dateModified: string): StoryDraft {
  return {
    id,
    slug: `s${of}`,
    formerSlugs: [],
    headline: `Story ${of}`,
    body: `It was in [this place](entity:${place}).`,
    section: of % 2 === 0 ? "World" : "Trade",
    language: "en",
    status: of % 7 === 0 ? "draft" : "published",
    dateModified,
    ...(of % 5 === 0 && {
      embargoedUntil: new Date(Date.parse(dateModified) + 3 * 86_400_000).toISOString(),
    }),
    author: "Anna Alpha",
    about: of % 3 === 0 ? [place] : [],
  };
}
