import { expect, test } from "vitest";
import { formatPath } from "../findings/finding.js";
import { fromNinjs } from "./from-ninjs.js";

function read(lists: object) {
  const { value, losses } = fromNinjs({
    uri: "tag:news.example,2031-05-04:ferries",
    slugline: "ferries",
    language: "en",
    firstCreated: "2031-05-04T16:00:00Z",
    headlines: [{ value: "Ferries return" }],
    descriptions: [{ value: "Ferries sail again." }],
    bodies: [{ value: "Ferries sail again." }],
    ...lists,
  });
  return { value, lost: losses.map(({ path, reason }) => `${formatPath(path)}: ${reason}`) };
}

test("each list has things of its own kind", () => {
  const { value, lost } = read({
    people: [{ name: "Ada", uri: "https://people.example/ada", rel: "about" }],
    organisations: [{ name: "Port" }],
    places: [{ name: "Quay", rel: "mentions" }],
    subjects: [{ name: "Ferries" }],
  });
  expect(value?.entities).toMatchObject([
    { type: "person", id: "ada", name: "Ada", sameAs: ["https://people.example/ada"] },
    { type: "organization", id: "port", name: "Port" },
    { type: "place", id: "quay", name: "Quay" },
    { type: "topic", id: "ferries", name: "Ferries" },
  ]);
  expect(value?.about).toEqual(["ada"]);
  expect(lost).toEqual([]);
});

test("of several with one literal the first has it as its id, for no two entities have the same", () => {
  const { value, lost } = read({
    people: [
      { name: "Ada", literal: "7", rel: "about" },
      { name: "Ada Quill", literal: "7" },
    ],
    places: [{ name: "Quay", literal: "7", rel: "about" }],
  });
  expect(value?.entities.map(({ id, name }) => [id, name])).toEqual([
    ["7", "Ada"],
    ["ada-quill", "Ada Quill"],
    ["quay", "Quay"],
  ]);
  expect(value?.about).toEqual(["7", "quay"]);
  const reason = "Another thing that the item lists has it too.";
  expect(lost).toEqual([`people[1].literal: ${reason}`, `places[0].literal: ${reason}`]);
});

test("what has no name is lost, and what has one that does not fit is lost by that", () => {
  const { value, lost } = read({
    people: [{ literal: "ada" }, { name: "" }],
    organisations: [{}],
    places: [{ name: " " }],
    subjects: [{ rel: "keyword" }, { name: "" }],
  });
  expect(value?.entities).toEqual([]);
  expect(lost).toContain("people[0]: It has no name, which everything that an article lists has.");
  expect(lost.filter((line) => line.startsWith("people[1]:"))).toEqual([]);
  expect(lost.some((line) => line.startsWith("people[1].name: "))).toBe(true);
});

test("the first section is the article's, a keyword is a tag, and every other subject is a topic", () => {
  const { value, lost } = read({
    subjects: [
      { rel: "section", name: "World" },
      { rel: "section", name: "Sport" },
      { rel: "keyword", name: "sea" },
      { name: "Trade" },
    ],
  });
  expect(value).toMatchObject({ section: "World", tags: ["sea"] });
  expect(value?.entities.map(({ name }) => name)).toEqual(["Sport", "Trade"]);
  expect(lost.map((line) => line.replace(/:.*/, ""))).toEqual(["subjects[1].rel"]);
});

test.each([
  [[180, 90], true],
  [[-180, -90], true],
  [[180.1, 0], false],
  [[0, 90.1], false],
  [[1], false],
])("a place is at %j: %s", (coordinates, isPoint) => {
  const { value, lost } = read({ places: [{ name: "Quay", geoJSON: { type: "Point", coordinates } }] });
  const [longitude, latitude] = coordinates;
  expect(value?.entities[0]).toMatchObject({
    name: "Quay",
    ...(isPoint && { coordinates: { latitude, longitude } }),
  });
  expect(lost.length > 0).toBe(!isPoint);
});

test("a shape that is no point is lost, and so is an event of which no date is said", () => {
  const { value, lost } = read({
    places: [{ name: "Quay", geoJSON: { type: "Polygon", coordinates: [0, 0] } }],
    events: [{ name: "Opening" }],
  });
  expect(value?.entities.map(({ name }) => name)).toEqual(["Quay"]);
  expect(lost).toEqual([
    "places[0].geoJSON: A place of an article is one point, with a longitude and a latitude, and this is not.",
    "events[0]: An article's event has a date, and the item gives none for this one.",
  ]);
});
