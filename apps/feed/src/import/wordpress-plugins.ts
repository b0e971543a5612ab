import { wholeCharacters } from "./cut-text.js";
import type { ImportLoss } from "./import-loss.js";

/** The commands of wordpress.com and Jetpack, which name the address of what they embed. */
export const sites: readonly string[] = [
  "youtube",
  "vimeo",
  "dailymotion",
  "ted",
  "twitch",
  "videopress",
  "tweet",
  "twitter-timeline",
  "facebook",
  "instagram",
  "soundcloud",
  "spotify",
  "bandcamp",
  "flickr",
  "gist",
  "googlemaps",
  "scribd",
  "slideshare",
  "pinterest",
  "tiktok",
];

// What can be read in one way only: of two ways for each setting, a command of thirty that is not closed has a billion.
const other = /\[([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s[\]"'][^\s[\]]*))+)\s*\/?\]/gi;

/**
 * Gives what a command of a site embeds, on a line of its own.
 *
 * @param command the command as it was written, and its name and settings
 * @returns nothing where it is of no site, and the command where it names no address, which is told
 */
export function embedded(
  name: string,
  settings: string,
  command: string,
  losses: ImportLoss[],
): string | undefined {
  if (!sites.includes(name.toLowerCase())) return undefined;
  const [url] = /https?:\/\/[^\s"'[\]]+/i.exec(command) ?? [];
  if (url !== undefined) return `\n\n${url}\n\n`;
  // Without an address it may be words in brackets.
  if (/[\d=]/.test(settings)) losses.push(leftAsWritten(name, command));
  return command;
}

/** Gives the commands to plugins, which nobody here can carry out. */
export function pluginCommands(html: string): readonly ImportLoss[] {
  return Array.from(html.replaceAll(/<[^<>]*>/g, " ").matchAll(other), ([whole, name = ""]) =>
    leftAsWritten(name, whole),
  );
}

function leftAsWritten(name: string, command: string): ImportLoss {
  return {
    field: `[${name}]`,
    reason: "This is a command to a WordPress plugin. It stands in the copy as it was written.",
    value: wholeCharacters(command, 120),
  };
}
