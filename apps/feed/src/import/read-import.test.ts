import { expect, test } from "vitest";
import { jsonFeed, rss } from "../../test/imported.js";
import { ImportFault } from "./import-fault.js";
import { readImport } from "./read-import.js";

const read = (text: string) => readImport(new TextEncoder().encode(text));
const nested = (open: string, close: string, count = 20_000) => open.repeat(count) + close.repeat(count);
const json = JSON.stringify(jsonFeed({ extra: 7 }));

test.each([
  ["XML that is never closed", rss(`<item><title>${"<b>".repeat(20_000)}`)],
  ["XML", rss(`<item><title>One</title><extra>${nested("<b>", "</b>")}</extra></item>`)],
  ["JSON", json.replace(":7", `:${nested("[", "]")}`)],
  ["JSON that is never closed", "[".repeat(200_000)],
])("%s that nests thousands of levels deep is said to", (_, text) => {
  expect(() => read(text)).toThrow(ImportFault);
  expect(() => read(text)).toThrow(expect.objectContaining({ code: "import-nested-too-deeply" }));
});
