const schemas = "https://unpkg.com/@copydesk/article-schema/schemas/";

/**
 * Gives the comment by which editors complete and check a YAML file. The schemas are those that say
 * in words what a pattern asks for.
 *
 * @param subject what the file holds
 * @see https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
export function editorSchema(subject: "front-matter" | "publication" | "entity"): string {
  return `# yaml-language-server: $schema=${schemas}${subject}.editor.schema.json`;
}
