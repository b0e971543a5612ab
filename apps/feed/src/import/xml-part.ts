import { XmlElement } from "@rgrove/parse-xml";
import { type ImportLoss, shortened } from "./import-loss.js";
import { reasonFor } from "./loss-reasons.js";
import { firstScope, type Scope, scopeOf, usualName } from "./namespaces.js";
import type { PlaceOf } from "./place-of.js";
import { urlOf } from "../url-of.js";

/**
 * An element of a feed, with the account of what has been read of it. Every attribute, text and element in it is either
 * taken or lost: what nobody took is a loss, so nothing can be dropped in silence.
 */
export class XmlPart {
  /** Its name with the usual prefix of its vocabulary, such as `media:content`. */
  readonly name: string;
  readonly element: XmlElement;
  /** The address that relative addresses in it are resolved against, where the file says one (XML Base). */
  readonly base: string | undefined;
  /** Its language, where the file says it. */
  readonly language: string | undefined;
  /** The place of its first character in the text, counted from 0. */
  readonly offset: number;
  readonly #scope: Scope;
  #children: readonly XmlPart[] | undefined;
  readonly #attributes = new Set<string>();
  #isTaken = false;
  #isTextTaken = false;
  #reason: string | undefined;

  constructor(element: XmlElement, above?: XmlPart) {
    this.element = element;
    this.offset = element.start;
    this.#scope = scopeOf(element, above ? above.#scope : firstScope(element));
    this.name = usualName(element.name, this.#scope);
    const { "xml:base": base, "xml:lang": language } = element.attributes;
    this.base = base === undefined ? above?.base : resolved(base, above?.base);
    this.language = language ?? above?.language;
  }

  /** The elements in it, in the order of the file. */
  get children(): readonly XmlPart[] {
    this.#children ??= this.element.children
      .filter((child) => child instanceof XmlElement)
      .map((child) => new XmlPart(child, this));
    return this.#children;
  }

  /** Takes the first element of a name that is not taken yet. */
  take(name: string): XmlPart | undefined {
    const child = this.children.find((candidate) => !candidate.#isTaken && candidate.name === name);
    if (child) child.#isTaken = true;
    return child;
  }

  /** Takes every element of a name that is not taken yet. */
  takeAll(name: string): readonly XmlPart[] {
    const found = this.children.filter((candidate) => !candidate.#isTaken && candidate.name === name);
    for (const child of found) child.#isTaken = true;
    return found;
  }

  /** Takes its text, white space at the ends taken off; nothing where it has none. */
  text(): string | undefined {
    this.#isTextTaken = true;
    const text = this.element.text.trim();
    return text === "" ? undefined : text;
  }

  /** Takes the text of the first element of a name. */
  textOf(name: string): string | undefined {
    return this.take(name)?.text();
  }

  /** Takes an attribute; nothing where it is not there or empty. */
  attribute(name: string): string | undefined {
    const { attributes } = this.element;
    const written = name in attributes || !name.includes(":") ? name : this.#writtenName(name);
    this.#attributes.add(written);
    const value = attributes[written]?.trim();
    return value === "" ? undefined : value;
  }

  /** Gives the name that an attribute of a vocabulary has in the file. */
  #writtenName(name: string): string {
    const names = Object.keys(this.element.attributes);
    return names.find((each) => each.includes(":") && usualName(each, this.#scope) === name) ?? name;
  }

  /** Takes all that is in it, as text that is read elsewhere. */
  takeWhole(): void {
    this.#isTextTaken = true;
    for (const child of this.children) {
      child.#isTaken = true;
      child.takeWhole();
    }
    for (const name of Object.keys(this.element.attributes)) this.#attributes.add(name);
  }

  /** Marks it as lost, for a reason that says more than that an article has no place for it. */
  lose(reason: string): void {
    this.#reason = reason;
  }

  /** Gives everything in it that nobody took. */
  *losses(placeOf: PlaceOf, path = ""): Generator<ImportLoss> {
    for (const [name, value] of Object.entries(this.element.attributes)) {
      if (this.#attributes.has(name) || value === "" || /^xml(?:ns)?(?::|$)/.test(name)) continue;
      yield {
        field: `${path}@${name}`,
        reason: reasonFor(`${this.name}@${name}`),
        value: shortened(value),
        line: placeOf(this.offset).line,
      };
    }
    if (!this.#isTextTaken && path !== "" && this.children.length === 0 && this.element.text.trim() !== "")
      yield this.#loss(path, placeOf);
    for (const child of this.children) {
      const at = path === "" ? child.name : `${path}/${child.name}`;
      if (child.#reason !== undefined || (!child.#isTaken && !child.#saysNothing))
        yield child.#loss(at, placeOf);
      else if (child.#isTaken) yield* child.losses(placeOf, at);
    }
  }

  get #saysNothing(): boolean {
    const { attributes, text } = this.element;
    return (
      text.trim() === "" &&
      Object.keys(attributes).length === 0 &&
      this.children.every((child) => child.#saysNothing)
    );
  }

  #loss(field: string, placeOf: PlaceOf): ImportLoss {
    const { attributes, text } = this.element;
    const value = text.trim() === "" ? Object.values(attributes).join(" ") : text;
    return {
      field,
      reason: this.#reason ?? reasonFor(this.name),
      value: shortened(value),
      line: placeOf(this.offset).line,
    };
  }
}

function resolved(address: string, base: string | undefined): string | undefined {
  return urlOf(address, base)?.href ?? base;
}
