import { getReleasePlan } from "@changesets/get-release-plan";
import type { Bump } from "./api-change.ts";

/**
 * Gives the kind of release that the changesets plan for each package, those that are only released with another one too.
 *
 * `changeset status` says the same, but fails where there is no branch `main`, as on a build server that fetches a pull request, and
 * where packages have changed and no changeset is left, as on the branch of a release.
 *
 * @param folder the top of the repository
 * @throws Error where a changeset or the settings cannot be read
 */
export async function planned(folder: string): Promise<ReadonlyMap<string, Bump>> {
  const { releases } = await getReleasePlan(folder);
  return new Map(releases.map(({ name, type }) => [name, type]));
}
