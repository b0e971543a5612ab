import { existsSync } from "node:fs";
import type { Command } from "commander";
import { filePath } from "../arguments.js";
import { calledOff } from "../prompts.js";
import { quoted } from "../quoted.js";
import { type CommandContext, contentHelp } from "../surroundings.js";

interface Options {
  readonly slug?: string;
  readonly summary?: string;
  readonly section?: string;
}

const headlineMissing = `There is no headline to make the story from.
Give it: copydesk new "South Korea keeps the pact".
`;

/** Adds `copydesk new`. */
export function addNew(root: Command, { folderOf, ask, now, offset, finish }: CommandContext): void {
  root
    .command("new")
    .description("write the file of a new story, a draft, with its permanent id")
    .argument("[headline]", "the headline; asked for at a terminal if left out")
    .argument("[content]", contentHelp, filePath)
    // More words are a headline without its quotation marks, and are told so.
    .allowExcessArguments()
    .option("--slug <slug>", "the last part of the story's address (default: made from the headline)")
    .option("--summary <text>", "the story in a sentence")
    .option("--section <name>", "the part of the publication that it belongs to")
    .addHelpText("after", '\nExample:\n  copydesk new "South Korea keeps the pact" --section Asia')
    .action(
      async (given: string | undefined, content: string | undefined, options: Options, { args }: Command) => {
        if (args.length > 2) {
          finish({ exitCode: 2, complaint: unquoted(args) });
          return;
        }
        const { newStory, nothingBegun } = await import("../new-story.js");
        const missing = given === undefined && ask ? nothingBegun(folderOf(content)) : undefined;
        if (missing) {
          finish(missing);
          return;
        }
        const headline = given ?? (await ask?.({ message: "What is the headline?" }));
        if (headline === undefined) {
          finish(ask ? calledOff : { exitCode: 2, complaint: headlineMissing });
          return;
        }
        const outcome = await newStory(folderOf(content), {
          ...options,
          headline,
          now: now(),
          offset: offset(),
        });
        const isWord = content !== undefined && !existsSync(content);
        finish(isWord ? { ...outcome, complaint: `${outcome.complaint ?? ""}${unquoted(args)}` } : outcome);
      },
    );
}

function unquoted(words: readonly string[]): string {
  return `A headline of several words stands in quotation marks: copydesk new ${quoted(words.join(" "))}\n`;
}
