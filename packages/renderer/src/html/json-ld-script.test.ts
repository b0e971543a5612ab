import { expect, test } from "vitest";
import { jsonLdScript } from "./json-ld-script.js";

test("gives JSON-LD as an element, without what no document can hold", () => {
  expect(String(jsonLdScript('{"name":"A\ufffe & B"}'))).toBe(
    '<script type="application/ld+json">{"name":"A\ufffd & B"}</script>\n',
  );
});

test.each(["</script>", "<!--", "-->"])("refuses what could end its script: %s", (text) => {
  expect(() => jsonLdScript(JSON.stringify({ text }))).toThrow(/stringifyJsonLd/);
});
