import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isWithin } from "../output/is-within.js";
import { clockTime } from "../scaffold/clock-time.js";
import { dayOf, permanentId } from "../scaffold/permanent-id.js";
import { attributesName, ledgerAttributes, publicationFiles } from "../scaffold/publication-files.js";
import { takenPlace, writeNewFiles } from "../scaffold/write-new-files.js";
import { answerComplaint, inAscii, type InitAnswers } from "./init-answers.js";
import { type Outcome, refusal, unwritten } from "./outcome.js";
import { quoted } from "./quoted.js";
import { shownPath } from "../shown-path.js";

/** What `copydesk init` is told. */
export interface InitOptions extends InitAnswers {
  /** What a person types to run this program. */
  readonly command: string;
  /** The present time: it is that of the first story, and its day, in UTC, that of the permanent names. */
  readonly now: Date;
  /** By how many minutes the newsroom's clock is ahead of UTC. */
  readonly offset: number;
}

/** What to do about an answer that cannot be taken. */
const remedies: Readonly<Record<keyof InitAnswers, string>> = {
  domain: "Name one that you hold, such as --domain news.example.",
  language: "Name one, such as --language en or --language ko.",
  title: "Give them with --title and --description.",
  description: "Give them with --title and --description.",
};

/**
 * Says that a content folder has a publication already; nothing where it has none. Nobody is to answer questions for nothing.
 *
 * @param folder the content folder
 */
export function alreadyBegun(folder: string): Outcome | undefined {
  const fault = takenPlace(path.join(folder, "publication.yaml"));
  return fault && unwritten(fault);
}

/** Writes a new publication into a content folder: who publishes, an entity and a story, which check and build. */
export async function init(folder: string, options: InitOptions): Promise<Outcome> {
  const { title, description, language, command, now } = options;
  for (const name of ["domain", "language", "title", "description"] as const) {
    const complaint = answerComplaint(name, options[name]);
    if (complaint !== undefined) return refusal(`${complaint}\n${remedies[name]}\n`, 2);
  }
  const domain = inAscii(options.domain);
  const day = dayOf(now);
  const id = permanentId(domain, day, "publication");
  const storyId = permanentId(domain, day, "we-begin-to-publish");
  const baseUrl = `https://${domain}/`;
  if (id === undefined || storyId === undefined) return refusal(`${remedies.domain}\n`, 2);
  // At the top of a repository, there may be attributes already.
  const attributes = path.join(folder, attributesName);
  const hasAttributes = existsSync(attributes);
  const datePublished = clockTime(now, options.offset);
  const publication = { id, title, description, language, baseUrl, storyId, datePublished };
  const files = publicationFiles(publication).filter(
    ({ path: name }) => name !== attributesName || !hasAttributes,
  );
  const fault = writeNewFiles(files.map(({ path: name, text }) => ({ path: path.join(folder, name), text })));
  if (fault) return unwritten(fault);
  const shown = shownPath(folder);
  const lines = files.map(({ path: name }) => `  ${path.posix.join(shown, name)}\n`).join("");
  const given = shown === "content" ? "" : ` ${quoted(shown)}`;
  // The edition goes into public unless build is told otherwise, and never among the content.
  const beside = quoted(shownPath(path.join(folder, "../public")));
  const out = isWithin("public", folder) ? ` --out ${beside}` : "";
  const advice =
    hasAttributes && !keepsLedger(attributes)
      ? `Add the line “${ledgerAttributes}” to ${shownPath(attributes)}: where two branches record stories, Git then keeps both.\n`
      : "";
  return {
    exitCode: 0,
    output: `${title} is ready:
${lines}The ids in them are permanent names below ${domain}. Look at them before you publish: they never change after that.
${advice}Next:
  ${command} new "Headline"${given}
  ${command} check${given}
  ${command} build${given}${out}
`,
  };
}

/** Whether a file of attributes says already what Git is to do with the ledger. */
function keepsLedger(attributes: string): boolean {
  try {
    const lines = readFileSync(attributes, "utf8").split("\n");
    return lines.some((line) => line.trim().replaceAll(/\s+/g, " ") === ledgerAttributes);
  } catch {
    // Nothing can be added to what is no file, or is somebody else's.
    return true;
  }
}
