import type { Publication } from "@copydesk/article-schema";
import { direction, html, isolated, type Markup } from "@copydesk/renderer";
import type { Channel } from "../site/channel.js";
import { languageName } from "./language-name.js";

/** Gives what readers are shown as the name of a channel. */
export function channelTitle({ kind, name }: Pick<Channel, "kind" | "name">): string {
  return kind === "language" ? languageName(name) : name;
}

/** Gives what a channel is called among others: names that differ in capitals alone are one to those who read them. */
export function nameOf(channel: Pick<Channel, "kind" | "name">): string {
  return channelTitle(channel).toLowerCase();
}

/** Gives the title of a channel's page: its name and, where another channel has the same, what it is. */
export function distinctTitle(channel: Pick<Channel, "kind" | "name" | "qualifier">): string {
  const name = channelTitle(channel);
  return channel.qualifier === undefined ? name : `${name} (${channel.qualifier})`;
}

/** Gives the title of a channel's feeds, which readers have among those of other publications. */
export function feedTitle(
  channel: Pick<Channel, "kind" | "name" | "qualifier">,
  { title }: Publication,
): string {
  return `${distinctTitle(channel)} – ${title}`;
}

/**
 * Gives the title of a channel's page for the text of any page: that of a language is in that language.
 *
 * @param language the BCP 47 tag of the text that it stands in
 * @param channel whose title it is
 * @param title the title, perhaps with the number of the page
 */
export function inItself(
  language: string,
  { kind, name }: Pick<Channel, "kind" | "name">,
  title: string,
): Markup | string {
  return kind === "language"
    ? html`<span lang="${name}" dir="${direction(name)}">${title}</span>`
    : isolated(language, title);
}
