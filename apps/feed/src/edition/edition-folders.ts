/** The folders that an edition may have at its top. Nobody else's files may be in them. */
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
