/** Writes what the built package says of itself: the JSON Schemas in `schemas/`, and the references in `docs/`. Part of the build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@copydesk/article-schema/json-schema";
import { checksReference } from "./checks-reference.ts";
import { fieldsReference } from "./fields-reference.ts";
import { schemaFiles } from "./schema-files.ts";

function write(file: string, text: string): void {
  const url = new URL(`../${file}`, import.meta.url);
  mkdirSync(new URL(".", url), { recursive: true });
  writeFileSync(url, text);
}

for (const { file, subject, draft } of schemaFiles) {
  write(`schemas/${file}`, `${JSON.stringify(toJsonSchema(subject, draft), undefined, 2)}\n`);
}
write("docs/checks.md", checksReference());
write("docs/fields.md", fieldsReference());
