import { expect, test } from "vitest";
import { formatPath } from "../findings/finding.js";
import { fromNinjs } from "./from-ninjs.js";
import { partUri } from "./vocabulary.js";

const uri = "tag:news.example,2031-05-04:ferries";
const whole = {
  name: "Landing",
  uri: partUri(uri, "event", 0),
  type: "event",
  eventDetails: { dates: { expectedStartDate: "2031-05" } },
};

/** Reads an item with an event, of which another item says more. */
function read(association: object) {
  const { value, losses } = fromNinjs({
    uri,
    slugline: "ferries",
    language: "en",
    firstCreated: "2031-05-04T16:00:00Z",
    headlines: [{ value: "Ferries return" }],
    descriptions: [{ value: "Ferries sail again." }],
    bodies: [{ value: "Ferries sail again." }],
    people: [{ name: "Ada", literal: "ada" }],
    places: [
      { name: "Quay", literal: "quay" },
      { name: "Pier", literal: "pier" },
    ],
    events: [{ name: "Landing", literal: "landing" }],
    associations: [{ ...whole, ...association }],
  });
  return {
    event: value?.entities.find(({ type }) => type === "event"),
    lost: losses.map(({ path }) => formatPath(path)),
  };
}

test("an event is on the day that its item says, and has no place, description and participants where it says none", () => {
  const { event, lost } = read({});
  expect(event).toMatchObject({ id: "landing", date: "2031-05", participants: [] });
  expect(event).not.toHaveProperty("place");
  expect(event).not.toHaveProperty("description");
  expect(lost).toEqual([]);
});

test.each([
  ["2031-05", { expectedStartDate: "2031-05" }],
  ["2031-05/2031-06", { expectedStartDate: "2031-05", expectedEndDate: "2031-06" }],
  ["2031-05-04/2031-06", { startDate: "2031-05-04", expectedEndDate: "2031-06" }],
  ["2031-05/2031-06-01", { expectedStartDate: "2031-05", endDate: "2031-06-01", expectedEndDate: "2031-07" }],
])("an event is from its start to its end, each as exact as it is said: %s", (date, dates) => {
  expect(read({ eventDetails: { dates } }).event).toMatchObject({ date });
});

test.each([
  ["says no date", { eventDetails: {} }],
  ["has no details", { eventDetails: undefined }],
  ["says what is no date", { eventDetails: { dates: { expectedStartDate: "soon" } } }],
  ["is none of an event", { type: "composite" }],
  ["is that of another", { uri: partUri(uri, "event", 1) }],
])("an event whose item %s is lost with it", (_, association) => {
  const { event, lost } = read(association);
  expect(event).toBeUndefined();
  expect(lost).toContain("events[0]");
});

test("an event refers to what the item lists, to one place, and to nothing by another role", () => {
  const { event, lost } = read({
    name: "The landing",
    people: [
      { name: "Ada", rel: "participant", literal: "ada" },
      { name: "Bo", rel: "participant", literal: "bo" },
      { name: "Cy", rel: "participant" },
      { name: "Ada", rel: "speaker", literal: "ada" },
    ],
    places: [
      { name: "Quay", rel: "location", literal: "quay" },
      { name: "Pier", rel: "location", literal: "pier" },
    ],
  });
  expect(event).toMatchObject({ name: "Landing", place: "quay", participants: ["ada"] });
  expect(lost).toEqual([
    "associations[0].name",
    "associations[0].people[1]",
    "associations[0].people[2]",
    "associations[0].people[3]",
    "associations[0].places[1]",
  ]);
});
