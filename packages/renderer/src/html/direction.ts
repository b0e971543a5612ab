import { expectText, languageRemedy } from "../expect.js";
import { subtags } from "../language/subtags.js";
import { remembered } from "../remembered.js";

const scripts = /^(?:arab|aran|hebr|syrc|thaa|nkoo|adlm|mand|samr|rohg)$/;
/** Those that have such a script unless their tag says another, as CLDR knows them. */
const languages = new RegExp(
  `^(?:${[
    // Arabic, and what is spoken of it.
    "ar|ara|arb|acm|acq|acw|acx|aeb|aec|afb|apc|apd|arq|ars|ary|arz|ayl|ayn|shu",
    // Iran, Kurdistan and Afghanistan.
    "fa|fas|per|pes|prs|azb|bqi|ckb|glk|haz|lki|lrc|mzn|sdh|ps|pus|pbt|pbu|pst",
    // Pakistan, India and China.
    "ur|urd|bal|bgn|brh|bft|gju|hnd|hno|khw|ks|kas|kxp|lah|mvy|phr|pnb|sd|snd|skr|trw|ug|uig",
    // Hebrew, Yiddish and Aramaic, by their former codes too.
    "he|heb|iw|yi|yid|ji|ydd|aii|amw|arc|cld|syc|syr",
    "dv|div|nqo|rhg",
  ].join("|")})$`,
);
/** Those that have such a script in some countries only. */
const inCountries = /^(?:az-ir|az-iq|ku-iq|ku-ir|kk-cn|pa-pk|uz-af)$/;

/**
 * Says in which direction a language is written.
 *
 * @param language a BCP 47 tag; its script decides where it names one
 * @throws {TypeError} where it is no text
 */
export function direction(language: string): "ltr" | "rtl" {
  expectText(language, "language", languageRemedy);
  return directionOf(language);
}

// Lists of stories ask it of each, and hardly of more than one language.
const directionOf = remembered((language: string) => {
  const { primary, script, region } = subtags(language);
  const isRightToLeft =
    script === undefined
      ? languages.test(primary) || inCountries.test(`${primary}-${region}`)
      : scripts.test(script);
  return isRightToLeft ? "rtl" : "ltr";
});
