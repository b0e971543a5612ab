import { type Article, checkArticle, type Publication } from "@copydesk/article-schema";
import { type ContentFinding, inOrder } from "./content-finding.js";
import type { ContentFiles } from "./content-files.js";
import { placeIn } from "./fit-to-schema.js";
import type { PlacedArticle } from "./placed-article.js";
import { type EntitySource, readEntity } from "./read-entity.js";
import { readPublication } from "./read-publication.js";
import { readStory } from "./read-story.js";
import { sameTwice } from "./same-twice.js";

/** A content folder that was read and checked. */
export interface Content {
  /** Who publishes; missing where `publication.yaml` is at fault. */
  readonly publication?: Publication;
  /** The stories that hold together, in the order of their files. */
  readonly articles: readonly Article[];
  /** The same, with where each of them was read from. */
  readonly stories: readonly PlacedArticle[];
  /** Everything that was found, in the order of files and places. */
  readonly findings: readonly ContentFinding[];
}

/**
 * Reads a publication from the files of its content folder, and checks every part of it.
 *
 * @param files what `readContentFiles` gave
 */
export function readContent(files: ContentFiles): Content {
  const publication = files.publication && readPublication(files.publication);
  const entities = files.entities.map(readEntity);
  const context = {
    ...(publication?.value && { language: publication.value.language }),
    entities: new Map(entities.flatMap(({ id, entity }) => (entity ? [[id, entity]] : []))),
    declared: new Set(entities.map(({ id }) => id)),
  };
  const stories = files.stories.map((file) => readStory(file, context));
  const findings = [
    ...files.findings,
    ...(publication?.findings ?? []),
    ...entities.flatMap((entity) => entity.findings),
    ...entityIntegrity(entities),
    ...stories.flatMap((story) => story.findings),
    ...sameTwice(stories),
  ];
  return {
    ...(publication?.value && { publication: publication.value }),
    articles: stories.flatMap(({ article }) => article ?? []),
    stories: stories.flatMap(({ file, article, placeOf }) =>
      article && placeOf ? { article, file: file.path, placeOf } : [],
    ),
    findings: inOrder(findings),
  };
}

/** Checks what entities say of each other, each finding at its place in the entity's own file. */
function entityIntegrity(sources: readonly EntitySource[]): readonly ContentFinding[] {
  // An entity whose file is at fault still counts as declared; what is wrong with it has been said already.
  const entities = sources.map(({ id, entity }) => entity ?? { id });
  return checkArticle({ entities }).flatMap((finding) => {
    const [root, index, ...path] = finding.path;
    const source = root === "entities" && typeof index === "number" ? sources[index] : undefined;
    if (!source?.entity || finding.code === "entity-unused") return [];
    return { ...finding, file: source.file.path, path, place: placeIn(source.yaml, { ...finding, path }) };
  });
}
