import { readFileSync } from "node:fs";
import { ownFile } from "../own-file.js";

/** The JSON Schemas that an edition carries, each in the 2020 edition of the standard, in draft-07, and for editors. */
export const schemaNames = [
  "article",
  "article.draft-07",
  "article.editor",
  "entity",
  "entity.draft-07",
  "entity.editor",
  "front-matter",
  "front-matter.draft-07",
  "front-matter.editor",
  "publication",
  "publication.draft-07",
  "publication.editor",
] as const;

/** The name of a schema in an edition. */
export type SchemaName = (typeof schemaNames)[number];

/** Gives a JSON Schema of the article schema's package, of which the build puts a copy beside the bundle. */
export function schemaText(name: SchemaName): string {
  return readFileSync(ownFile(`dist/schemas/${name}.schema.json`), "utf8");
}
