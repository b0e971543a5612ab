import type { Element } from "hast";
import { urlOf } from "../../url-of.js";
import { attributeOf, classesOf } from "./attributes.js";
import { isElement } from "./elements.js";
import { textOf } from "./plain-text.js";
import { isHidden } from "./styled.js";

/**
 * Says why an element is part of the site that copy stood on, and no copy; nothing where it is copy. Substack has a form among the
 * words, with words of its own, and buttons, as others have; Ghost has the time at which a player is; FeedBurner has pictures for sharing
 * under all copy, as WordPress's Jetpack has links; letters have words for the list of a mailbox; programs that make footnotes have an
 * arrow behind each that leads back.
 */
export function whyNoCopy(node: Element): string | undefined {
  const classes = classesOf(node);
  if (classes.some((name) => /^subscription-widget(?:-wrap(?:-editor)?)?$/.test(name)))
    return "Forms to subscribe to another site are not carried.";
  if (classes.some((name) => jetpack.test(name)))
    return "Links for sharing, and those to related stories that the old site chose, are not carried.";
  const isButton = classes.some((name) =>
    /^(?:button-wrapper|button|kg-button-card|wp-block-button)$/.test(name),
  );
  if (isButton && node.children.some((child) => isElement(child, "a") && isForSite(child)))
    return "Buttons for sharing, subscribing and comments on another site are not carried.";
  if (classes.some((name) => /^(?:feedflare|beehiiv__footer)$/.test(name)))
    return "What the program that made the feed says under each story is not carried.";
  if (isForMailboxes(node)) return "What an e-mail shows in the list of a mailbox alone is not carried.";
  if (classes.some((name) => /^kg-(?:audio|video)-player$/.test(name)))
    return "The controls of a player are not carried.";
  if (node.tagName === "a" && leadsBack(node, classes))
    return "The place that a footnote leads back to has no name any more.";
  return undefined;
}

/** What WordPress's Jetpack puts under all copy; as blocks, it may stand anywhere. */
const jetpack =
  /^(?:sharedaddy|jp-relatedposts(?:-i2)?|wp-block-jetpack-(?:related-posts|sharing-buttons|like))$/;

/** Whether e-mail programs are told, too, to show nothing of a hidden element. */
function isForMailboxes(node: Element): boolean {
  return isHidden(node) && /\bmso-hide\s*:\s*all\b/i.test(attributeOf(node, "style") ?? "");
}

function isForSite(link: Element): boolean {
  // Ghost's own dialogs.
  if (attributeOf(link, "href")?.startsWith("#/portal") === true) return true;
  const url = urlOf(attributeOf(link, "href") ?? "", "https://site.invalid/");
  return url?.searchParams.get("action") === "share" || /\/(?:subscribe|comments)$/.test(url?.pathname ?? "");
}

/** Whether a link is an arrow back from a footnote, as its role or the class says that Markdown's programs give it; words stay. */
function leadsBack(link: Element, classes: readonly string[]): boolean {
  const isSaid =
    attributeOf(link, "role") === "doc-backlink" ||
    classes.some((name) => /^(?:reversefootnote|footnote-back(?:ref|link)?)$/.test(name));
  return isSaid && attributeOf(link, "href")?.startsWith("#") === true && !/[\p{L}\p{N}]/u.test(textOf(link));
}
