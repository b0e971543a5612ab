/** What `.changeset` holds, as far as a release asks. */
export interface ChangesetFolder {
  /** The names of its files. */
  readonly files: readonly string[];
  /** What `pre.json` says, where there is one. */
  readonly pre?: { readonly mode: string; readonly changesets: readonly string[] } | undefined;
}

/**
 * Gives whether there is anything to turn into versions: changesets that no version has yet, or a prerelease that was left and has no
 * final version. While a prerelease goes on, changesets stay after they have a version, and `pre.json` lists them.
 */
export function isVersionPending({ files, pre }: ChangesetFolder): boolean {
  if (pre?.mode === "exit") return true;
  return files
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .some((file) => !pre?.changesets.includes(file.slice(0, -".md".length)));
}
