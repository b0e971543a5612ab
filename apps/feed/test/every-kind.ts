import { article } from "./article.js";

/** Entities of every type, with everything that can be known of them, by the ids of which pages are made. */
export const entities = [
  {
    type: "agreement",
    id: "pact",
    name: "The Pact",
    otherNames: ["P. A. C. T.", "The “Deal”"],
    description: "What it is.",
    parties: ["japan", "korea"],
    signed: "2016-11-23",
    effective: "2016-11-24",
    expires: "2019-11",
    sameAs: ["https://www.wikidata.org/wiki/Q1", "https://pact.www.example/"],
    statusHistory: [
      { status: "signed", date: "2016-11-23" },
      { status: "notice-given", date: "2019-08", note: "It ends <soon>." },
    ],
  },
  {
    type: "agreement",
    id: "accord",
    name: "The Accord",
    parties: ["japan", "korea"],
    statusHistory: [{ status: "signed", date: "2012" }],
  },
  { type: "agreement", id: "treaty", name: "The Treaty", parties: ["japan", "korea"] },
  {
    type: "place",
    id: "japan",
    name: "Japan",
    kind: "country",
    coordinates: { latitude: 0, longitude: -0.5 },
  },
  {
    type: "place",
    id: "korea",
    name: "Korea",
    kind: "other",
    coordinates: { latitude: -0.5, longitude: 0 },
  },
  { type: "place", id: "seoul", name: "Seoul", kind: "city", containedIn: "korea" },
  { type: "organization", id: "court", name: "The Court", kind: "court", parent: "state", location: "seoul" },
  { type: "organization", id: "state", name: "The State", kind: "non-governmental" },
  {
    type: "person",
    id: "anna",
    name: "Anna",
    roles: [
      { title: "Judge", organization: "court", from: "2010", until: "2018-10" },
      { title: "Clerk", until: "2009" },
      { title: "Witness", organization: "unnamed" },
    ],
  },
  {
    type: "event",
    id: "visit",
    name: "The visit",
    date: "2019-11-22",
    place: "seoul",
    participants: ["anna"],
  },
  { type: "topic", id: "secrets", name: "Secrets", broader: "security" },
  { type: "topic", id: "security", name: "Security" },
];

/** Stories of which an edition has a page of every kind. */
export const stories = [
  article("pact", {
    headline: 'A "pact" & <its> end',
    section: "Asia",
    tags: ["pacts"],
    authors: [{ name: "Anna", entity: "anna" }, { name: "Bo" }],
    entities,
    about: ["pact", "visit"],
    body: `${entities.map(({ id, name }) => `[${name}](entity:${id})`).join(", ")}.`,
    formerSlugs: ["old-pact"],
    dateModified: "2019-11-23",
    translations: [
      { id: "tag:news.example,2019:pact-ko", language: "ko" },
      { id: "tag:elsewhere.example,2019:pact", language: "ar", url: "https://elsewhere.example/pact" },
      { id: "tag:nowhere.example,2019:pact", language: "ja" },
    ],
  }),
  article("pact-ko", {
    language: "ko",
    section: "Asia",
    authors: [{ name: "Bo" }],
    entities: entities.filter(({ type }) => type === "place"),
    body: "[Korea](entity:korea), [Japan](entity:japan).",
    datePublished: "2019-10-01T00:30:00+09:00",
    translations: [{ id: "tag:news.example,2019:pact", language: "en" }],
  }),
  article("old", {
    headline: "AT&T; `&lt;b>` &#60;",
    summary: " In\n two lines. ",
    datePublished: "2018-12-31",
    translations: [{ id: "tag:nowhere.example,2018:old", language: "ja" }],
  }),
  article("gone", {
    language: "ar",
    status: "withdrawn",
    withdrawal: { date: "2019-11-24", reason: "It was & is wrong." },
  }),
];
