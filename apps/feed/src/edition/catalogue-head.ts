import type { Channel } from "../site/channel.js";
import type { Channels } from "./channels-of.js";

/**
 * What stands first in a catalogue. The lists follow it in the same order, a line each: by how much each story's number is lower than
 * that of the one before it, which is short where a list has many.
 */
export interface CatalogueHead {
  readonly months: readonly string[];
  readonly vacated: readonly number[];
  readonly channels: { readonly [Kind in keyof Channels]: readonly Omit<Channel, "stories" | "withdrawn">[] };
  /** The slugs of the stories that are told to be translations of others, by their ids. */
  readonly translations: readonly (readonly [id: string, slug: string])[];
  /** The ids of those of them that readers may not be told of. */
  readonly hidden: readonly string[];
}

/** The kinds of channels, in the order in which their lists stand. */
export const catalogueKinds = ["sections", "authors", "entities", "languages"] as const;
