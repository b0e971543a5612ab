import type { Bump } from "./api-change.ts";

/** A published package that has others of ours in it, as copies. */
export interface Carrier {
  readonly name: string;
  /** The names of those that it has in it. */
  readonly carried: readonly string[];
}

/**
 * Gives the published packages that have others of ours in them: those that are made with them, and do not have them installed.
 *
 * @param manifests what stands in the manifests of the workspace
 */
export function carriersOf(manifests: readonly unknown[]): readonly Carrier[] {
  const published = manifests.filter((manifest) => field(manifest, "private") !== true);
  const names = new Set(published.map((manifest) => field(manifest, "name")));
  return published.flatMap((manifest) => {
    const carried = Object.keys(field(manifest, "devDependencies") ?? {}).filter((each) => names.has(each));
    return carried.length > 0 ? { name: String(field(manifest, "name")), carried } : [];
  });
}

/**
 * Gives what is wrong where a package is to be released, and one that has it in it is not: nobody would get the change with that one.
 *
 * @param plans the kind of release that is planned for each package
 */
export function leftBehind(
  carriers: readonly Carrier[],
  plans: ReadonlyMap<string, Bump>,
): readonly string[] {
  const isReleased = (name: string) => (plans.get(name) ?? "none") !== "none";
  return carriers
    .filter(({ name }) => !isReleased(name))
    .flatMap(({ name, carried }) =>
      carried
        .filter(isReleased)
        .map(
          (each) =>
            `${name} has ${each} in it, and is to be released with it. Add a changeset for ${name}: pnpm changeset`,
        ),
    );
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
