import { Command, InvalidArgumentError, Option } from "commander";
import { type CheckFormat, checkFormats } from "../check-formats/format-check.js";
import { build } from "./build.js";
import { check } from "./check.js";
import type { Outcome } from "./outcome.js";
import { startServing } from "./serve-command.js";
import type { RunningServer } from "../server/serve.js";

/** What the command line is told by its surroundings. */
export interface Surroundings {
  readonly version: string;
  /** The port that the environment names, if it does. */
  readonly port: string | undefined;
  readonly now: () => Date;
  readonly finish: (outcome: Outcome & { readonly server?: RunningServer }) => void;
}

const contentHelp = "the folder that holds publication.yaml, entities/ and stories/ (default: ./content)";

/** Makes the command line: what it is given ends in one call of `finish`, or in commander's own `CommanderError`. */
export function program({ version, port, now, finish }: Surroundings): Command {
  const root = new Command("copydesk")
    .description("Publishes a folder of Markdown stories as a news site and its feeds.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .option("--content <dir>", "the content folder of commands that are not given one", "content")
    .showHelpAfterError("Run copydesk --help for what there is.")
    .exitOverride();
  const folderOf = (given: string | undefined): string => given ?? root.opts<{ content: string }>().content;

  root
    .command("build")
    .description("write the edition as files: pages, stories as data, and the feed")
    .argument("[content]", contentHelp)
    .option("--out <dir>", "the folder to write to; it is made if it is not there", "public")
    .option(
      "--base-url <url>",
      "the address that the edition is published under (default: baseUrl in publication.yaml)",
      webAddress,
    )
    .addHelpText("after", "\nExample:\n  copydesk build --out public --base-url https://news.example/")
    .action(async (content: string | undefined, options: { out: string; baseUrl?: string }) => {
      finish(await build(folderOf(content), options));
    });

  root
    .command("serve")
    .description("publish the edition on this machine, for a browser and a feed reader")
    .argument("[content]", contentHelp)
    .option("--port <number>", "the port to listen on (default: the PORT variable, or 4321)", portNumber)
    .addHelpText("after", "\nExample:\n  copydesk serve --port 8080")
    .action(async (content: string | undefined, options: { port?: number }) => {
      const chosen = options.port ?? (port === undefined || port === "" ? 4321 : portNumber(port, "PORT"));
      finish(await startServing(folderOf(content), { port: chosen, now: now() }));
    });

  root
    .command("check")
    .description("say everything that keeps the content from being published")
    .argument("[content]", contentHelp)
    .addOption(
      new Option("--format <format>", "how to say it: for people, programs, or a code host")
        .choices(checkFormats)
        .default("text"),
    )
    .addHelpText("after", "\nExample:\n  copydesk check content --format sarif > findings.sarif")
    .action(async (content: string | undefined, { format }: { format: CheckFormat }) => {
      finish(await check(folderOf(content), { format, version }));
    });

  return root;
}

function portNumber(text: string, _previous: unknown): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
}

function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError(
    "A base URL begins with https:// or http://, such as https://news.example/.",
  );
}
