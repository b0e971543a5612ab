import { expect, test } from "vitest";
import { called, fieldMeant, valueMeant } from "./other-names.js";

test.each([
  ["title", ["headline", "summary"], "headline"],
  ["title", ["type", "name"], "name"],
  ["Type", ["kind", "type"], "type"],
  ["date_published", ["datePublished"], "datePublished"],
  ["Publish_Date", ["datePublished"], "datePublished"],
  ["draft", ["status"], "status"],
  ["description", ["caption", "summary"], "summary"],
  ["url", ["kind", "renditions"], "renditions"],
  ["url", ["title", "baseUrl"], "baseUrl"],
  ["src", ["url", "mediaType"], "url"],
  ["", ["headline"], undefined],
  ["title", ["text"], undefined],
  ["constructor", ["headline"], undefined],
  ["headlin", ["headline"], undefined],
])("gives the field that is called %s elsewhere, of those that there are: %j", (name, known, meant) => {
  expect(called(name, known)).toBe(meant);
});

test.each([
  ["published", ["datePublished", "status"], "datePublished"],
  ["published", ["status"], "status"],
  ["published", ["headline"], "datePublished"],
  ["Status", ["headline", "datePublished"], "status"],
  ["statu", ["headline", "datePublished"], "status"],
])("takes %s for what is probably meant, where %j are missing: %s", (name, missing, meant) => {
  expect(fieldMeant(name, ["headline", "datePublished", "status"], missing)).toBe(meant);
});

test.each([
  ["image", "photo"],
  ["Picture", "photo"],
  ["chart", "graphic"],
  ["grafik", "graphic"],
  ["map", undefined],
  ["constructor", undefined],
])("takes the kind %s for %s", (value, meant) => {
  expect(valueMeant(value, ["photo", "graphic", "video", "audio"])).toBe(meant);
});

test("gives no value that is none of the choices", () => {
  expect(valueMeant("image", ["graphic", "video"])).toBeUndefined();
});
