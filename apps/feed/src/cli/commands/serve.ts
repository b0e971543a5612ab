import type { Command } from "commander";
import { chosenPort, filePath, portNumber } from "../arguments.js";
import { type CommandContext, contentHelp } from "../surroundings.js";

/** Adds `copydesk serve`. */
export function addServe(root: Command, { folderOf, port, now, finish }: CommandContext): void {
  root
    .command("serve")
    .description("publish the edition on this machine, for a browser and a feed reader")
    .argument("[content]", contentHelp, filePath)
    .option("--port <number>", "the port to listen on (default: the PORT variable, or 4321)", portNumber)
    .addHelpText("after", "\nExample:\n  copydesk serve --port 8080")
    .action(async (content: string | undefined, options: { port?: number }, command: Command) => {
      const chosen = chosenPort(options.port, port, command);
      const { startServing } = await import("../serve-command.js");
      finish(await startServing(folderOf(content), { port: chosen, now: now() }));
    });
}
