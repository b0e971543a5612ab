import { decodeHTML } from "entities";

/** As many characters are put in for declared names in all: a hostile file would have a short one stand for a long text, time and again. */
const most = 1_000_000;

const comments = /<!--[^]*?(?:-->|$)/g;
const subset = /^<!DOCTYPE\s[^<>[\]]*\[([^]*?)\]\s*>/;
const declaration = /<!ENTITY\s+([A-Za-z_][\w.:-]*)\s+(?:"([^"<%]*)"|'([^'<%]*)')\s*>/g;

/**
 * Reads the names that an XML file declares for plain texts in its document type (XML 1.0, section 4.2.1). What refers to other names or
 * files, or holds elements, is not followed.
 *
 * @param xml the file's text
 * @returns gives the text that a name stands for; nothing where there is none, or too much was put in already
 */
export function declaredEntities(xml: string): (name: string) => string | undefined {
  const head = xml.slice(0, 100_000).replaceAll(comments, "");
  const [, declared = ""] = subset.exec(head.slice(head.indexOf("<!DOCTYPE"))) ?? [];
  const texts = new Map<string, string>();
  for (const [, name = "", double, single] of declared.matchAll(declaration)) {
    const text = double ?? single ?? "";
    // The first of two declarations counts.
    if (!/&(?!#)/.test(text) && !texts.has(name)) texts.set(name, decodeHTML(text));
  }
  let left = most;
  return (name) => {
    const text = texts.get(name);
    if (text === undefined || text.length > left) return undefined;
    left -= text.length;
    return text;
  };
}
