import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

test("an author is named as the newest story in the publication's language names them, and else as the newest", () => {
  const by = (name: string) => ({ authors: [{ name, entity: "kim" }] });
  const kim = [{ type: "person", id: "kim", name: "Kim" }];
  const korean = article("ko", {
    ...by("김민수"),
    entities: kim,
    language: "ko",
    datePublished: "2019-11-23",
  });
  const english = article("en", { ...by("Kim Min-su"), entities: kim, language: "en-GB" });
  const nameIn = (...stories: Parameters<typeof testEdition>[0]) =>
    /<h1>(.*)<\/h1>/.exec(testEdition(stories).text("authors/kim/index.html") ?? "")?.[1];
  expect(nameIn(korean, english)).toBe("Kim Min-su");
  expect(nameIn(korean)).toBe("김민수");
  const among = article("two", { ...english, authors: [{ name: "Ada" }, ...english.authors] });
  expect(nameIn(korean, among)).toBe("Kim Min-su");
});

test("channels of one name stand in the order of their ids, whichever is in the newest story", () => {
  const kims = ["kim-a", "kim-b"].map((id) => ({ type: "person", id, name: "Kim" }));
  const listedOf = (about: readonly string[]) =>
    testEdition([article("a", { entities: about.map((id) => kims.find((kim) => kim.id === id)), about })])
      .text("entities/index.html")
      ?.match(/(?<=href="[^"]*)kim-[ab](?=\/")/g);
  expect(listedOf(["kim-a", "kim-b"])).toEqual(["kim-a", "kim-b"]);
  expect(listedOf(["kim-b", "kim-a"])).toEqual(["kim-a", "kim-b"]);
});

test("of a story that was withdrawn every channel tells that it was in, in Atom, and shows it to nobody", () => {
  const withPerson = (id: string) => ({ entities: [{ type: "person", id, name: id }], about: [id] });
  const fields = {
    ...withPerson("kim"),
    section: "Asia",
    authors: [{ name: "Kim", entity: "kim" }, { name: "Ada" }],
  };
  const { text, paths } = testEdition([
    article("a", fields),
    article("gone", { ...fields, status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "Wrong." } }),
    article("elsewhere", {
      language: "ko",
      section: "Sport",
      ...withPerson("lee"),
      authors: [{ name: "Lee", entity: "lee" }, { name: "Bo" }],
      status: "withdrawn",
      withdrawal: { date: "2019-11-24", reason: "Wrong." },
    }),
  ]);
  const feeds = paths.filter((path) => path.endsWith("/atom.xml"));
  const kinds = new Set(feeds.map((path) => path.split("/", 1)[0]));
  expect(kinds).toEqual(new Set(["sections", "authors", "bylines", "entities", "languages"]));
  for (const path of feeds) {
    const told = text(path)?.match(/(?<=<at:deleted-entry ref=")[^"]*/g);
    expect([path, told]).toEqual([path, ["tag:news.example,2019:gone"]]);
  }
});

test("whoever stands twice in a byline has written the story once", () => {
  const { text } = testEdition([article("a", { authors: [{ name: "Ada" }, { name: "Ada" }] })]);
  expect(text("bylines/ada/feed.xml")?.match(/<item>/g)).toHaveLength(1);
});

test("whoever stands twice in a byline, even under two names, has one story withdrawn", () => {
  const ada = { id: "ada", type: "person", name: "Ada" };
  const byline = [
    { name: "Bo" },
    { name: "Bo" },
    { name: "Ada", entity: "ada" },
    { name: "A. L.", entity: "ada" },
  ];
  const fields = { entities: [ada], authors: byline };
  const withdrawal = { date: "2019-11-22", reason: "It was wrong." };
  const { text } = testEdition([
    article("a", fields),
    article("gone", { ...fields, status: "withdrawn", withdrawal }),
  ]);
  for (const feed of ["bylines/bo/atom.xml", "authors/ada/atom.xml"])
    expect(text(feed)?.match(/<at:deleted-entry/g)).toHaveLength(1);
});
