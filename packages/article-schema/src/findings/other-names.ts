import { meantBy } from "./nearest.js";

/**
 * What fields, and values of which there are a few, are called elsewhere: in other publishing tools, and in the trade. Of several, the
 * first that there is is meant.
 */
const otherNames: Readonly<Record<string, string>> = {
  headline: "title",
  name: "title",
  title: "name",
  summary: "abstract deck dek description excerpt standfirst",
  caption: "description title",
  datePublished: "created date pubdate publishdate published",
  dateModified: "lastmod modified updated",
  expires: "expirydate",
  embargoedUntil: "embargo",
  authors: "author byline",
  credit: "author photographer",
  section: "categories category",
  tags: "keywords",
  media: "cover image images photo thumbnail",
  rights: "copyright license",
  status: "draft published",
  language: "lang locale",
  id: "guid",
  formerSlugs: "alias aliases",
  otherNames: "alias aliases",
  baseUrl: "url",
  url: "src",
  renditions: "link src url",
  sameAs: "link url",
  kind: "type",
  photo: "image picture",
  graphic: "chart",
};

/**
 * Gives the field or value that goes by another name elsewhere, or is only written in another way; nothing where none is known to.
 *
 * @param name what was written; capitals, hyphens and underscores make no difference
 * @param known the fields or values that there are
 */
export function called(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[-_ ]/g, "");
  const same = known.find((field) => field.toLowerCase() === plain);
  return (
    same ??
    Object.keys(otherNames).find(
      (field) => known.includes(field) && otherNames[field]?.split(" ").includes(plain),
    )
  );
}

/**
 * Gives the field that was probably meant by the name of one that there is not, or nothing where none is like it.
 *
 * @param name what was written
 * @param known the fields that there are
 * @param missing those that do not stand beside it: a story with its date says by `published: false` that it is a draft
 */
export function fieldMeant(
  name: string,
  known: readonly string[],
  missing: readonly string[],
): string | undefined {
  return called(name, missing) ?? valueMeant(name, known);
}

/**
 * Gives the value that was probably meant by one that a field does not take, or nothing where none is like it.
 *
 * @param value what was written
 * @param choices the values that the field takes
 */
export function valueMeant(value: string, choices: readonly string[]): string | undefined {
  return called(value, choices) ?? meantBy(value, choices);
}
