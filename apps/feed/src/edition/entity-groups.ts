import type { EntityType } from "@copydesk/article-schema";
import type { DirectoryGroup } from "../pages/directory-page.js";
import type { Channel } from "./channel.js";

const titles: readonly (readonly [EntityType, string])[] = [
  ["person", "People"],
  ["organization", "Organizations"],
  ["place", "Places"],
  ["agreement", "Agreements"],
  ["event", "Events"],
  ["topic", "Topics"],
];

/** Gives the channels of entities by type, without the types of which there are none. */
export function entityGroups(entities: readonly Channel[]): readonly DirectoryGroup[] {
  return titles
    .map(([type, title]) => ({ title, channels: entities.filter(({ entity }) => entity?.type === type) }))
    .filter(({ channels }) => channels.length > 0);
}
