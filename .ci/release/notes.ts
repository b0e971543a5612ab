/**
 * Gives the part of a changelog that is about one version, without its heading.
 *
 * @throws RangeError where the changelog has no such version
 */
export function notesOf(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m);
  const part = parts.find((each) => each.startsWith(`${version}\n`));
  if (part === undefined) throw new RangeError(`The changelog has no version ${version}.`);
  return part.slice(version.length).trim();
}
