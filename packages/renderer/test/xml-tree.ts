import { SaxesParser } from "saxes";

/** An element of a document, as a namespace-aware parser reads it. */
export interface XmlElement {
  /** The namespace in braces, if it has one, and the local name: `{http://www.w3.org/2005/Atom}title`. */
  readonly name: string;
  /** The attributes by name; those of a namespace are written like elements. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly within it, CDATA sections among it. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

const qualified = (uri: string, local: string) => (uri === "" ? local : `{${uri}}${local}`);

/**
 * Reads XML strictly, and gives its root.
 *
 * @throws {Error} where it is not well-formed, or not namespace-well-formed
 */
export function readXml(document: string): XmlElement {
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const here = () => open.at(-1) ?? top;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes)
        .filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns")
        .map(({ uri, local, value }) => [qualified(uri, local), value]),
    );
    const element: OpenElement = { name: qualified(tag.uri, tag.local), attributes, children: [], text: "" };
    here().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (text: string) => {
    here().text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(document).close();
  const [root] = top.children;
  if (!root) throw new Error("The document has no root.");
  return root;
}

/** Gives the children of some name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Gives the first child of some name, if there is one. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Gives the texts of all children of some name. */
export function textsOf(element: XmlElement, name: string): readonly string[] {
  return childrenOf(element, name).map(({ text }) => text);
}
