import { expectObject, isList, unexpected } from "../expect.js";
import { given } from "../given.js";
import { type Context, contextOf } from "./context.js";
import { harmlessAddress, harmlessFiles, harmlessScheme } from "./harmless.js";
import { escapeAttribute, escapeCdata, escapeText } from "./escape.js";
import type { Language } from "./place-after.js";
import { readTemplate, type Template } from "./read-template.js";

/** Text of a document that was composed by a template, so that it can stand in another template as it is. */
export class Markup {
  readonly #pieces: readonly string[];

  /** @internal Only templates and sanitisers may say that text is markup. */
  constructor(pieces: readonly string[]) {
    this.#pieces = pieces;
  }

  toString(): string {
    let text = "";
    for (const piece of this.#pieces) text += piece;
    return text;
  }

  /** Gives the text, so that in JSON, such as an API's answer, markup is not an object without fields. */
  toJSON(): string {
    return this.toString();
  }

  /** @internal Gives the text in pieces, of which long texts that were interpolated are each one: see {@link longPiece}. */
  get pieces(): readonly string[] {
    return this.#pieces;
  }
}

/**
 * How long a text is, in UTF-16 code units, that is better encoded by itself than copied into a longer one first: so takes a story
 * in English not twice the memory for the sake of a name in another script.
 */
export const longPiece = 1024;

/** Attributes of a tag, to be interpolated after its name: `` html`<img ${attributes({ src, alt })}>` ``. */
export class Attributes {
  readonly #text: string;

  /** @internal Only {@link attributes} makes them. */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/**
 * Gives attributes with their values escaped; one without a value is left out.
 *
 * @param values each attribute's name, which is code, and its value, which may be any text, but for `style`, `srcdoc` and what
 *   runs on an event, where it is a number
 * @throws {TypeError} where a text is to stand in one of these, or where a name is none that an attribute can have
 */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Attributes {
  expectObject(values, "values", "Say each attribute's value, as { href }.");
  let written = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (written !== "") written += " ";
    written += `${name}="${write(value, contextOf(name))}"`;
  }
  return written === "" ? none : new Attributes(written);
}

/**
 * None at all. One stays for good: V8 forgets the shape of objects of which none is left when it collects garbage, and the code
 * that it compiled for it, which made a feed of fifty stories take half as long again.
 */
const none = new Attributes("");

/** What can be interpolated: text and numbers are escaped, markup nests as it is, lists are joined, nothing is left out. */
export type Interpolation = string | number | Markup | Attributes | undefined | readonly Interpolation[];

const templates = new WeakMap<TemplateStringsArray, Template>();

/** Composes a document's text, every interpolation escaped for where it stands. */
export function compose(
  language: Language,
  parts: TemplateStringsArray,
  values: readonly Interpolation[],
): Markup {
  let known = templates.get(parts);
  if (!known) {
    if (!isList(parts))
      throw unexpected(
        "the template",
        "a template literal",
        parts,
        `Write ${language} before it, without parentheses.`,
      );
    known = readTemplate(parts, language);
    templates.set(parts, known);
  }
  const { fixed, contexts } = known;
  let text = fixed[0] ?? "";
  const pieces: string[] = [];
  // Counting is several times as fast as an iterator's pairs, and this is where a feed's time goes.
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const context = contexts[index] ?? "text";
    const written =
      typeof value === "string" && context === "text" ? escapeText(value) : write(value, context);
    if (written.length < longPiece) text += written;
    else {
      pieces.push(text, written);
      text = "";
    }
    text += fixed[index + 1] ?? "";
  }
  pieces.push(text);
  return new Markup(pieces);
}

function write(value: Interpolation, context: Context): string {
  // Where nothing stands, what is beside it must not become one: the end of a section, or a scheme.
  if (value === undefined) return context === "cdata" || context === "scheme" ? escape("", context) : "";
  if (context === "tag" || value instanceof Attributes) {
    if (context === "tag" && value instanceof Attributes) return value.toString();
    throw new TypeError("Attributes, and nothing else, are interpolated in a tag after its name.");
  }
  if (typeof value === "string") return escape(value, context);
  const isCode = context === "code" || context === "codeAttribute";
  if (typeof value === "number") return isCode ? String(value) : escape(String(value), context);
  if (value instanceof Markup && context === "codeAttribute") return escapeAttribute(value.toString());
  if (value instanceof Markup)
    return context === "text" || context === "code" ? value.toString() : escape(value.toString(), context);
  if (!isList(value))
    throw new TypeError(
      `Text, numbers, markup, lists of them and undefined are interpolated, and ${given(value)} is none of them.`,
    );
  if (value.length === 0) return write(undefined, context);
  let text = "";
  for (const part of value) text += write(part, context);
  return text;
}

function escape(text: string, context: Exclude<Context, "tag">): string {
  switch (context) {
    case "code":
      // A text could end its string there, or the element.
      throw new TypeError("Markup and numbers, and nothing else, are interpolated in <script> and <style>.");
    case "codeAttribute":
      // What is escaped there is read as it was, and then run.
      throw new TypeError(
        "Markup and numbers, and nothing else, are interpolated in style, srcdoc and what runs on an event.",
      );
    case "text":
      return escapeText(text);
    case "attribute":
      return escapeAttribute(text);
    case "address":
      return escapeAttribute(harmlessAddress(text));
    case "scheme":
      return escapeAttribute(harmlessScheme(text));
    case "files":
      return escapeAttribute(harmlessFiles(text));
    case "cdata":
      return escapeCdata(text);
  }
}
