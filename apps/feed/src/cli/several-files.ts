import { statSync } from "node:fs";
import { oneLine } from "../terminal-text.js";
import { quoted } from "./quoted.js";

/**
 * Gives what to say where several files are named to be imported, as a shell makes of `*.xml`; nothing where one is.
 *
 * @param given every argument of `copydesk import`
 * @param command what a person types to run this program
 */
export function severalFiles(given: readonly string[], command: string): string | undefined {
  const [first, ...others] = given;
  const files = others.filter(isFile);
  if (first === undefined || files.length === 0) return undefined;
  const commands = [first, ...files].map((name) => `\n  ${command} import ${oneLine(quoted(name))}`);
  const shown = commands.length > 3 ? [...commands.slice(0, 2), "\n  …"] : commands;
  return `error: one file is imported at a time, and ${commands.length} are named. Import one after another:${shown.join("")}`;
}

/** Says whether a file stands at a place. Of one that cannot be looked at, who reads it says why. */
function isFile(place: string): boolean {
  try {
    return statSync(place).isFile();
  } catch {
    return false;
  }
}
