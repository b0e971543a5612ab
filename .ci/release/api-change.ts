/** The kinds of change that a release can be, the smallest first. */
export const bumps = ["none", "patch", "minor", "major"] as const;
/** A kind of change that a release can be. */
export type Bump = (typeof bumps)[number];

/**
 * Gives the kind of change that lies between two reports of a package's public surface: something that is gone or different
 * may break whoever uses it, something new breaks nobody.
 *
 * @param before the reports of the last release, joined
 * @param after the reports now, joined
 * @param version the version of the last release; before 1.0.0 a breaking change is a minor one (semver.org, clause 4)
 */
export function requiredBump(before: string, after: string, version: string): Bump {
  const [old, now] = [declarations(before), declarations(after)];
  const isUnstable = version.startsWith("0.");
  if ([...old].some((declaration) => !now.has(declaration))) return isUnstable ? "minor" : "major";
  if ([...now].some((declaration) => !old.has(declaration))) return isUnstable ? "patch" : "minor";
  return "none";
}

/** Says whether a change is at least as large as another one. */
export function covers(planned: Bump, required: Bump): boolean {
  return bumps.indexOf(planned) >= bumps.indexOf(required);
}

/** A report has its declarations apart by blank lines; how they are ordered does not matter to those who use them. */
function declarations(report: string): ReadonlySet<string> {
  return new Set(report.split(/\n\n+/).filter((part) => /^(?:\/\/ @|export|import)/.test(part)));
}
