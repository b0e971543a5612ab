import { Entity } from "@copydesk/article-schema";
import { slugOf } from "../slug-of.js";
import { characterFaults } from "./character-faults.js";
import { type ContentFinding, fileFinding } from "./content-finding.js";
import { fieldsOf } from "./fields-of.js";
import { fileNameInvalid } from "./file-name-invalid.js";
import { fitToSchema } from "./fit-to-schema.js";
import { forWriters } from "./for-writers.js";
import { kindForType } from "./kind-for-type.js";
import type { SourceFile } from "./source-file.js";
import { readYaml, type YamlSource } from "./yaml-source.js";

/** An entity of the publication, with the file that it is from. */
export interface EntitySource {
  readonly id: string;
  readonly file: SourceFile;
  readonly yaml: YamlSource;
  /** The entity, where its file is in order. */
  readonly entity?: Entity;
  /** What the file says of it, where that can be read. */
  readonly data?: object;
  readonly findings: readonly ContentFinding[];
}

/** Reads an entity from its YAML file, whose name is the entity's id. */
export function readEntity(file: SourceFile): EntitySource {
  const yaml = readYaml(file.text, file.path);
  const source = { id: file.name, file, yaml };
  if (yaml.findings.length > 0) return { ...source, findings: yaml.findings };
  const data = fieldsOf(yaml.data);
  if (!data) {
    const finding = fileFinding(
      file.path,
      "entity-misshapen",
      "The file holds no fields.",
      "Begin with type: and name:, each on a line of its own, with a space behind the colon.",
    );
    return { ...source, findings: [finding] };
  }
  const misnamed = fileNameInvalid(file, "id");
  if ("id" in data && data.id !== file.name) {
    const message = `The id is “${String(data.id)}”, but the file is called ${file.name}, and stories mention it by that.`;
    const finding = fileFinding(
      file.path,
      "entity-id-differs",
      message,
      misnamed ? "Rename the file after it." : "Take id out, or rename the file.",
      yaml.placeOf(["id"]),
    );
    return { ...source, findings: [finding] };
  }
  // Stories mention it by the name that it is to have.
  if (misnamed) return { ...source, id: slugOf(file.name) ?? file.name, findings: [misnamed] };
  const withId = { ...data, id: file.name };
  const { value, findings } = fitToSchema(Entity, withId, yaml, file.path);
  const all = forWriters(
    [
      ...findings.map((finding) => kindForType(finding, yaml)),
      ...yaml.warnings,
      ...characterFaults(file, yaml),
    ],
    yaml,
  );
  return { ...source, ...(value && { entity: value }), data: value ?? withId, findings: all };
}
