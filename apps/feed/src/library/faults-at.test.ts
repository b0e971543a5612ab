import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { faultsAt } from "./faults-at.js";
import type { LibraryStory } from "./library.js";

const now = new Date("2019-11-23T00:00:00Z");
const place = { line: 9, column: 4 };
const sound = libraryStory(article("sound"));
const ahead = libraryStory(article("ahead", { datePublished: "2091-11-20" }));
const linked = (slug: string): LibraryStory => ({
  ...libraryStory(article(slug)),
  storyLinks: [{ slug: "none", place }],
});
const [linking, linkingToo] = [linked("linking"), linked("linking-too")];
const library = { stories: [ahead, linking, linkingToo, sound], faulty: [] };

const codes = async (
  changed: readonly LibraryStory[],
  ...findings: readonly { readonly code: string; readonly file: string }[]
) => (await faultsAt(library, now, { changed: new Set(changed), findings })).map(({ code }) => code);

test("finds both among all stories", async () => {
  expect((await faultsAt(library, now)).map(({ code }) => code)).toEqual([
    "story-dated-ahead",
    "link-broken",
    "link-broken",
  ]);
});

test("looks at what has changed", async () => {
  expect(await codes([sound], { code: "headline-too-long", file: ahead.file })).toEqual([]);
  expect(await codes([linking])).toEqual(["link-broken"]);
  expect(await codes([ahead])).toEqual(["story-dated-ahead"]);
});

test("looks again at that in which it was found before, and at nothing else", async () => {
  const [brokenThere, aheadThere] = [
    { code: "link-broken", file: linking.file },
    { code: "story-dated-ahead", file: ahead.file },
  ];
  expect(await codes([sound], brokenThere)).toEqual(["link-broken"]);
  expect(await codes([sound], aheadThere)).toEqual(["story-dated-ahead"]);
  expect(await codes([linking], aheadThere)).toEqual(["story-dated-ahead", "link-broken"]);
  expect(await codes([sound], brokenThere, aheadThere)).toEqual(["story-dated-ahead", "link-broken"]);
  expect(await codes([linkingToo], brokenThere)).toEqual(["link-broken", "link-broken"]);
  expect(await codes([sound], { code: "link-broken", file: sound.file })).toEqual([]);
});
