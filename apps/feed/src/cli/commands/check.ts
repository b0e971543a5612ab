import { type Command, Option } from "commander";
import { type CheckFormat, checkFormats } from "../../check-formats/check-formats.js";
import { filePath, instant } from "../arguments.js";
import { type CommandContext, contentHelp } from "../surroundings.js";

/** Adds `copydesk check`. */
export function addCheck(root: Command, { folderOf, version, now, finish }: CommandContext): void {
  root
    .command("check")
    .description("say everything that keeps the content from being published")
    .argument("[content]", contentHelp, filePath)
    .addOption(
      new Option("--format <format>", "how to say it: for people, programs, or a code host")
        .choices(checkFormats)
        .default("text"),
    )
    .option("--now <instant>", "the time at which embargoes are looked at (default: now)", instant)
    .addHelpText("after", "\nExample:\n  copydesk check content --format sarif > findings.sarif")
    .action(async (content: string | undefined, options: { format: CheckFormat; now?: Date }) => {
      const { check } = await import("../check.js");
      finish(await check(folderOf(content), { format: options.format, version, now: options.now ?? now() }));
    });
}
