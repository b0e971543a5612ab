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

test.each([
  "<!-- saved --><!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><html><br></html>",
  '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"/>',
])("a page is told from a feed: %s", (text) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ code: "import-format-unknown", message: "The file is a page, and no feed." }),
  );
});
