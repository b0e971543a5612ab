import { expectText } from "../expect.js";
import { compose, type Interpolation, Markup } from "./markup.js";

/**
 * Composes HTML: `` html`<h1>${headline}</h1>` ``. Any text can be interpolated; it is escaped for where it stands, and an
 * address that a browser would run instead of follow (`javascript:`) becomes `#`. So does any other with a scheme that is not
 * `http:`, `https:`, `mailto:` or `tag:`; behind a scheme that the template itself says, such as `tel:`, any text can stand. In
 * `<script>` and `<style>`, and in the attributes `style`, `srcdoc` and those that run on an event, nothing can be escaped, so that
 * markup and numbers alone are interpolated there.
 *
 * @param parts the fixed parts of the template, which are code
 * @param values what stands between them
 * @throws {TypeError} where a value is interpolated in a tag's name, a comment, or an attribute without quotes, where a text is in
 *   `<script>`, `<style>` or such an attribute, or where a value is none that can be interpolated
 */
export function html(parts: TemplateStringsArray, ...values: readonly Interpolation[]): Markup {
  return compose("html", parts, values);
}

/**
 * Says that a string is HTML already, so that it nests unescaped.
 *
 * @param sanitized HTML that a sanitiser gave; any other string is an open door
 * @throws {TypeError} where it is no string
 */
export function trustedHtml(sanitized: string): Markup {
  expectText(sanitized, "sanitized", "Give HTML that a sanitiser gave.");
  return new Markup([sanitized]);
}
