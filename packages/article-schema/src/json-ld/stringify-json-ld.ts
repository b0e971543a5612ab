import { expectObject } from "../conversion/expect.js";
import type { JsonLdGraph } from "./graph.js";

/**
 * Writes JSON-LD as JSON that can stand between `<script type="application/ld+json">` and `</script>`, whatever the
 * article says: `<`, `>`, `&` and the two line breaks that JSON allows but JavaScript once did not are written as
 * `\uXXXX`, so neither `</script` nor `<!--` can occur, and the text is still the same JSON.
 *
 * @param graph what `toJsonLd` gave
 * @throws {TypeError} where it is no object
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function stringifyJsonLd(graph: JsonLdGraph): string {
  expectObject(graph, "graph", "Give what toJsonLd gives.");
  return escapeForScript(JSON.stringify(graph));
}

/** Escapes what could end or confuse a `<script>` element. Outside of its strings JSON has none of these characters. */
export function escapeForScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
