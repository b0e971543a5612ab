import type { Article } from "../article/article.js";
import type { Path } from "../findings/finding.js";
import { type Converted, type Loss, saysSomething } from "../conversion/loss.js";
import { ArticleVersion1 } from "./version-1.js";

/** Gives an article as version 1 of the model has it, with everything that version 1 has no place for. */
export function toVersion1(article: Article): Converted<ArticleVersion1> {
  const losses: Loss[] = [];
  const lose = (reason: string, ...path: Path) => losses.push({ path, reason });
  const kept = Object.entries(article).filter(([name, value]) => {
    const isThere = Object.hasOwn(ArticleVersion1.shape, name);
    if (!isThere && saysSomething(value)) lose("Version 1 has no such field.", name);
    return isThere;
  });
  const authors = article.authors.map(({ name, entity }, index) => {
    if (entity !== undefined) lose("In version 1 an author is a name alone.", "authors", index, "entity");
    return name;
  });
  const media = article.media.map(({ renditions, ...medium }, index) => {
    const at = ["media", index, "renditions"] as const;
    const [first, ...others] = renditions;
    for (const place of others.keys()) lose("In version 1 a medium has one file.", ...at, place + 1);
    if (!first) return medium;
    const { size, duration, ...file } = first;
    if (size !== undefined) lose("In version 1 a file has no size.", ...at, 0, "size");
    if (duration !== undefined) lose("In version 1 a file has no duration.", ...at, 0, "duration");
    return { ...medium, ...file };
  });
  return {
    value: ArticleVersion1.parse({ ...Object.fromEntries(kept), schemaVersion: 1, authors, media }),
    losses,
  };
}
