/** The files in `schemas/`, and what each holds. */
export const schemaFiles = [
  { file: "article.schema.json", subject: "article", draft: "2020-12" },
  { file: "article.draft-07.schema.json", subject: "article", draft: "draft-07" },
  { file: "article.editor.schema.json", subject: "article", draft: "editor" },
  { file: "publication.schema.json", subject: "publication", draft: "2020-12" },
  { file: "publication.draft-07.schema.json", subject: "publication", draft: "draft-07" },
  { file: "publication.editor.schema.json", subject: "publication", draft: "editor" },
  { file: "front-matter.schema.json", subject: "front-matter", draft: "2020-12" },
  { file: "front-matter.draft-07.schema.json", subject: "front-matter", draft: "draft-07" },
  { file: "front-matter.editor.schema.json", subject: "front-matter", draft: "editor" },
  { file: "entity.schema.json", subject: "entity", draft: "2020-12" },
  { file: "entity.draft-07.schema.json", subject: "entity", draft: "draft-07" },
  { file: "entity.editor.schema.json", subject: "entity", draft: "editor" },
] as const;
