import type { Resource } from "../edition/resource.js";

/** Finds resources of an edition. */
export interface ResourceFinder {
  /** Gives the resource at a path; nothing where there is none. */
  readonly get: (path: string) => Resource | undefined;
}

/**
 * Makes what finds resources by their paths, and plans no more of an edition than is needed for that: stories come early.
 *
 * @param resources those of the edition, which are planned one after the other
 */
export function finderOf(resources: Iterable<Resource>): ResourceFinder {
  const known = new Map<string, Resource>();
  const rest = resources[Symbol.iterator]();
  return {
    get: (path) => {
      for (let found = known.get(path); ; found = known.get(path)) {
        if (found) return found;
        const next = rest.next();
        if (next.done) return undefined;
        known.set(next.value.path, next.value);
      }
    },
  };
}
