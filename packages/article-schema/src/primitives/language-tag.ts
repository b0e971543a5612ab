import * as z from "zod";

const language = /(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})/.source;
const script = /(?:-[A-Za-z]{4})?/.source;
const region = /(?:-(?:[A-Za-z]{2}|[0-9]{3}))?/.source;
const variants = /(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*/.source;
const extensions = /(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8})+)*/.source;
/** The tags of before RFC 4646 that its grammar does not give, as they are registered. */
const irregular =
  /(?:en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:BE-FR|BE-NL|CH-DE))/
    .source;
const privateUse = /[xX](?:-[A-Za-z0-9]{1,8})+/.source;

/** RFC 5646, section 2.2.5: a variant, before any extension, stands once more. */
const variantTwice = /^\w{2,8}(?:-\w{2,8})*?-(\d\w{3}|\w{5,8})(?:-\w{2,8})*?-\1(?:-|$)/i;
/** RFC 5646, section 2.2.6: a letter that begins an extension, before any private use, begins another one. */
const extensionTwice = /^(?:(?!x-)\w+-)+?(?!x)(\w)-(?:(?!x-)\w+-)*?\1-/i;

/**
 * A BCP 47 language tag, such as `en`, `ko-KR` or `zh-Hant-TW`, checked for its structure (RFC 5646, section 2.1), and for
 * parts that stand in it twice. Whether the parts are registered is not checked.
 */
export const LanguageTag = z
  .string()
  // The longest tags in use have some 30 characters; on millions the expression would run out of stack.
  .max(100, { error: "longer than the 100 characters that a language tag may have", abort: true })
  .regex(
    new RegExp(
      `^(?:${language}${script}${region}${variants}${extensions}(?:-${privateUse})?|${privateUse}|${irregular})$`,
    ),
    { error: "not a language tag, such as en, ko-KR or zh-Hant-TW", abort: true },
  )
  .refine((tag) => !variantTwice.test(tag) && !extensionTwice.test(tag), {
    error: "a language tag in which a variant or extension stands twice",
  })
  .brand<"LanguageTag">();
/** A string that {@link LanguageTag} accepted. */
export type LanguageTag = z.infer<typeof LanguageTag>;
