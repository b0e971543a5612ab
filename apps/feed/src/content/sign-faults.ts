import { type Document, isCollection, isScalar, visit } from "yaml";
import type { YamlFault } from "./yaml-fault.js";

const hint = "Put the value in quotation marks.";
const hintOfBullet =
  "Begin the items of a list with a hyphen and a space; where * is a part of the text, put the value in quotation marks.";
/** How many spaces before a sign are looked at. */
const mostIndented = 40;

/**
 * Finds words that YAML takes for something else, for they begin with one of its signs: `*` stands for a value that is named
 * elsewhere with `&`, and `!` says of what kind a value is. In copy they are part of it, and would be missing there.
 *
 * @param document the YAML, whether it is in order or not
 * @param text what it was read from
 */
export function signFaults(document: Document.Parsed, text: string): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  const named = new Map<string, number>();
  const used = new Set<string>();
  const lost = (word: string, at: number, why: string) =>
    faults.push({ code: "yaml-word-lost", message: `“${word}” would be lost: ${why}.`, hint, at });
  visit(document, {
    Alias(_, alias) {
      used.add(alias.source);
      // Only now is it known which names come before it.
      if (named.has(alias.source)) return;
      const message = `“*${alias.source}” stands for a value that is named with &${alias.source} before, and none is.`;
      const at = alias.range?.[0] ?? 0;
      faults.push({ code: "yaml-invalid", message, hint: isBullet(text, at) ? hintOfBullet : hint, at });
    },
    Node(_, node) {
      if (!isScalar(node) && !isCollection(node)) return;
      const start = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) named.set(node.anchor, text.lastIndexOf(`&${node.anchor}`, start));
      if (node.tag === "!") lost("!", text.lastIndexOf("!", start), kindOfValue);
    },
  });
  for (const { code, pos } of document.warnings)
    if (code === "TAG_RESOLVE_FAILED") lost(text.slice(...pos), pos[0], kindOfValue);
  for (const [name, at] of named)
    if (!used.has(name))
      lost(`&${name}`, at, `it names a value that *${name} is to stand for, and nothing does`);
  return faults;
}

/** Says whether a `*` begins its line, before a space, as it begins the item of a list in Markdown. */
function isBullet(text: string, at: number): boolean {
  // No line is looked through up to its beginning for each of its signs.
  const before = text.slice(Math.max(0, at - mostIndented), at);
  return text.startsWith("* ", at) && /(?:^|\n)[ \t]*$/.test(before);
}

const kindOfValue = "what begins with ! says of what kind a value is";
