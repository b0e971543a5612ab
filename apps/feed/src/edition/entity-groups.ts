import { entityTypeTitles } from "@copydesk/renderer";
import type { DirectoryGroup } from "../pages/directory-page.js";
import type { Channel } from "../site/channel.js";

/** Gives the channels of entities by type, without the types of which there are none. */
export function entityGroups(entities: readonly Channel[]): readonly DirectoryGroup[] {
  return entityTypeTitles
    .map(([type, title]) => ({ title, channels: entities.filter(({ entity }) => entity?.type === type) }))
    .filter(({ channels }) => channels.length > 0);
}
