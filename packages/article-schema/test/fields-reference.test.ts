import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fieldsReference } from "../scripts/fields-reference.js";
import { Article, Media, Publication, Role } from "../src/index.js";

const page = fieldsReference();

test("docs/fields.md is what the package says now", () => {
  expect(page).toBe(readFileSync(new URL("../docs/fields.md", import.meta.url), "utf8"));
});

test.each([
  ["article", Article],
  ["article.media", Media],
  ["person.roles", Role],
  ["publication", Publication],
])("every field of %s is there", (title, { shape }) => {
  const [, section = ""] = page.split(new RegExp(`^#{2,3} ${title}\n`, "im"));
  const [first = ""] = section.split("\n#");
  const names = [...first.matchAll(/^\| (?:\*\*)?`(\w+)`/gm)].map(([, name]) => name);
  expect(names).toEqual(Object.keys(shape));
});

test.each([
  ["a required field", "| **`headline`** | The headline. | text |"],
  [
    "one that may be left out",
    "| `formerSlugs` | Slugs that the story had before; their addresses lead to it. | a list, each lower-case words, such as `south-korea` |",
  ],
  [
    "a choice with its usual value",
    "| `status` | Whether readers see it: not yet, now, or no longer. | `draft`, `published`, `withdrawn`; `published` if left out |",
  ],
  [
    "an address that is narrower than others",
    "| **`baseUrl`** | The address that it is published under: one without a query or a fragment. | a web address |",
  ],
  [
    "what all entities have",
    "| **`type`** | The kind of entity. | `person`, `organization`, `place`, `agreement`, `event`, `topic` |",
  ],
])("%s is described", (_, row) => expect(page.split("\n")).toContain(row));
