import type { ArticleInput } from "../article/article.js";
import { HttpUrl } from "../primitives/http-url.js";
import { LanguageTag } from "../primitives/language-tag.js";
import { TagUri } from "../primitives/tag-uri.js";
import type { Ninjs } from "./ninjs.js";
import type { Reading } from "./reading.js";
import { roles } from "./vocabulary.js";

type TranslationInput = NonNullable<ArticleInput["translations"]>[number];

/** Takes the associated items that are the same story in another language. */
export function readTranslations(item: Ninjs, reading: Reading): readonly TranslationInput[] {
  const translations: TranslationInput[] = [];
  for (const [index, association] of (item.associations ?? []).entries()) {
    const { rel, type, name, renditions } = association;
    if (rel !== roles.translation) continue;
    const path = ["associations", index];
    const id = reading.take(TagUri, association.uri, [...path, "uri"]);
    const language = reading.take(LanguageTag, association.language, [...path, "language"]);
    if (id === undefined || language === undefined) {
      reading.lose(
        path,
        "A translation has a permanent tag: name and a language, and this one has not both.",
      );
      continue;
    }
    reading.use([...path, "rel"]);
    if (type === "text") reading.use([...path, "type"]);
    if (name === language) reading.use([...path, "name"]);
    const url = reading.take(HttpUrl, renditions?.[0]?.href, [...path, "renditions", 0, "href"]);
    if (url !== undefined && renditions?.[0]?.name === roles.translation) {
      reading.use([...path, "renditions", 0, "name"]);
    }
    translations.push({ id, language, ...(url === undefined ? {} : { url }) });
  }
  return translations;
}
