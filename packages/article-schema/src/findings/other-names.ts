/** What fields are called elsewhere: in other publishing tools, and in the trade. Of several fields, the first that there is is meant. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  alias: ["formerSlugs", "otherNames"],
  aliases: ["formerSlugs", "otherNames"],
  abstract: ["summary"],
  author: ["authors", "credit"],
  byline: ["authors"],
  categories: ["section"],
  category: ["section"],
  copyright: ["rights"],
  cover: ["media"],
  created: ["datePublished"],
  date: ["datePublished"],
  deck: ["summary"],
  dek: ["summary"],
  description: ["summary", "caption"],
  draft: ["status"],
  embargo: ["embargoedUntil"],
  excerpt: ["summary"],
  expirydate: ["expires"],
  image: ["media"],
  images: ["media"],
  keywords: ["tags"],
  lang: ["language"],
  lastmod: ["dateModified"],
  license: ["rights"],
  link: ["url", "renditions", "sameAs"],
  locale: ["language"],
  modified: ["dateModified"],
  photo: ["media"],
  photographer: ["credit"],
  pubdate: ["datePublished"],
  publishdate: ["datePublished"],
  published: ["datePublished"],
  src: ["renditions"],
  standfirst: ["summary"],
  thumbnail: ["media"],
  title: ["headline", "name", "caption"],
  type: ["kind"],
  updated: ["dateModified"],
  url: ["renditions", "sameAs"],
};

/**
 * Gives the field that goes by another name elsewhere, or nothing where none is known to.
 *
 * @param name what was written; capitals, hyphens and underscores make no difference
 * @param known the fields that there are
 */
export function fieldCalled(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[-_ ]/g, "");
  const meant = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
  return meant?.find((field) => known.includes(field));
}
