import path from "node:path";
import { expect, test } from "vitest";
import { type ContentFiles, publication, story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { volatileState } from "../state/volatile-state.js";
import { faultsAt } from "./faults-at.js";
import { readLibrary } from "./read-library.js";

const now = new Date("2019-11-23T00:00:00Z");

async function broken(files: ContentFiles) {
  const folder = await temporaryFolder();
  await writeContent(folder, files);
  const library = await readLibrary(folder, { state: volatileState(), since: Infinity });
  const findings = await faultsAt(library, now);
  return findings.map(({ file, code, severity, place, message, hint }) => ({
    at: `${path.relative(folder, file)}:${place.line}:${place.column} ${severity} ${code}`,
    said: `${message} ${hint}`.replaceAll(folder + path.sep, ""),
  }));
}

const other = story("other");

test.each([
  "/stories/other/",
  "/stories/other",
  "/stories/other.json",
  "/stories/other.md",
  "/stories/other/index.html?a#b",
  "/stories/other/#named",
  "../other/",
  "../linking/",
  "https://news.example/stories/other/",
  "https://elsewhere.example/stories/none/",
  "/stories/",
  "/about/stories/none/",
  "../none/picture.jpg",
  "https://[stories/none/",
])("a link leads to what is there, or is none to a story: %s", async (address) => {
  const files = { "stories/linking.md": story("linking", `It [is](${address}).`), "stories/other.md": other };
  expect(await broken(files)).toEqual([]);
});

test.each([
  "/stories/othr/",
  "/stories/othr",
  "/stories/othr.json",
  "../othr/#named",
  "https://NEWS.example/stories/othr/?a",
  "http://news.example/stories/othr/",
])("a link leads to no story: %s", async (address) => {
  const files = {
    "stories/linking.md": story("linking", `It is.\n\nIt [is](${address}).`),
    "stories/other.md": other,
  };
  const [finding, ...others] = await broken(files);
  expect(finding?.at).toBe("stories/linking.md:9:4 warning link-broken");
  expect(finding?.said).toContain("There is no story “othr” here");
  expect(finding?.said).toContain("Did you mean “other”?");
  expect(others).toEqual([]);
});

test("the address of the publication may have a path", async () => {
  const below = publication.replace("https://news.example/", "https://news.example/en");
  const link = (address: string) => ({
    "publication.yaml": below,
    "stories/a.md": story("a", `It [is](${address}).`),
  });
  expect(await broken(link("/stories/none/"))).toEqual([]);
  expect(await broken(link("/en/stories/none/"))).toHaveLength(1);
  expect(await broken(link("../none/"))).toHaveLength(1);
});

test("a link from the top of the host on leaves out the path that the address of the publication has", async () => {
  const files = (address: string) => ({
    "publication.yaml": publication.replace("https://news.example/", "https://news.example/en"),
    "stories/a.md": story("a", `It [is](${address}).`),
    "stories/b.md": story("b"),
  });
  const [finding, ...others] = await broken(files("/stories/b/#named"));
  expect(others).toEqual([]);
  expect(finding?.at).toBe("stories/a.md:7:4 warning link-broken");
  expect(finding?.said).toContain("leads to https://news.example/stories/b/#named, which is not below");
  expect(finding?.said).toContain("Write ../b/,");
  for (const address of ["../b/", "/en/stories/b/", "https://news.example/stories/b/"])
    expect(await broken(files(address))).toEqual([]);
});

const linksTo = (slug: string, field = "") => story("linking", `It [is](/stories/${slug}/).`, field);

test.each<[string, string]>([
  ["published", ""],
  ["withdrawn", "status: withdrawn\nwithdrawal: { date: 2019-11-22, reason: It was not so. }\n"],
  ["embargoed until now", "embargoedUntil: 2019-11-23T00:00:00Z\n"],
  ["to expire", "expires: 2019-11-23T00:00:01Z\n"],
  ["at fault", "status: publishd\n"],
])("readers can open a story that is %s", async (_, field) => {
  expect(
    await broken({
      "stories/linking.md": linksTo("other"),
      "stories/other.md": story("other", "So.", field),
    }),
  ).toEqual([]);
});

test("the former slug of a story leads to it, as may that of one that cannot be read", async () => {
  const files = {
    "stories/linking.md": story("linking", "It [is](/stories/former/), [is](/stories/unreadable/)."),
    "stories/other.md": story("other", "So.", "formerSlugs: [former]\n"),
    "stories/unreadable.md": "---\nid: [\n---\n",
  };
  expect(await broken(files)).toEqual([]);
});

test.each<[string, string, string]>([
  ["is a draft", "status: draft\n", "stories/other.md is a draft"],
  [
    "is under embargo",
    "embargoedUntil: 2019-11-23T00:00:01Z\n",
    "is under embargo until 2019-11-23T00:00:01Z",
  ],
  ["has expired", "expires: 2019-11-23T00:00:00Z\n", "expires on 2019-11-23T00:00:00Z"],
])("readers cannot open a story that %s", async (_, field, said) => {
  const findings = await broken({
    "stories/linking.md": linksTo("other"),
    "stories/other.md": story("other", "So.", field),
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.said).toContain(said);
});

test("a story that is held back as long may link to one under embargo, and is told of no story beforehand", async () => {
  const embargo = (hour: number) => `embargoedUntil: 2019-11-24T0${hour}:00:00Z\n`;
  const files = (linking: number) => ({
    "stories/linking.md": linksTo("other", embargo(linking)),
    "stories/other.md": story("other", "So.", embargo(2)),
  });
  expect(await broken(files(2))).toEqual([]);
  expect(await broken(files(1))).toHaveLength(1);
  expect(await broken({ "stories/linking.md": linksTo("none", embargo(1)) })).toHaveLength(1);
});

test.each<[string, string]>([
  ["a draft", "status: draft\n"],
  ["withdrawn", "status: withdrawn\nwithdrawal: { date: 2019-11-22, reason: It was not so. }\n"],
  ["expired", "expires: 2019-11-23T00:00:00Z\n"],
])("nothing is said of where the links of a story lead that is %s", async (_, field) => {
  expect(await broken({ "stories/linking.md": linksTo("none", field) })).toEqual([]);
});

test("of thousands of links that lead nowhere, the first are compared with what there is", async () => {
  const slugs = Array.from({ length: 30 }, (_, index) => `othr-${index}`);
  const links = slugs.map((slug) => `[is](/stories/${slug}/)`).join(", ");
  const others = Object.fromEntries(
    slugs.map((_, index) => [`stories/other-${index}.md`, story(`other-${index}`)]),
  );
  const findings = await broken({ "stories/linking.md": story("linking", links), ...others });
  expect(findings).toHaveLength(30);
  expect(findings.filter(({ said }) => said.includes("Did you mean"))).toHaveLength(20);
});
