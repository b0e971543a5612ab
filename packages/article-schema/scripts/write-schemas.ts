/** Writes the JSON Schemas of the built package into `schemas/`. Part of the build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@copydesk/article-schema/json-schema";
import { schemaFiles } from "./schema-files.ts";

const folder = new URL("../schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { file, subject, draft } of schemaFiles) {
  writeFileSync(new URL(file, folder), `${JSON.stringify(toJsonSchema(subject, draft), undefined, 2)}\n`);
}
