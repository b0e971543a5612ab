import { type Command, Option } from "commander";
import { filePath, webAddress } from "../arguments.js";
import { severalFiles } from "../several-files.js";
import { type CommandContext, contentHelp } from "../surroundings.js";

interface Options {
  readonly status: "draft" | "published";
  readonly format: "text" | "json";
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly credit?: string;
  readonly feedUrl?: string;
  readonly encoding?: string;
}

/** Adds `copydesk import`. */
export function addImport(root: Command, { command, folderOf, now, finish }: CommandContext): void {
  root
    .command("import")
    .description("write the stories of a feed, a WordPress export or ninjs, keeping their guids")
    .argument("<file>", "RSS, Atom, JSON Feed, WXR or ninjs, saved as a file", filePath)
    .argument("[content]", contentHelp, filePath)
    // What a shell makes of *.xml is told as that.
    .allowExcessArguments()
    .addOption(
      new Option("--status <status>", "published: as the file has it; draft: every story becomes a draft")
        .choices(["published", "draft"])
        .default("published"),
    )
    .option("--credit <text>", "what to print for pictures, videos and sounds that name nobody")
    .option(
      "--feed-url <url>",
      "the address of the feed that subscribers know, where the file does not say it",
      webAddress,
    )
    .option("--encoding <name>", "the encoding of the file, where it does not say the right one")
    .option("--dry-run", "write nothing, and say what would become of every story")
    .addOption(
      new Option("--format <format>", "how to report: for people or for programs")
        .choices(["text", "json"])
        .default("text"),
    )
    .option(
      "--report <file>",
      "write the report to a new file, and print what befell how many stories",
      filePath,
    )
    .addHelpText("after", '\nExample:\n  copydesk import export.xml --dry-run --credit "Copydesk News"')
    .action(async (file: string, content: string | undefined, told: Options, typed: Command) => {
      const { dryRun = false, ...options } = told;
      const { length } = typed.args;
      const several = severalFiles(typed.args, command);
      if (several !== undefined) typed.error(several);
      if (length > 2)
        typed.error(`error: too many arguments for 'import'. Expected 2 arguments but got ${length}.`);
      // Loaded where it is needed: no other command parses feeds.
      const { importStories } = await import("../import.js");
      finish(await importStories(folderOf(content), { ...options, file, isDryRun: dryRun, now: now() }));
    });
}
