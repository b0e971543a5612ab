import type { Article, Publication } from "@copydesk/article-schema";
import { entityFinder } from "../entity-finder.js";
import { expectArticle, expectPublication } from "../expect.js";
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
 * @throws {TypeError} where the article or the publication was not parsed
 */
export function categoriesOf(article: Article, publication: Publication): readonly Category[] {
  expectArticle(article, "article");
  expectPublication(publication, "publication");
  const filed = (vocabulary: string, term: string) => ({ term, scheme: schemeOf(publication, vocabulary) });
  return labelsOf(article, filed, (term) => ({ term }));
}

/**
 * Gives what writes the labels of a story, as {@link categoriesOf} has them, each of them once: the stories of a feed share theirs.
 *
 * @param publication whose sections they are
 * @param write writes one label
 */
export function writingCategories<Written extends string | object>(
  publication: Publication,
  write: (category: Category) => Written,
): (article: Article) => readonly Written[] {
  const writing = remembered((vocabulary: string) => {
    const scheme = schemeOf(publication, vocabulary);
    return remembered((term: string) => write({ term, scheme }));
  });
  const filed = (vocabulary: string, term: string) => writing(vocabulary)(term);
  const keyword = remembered((term: string) => write({ term }));
  return (article) => labelsOf(article, filed, keyword);
}

/** Gives the labels of a story alone, for a format that names no vocabularies; of an article that was looked at already. */
export function termsOf(article: Article): readonly string[] {
  return labelsOf(
    article,
    (_vocabulary, term) => term,
    (term) => term,
  );
}

function schemeOf({ id }: Publication, vocabulary: string): string {
  return `${id}/${vocabulary}`;
}

function labelsOf<Label>(
  article: Article,
  filed: (vocabulary: string, term: string) => Label,
  keyword: (term: string) => Label,
): readonly Label[] {
  const labels: Label[] = [];
  if (article.section !== undefined) labels.push(filed("sections", article.section));
  for (const tag of article.tags) labels.push(keyword(tag));
  const find = entityFinder(article);
  for (const id of article.about) {
    const entity = find(id);
    if (entity) labels.push(filed(entity.type, entity.name));
  }
  return labels;
}
