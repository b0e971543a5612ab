import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * Gives the commit of a package's last release: the one that gave it its version. Nothing where it was never released.
 *
 * @param folder the package's folder, as an absolute path
 */
export function lastRelease(folder: string): string | undefined {
  // A version is there from the beginning; a changelog comes with the first release.
  if (!existsSync(path.join(folder, "CHANGELOG.md"))) return undefined;
  const { stdout } = spawnSync(
    "git",
    ["log", "-1", "--format=%H", "-G", '^  "version": ', "--", "package.json"],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  return stdout.trim() || undefined;
}
