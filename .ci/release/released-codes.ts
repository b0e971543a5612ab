/**
 * Gives the codes that a page of checks lists, and of each whether a finding with it keeps a story from being published.
 *
 * @param page what stands in `docs/checks.md`
 */
export function codesOf(page: string): ReadonlyMap<string, boolean> {
  const lines = page.matchAll(/^- \[`(?<code>[a-z-]+)`\]\(#[^)]*\)(?<warning> \(warning\))?$/gm);
  return new Map([...lines].map(({ groups }) => [groups?.["code"] ?? "", groups?.["warning"] === undefined]));
}

/**
 * Gives what breaks somebody between two pages of checks: a code that is gone, and one that keeps stories from being published which
 * were published before.
 *
 * @param before the page as it was released
 * @param now the page as it is now
 */
export function stricter(before: string, now: string): readonly string[] {
  const [old, codes] = [codesOf(before), codesOf(now)];
  const gone = [...old.keys()].filter((code) => !codes.has(code));
  const refusing = [...codes].filter(([code, isError]) => isError && old.get(code) !== true);
  return [
    ...gone.map((code) => `${code} was released, and is gone.`),
    ...refusing.map(([code]) => `${code} refuses stories that were published before.`),
  ];
}
