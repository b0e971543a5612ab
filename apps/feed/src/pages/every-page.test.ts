import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { publication } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";
import { entities, stories } from "../../test/every-kind.js";
import { record } from "../../test/record.js";
import { addressesBelow } from "../site/addresses.js";
import { type Channel, entityFolder, sectionFolder } from "../site/channel.js";
import { StoryAtHand } from "../records/planned-story.js";
import { channelPage } from "./channel-page.js";
import { directoryPage } from "./directory-page.js";
import { entityPage } from "./entity-page.js";
import { homePage } from "./home-page.js";
import { listedStories } from "./listed-story.js";
import { monthPage } from "./month-page.js";

const edition = testEdition(stories, {
  publication: { ...publication, rights: { ...publication.rights, notice: "© News & others" } },
});
const empty = testEdition([]);

/** Gives what a page says of itself in its head, and its own part. */
const ownPart = (page: string) => page.replace(/<body>.*(?=<main)/s, "").replace(/(?<=<\/main>\n).*/s, "");

/** Expects a page to be the one that was written last, with `vitest -u`. */
async function expectSame(name: string, text: string): Promise<void> {
  const golden = fileURLToPath(new URL(`../../fixtures/pages/${name}`, import.meta.url));
  await expect(text).toMatchFileSnapshot(golden);
}

test.each(["index.html", "stories/pact/index.html", "404.html", "llms.txt", "feeds.opml", "_redirects"])(
  "%s is what it was",
  async (path) => {
    await expectSame(path.replaceAll("/", "-"), edition.text(path) ?? "");
  },
);

const folders = [
  "stories/pact-ko",
  "stories/old",
  "stories/gone",
  "stories/old-pact",
  "sections/asia",
  "authors/anna",
  "bylines/bo",
  "languages/ko",
  "archive",
  "archive/2019",
  "archive/2019/10",
  "feeds",
  "schemas",
  "entities",
  "sections",
  "authors",
  "languages",
  ...entities.map(({ id }) => `entities/${id}`),
];

test.each(folders)("/%s/ is what it was", async (folder) => {
  await expectSame(
    `${folder.replaceAll("/", "-")}.html`,
    ownPart(edition.text(`${folder}/index.html`) ?? ""),
  );
});

test.each(["index.html", "archive/index.html", "entities/index.html", "feeds/index.html", "llms.txt"])(
  "%s is what it was where nothing has been published",
  async (path) => {
    await expectSame(`empty-${path.replaceAll("/", "-")}`, ownPart(empty.text(path) ?? ""));
  },
);

const site = { publication, addresses: addressesBelow(publication.baseUrl) };
const story = record("pact", { section: "Asia", entities, about: ["pact"] });
const listedOf = listedStories(site, () => ({ headline: "A pact", summary: "What it is." }), 1);
const beside = { newer: "newer/index.html", older: "older/index.html" };
const page = { path: "page/2/index.html", number: 2, stories: [listedOf(story)], ...beside };
const planned = { stories: [new StoryAtHand({ record: story })], withdrawn: [] };
const section: Channel = { kind: "section", folder: sectionFolder("Asia"), name: "Asia", ...planned };
const [entity] = story.entities;
const about: Channel = {
  kind: "entity",
  folder: entityFolder("pact"),
  name: "The Pact",
  ...planned,
  ...(entity && { entity }),
};

test.each([
  ["all", () => homePage(site, page, [section])],
  ["section", () => channelPage(site, section, page)],
  ["entity", () => entityPage(site, about, page)],
  ["month", () => monthPage(site, { month: "2019-11", before: "2019-10", after: "2019-12" }, page)],
  [
    "directory",
    () =>
      directoryPage(site, {
        path: "sections/page/2/index.html",
        title: "Sections (2)",
        groups: [{ title: "Sections", channels: [section] }],
        previous: "sections/index.html",
        next: "sections/page/3/index.html",
      }),
  ],
])("a page of many is what it was: %s", async (name, render) => {
  await expectSame(`one-of-many-${name}.html`, ownPart(render()));
});
