import * as z from "zod";

const language = "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})";
const script = "(?:-[A-Za-z]{4})?";
const region = "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?";
const variants = "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*";
const extensions = "(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8})+)*";
const privateUse = "[xX](?:-[A-Za-z0-9]{1,8})+";

/**
 * A BCP 47 language tag, such as `en`, `ko-KR` or `zh-Hant-TW`, checked for its structure (RFC 5646, section 2.1).
 * Whether the parts are registered is not checked.
 */
export const LanguageTag = z
  .string()
  .regex(
    new RegExp(
      `^(?:${language}${script}${region}${variants}${extensions}(?:-${privateUse})?|${privateUse})$`,
    ),
    {
      error: "not a language tag, such as en, ko-KR or zh-Hant-TW",
    },
  )
  .brand<"LanguageTag">();
/** A string that {@link LanguageTag} accepted. */
export type LanguageTag = z.infer<typeof LanguageTag>;
