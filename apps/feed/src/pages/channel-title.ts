import type { Channel } from "../edition/channel.js";
import { languageName } from "./language-name.js";

/** Gives what readers are shown as the name of a channel. */
export function channelTitle({ kind, name }: Pick<Channel, "kind" | "name">): string {
  return kind === "language" ? languageName(name) : name;
}
