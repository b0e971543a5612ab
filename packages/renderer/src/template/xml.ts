import { compose, type Interpolation, type Markup } from "./markup.js";

/**
 * Composes XML: `` xml`<title>${headline}</title>` ``. Any text can be interpolated, and what comes out is well-formed:
 * it is escaped for where it stands, in text, in an attribute or in a CDATA section, and characters that XML 1.0 forbids
 * become U+FFFD. In attributes that hold an address, such as `href` and `url`, one whose scheme is not `http:`, `https:`, `mailto:` or
 * `tag:` becomes `#`. In the attributes of HTML that a browser runs, such as `style` and `onclick`, markup and numbers alone are
 * interpolated. The result of one template nests in another as it is; a plain string never does.
 *
 * @param parts the fixed parts of the template, which are code
 * @param values what stands between them
 * @throws {TypeError} where a value is interpolated in a tag's name, a comment, or an attribute without quotes, where a text is in an
 *   attribute that a browser runs, or where a value is none that can be interpolated
 */
export function xml(parts: TemplateStringsArray, ...values: readonly Interpolation[]): Markup {
  return compose("xml", parts, values);
}
