import { LanguageTag, type Publication } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import * as z from "zod";
import { article, publication } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const japan = { id: "japan", type: "place", name: "Japan", kind: "country" };
const korea = { id: "korea", type: "place", name: "Korea" };
const court = { id: "court", type: "organization", name: "The Court", kind: "court", location: "korea" };
const pact = {
  id: "pact",
  type: "agreement",
  name: "The Pact",
  otherNames: ["P. A. C. T."],
  description: "What it is.",
  parties: ["japan", "korea"],
  signed: "2016-11-23",
  sameAs: ["https://www.wikidata.org/wiki/Q1"],
  statusHistory: [
    { status: "signed", date: "2016-11-23" },
    { status: "notice-given", date: "2019-08", note: "It ends <soon>." },
  ],
};
const anna = {
  id: "anna",
  type: "person",
  name: "Anna",
  roles: [{ title: "Judge", organization: "court", from: "2010", until: "2018-10" }],
};
const visit = {
  id: "visit",
  type: "event",
  name: "The visit",
  date: "1910/1945",
  place: "korea",
  participants: ["anna"],
};
const entities = [japan, korea, court, pact, anna, visit];
const { text, paths } = testEdition([
  article("old", {
    entities: [{ ...pact, name: "An old name" }, japan, korea],
    about: ["pact"],
    datePublished: "2019-01-01",
  }),
  article("new", {
    entities,
    about: ["pact", "anna", "visit"],
    body: "[Korea](entity:korea) and [it](entity:pact).",
  }),
]);
const page = (id: string) => text(`entities/${id}/index.html`) ?? "";

test("says what the newest story knows of an agreement, with its history", () => {
  expect(page("pact")).toContain("<h1>The Pact</h1>");
  expect(page("pact")).toContain("Also: P. A. C. T.");
  expect(page("pact")).toContain('<p class="summary">What it is.</p>');
  expect(page("pact")).toContain(
    '<a href="https://www.wikidata.org/wiki/Q1" rel="external">wikidata.org</a>',
  );
  const history = page("pact").slice(page("pact").indexOf('<ol class="timeline">'));
  expect(history).toMatch(
    /2016-11-23[^]*<b>Signed<\/b><\/p>[^]*August 2019[^]*<b>Notice given<\/b>: It ends &lt;soon&gt;\./,
  );
});

test("leads to other entities where the newest story does, and names the others", () => {
  expect(page("pact")).toContain("<dd>Japan</dd>");
  expect(page("pact")).toContain('<dd><a href="https://news.example/entities/korea/">Korea</a></dd>');
  expect(paths).not.toContain("entities/japan/index.html");
});

test("says nothing of an agreement and an event that is untrue once the one has ended, or before the other has happened", () => {
  const ended = {
    ...pact,
    effective: "2017",
    statusHistory: [
      { status: "in-force", date: "2017" },
      { status: "terminated", date: "2019" },
    ],
  };
  const summit = { ...visit, date: "2030-05" };
  const edition = testEdition([
    article("a", { entities: [ended, summit, japan, korea, court, anna], about: ["pact", "visit"] }),
  ]);
  const terms = (id: string) =>
    [...(edition.text(`entities/${id}/index.html`) ?? "").matchAll(/<dt>([^<]*)/g)].map(([, term]) => term);
  expect(terms("pact")).toEqual(["Between", "Signed", "In force from"]);
  expect(terms("visit")).toEqual(["Date", "Place", "Participants"]);
});

test("says what is known of a person and an event", () => {
  expect(page("anna")).toMatch(
    /<dd>Judge, The Court \(<time datetime="2010">2010<\/time>–<time[^>]*>October 2018<\/time>\)<\/dd>/,
  );
  expect(page("visit")).toContain("<dd>1910–1945</dd>");
  expect(page("visit")).toContain('<dd><a href="https://news.example/entities/anna/">Anna</a></dd>');
});

test("tells stories about it from stories that mention it", () => {
  expect(page("korea")).toContain("mentions Korea");
  expect(page("pact").match(/about The Pact/g)).toHaveLength(2);
  expect(page("pact").indexOf("Headline new")).toBeLessThan(page("pact").indexOf("Headline old"));
});

/** What a page says to programs, by the names of the nodes. */
function nodesOf(path: string) {
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(text(path) ?? "")?.[1] ?? "{}";
  const nodes = Graph.parse(JSON.parse(json))["@graph"];
  return new Map(nodes.map((node) => [node["@id"], node]));
}

const Graph = z.object({ "@graph": z.array(z.looseObject({ "@id": z.string() })) });

test("says to programs what is known of it, under the name that all stories have for it", () => {
  const name = "https://news.example/entities/pact/#entity";
  const [own, ...others] = nodesOf("entities/pact/index.html").values();
  expect(own).toMatchObject({
    "@id": name,
    "@type": "Legislation",
    name: "The Pact",
    mainEntityOfPage: { "@id": "https://news.example/entities/pact/" },
    legislationJurisdiction: [{ "@id": "https://news.example/entities/pact/#entity-japan" }],
    spatialCoverage: [{ "@id": "https://news.example/entities/korea/#entity" }],
  });
  expect(others.map((node) => node["name"])).toEqual(["Japan", "Korea"]);
  for (const slug of ["old", "new"]) {
    const nodes = nodesOf(`stories/${slug}/index.html`);
    expect(nodes.has(name)).toBe(true);
    const story = nodes.get(`https://news.example/stories/${slug}/#article`);
    expect(story?.["about"]).toContainEqual({ "@id": name });
  }
});

test("gives names as they are written, and kinds with a capital", () => {
  const makers = [
    { id: "emaker", type: "organization", name: "eMaker", kind: "non-governmental", parent: "egroup" },
    { id: "egroup", type: "organization", name: "eGroup" },
  ];
  const { text: at } = testEdition([article("a", { entities: makers, about: ["emaker"] })]);
  expect(at("entities/emaker/index.html")).toContain("<dd>Non-governmental</dd>");
  expect(at("entities/emaker/index.html")).toContain("<dd>eGroup</dd>");
});

test("says that what it calls kinds and points of the compass is English where the page is not", () => {
  const korean: Publication = { ...publication, language: LanguageTag.parse("ko") };
  const lima = { ...japan, coordinates: { latitude: -12, longitude: -77 } };
  const edition = testEdition([article("a", { entities: [lima], about: ["japan"] })], {
    publication: korean,
  });
  const head = edition.text("entities/japan/index.html") ?? "";
  expect(head).toContain('<dd><span lang="en" dir="ltr">Country</span></dd>');
  expect(head).toContain('<dd><span lang="en" dir="ltr">12° S, 77° W</span></dd>');
});

test("says what is known of an entity on the first page of its list alone", () => {
  const day = (index: number) => new Date(Date.UTC(2018, 0, 1 + index)).toISOString();
  const { text: at } = testEdition(
    Array.from({ length: 120 }, (_, index) =>
      article(`s${index}`, { entities: [japan, korea, pact], about: ["pact"], datePublished: day(index) }),
    ),
  );
  expect(at("entities/pact/index.html")).toContain("What it is.");
  expect(at("entities/pact/page/1/index.html")).not.toContain("What it is.");
});
