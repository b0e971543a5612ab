import type { Path } from "@copydesk/article-schema";
import { type Document, isAlias, isCollection, isMap, isNode, isScalar, type YAMLMap } from "yaml";

/** Gives the deepest node that is there on the way of a path. */
export function nodeAt(document: Document.Parsed, path: Path): unknown {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

/** Gives the node that a path leads to, by way of aliases too: what each stands for is in the place of it. */
export function followed(document: Document.Parsed, path: Path): unknown {
  const meant = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  let node = meant(document.contents);
  for (const step of path) node = isCollection(node) ? meant(node.get(step, true)) : undefined;
  return node;
}

/** Gives where a node begins. */
export function startOf(node: unknown): number {
  return isNode(node) && node.range ? node.range[0] : 0;
}

/** Gives where the key begins that a path ends in; nothing where there is none. */
export function keyStart(document: Document.Parsed, path: Path): number | undefined {
  const around: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  return isMap(around) ? keyStarts(around).get(String(path.at(-1))) : undefined;
}

const startsOf = new WeakMap<YAMLMap, ReadonlyMap<string, number>>();

/** Gives where the keys of a mapping begin. Each of very many may be at fault, so they are looked for once. */
function keyStarts(map: YAMLMap): ReadonlyMap<string, number> {
  const before = startsOf.get(map);
  if (before) return before;
  const starts = new Map<string, number>();
  for (const { key } of map.items)
    if (isScalar(key) && key.range) starts.set(String(key.value), key.range[0]);
  startsOf.set(map, starts);
  return starts;
}
