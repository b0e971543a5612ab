import { expect, test } from "vitest";
import { story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { contentReader } from "./read-content.js";
import { previewOf } from "./preview.js";

const now = new Date("2019-12-01T00:00:00Z");

async function previewIn(fields: Readonly<Record<string, string>>, drafts = true) {
  const folder = await temporaryFolder();
  const files = Object.entries(fields).map(([slug, field]): [string, string] => [
    `stories/${slug}.md`,
    story(slug, "Text.", field),
  ]);
  await writeContent(folder, Object.fromEntries(files));
  const { library } = await contentReader(folder, () => now)();
  if (!library.publication) throw new Error("The publication is at fault.");
  return previewOf(library, { publication: library.publication, drafts, now });
}

const fields = {
  draft: "status: draft\n",
  later: "embargoedUntil: 2019-12-02T00:00:00Z\n",
  out: "embargoedUntil: 2019-12-01T00:00:00Z\n",
  gone: 'status: withdrawn\nembargoedUntil: 2019-12-02T00:00:00Z\nwithdrawal: { date: 2019-11-30, reason: "It was wrong." }\n',
};

test("shows drafts and what is under embargo with a mark, and nothing else other than readers see it", async () => {
  const { library, marks } = await previewIn(fields);
  expect([...marks]).toEqual([
    ["draft", { kind: "draft", text: "Draft: readers do not see this story." }],
    [
      "later",
      {
        kind: "embargo",
        text: "Under embargo until 2019-12-02T00:00:00Z: readers do not see this story before.",
      },
    ],
  ]);
  const statuses = library.stories.map(({ record }) => [record.slug, record.status]);
  expect(Object.fromEntries(statuses)).toEqual({
    draft: "published",
    later: "published",
    out: "published",
    gone: "withdrawn",
  });
  const later = library.stories.find(({ record }) => record.slug === "later");
  expect(later?.record).not.toHaveProperty("embargoedUntil");
});

test("leaves a story's data as they are: a draft does not say that it is published", async () => {
  const { library } = await previewIn({ draft: "status: draft\n" });
  expect(library.stories.map(({ file }) => library.articleOf(file).status)).toEqual(["draft"]);
});

test("marks nothing, and shows what readers see, where drafts are left out", async () => {
  const { library, marks } = await previewIn(fields, false);
  expect(marks.size).toBe(0);
  expect(library.stories.map(({ record }) => record.status).toSorted()).toEqual([
    "draft",
    "published",
    "published",
    "withdrawn",
  ]);
});
