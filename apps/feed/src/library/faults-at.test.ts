import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { faultsAt } from "./faults-at.js";
import type { LibraryStory } from "./library.js";

const now = new Date("2019-11-23T00:00:00Z");
const place = { line: 9, column: 4 };
const sound = libraryStory(article("sound"));
const ahead = libraryStory(article("ahead", { datePublished: "2091-11-20" }));
const linking: LibraryStory = { ...libraryStory(article("linking")), storyLinks: [{ slug: "none", place }] };
const library = { stories: [ahead, linking, sound], faulty: [] };

const codes = async (changed: readonly LibraryStory[], before: readonly string[]) => {
  const findings = before.map((code) => ({ code }));
  return (await faultsAt(library, now, { changed: new Set(changed), findings })).map(({ code }) => code);
};

test("finds both among all stories", async () => {
  expect((await faultsAt(library, now)).map(({ code }) => code)).toEqual([
    "story-dated-ahead",
    "link-broken",
  ]);
});

test("looks only at what has changed where nothing was found before", async () => {
  expect(await codes([sound], ["headline-too-long"])).toEqual([]);
  expect(await codes([linking], [])).toEqual(["link-broken"]);
  expect(await codes([ahead], [])).toEqual(["story-dated-ahead"]);
});

test("looks at all stories again for what was found before", async () => {
  expect(await codes([sound], ["link-broken"])).toEqual(["link-broken"]);
  expect(await codes([sound], ["story-dated-ahead"])).toEqual(["story-dated-ahead"]);
});
