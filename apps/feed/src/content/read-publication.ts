import { Publication } from "@copydesk/article-schema";
import { fileFinding } from "./content-finding.js";
import { fieldsOf } from "./fields-of.js";
import { type Fitted, fitToSchema } from "./fit-to-schema.js";
import { characterFaults } from "./character-faults.js";
import { forWriters } from "./for-writers.js";
import { languageUnknown } from "./language-unknown.js";
import type { SourceFile } from "./source-file.js";
import { readYaml } from "./yaml-source.js";

/** Reads who publishes from `publication.yaml`. */
export function readPublication(file: SourceFile): Fitted<Publication> {
  const yaml = readYaml(file.text, file.path);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const data = fieldsOf(yaml.data);
  if (!data) {
    const hint =
      "Begin with id:, title:, description:, language: and baseUrl:, each on a line of its own, with a space behind the colon.";
    return { findings: [fileFinding(file.path, "publication-misshapen", "The file holds no fields.", hint)] };
  }
  const { value, findings } = fitToSchema(Publication, data, yaml, file.path);
  const all = forWriters(
    [
      ...findings,
      ...languageUnknown(data, yaml, file.path),
      ...yaml.warnings,
      ...characterFaults(file, yaml),
    ],
    yaml,
  );
  return value ? { value, findings: all } : { findings: all };
}
