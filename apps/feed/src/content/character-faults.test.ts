import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";
import { readEntity } from "./read-entity.js";
import { readPublication } from "./read-publication.js";

const codes = (findings: readonly { readonly code: string }[]) =>
  new Set(
    findings.flatMap(({ code }) =>
      code.startsWith("character-") || code === "direction-overridden" ? [code] : [],
    ),
  );
const all = new Set(["character-forbidden", "character-lost", "character-misread", "direction-overridden"]);
const text = ["a: \u000b", "b: \ufffd", "c: CafÃ©", "d: \u202e", ""].map((line) => `# ${line}\n`).join("");

test("warns of each kind in a story", () => {
  expect(codes(read([5, `datePublished: 2019-11-22\n${text}`]).findings)).toEqual(all);
});

test("warns of each kind in an entity", () => {
  const file = { path: "entities/japan.yaml", name: "japan", text: `type: place\nname: Japan\n${text}` };
  expect(codes(readEntity(file).findings)).toEqual(all);
});

test("warns of each kind in publication.yaml", () => {
  const file = { path: "publication.yaml", name: "publication", text: `title: News\n${text}` };
  expect(codes(readPublication(file).findings)).toEqual(all);
});
