import { mentionedEntity } from "@copydesk/article-schema";
import type { Definition, Image, ImageReference, Link, LinkData, LinkReference, Nodes, Parents } from "mdast";
import { fileAddress, linkAddress } from "../address/address.js";
import { isEmbeddedPicture } from "../address/embedded-picture.js";

/** Where the links of a story lead. */
export interface LinkTargets {
  /** The story's absolute address; relative links and pictures are resolved against it. */
  readonly storyUrl: string;
  /** Gives the address of an entity's page, or nothing where it has none and a mention is plain text. */
  readonly entityUrl: (id: string) => string | undefined;
}

/** What tells a mention from other links, once its address is a page's. */
export const mention: LinkData = { hProperties: { className: ["mention"] } };

/**
 * Makes every address absolute and every mention of an entity a link to it. A link that a browser must not follow keeps its
 * words alone, one by reference too.
 */
export function resolveLinks(root: Parents, targets: LinkTargets): void {
  const definitions: Definitions = new Map();
  resolveWithin(root, targets, definitions);
  if ([...definitions.values()].includes(false)) unlinkReferences(root, definitions);
}

/** Whether the definition of a label leads anywhere. CommonMark: of several definitions of one label, the first one counts. */
type Definitions = Map<string, boolean>;

function resolveWithin(parent: Parents, targets: LinkTargets, definitions: Definitions): void {
  // A loop of our own: `unist-util-visit` gives a function a name at every node, which took a third of a story's time.
  for (let index = 0; index < parent.children.length; index++) {
    const node: Nodes | undefined = parent.children[index];
    if (node === undefined) continue;
    if (node.type === "link" || node.type === "image" || node.type === "definition") {
      const leads = resolve(node, targets);
      if (node.type === "definition" && !definitions.has(node.identifier))
        definitions.set(node.identifier, leads);
      if (!leads) {
        unlink(node, index, parent);
        // What stands in its place now comes next.
        index--;
        continue;
      }
    }
    if ("children" in node) resolveWithin(node, targets, definitions);
  }
}

/** Leaves the words of references to what leads nowhere: without their definition they would stay in the copy as they were typed. */
function unlinkReferences(parent: Parents, definitions: Definitions): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node: Nodes | undefined = parent.children[index];
    if (node === undefined) continue;
    if (
      (node.type === "linkReference" || node.type === "imageReference") &&
      definitions.get(node.identifier) === false
    ) {
      unlink(node, index, parent);
      index--;
    } else if ("children" in node) unlinkReferences(node, definitions);
  }
}

/** Makes the address of a link absolute; says whether it leads anywhere. */
function resolve(node: Link | Image | Definition, targets: LinkTargets): boolean {
  const isMention = mentionIn(node) !== undefined;
  const url = targetOf(node, targets);
  if (url === undefined) return false;
  node.url = url;
  if (isMention) node.data = node.data ? { ...node.data, ...mention } : mention;
  return true;
}

/** Gives where a link, picture or definition leads, or nothing where no browser is to follow it. */
export function targetOf(node: Link | Image | Definition, targets: LinkTargets): string | undefined {
  const entity = mentionIn(node);
  if (entity === undefined) return addressOf(node, targets);
  const url = targets.entityUrl(entity);
  return url === undefined ? undefined : linkAddress(url, targets.storyUrl);
}

function mentionIn({ type, url }: Link | Image | Definition): string | undefined {
  return type === "image" ? undefined : mentionedEntity(url);
}

function addressOf({ type, url }: Link | Image | Definition, { storyUrl }: LinkTargets): string | undefined {
  // A definition can be that of a picture; that no link leads to it is for the sanitiser to see to.
  if (type !== "link" && isEmbeddedPicture(url)) return url;
  return type === "image" ? fileAddress(url, storyUrl) : linkAddress(url, storyUrl);
}

/** Leaves the words of a link that leads nowhere, and takes the link away. */
function unlink(
  node: Link | LinkReference | Image | ImageReference | Definition,
  index: number,
  parent: Parents,
): void {
  if (node.type === "link" || node.type === "linkReference")
    parent.children.splice(index, 1, ...node.children);
  else if (node.type === "image" || node.type === "imageReference")
    parent.children.splice(index, 1, { type: "text", value: node.alt ?? "" });
  else parent.children.splice(index, 1);
}
