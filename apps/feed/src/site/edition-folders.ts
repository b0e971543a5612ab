/** The folders that an edition may have at its top. */
export const editionFolders: ReadonlySet<string> = new Set([
  "archive",
  "authors",
  "bylines",
  "entities",
  "feeds",
  "languages",
  "page",
  "schemas",
  "sections",
  "stories",
]);
