import type { Translation } from "../article/translation.js";
import type { Lose } from "../conversion/loss.js";
import type { NinjsAssociation } from "./ninjs.js";
import { roles } from "./vocabulary.js";
import { writeUri } from "./write-uri.js";

/** Writes a translation as an associated item, its address as that item's rendition. */
export function writeTranslation(translation: Translation, index: number, lose: Lose): NinjsAssociation {
  const { id, language, url } = translation;
  const href = writeUri(url, ["translations", index, "url"], lose);
  return {
    // ninjs wants a name, and the article says none but the language.
    name: language,
    rel: roles.translation,
    uri: id,
    type: "text",
    language,
    ...(href === undefined ? {} : { renditions: [{ name: roles.translation, href }] }),
  };
}
