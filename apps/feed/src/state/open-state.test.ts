import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { openState, statePath } from "./open-state.js";
import { stateVersion } from "./sqlite-state.js";

/** Gives the path of a state that holds a note, in a folder of ours. */
async function kept(): Promise<string> {
  const file = statePath(path.join(await temporaryFolder(), "public"));
  const { state } = await openState(file);
  state?.setNote("make", "one");
  state?.commit();
  state?.close();
  return file;
}

/** Gives the note that a state holds; `busy` where another one has it. */
async function noteIn(file: string): Promise<string | undefined> {
  const { state } = await openState(file);
  const note = state ? state.note("make") : "busy";
  state?.close();
  return note;
}

test("is beside the edition's folder, whose name it has", () => {
  expect(statePath("/news/public/")).toBe(path.resolve("/news/.copydesk/public.sqlite"));
  expect(statePath("/")).toBe(path.resolve("/.copydesk/root.sqlite"));
});

test("keeps its own folder out of version control, and leaves nothing else there", async () => {
  const file = await kept();
  expect(await readdir(path.dirname(file))).toEqual([".gitignore", "public.sqlite"]);
  expect(await readFile(path.join(path.dirname(file), ".gitignore"), "utf8")).toBe("*\n");
  await writeFile(path.join(path.dirname(file), ".gitignore"), "mine");
  expect(await noteIn(file)).toBe("one");
  expect(await readFile(path.join(path.dirname(file), ".gitignore"), "utf8")).toBe("mine");
});

test("writes nothing beside a state that somebody named", async () => {
  const folder = await temporaryFolder();
  const { state } = await openState(path.join(folder, "named.sqlite"), true);
  state?.commit();
  state?.close();
  expect(await readdir(folder)).toEqual(["named.sqlite"]);
});

test.skipIf(process.platform === "win32")("writes through no link", async () => {
  const folder = await temporaryFolder();
  const file = statePath(path.join(folder, "public"));
  await mkdir(path.dirname(file));
  await symlink(path.join(folder, "elsewhere"), path.join(path.dirname(file), ".gitignore"));
  await symlink(path.join(folder, "other"), file);
  const opened = await openState(file);
  opened.state?.close();
  expect(opened).not.toHaveProperty("warning");
  expect(Object.keys(await filesIn(folder))).toEqual([path.posix.join(".copydesk", "public.sqlite")]);
});

test("is begun anew where it is of another version, whatever tables that had", async () => {
  const file = await kept();
  const database = new DatabaseSync(file);
  database.exec(`create table "of old" (a); pragma user_version = ${stateVersion - 1}`);
  database.close();
  expect(await noteIn(file)).toBeUndefined();
  const { state } = await openState(file);
  state?.commit();
  state?.close();
  const anew = new DatabaseSync(file);
  expect(anew.prepare("select count(*) as old from sqlite_master where name = 'of old'").get()).toEqual({
    old: 0,
  });
  anew.close();
});

test("is begun anew where its tables are not as they were made", async () => {
  const file = await kept();
  const database = new DatabaseSync(file);
  database.exec("alter table story rename column size to sixe");
  database.close();
  expect(await noteIn(file)).toBeUndefined();
  const { state, ...opened } = await openState(file);
  expect(opened).not.toHaveProperty("warning");
  state?.close();
});

test("lets nobody else have it until it is closed", async () => {
  const file = await kept();
  const { state } = await openState(file);
  expect(await noteIn(file)).toBe("busy");
  state?.close();
  expect(await noteIn(file)).toBe("one");
});

test("ends with the process where it cannot be kept, and says so", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, ".copydesk"), "a file");
  const file = statePath(path.join(folder, "public"));
  const opened = await openState(file);
  expect(opened).toHaveProperty("since", Infinity);
  expect(opened).toHaveProperty("warning", expect.stringContaining(file));
  opened.state?.setNote("make", "two");
  expect(opened.state?.note("make")).toBe("two");
  expect(await filesIn(folder)).toEqual({ ".copydesk": "a file" });
});
