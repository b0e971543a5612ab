import type { Command } from "commander";
import { chosenPort, filePath, portNumber } from "../arguments.js";
import { type CommandContext, contentHelp } from "../surroundings.js";

interface Options {
  readonly port?: number;
  readonly drafts: boolean;
  readonly poll?: boolean;
}

/** Adds `copydesk dev`. */
export function addDev(root: Command, { folderOf, port, finish, ...surroundings }: CommandContext): void {
  root
    .command("dev")
    .description("show the edition on this machine while you write: each save is on the screen at once")
    .argument("[content]", contentHelp, filePath)
    .option("--port <number>", "the port to listen on (default: the PORT variable, or 4321)", portNumber)
    .option("--drafts", "show drafts and stories under embargo too, each with a mark", true)
    .option("--no-drafts", "show only what readers would see")
    .option("--poll", "look at the content twice a second, for disks that do not tell of changes")
    .addHelpText("after", "\nExample:\n  copydesk dev content --port 8080")
    .action(
      async (
        content: string | undefined,
        { drafts, poll = false, ...options }: Options,
        command: Command,
      ) => {
        const { now, elapsed, print, complain } = surroundings;
        const chosen = chosenPort(options.port, port, command);
        const { dev } = await import("../dev.js");
        finish(await dev(folderOf(content), { port: chosen, drafts, poll, now, elapsed, print, complain }));
      },
    );
}
