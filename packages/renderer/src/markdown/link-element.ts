import type { Link } from "mdast";
import { normalizeUri } from "micromark-util-sanitize-uri";
import type { Options } from "remark-html";

type Handler = NonNullable<NonNullable<Options["handlers"]>["link"]>;

/** An address that `normalizeUri` leaves as it is, as nearly every one is that `URL` wrote. */
export const normalAddress = /^(?:[!#$&-;=?-Z_a-z~]|%[0-9A-Za-z]{2})*$/;

/**
 * Makes an element of a link, as `mdast-util-to-hast` does, but for what costs: it goes through each address character by
 * character, and clones the class of each mention. Links were a fifth of a story's time.
 */
export const linkElement: Handler = (state, node: Link) => ({
  type: "element",
  tagName: "a",
  properties: {
    href: normalAddress.test(node.url) ? node.url : normalizeUri(node.url),
    ...(typeof node.title === "string" ? { title: node.title } : {}),
    ...node.data?.hProperties,
  },
  children: state.all(node),
});
