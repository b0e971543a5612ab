import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { writeEdition } from "./write-edition.js";

const resource = (name: string, render: () => string) => ({
  path: name,
  contentType: "text/plain",
  digest: "",
  render,
});

test("writes every resource, making folders, and leaves what is not its own", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "CNAME"), "news.example");
  const edition = {
    baseUrl: "https://news.example/",
    resources: [resource("a/b/c.txt", () => "한"), resource("d.txt", () => "d")],
  };
  expect(await writeEdition(edition, folder)).toBe(2);
  expect(await filesIn(folder)).toEqual({ CNAME: "news.example", "a/b/c.txt": "한", "d.txt": "d" });
});

test("writes nothing where anything cannot be rendered", async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "out"));
  const fail = () => {
    throw new Error("no");
  };
  const edition = {
    baseUrl: "https://news.example/",
    resources: [resource("a.txt", () => "a"), resource("b.txt", fail)],
  };
  await expect(writeEdition(edition, path.join(folder, "out"))).rejects.toThrow("no");
  expect(await filesIn(folder)).toEqual({});
});
