import { nameOf } from "../pages/channel-title.js";
import { type Channel, isOfByline } from "../site/channel.js";
import type { Channels } from "./channels-of.js";
import { grouped } from "../grouped.js";

/**
 * Gives channels of several kinds that have one name a word each for what they are: their feeds stand side by side in a reader. A
 * section is left its name alone, for the pages of its stories call its feeds by it.
 *
 * @param channels every channel of an edition
 */
export function toldApart({ sections, authors, entities, languages }: Channels): Channels {
  const alike = grouped([...sections, ...authors, ...entities, ...languages], nameOf);
  const qualified = (channel: Channel): Channel => {
    const others = alike.get(nameOf(channel)) ?? [];
    const isOneOfSeveral = others.some((other) => kindOf(other) !== kindOf(channel));
    return isOneOfSeveral ? { ...channel, qualifier: qualifierOf(channel, others) } : channel;
  };
  return {
    sections,
    authors: authors.map(qualified),
    entities: entities.map(qualified),
    languages: languages.map(qualified),
  };
}

/** A byline is called an author too, but beside an author of that name who is somebody. */
function qualifierOf(channel: Channel, others: readonly Channel[]): string {
  const isSomebody = (other: Channel) => other.kind === "author" && !isOfByline(other);
  return isOfByline(channel) && !others.some(isSomebody) ? channel.kind : kindOf(channel);
}

function kindOf(channel: Channel): string {
  return isOfByline(channel) ? "byline" : (channel.entity?.type ?? channel.kind);
}
