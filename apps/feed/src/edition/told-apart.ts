import { channelTitle } from "../pages/channel-title.js";
import type { Channel } from "./channel.js";
import type { Channels } from "./channels-of.js";
import { grouped } from "./grouped.js";

/**
 * Gives channels of several kinds that have one name a word each for what they are: their feeds stand side by side in a reader. A
 * section is left its name alone, for the pages of its stories call its feeds by it.
 *
 * @param channels every channel of an edition
 */
export function toldApart({ sections, authors, entities, languages }: Channels): Channels {
  const alike = grouped([...sections, ...authors, ...entities, ...languages], nameOf);
  const qualified = (channel: Channel): Channel => {
    const kind = kindOf(channel);
    const isOneOfSeveral = alike.get(nameOf(channel))?.some((other) => kindOf(other) !== kind);
    return isOneOfSeveral ? { ...channel, qualifier: kind } : channel;
  };
  return {
    sections,
    authors: authors.map(qualified),
    entities: entities.map(qualified),
    languages: languages.map(qualified),
  };
}

/** Names that differ in capitals alone are one to those who read them. */
function nameOf(channel: Channel): string {
  return channelTitle(channel).toLowerCase();
}

function kindOf({ kind, entity }: Channel): string {
  return entity?.type ?? kind;
}
