import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { type OpenedState, openState } from "./open-state.js";
import type { State } from "./state.js";
import { withState } from "./with-state.js";

/** Gives the path of a state in which something is remembered. */
async function kept(): Promise<string> {
  const file = path.join(await temporaryFolder(), "state.sqlite");
  await withState(file, unnamed, async (opened) => {
    const state = stateOf(opened);
    state.setNote("make", "one");
    state.commit();
  });
  return file;
}

const unnamed = { isNamed: false };

function stateOf({ state }: OpenedState): State {
  if (!state) throw new Error("Another one has the state.");
  return state;
}

/** Gives what is remembered in a state that nobody has. */
async function remembered(file: string): Promise<string | undefined> {
  return withState(file, unnamed, async (opened) => stateOf(opened).note("make"));
}

test("lets others have the state when all is done, and when it was broken off", async () => {
  const file = await kept();
  expect(await remembered(file)).toBe("one");
  const broken = withState(file, unnamed, async (opened) => {
    stateOf(opened).setNote("make", "two");
    throw new Error("It is broken off.");
  });
  await expect(broken).rejects.toThrow("It is broken off.");
  expect(await remembered(file)).toBe("one");
});

test("tells where another one has the state", async () => {
  const file = await kept();
  const other = stateOf(await openState(file));
  expect(await withState(file, unnamed, async ({ state }) => state)).toBeUndefined();
  other.close();
  expect(await remembered(file)).toBe("one");
});

test("begins anew, and does everything once more, where damage is met on the way", async () => {
  const file = await kept();
  const found: (string | undefined)[] = [];
  const result = await withState(file, unnamed, async (opened) => {
    const state = stateOf(opened);
    const note = state.note("make");
    found.push(note);
    if (note !== undefined) throw new SyntaxError("What is remembered is damaged.");
    state.setNote("make", "anew");
    state.commit();
    return "done";
  });
  expect([result, ...found]).toEqual(["done", "one", undefined]);
  expect(await remembered(file)).toBe("anew");
});

test("tries no third time", async () => {
  let count = 0;
  const tried = withState(await kept(), unnamed, async () => {
    count++;
    throw new SyntaxError("What is remembered is damaged.");
  });
  await expect(tried).rejects.toThrow("What is remembered is damaged.");
  expect(count).toBe(2);
});

test("takes nothing away that somebody named and that is no state", async () => {
  const file = path.join(await temporaryFolder(), "notes.txt");
  await writeFile(file, "Somebody's notes");
  const tried = withState(file, { isNamed: true }, async () => {
    throw new SyntaxError("Something else is damaged.");
  });
  await expect(tried).rejects.toThrow("Something else is damaged.");
  expect(await readFile(file, "utf8")).toBe("Somebody's notes");
});
