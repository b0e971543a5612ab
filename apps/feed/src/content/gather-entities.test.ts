import { Entity, readBody, readDraft } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { gatherEntities } from "./gather-entities.js";

const entity = (fields: object) => Entity.parse({ name: "N", ...fields });
const known = new Map(
  [
    entity({ type: "place", id: "asia" }),
    entity({ type: "place", id: "japan", containedIn: "asia" }),
    entity({ type: "organization", id: "court", location: "japan" }),
    entity({ type: "agreement", id: "pact", parties: ["japan", "korea"] }),
    entity({ type: "place", id: "korea", containedIn: "korea" }),
    entity({ type: "topic", id: "unused" }),
  ].map((each) => [each.id, each]),
);
const gather = (body: string, data: object = {}) =>
  gatherEntities(readDraft(data), readBody(body), known).entities.map(({ id }) => id);

test("gathers what the body mentions and the data refers to, with all that these lead to", () => {
  expect(gather("A [court](entity:court).")).toEqual(["asia", "court", "japan"]);
  expect(gather("", { about: ["pact"] })).toEqual(["asia", "japan", "korea", "pact"]);
  expect(gather("", { quotes: [{ text: "x", speaker: "court" }] })).toEqual(["asia", "court", "japan"]);
});

test("goes round in no circle, and leaves alone what nobody knows", () => {
  expect(gather("[a](entity:korea) [b](entity:nowhere)")).toEqual(["korea"]);
});

test("says what it does not know, also where what it knows leads there", () => {
  const some = new Map([...known].filter(([id]) => ["court", "pact"].includes(id)));
  const { entities, unknown } = gatherEntities(
    readDraft({ about: ["pact", "nowhere"] }),
    readBody("[c](entity:court)"),
    some,
  );
  expect(entities.map(({ id }) => id)).toEqual(["court", "pact"]);
  expect(unknown).toEqual(["japan", "korea", "nowhere"]);
});
