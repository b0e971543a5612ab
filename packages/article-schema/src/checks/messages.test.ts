import { expect, test } from "vitest";
import { said, sound } from "../../test/articles.js";

const withEntity = (entity: object) => ({
  about: ["it"],
  entities: [...sound.entities, { id: "it", ...entity }],
});
const pact = { type: "agreement", name: "Pact", parties: ["anna-berg", "harbour"] };

/** What is said where a part that would be named is at fault itself, and where there are two ways of going wrong. */
test.each<[string, object, string]>([
  ["a quote without words", { quotes: [{}] }, "Nobody is named as the speaker of this quote."],
  ["a quote", { quotes: [{ text: "It is done," }] }, "Nobody is named as the speaker of “It is done,”."],
  ["a claim without words", { claims: [{}] }, "Nobody is named who asserts this claim."],
  ["a claim", { claims: [{ text: "C", standing: "reported" }] }, "Nobody is named who asserts “C”."],
  [
    "a dispute of nobody",
    { claims: [{ text: "C", attribution: "a", standing: "disputed" }] },
    "This claim is called disputed, but nobody is named who disputes it.\n  Add disputedBy with the ids of those who do, or change standing.",
  ],
  [
    "a dispute that is not called one",
    { claims: [{ text: "C", attribution: "a", standing: "confirmed", disputedBy: ["anna-berg"] }] },
    "Somebody disputes this claim, but its standing is “confirmed”.\n  Set standing to “disputed”, or empty disputedBy.",
  ],
  [
    "a withdrawal",
    { withdrawal: { date: "2024-06-01", reason: "R" } },
    "status  withdrawal-unexplained\n  The story says why it was withdrawn, but its status does not say that it is.\n  Set status to “withdrawn”, or take withdrawal out.",
  ],
  [
    "a status that is at fault",
    withEntity({ ...pact, statusHistory: [{ date: "2020" }, { status: "x", date: "2019" }] }),
    "“…” on 2019 stands after “…” on 2020, which is later.",
  ],
  [
    "an entity without a name",
    { entities: [...sound.entities, { type: "topic", id: "spare" }] },
    "Mention it in the body as […](entity:spare), or take it out.",
  ],
])("of %s", (_, changes, text) => expect(said(changes)).toContain(text));

test("nothing is said of lists in which there are no parts, only faults", () => {
  const codes = said({
    quotes: [null],
    claims: [null],
    media: [null],
    corrections: [null],
    entities: [null],
    body: "B",
  });
  expect(codes.match(/ {2}[a-z-]+$/gm)?.map((code) => code.trim())).toEqual(Array(5).fill("field-invalid"));
});
