import { nearest } from "./nearest.js";

/** What fields are called elsewhere: in other publishing tools, and in the trade. Of several fields, the first that there is is meant. */
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
};

/**
 * Gives the field that goes by another name elsewhere, or is only written in another way; nothing where none is known to.
 *
 * @param name what was written; capitals, hyphens and underscores make no difference
 * @param known the fields that there are
 */
export function fieldCalled(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[-_ ]/g, "");
  const same = known.find((field) => field.toLowerCase() === plain);
  if (same) return same;
  for (const [field, names] of Object.entries(otherNames))
    if (known.includes(field) && names.split(" ").includes(plain)) return field;
  return undefined;
}

/**
 * Gives the field that was probably meant by the name of one that there is not, or nothing where none is like it.
 *
 * @param name what was written
 * @param known the fields that there are
 * @param written the fields that stand beside it: a story with its date says by `published: false` that it is a draft
 */
export function fieldMeant(
  name: string,
  known: readonly string[],
  written: readonly string[],
): string | undefined {
  const missing = known.filter((field) => !written.includes(field));
  return fieldCalled(name, missing) ?? fieldCalled(name, known) ?? nearest(name, known);
}

/** What values of a field are called elsewhere, by the value. */
const otherValues: Readonly<Record<string, string>> = {
  photo: "image img photograph picture",
  graphic: "chart illustration infographic",
  video: "clip film",
  audio: "podcast sound",
};

/**
 * Gives the value that was probably meant by one that a field does not take, or nothing where none is like it.
 *
 * @param value what was written
 * @param choices the values that the field takes
 */
export function valueMeant(value: string, choices: readonly string[]): string | undefined {
  const plain = value.toLowerCase();
  const called = choices.find((choice) => otherValues[choice]?.split(" ").includes(plain));
  return called ?? nearest(value, choices);
}
