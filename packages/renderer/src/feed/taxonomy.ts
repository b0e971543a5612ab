import type { Article, Publication } from "@copydesk/article-schema";
import { remembered } from "../remembered.js";

/** A label under which a feed files a story, with the vocabulary that the label is from. */
export interface Category {
  readonly term: string;
  /** A URI that names the vocabulary: RSS's `domain`, Atom's `scheme`. Free keywords have none. */
  readonly scheme?: string;
}

/**
 * Gives the labels of a story: its section, its tags, and the entities that it is about.
 *
 * @param article the story
 * @param publication whose sections they are; the vocabularies are named below its own permanent name
 */
export function categoriesOf(article: Article, publication: Publication): readonly Category[] {
  const categories: Category[] = [];
  if (article.section !== undefined)
    categories.push({ term: article.section, scheme: schemeOf("sections")(publication.id) });
  for (const tag of article.tags) categories.push({ term: tag });
  for (const id of article.about) {
    const entity = article.entities.find((candidate) => candidate.id === id);
    if (entity) categories.push({ term: entity.name, scheme: schemeOf(entity.type)(publication.id) });
  }
  return categories;
}

/** Gives the URI of a publication's vocabulary, the same string each time: a new one is slow to look anything up by. */
const schemeOf = remembered((vocabulary: string) => remembered((id: string) => `${id}/${vocabulary}`));

/**
 * Gives what writes labels, each of them once: the stories of a feed share theirs.
 *
 * @param write writes one label
 */
export function writingCategories<Written extends string | object>(
  write: (category: Category) => Written,
): (category: Category) => Written {
  const keyword = remembered((term: string) => write({ term }));
  const filed = remembered((scheme: string) => remembered((term: string) => write({ term, scheme })));
  return ({ term, scheme }) => (scheme === undefined ? keyword(term) : filed(scheme)(term));
}
