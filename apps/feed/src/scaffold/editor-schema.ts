const schemas = "https://unpkg.com/@copydesk/article-schema/schemas/";

/**
 * Gives the comment by which editors complete and check a YAML file. The schemas are named in draft-07, the edition that
 * editors' YAML support knows best.
 *
 * @param subject what the file holds
 * @see https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
export function editorSchema(subject: "front-matter" | "publication"): string {
  return `# yaml-language-server: $schema=${schemas}${subject}.draft-07.schema.json`;
}
