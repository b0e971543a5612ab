import type { Translation } from "../article/translation.js";
import { type Defined, defined } from "../conversion/defined.js";
import { addressFrom, articleIdAt, type JsonLdOptions, withoutFragment } from "./ids.js";

/** The same story in another language: https://schema.org/NewsArticle. */
export type TranslationNode = {
  readonly "@type": "NewsArticle";
  readonly identifier: string;
  readonly inLanguage: string;
} & Defined<{ "@id": string | undefined; url: string | undefined }>;

/** Gives a translation, with its address where that is known. */
export function translationNode(translation: Translation, options: JsonLdOptions): TranslationNode {
  const url = translation.url ?? addressFrom(options.translationUrl?.(translation), "options.translationUrl");
  return {
    "@type": "NewsArticle",
    ...defined({ "@id": url === undefined ? undefined : articleIdAt(url) }),
    identifier: translation.id,
    inLanguage: translation.language,
    ...defined({ url: url === undefined ? undefined : withoutFragment(url) }),
  };
}
