/** The kinds of change that a release can be, the smallest first. */
const bumps = ["none", "patch", "minor", "major"] as const;
/** A kind of change that a release can be. */
export type Bump = (typeof bumps)[number];

/** The reports of a package's public surface, by the entry that each is of. */
export type Reports = ReadonlyMap<string, string>;

/**
 * Gives the kind of change that lies between two states of a package's public surface: something that is gone or different may
 * break whoever uses it, something new breaks nobody. What moves from one entry to another is gone from the first.
 *
 * @param before the reports of the last release
 * @param after the reports now
 * @param version the version of the last release; before 1.0.0 a breaking change is a minor one (semver.org, clause 4)
 */
export function requiredBump(before: Reports, after: Reports, version: string): Bump {
  const [old, now] = [declarations(before), declarations(after)];
  if ([...old].some((declaration) => !now.has(declaration))) return breaking(version);
  if ([...now].some((declaration) => !old.has(declaration))) return isUnstable(version) ? "patch" : "minor";
  return "none";
}

/** Gives the kind of release that a breaking change needs after a version. */
export function breaking(version: string): Bump {
  return isUnstable(version) ? "minor" : "major";
}

/** Gives the larger of two kinds of change. */
export function larger(one: Bump, other: Bump): Bump {
  return covers(one, other) ? one : other;
}

/** Says whether a change is at least as large as another one. */
export function covers(planned: Bump, required: Bump): boolean {
  return bumps.indexOf(planned) >= bumps.indexOf(required);
}

function isUnstable(version: string): boolean {
  return version.startsWith("0.");
}

/** A report has its declarations apart by blank lines; how they are ordered does not matter to those who use them. */
function declarations(reports: Reports): ReadonlySet<string> {
  return new Set(
    [...reports].flatMap(([entry, report]) =>
      report
        .split(/\n\n+/)
        .filter((part) => /^(?:\/\/ @|export|import)/.test(part))
        .map((part) => `${entry}\n${part}`),
    ),
  );
}
