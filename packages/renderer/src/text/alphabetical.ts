import { expectText, languageRemedy } from "../expect.js";
import { subtags } from "../language/subtags.js";
import { remembered } from "../remembered.js";

/** Those in whose alphabets letters with marks stand by themselves, behind Z. */
const withLettersBehindZ = /^(?:da|et|fi|fo|is|kl|nb|nn|no|se|sv)$/;

/**
 * Gives what a name is put in order by: “Österreich” stands among the names in O, as readers of most languages look for it. Not by the
 * rules of a locale, which change with the version of their data.
 *
 * @param name the name
 * @param language the BCP 47 tag of the list's language
 * @throws {TypeError} where one of them is no text
 */
export function alphabeticalKey(name: string, language: string): string {
  expectText(name, "name", "Give what is to be put in order.");
  expectText(language, "language", languageRemedy);
  return hasLettersBehindZ(language) ? withMarks(name) : withoutMarks(name);
}

// Story after story names the same.
const hasLettersBehindZ = remembered((language: string) =>
  withLettersBehindZ.test(subtags(language).primary),
);
const withMarks = remembered((name: string) => name.toLowerCase().normalize("NFC"));
/** Letters that Unicode does not take apart, and what they are looked for as. */
const alike: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["ð", "d"],
  ["đ", "d"],
  ["ı", "i"],
  ["ł", "l"],
  ["ø", "o"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["þ", "th"],
]);
/** Without the marks of Latin, Greek and Cyrillic letters alone: those of other scripts are letters of their own. */
const withoutMarks = remembered((name: string) =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[æðđıłøœßþ]/g, (letter) => alike.get(letter) ?? letter)
    .normalize("NFC"),
);
