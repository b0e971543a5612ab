import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { entityList } from "./entity-list.js";

const list = (...entities: readonly object[]) => String(entityList(story({ entities })));
/** What is shown of each entity, without marks. */
const words = (...entities: readonly object[]) => wordsOf(list(...entities));
const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .split("\n")
    .filter((line) => line !== "");

const asia = { type: "place", id: "asia", name: "Asia" };
const pact = { type: "agreement", id: "pact", name: "Pact", parties: ["asia", "korea", "japan"] };
const korea = { type: "place", id: "korea", name: "Korea", containedIn: "asia" };
const japan = { type: "place", id: "japan", name: "Japan", otherNames: ["Nippon", "Nihon"] };

test("shows what the story names by kind, each in order of names", () => {
  expect(
    words(
      { type: "topic", id: "trade", name: "Trade" },
      { type: "event", id: "talks", name: "Talks", date: "2019" },
      korea,
      asia,
      japan,
      { type: "organization", id: "un", name: "United Nations" },
      pact,
      { type: "person", id: "anna", name: "Anna" },
    ),
  ).toEqual([
    "In this story",
    "People",
    "Anna",
    "Organizations",
    "United Nations",
    "Places",
    "Asia",
    "Japan (Nippon, Nihon)",
    "Korea",
    "in Asia",
    "Agreements",
    "Pact",
    "between Asia, Korea and Japan",
    "Events",
    "Talks",
    "2019",
    "Topics",
    "Trade",
  ]);
});

test("shows events in order of time, and those of one time in order of names", () => {
  const event = (id: string, name: string, date: string) => ({ type: "event", id, name, date });
  expect(
    words(event("a", "Armistice", "2019"), event("c", "Cease-fire", "1953"), event("b", "Battle", "1953")),
  ).toEqual(["In this story", "Events", "Battle", "1953", "Cease-fire", "1953", "Armistice", "2019"]);
});

test("says from when to when somebody had a post, so that a former one does not read as one of today", () => {
  const roles = [
    { title: "Mayor", from: "2015", until: "2018-03" },
    { title: "Minister", from: "2018-04" },
    { title: "Judge", until: "2010" },
    { title: "Author" },
  ];
  const anna = { type: "person", id: "anna", name: "Anna", roles };
  expect(list(anna)).toContain(
    `<li>Mayor (<time datetime="2015">2015</time>–<time datetime="2018-03">March 2018</time>)</li>` +
      `<li>Minister (<time datetime="2018-04">April 2018</time>–)</li>` +
      `<li>Judge (–<time datetime="2010">2010</time>)</li><li>Author</li>`,
  );
});

test("says when an agreement was signed where no more is known of it", () => {
  const signed = { ...pact, signed: "2016-11-23" };
  expect(list(asia, korea, japan, signed)).toContain(
    '<li>signed <time datetime="2016-11-23">23 November 2016</time></li>',
  );
  const statusHistory = [{ status: "notice-given", date: "2019" }];
  expect(list(asia, korea, japan, { ...signed, statusHistory })).not.toContain("2016");
});

test("leaves out what is not named, and says its name with what refers to it", () => {
  const isNamed = (id: string) => id === "korea" || id === "japan";
  const listed = (named: (id: string) => boolean) =>
    entityList(story({ entities: [asia, korea, japan, pact] }), { isNamed: named });
  const shown = ["In this story", "Places", "Japan (Nippon, Nihon)", "Korea", "in Asia"];
  expect(wordsOf(String(listed(isNamed)))).toEqual(shown);
  expect(listed(() => false)).toBeUndefined();
});
