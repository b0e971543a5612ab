import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildContent } from "../src/build/build-content.js";
import { paceOf } from "../src/build/pace.js";
import { openState } from "../src/state/open-state.js";
import { filesIn, temporaryFolder } from "./folder.js";
import { type Newsroom, type StoryDraft, writeNewsroom } from "./newsroom.js";

const places = ["japan", "korea", "asia", "peru"] as const;
const pace = paceOf({ elapsed: () => 0, signal: new AbortController().signal });

/** One change to a newsroom, its edition or the circumstances of a build. */
export type Edit =
  | { readonly kind: "add"; readonly number: number; readonly place: number }
  | {
      readonly kind:
        | "change"
        | "rename"
        | "withdraw"
        | "delete"
        | "retag"
        | "translate"
        | "touch"
        | "date ahead"
        | "move"
        | "mistake";
      readonly number: number;
    }
  | { readonly kind: "entity"; readonly number: number; readonly place: number }
  | { readonly kind: "entity mistake"; readonly place: number }
  | { readonly kind: "later"; readonly days: number }
  | { readonly kind: "title" | "address" | "forget" | "spoil" | "lose" };

/** A newsroom on the disk, and what is changed about it. */
export class Desk {
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
    // A story that was dated ahead is not dated back.
    const dateModified = laterOf(new Date(this.#now).toISOString(), minuteAfter(chosen?.dateModified));
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
      case "move": {
        // The file is given the other of two names, and holds what it held.
        const { slug = "", formerSlugs = [] } = chosen ?? {};
        const other = slug.endsWith("-m") ? slug.slice(0, -"-m".length) : `${slug}-m`;
        if (chosen?.isNamedByFile && formerSlugs.includes(other))
          stories.set(chosen.id, { ...chosen, slug: other });
        break;
      }
      case "mistake":
        if (chosen) await this.#mistake(`stories/${chosen.slug}.md`);
        break;
      case "entity mistake":
        await this.#mistake(`entities/${places[change.place] ?? "asia"}.yaml`);
        break;
      case "retag":
        alter({ section: "Sport", author: "Berta Beta", language: "ko" });
        break;
      case "translate": {
        const other = [...stories.values()].find(({ id }) => id !== chosen?.id);
        if (other) alter({ translations: [{ id: other.id, language: "fr" }] });
        break;
      }
      case "date ahead":
        // What is said of it ends with that date.
        alter({ dateModified: new Date(this.#now + 2 * 86_400_000).toISOString() });
        break;
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

  /** Saves a file with a mistake, has a build refuse it, and takes it back. */
  async #mistake(name: string): Promise<void> {
    const file = path.join(this.folder, "content", name);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/^(?:---\n\{|type:)/, "$& [mistake"));
    const { findings } = await this.build("public");
    if (findings.length === 0) throw new Error("The mistake was not found.");
    await writeFile(file, text);
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

  async cleanBuild() {
    const out = `clean-${(this.#clean += 1)}`;
    const { findings } = await this.build(out);
    return { files: await filesIn(path.join(this.folder, out)), findings };
  }
}

function minuteAfter(moment: string | undefined): string {
  return moment === undefined ? "" : new Date(Date.parse(moment) + 60_000).toISOString();
}

function laterOf(first: string, second: string): string {
  return first > second ? first : second;
}

function added(id: string, of: number, place: string, dateModified: string): StoryDraft {
  return {
    id,
    slug: `s${of}`,
    ...(of % 3 === 1 ? { isNamedByFile: true, formerSlugs: [`s${of}`, `s${of}-m`] } : { formerSlugs: [] }),
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
