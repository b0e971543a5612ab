import type { Command } from "commander";
import { baseAddress, filePath, instant } from "../arguments.js";
import { type CommandContext, contentHelp } from "../surroundings.js";

interface Options {
  readonly out: string;
  readonly baseUrl?: string;
  readonly frozenLedger?: boolean;
  readonly now?: Date;
  readonly state?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Adds `copydesk build`. */
export function addBuild(
  root: Command,
  { folderOf, isCi, now, finish, ...surroundings }: CommandContext,
): void {
  root
    .command("build")
    .description("write the edition as files: pages, stories as data, and feeds")
    .argument("[content]", contentHelp, filePath)
    .option("--out <dir>", "the folder to write to; it is made if it is not there", filePath, "public")
    .option(
      "--base-url <url>",
      "the address that the edition is published under (default: baseUrl in publication.yaml)",
      baseAddress,
    )
    .option(
      "--frozen-ledger",
      "refuse to publish what published.lock does not record (default where CI is set)",
    )
    .option("--no-frozen-ledger", "record what is published in published.lock, even where CI is set")
    .option(
      "--now <instant>",
      "the time at which embargoes and expiries are looked at (default: now)",
      instant,
    )
    .option(
      "--state <file>",
      "the file that remembers what was built (default: .copydesk/ beside the --out folder)",
      filePath,
    )
    .option("--json", "say how the build ended as JSON on the standard output")
    .option("--quiet", "say nothing where nothing is wrong")
    .addHelpText("after", "\nExample:\n  copydesk build --out public --base-url https://news.example/")
    .action(async (content: string | undefined, options: Options) => {
      const { out, baseUrl, state: stateFile, frozenLedger = isCi, json = false, quiet = false } = options;
      const { elapsed, progress } = surroundings;
      const at = options.now ?? now();
      const shown = quiet || json ? {} : { progress: progress.show };
      // Loaded for this command alone: what it needs, others do not.
      const { build } = await import("../build.js");
      const told = {
        out,
        baseUrl,
        stateFile,
        frozenLedger,
        now: at,
        json,
        quiet,
        elapsed,
        signal: surroundings.interruption(),
        ...shown,
      };
      finish(await build(folderOf(content), told).finally(progress.end));
    });
}
