import path from "node:path";
import { domainToASCII } from "node:url";
import { LanguageTag, Publication } from "@copydesk/article-schema";
import { dayOf, permanentId } from "../scaffold/permanent-id.js";
import { publicationFiles } from "../scaffold/publication-files.js";
import { writeNewFiles } from "../scaffold/write-new-files.js";
import type { Outcome } from "./outcome.js";
import { quoted } from "./quoted.js";
import { shownPath } from "../shown-path.js";

/** What `copydesk init` is told. */
export interface InitOptions {
  readonly title: string;
  readonly description: string;
  /** A domain that the publication holds: its permanent names are made from it, and its address. */
  readonly domain: string;
  readonly language: string;
  /** The present time: its day, in UTC, is that of the permanent names. */
  readonly now: Date;
}

/** Writes a new publication into a content folder: who publishes, an entity and a story, which check and build. */
export async function init(folder: string, options: InitOptions): Promise<Outcome> {
  const { title, description, language, now } = options;
  const domain = inAscii(options.domain);
  const day = dayOf(now);
  const id = permanentId(domain, day, "publication");
  const storyId = permanentId(domain, day, "we-begin-to-publish");
  const baseUrl = `https://${domain}/`;
  if (id === undefined || storyId === undefined || domain.includes("@") || !URL.canParse(baseUrl)) {
    return refusal(`“${domain}” is not a domain.\nName one that you hold, such as --domain news.example.\n`);
  }
  if (!LanguageTag.safeParse(language).success) {
    return refusal(
      `“${language}” is not a language tag.\nName one, such as --language en or --language ko.\n`,
    );
  }
  if ([title, description].some((text) => !Publication.shape.title.safeParse(text).success)) {
    return refusal(
      "The title and the description are lines that say something.\nGive them with --title and --description.\n",
    );
  }
  const files = publicationFiles({ id, title, description, language, baseUrl, storyId, day });
  const complaint = await writeNewFiles(
    files.map(({ path: name, text }) => ({ path: path.join(folder, name), text })),
  );
  if (complaint !== undefined) return { exitCode: 1, complaint };
  const shown = shownPath(folder);
  const lines = files.map(({ path: name }) => `  ${path.posix.join(shown, name)}\n`).join("");
  const given = shown === "content" ? "" : ` ${quoted(shown)}`;
  return {
    exitCode: 0,
    output: `${title} is ready:
${lines}The ids in them are permanent names below ${domain}. Look at them before you publish: they never change after that.
Next:
  copydesk new "Headline"${given}
  copydesk check${given}
  copydesk build${given}
`,
  };
}

/** Permanent names and addresses are written in ASCII, for which every domain has a form of its own (RFC 3492). */
function inAscii(domain: string): string {
  return /\P{ASCII}/u.test(domain) ? domainToASCII(domain) || domain : domain;
}

function refusal(complaint: string): Outcome {
  return { exitCode: 2, complaint };
}
