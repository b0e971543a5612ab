import { Publication } from "@copydesk/article-schema";
import { type Fitted, fitToSchema } from "./fit-to-schema.js";
import type { SourceFile } from "./source-file.js";
import { readYaml } from "./yaml-source.js";

/** Reads who publishes from `publication.yaml`. */
export function readPublication(file: SourceFile): Fitted<Publication> {
  const yaml = readYaml(file.text, file.path);
  return yaml.findings.length > 0 ? { findings: yaml.findings } : fitToSchema(Publication, yaml.data, yaml, file.path);
}
