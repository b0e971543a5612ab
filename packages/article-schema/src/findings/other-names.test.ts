import { expect, test } from "vitest";
import { fieldCalled } from "./other-names.js";

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
  expect(fieldCalled(name, known)).toBe(meant);
});
