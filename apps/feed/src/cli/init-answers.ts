import { domainToASCII } from "node:url";
import { LanguageTag, Publication } from "@copydesk/article-schema";
import { languageMeant } from "../content/language-unknown.js";
import { permanentId } from "../scaffold/permanent-id.js";

/** What `copydesk init` has to know of a publication. */
export interface InitAnswers {
  readonly title: string;
  readonly description: string;
  /** A domain that the publication holds: its permanent names are made from it, and its address. */
  readonly domain: string;
  readonly language: string;
}

const notALine = "The title and the description are lines that say something.";

const complaints: Readonly<Record<keyof InitAnswers, (answer: string) => string | undefined>> = {
  title: (title) => (isLine(title) ? undefined : notALine),
  description: (description) => (isLine(description) ? undefined : notALine),
  domain: (given) =>
    isDomain(inAscii(given)) ? undefined : `“${inAscii(given)}” is not a domain such as news.example.`,
  language: (language) => {
    if (!LanguageTag.safeParse(language).success) return `“${language}” is not a language tag.`;
    const meant = languageMeant(language);
    return meant && `“${language}” is the code of no language. ${meant}`;
  },
};

/**
 * Says what is wrong with an answer, in a sentence; nothing where it can be taken.
 *
 * @param name what was asked for
 * @param answer what was answered, without white space around it
 */
export function answerComplaint(name: keyof InitAnswers, answer: string): string | undefined {
  return complaints[name](answer);
}

/** Permanent names and addresses are written in small letters of ASCII, in which every domain has one form (RFC 3492, RFC 4151). */
export function inAscii(domain: string): string {
  if (!/\P{ASCII}/u.test(domain)) return domain.toLowerCase();
  // Of an address, it would be the domain alone that is given back.
  return (/[/\\?#]/.test(domain) ? "" : domainToASCII(domain)) || domain;
}

function isLine(text: string): boolean {
  return Publication.shape.title.safeParse(text).success;
}

function isDomain(domain: string): boolean {
  // Whether a domain can mint names does not depend on the day.
  const canMint = permanentId(domain, "2019-11-22", "publication") !== undefined;
  // Names such as localhost lead to this machine or its neighbours, and nobody holds them.
  const isPublic = /\.[^.\d][^.]*$/.test(domain);
  return canMint && isPublic && !domain.includes("@") && URL.canParse(`https://${domain}/`);
}
