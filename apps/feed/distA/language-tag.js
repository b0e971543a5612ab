import { h as string } from "./schemas.js";

// ../../packages/article-schema/dist/primitives/language-tag.js
const language = /(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})/.source;
const script = /(?:-[A-Za-z]{4})?/.source;
const region = /(?:-(?:[A-Za-z]{2}|[0-9]{3}))?/.source;
const variants = /(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*/.source;
const extensions = /(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8})+)*/.source;
/** The tags of before RFC 4646 that its grammar does not give, as they are registered. */
const irregular = /(?:en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:BE-FR|BE-NL|CH-DE))/.source;
const privateUse = /[xX](?:-[A-Za-z0-9]{1,8})+/.source;
/**
* A BCP 47 language tag, such as `en`, `ko-KR` or `zh-Hant-TW`, checked for its structure (RFC 5646, section 2.1), and for
* parts that stand in it twice. Whether the parts are registered is not checked.
*/
const LanguageTag = string().max(100, {
	error: "longer than the 100 characters that a language tag may have",
	abort: true
}).regex(new RegExp(`^(?:${language}${script}${region}${variants}${extensions}(?:-${privateUse})?|${privateUse}|${irregular})$`), {
	error: "not a language tag, such as en, ko-KR or zh-Hant-TW",
	abort: true
}).refine((tag) => !hasPartTwice(tag), { error: "a language tag in which a variant or extension stands twice" }).brand();
/** RFC 5646, sections 2.2.5 and 2.2.6: no variant stands twice, and no letter begins two extensions. */
function hasPartTwice(tag) {
	const [beforePrivateUse = ""] = tag.toLowerCase().split(/(?:^|-)x-/);
	const [beforeExtensions = ""] = beforePrivateUse.split(/-[a-z0-9]-/);
	return [beforeExtensions.split("-").slice(1).filter((part) => /^(?:.{5,}|[0-9].{3})$/.test(part)), beforePrivateUse.split("-").filter((part) => part.length === 1)].some((parts) => new Set(parts).size < parts.length);
}

export { LanguageTag as t };