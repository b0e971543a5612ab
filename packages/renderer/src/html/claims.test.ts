import { expect, test } from "vitest";
import { article } from "../../test/stories.js";
import { claimList } from "./claims.js";

const list = (...claims: readonly object[]) => {
  const entities = [
    { type: "organization", id: "port", name: "The Port" },
    { type: "person", id: "anna", name: "Anna" },
    { type: "person", id: "bela", name: "Bela" },
  ];
  return String(claimList(article({ entities, claims })));
};

test("says who asserts it, who disputes it, and how it stands", () => {
  expect(
    list({ text: "It is safe.", claimant: "port", standing: "disputed", disputedBy: ["anna", "bela"] }),
  ).toContain("Attributed to: The Port. <strong>Disputed</strong> by: Anna, Bela.");
});

test.each([
  ["confirmed", "Confirmed"],
  ["reported", "Reported, not confirmed"],
  ["disputed", "Disputed"],
])("says of a claim that nobody is named for, and that is %s, how it stands", (standing, words) => {
  expect(list({ text: "It is safe.", standing })).toContain(
    `<li><p>It is safe.</p><p class="standing"><strong>${words}</strong>.</p></li>`,
  );
});

test("a name that ends in a full stop has no second one behind it", () => {
  const entities = [{ type: "organization", id: "co", name: "Port & Co." }];
  const claim = { text: "It is safe.", attribution: "Ships Inc.", standing: "disputed", disputedBy: ["co"] };
  expect(String(claimList(article({ entities, claims: [claim] })))).toContain(
    '<p class="standing">Attributed to: Ships Inc. <strong>Disputed</strong> by: Port &amp; Co.</p>',
  );
});
