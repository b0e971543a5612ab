import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * What is meant by the codes of countries that are no code of a language, by the codes of three letters that libraries have for a
 * language that has one of two, and by languages' names. The code of Korea, kr, is that of Kanuri.
 */
const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cn: "zh",
    cz: "cs",
    dk: "da",
    gb: "en",
    gr: "el",
    jp: "ja",
    ua: "uk",
    us: "en",
    chi: "zh",
    deu: "de",
    dut: "nl",
    eng: "en",
    fra: "fr",
    fre: "fr",
    ger: "de",
    ita: "it",
    jpn: "ja",
    kor: "ko",
    por: "pt",
    rus: "ru",
    spa: "es",
    zho: "zh",
    arabic: "ar",
    chinese: "zh",
    deutsch: "de",
    dutch: "nl",
    english: "en",
    espanol: "es",
    french: "fr",
    german: "de",
    hindi: "hi",
    italian: "it",
    japanese: "ja",
    korean: "ko",
    russian: "ru",
    spanish: "es",
    swedish: "sv",
    turkish: "tr",
  }),
);

/**
 * Warns of a language tag that has the form of one and stands for no language, as `English` and `jp` do; an empty list where none
 * is there. A browser, a screen reader and a search engine do not know such a language.
 *
 * @param fields what a file says
 * @param yaml where they are from
 * @param file the file's path
 */
export function languageUnknown(
  fields: object | undefined,
  yaml: YamlSource,
  file: string,
): readonly ContentFinding[] {
  const language = fields && "language" in fields ? fields.language : undefined;
  if (typeof language !== "string") return [];
  const hint = languageMeant(language);
  if (hint === undefined) return [];
  const message = `“${language}” is the code of no language, so browsers and screen readers do not know how to read it.`;
  return [fileWarning(file, "language-unknown", message, hint, yaml.placeOf(["language"]))];
}

/**
 * Says what to write in place of a tag that stands for no language; nothing where it stands for one, or may.
 *
 * @param language what has the form of a language tag
 */
export function languageMeant(language: string): string | undefined {
  const [code = ""] = language.toLowerCase().split("-");
  const meant = meanings.get(code);
  if (meant !== undefined) return `Did you mean “${meant}”?`;
  // No language has a code of more than three letters, but for i-klingon and the like.
  return /^[a-z]{4,8}$/.test(code) ? "Write its code, such as en, ko-KR or zh-Hant-TW." : undefined;
}
