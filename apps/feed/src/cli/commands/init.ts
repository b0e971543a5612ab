import type { Command } from "commander";
import { filePath } from "../arguments.js";
import { type Ask, calledOff } from "../prompts.js";
import { type CommandContext, contentHelp } from "../surroundings.js";

interface Options {
  readonly title?: string;
  readonly description?: string;
  readonly domain?: string;
  readonly language?: string;
  readonly yes?: boolean;
}

/** Adds `copydesk init`. */
export function addInit(
  root: Command,
  { folderOf, ask, command, now, offset, finish }: CommandContext,
): void {
  root
    .command("init")
    .description("write a new publication: publication.yaml, an entity and a story")
    .argument("[content]", contentHelp, filePath)
    .option("--title <name>", "the name of the publication")
    .option("--description <text>", "what it publishes, in a sentence")
    .option("--domain <domain>", "a domain that you hold: permanent names and addresses are made from it")
    .option("--language <tag>", "the language that it is in, such as en or ko")
    .option("-y, --yes", "ask nothing, and take the defaults of what is not given")
    .addHelpText("after", '\nExample:\n  copydesk init content --title "Copydesk News" --domain news.example')
    .action(async (content: string | undefined, given: Options) => {
      const { alreadyBegun, init } = await import("../init.js");
      const begun = given.yes === true || !ask ? undefined : alreadyBegun(folderOf(content));
      if (begun) {
        finish(begun);
        return;
      }
      const answers = await complete(given, given.yes === true ? undefined : ask);
      if (!answers) {
        finish(calledOff);
        return;
      }
      finish(await init(folderOf(content), { ...answers, command, now: now(), offset: offset() }));
    });
}

const questions = {
  title: { message: "What is the publication called?", initial: "My News" },
  description: { message: "What does it publish, in a sentence?", initial: "What happened, and why." },
  domain: { message: "Which domain of yours will it be at?", initial: "news.example" },
  language: { message: "Which language is it in (en, ko, …)?", initial: "en" },
} as const;

/** Asks for what was not given, or takes the defaults where there is nobody to ask. Gives nothing where asking was cut short. */
async function complete(given: Options, ask: Ask | undefined) {
  const answers = { title: "", description: "", domain: "", language: "" };
  // Only where somebody is asked: what cannot be taken is said at once, and not when all is answered.
  const asking = ask && { ask, ...(await import("../init-answers.js")) };
  for (const name of ["title", "description", "domain", "language"] as const) {
    const question = questions[name];
    const answer =
      given[name] ??
      (asking
        ? await asking.ask({ ...question, complaint: (typed) => asking.answerComplaint(name, typed) })
        : question.initial);
    if (answer === undefined) return undefined;
    answers[name] = answer.trim();
  }
  return answers;
}
