import { AiDisclosure } from "../article/ai-disclosure.js";
import type { Article } from "../article/article.js";
import { Author } from "../article/author.js";
import { Media } from "../article/media.js";
import { Rendition } from "../article/rendition.js";
import { Rights } from "../article/rights.js";
import { Source } from "../article/source.js";
import { SyndicatedFrom } from "../article/syndicated-from.js";
import { Translation } from "../article/translation.js";
import { type Lose, saysSomething } from "../conversion/loss.js";
import { Entity } from "../entities/entity.js";
import type { Path } from "../findings/finding.js";

type Shape = Readonly<Record<string, unknown>>;

/** Why ninjs keeps nothing of a field that the schema does not have. */
export const ownField = "ninjs has no place for a field of your own.";

const entityShapes: ReadonlyMap<string, Shape> = new Map(
  Entity.options.map(({ shape }) => [shape.type.value, shape]),
);

/**
 * Takes down the fields of your own that the parts of an article have, where the schema was extended by them.
 *
 * @param article the article
 * @param lose takes down each
 */
export function loseOwnFields(article: Article, lose: Lose): void {
  for (const [index, entity] of article.entities.entries())
    loseFields(entity, entityShapes.get(entity.type), ["entities", index], lose);
  for (const [index, { renditions }] of article.media.entries())
    for (const [at, rendition] of renditions.entries())
      loseFields(rendition, Rendition.shape, ["media", index, "renditions", at], lose);
  for (const [name, { shape }] of lists)
    for (const [index, part] of article[name].entries()) loseFields(part, shape, [name, index], lose);
  for (const [name, { shape }] of parts) loseFields(article[name] ?? {}, shape, [name], lose);
}

const lists = [
  ["media", Media],
  ["authors", Author],
  ["sources", Source],
  ["translations", Translation],
] as const;
const parts = [
  ["rights", Rights],
  ["aiDisclosure", AiDisclosure],
  ["syndicatedFrom", SyndicatedFrom],
] as const;

function loseFields(part: object, shape: Shape | undefined, path: Path, lose: Lose): void {
  for (const [field, value] of Object.entries(part))
    if (shape && !Object.hasOwn(shape, field) && saysSomething(value)) lose([...path, field], ownField);
}
