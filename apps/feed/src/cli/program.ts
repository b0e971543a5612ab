import { Command } from "commander";
import { filePath } from "./arguments.js";
import { addBuild } from "./commands/build.js";
import { addCheck } from "./commands/check.js";
import { addDev } from "./commands/dev.js";
import { addImport } from "./commands/import.js";
import { addInit } from "./commands/init.js";
import { addNew } from "./commands/new.js";
import { addServe } from "./commands/serve.js";
import { addWithdraw } from "./commands/withdraw.js";
import type { Surroundings } from "./surroundings.js";

/** Makes the command line: what it is given ends in one call of `finish`, or in commander's own `CommanderError`. */
export function program(surroundings: Surroundings): Command {
  const root = new Command("copydesk")
    .description("Publishes a folder of Markdown stories as a news site and its feeds.")
    .version(surroundings.version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .option("--content <dir>", "the content folder of commands that are not given one", filePath, "content")
    .showHelpAfterError("Run copydesk --help for what there is.")
    // commander repeats what it was given, which scripts may have from names and content.
    .configureOutput({ writeOut: surroundings.print, writeErr: surroundings.complain })
    .exitOverride();
  const folderOf = (given: string | undefined): string => given ?? root.opts<{ content: string }>().content;
  for (const add of [addInit, addNew, addImport, addCheck, addBuild, addDev, addServe, addWithdraw])
    add(root, { ...surroundings, folderOf });
  // The options of a command are in its own help alone.
  for (const command of root.commands)
    command.showHelpAfterError(`Run copydesk ${command.name()} --help for what there is.`);
  return root;
}
