/** How changesets become the lines of a changelog: each with a link to its pull request, or else to its commit. */
import { spawnSync } from "node:child_process";
import { repositoryUrl } from "./repository.ts";

/** A changeset, as far as a changelog needs it. */
export interface Change {
  readonly summary: string;
  /** The commit that brought it, where it is committed. */
  readonly commit?: string | undefined;
}

/** A package that is released because of another one. */
export interface Dependency {
  readonly name: string;
  readonly newVersion: string;
}

function git(...arguments_: readonly string[]): string {
  return (spawnSync("git", arguments_, { encoding: "utf8" }).stdout ?? "").trim();
}

/**
 * Gives the link to where a change was made, or its short hash where the repository is nowhere on the web, or nothing.
 *
 * @param commit the commit that brought the changeset
 * @param subject the first line of the commit's message; GitHub puts the number of a pull request there
 * @param repository the address of the repository's pages
 */
export function changeLink(
  commit: string | undefined,
  subject: string,
  repository: string | undefined,
): string {
  if (!commit) return "";
  const hash = commit.slice(0, 7);
  if (!repository) return hash;
  const number = /\(#(\d+)\)$|^Merge pull request #(\d+)/.exec(subject)?.slice(1).find(Boolean);
  return number
    ? `[#${number}](${repository}/pull/${number})`
    : `[\`${hash}\`](${repository}/commit/${commit})`;
}

/**
 * Gives a change as an item of a list. The link stands at the end of the first sentences, before any list or paragraph that follows.
 *
 * @param summary the changeset's text, in Markdown
 * @param link what `changeLink` gives
 */
export function changeLine(summary: string, link: string): string {
  const lines = summary.split("\n").map((line) => line.trimEnd());
  const next = lines.findIndex((line, index) => index > 0 && /^$|^\s*(?:[-*+]|\d+[.)])\s/.test(line));
  const last = (next === -1 ? lines.length : next) - 1;
  const linked = lines.map((line, index) => (index === last && link !== "" ? `${line} (${link})` : line));
  return linked.map((line, index) => `${index === 0 ? "- " : line && "  "}${line}`).join("\n");
}

/** Gives the packages that a package is released anew with, as an item of a list. */
export function dependencyLine(dependencies: readonly Dependency[]): string {
  if (dependencies.length === 0) return "";
  return ["- Works with:", ...dependencies.map(({ name, newVersion }) => `  - ${name}@${newVersion}`)].join(
    "\n",
  );
}

// These two names are the ones that changesets asks for.
export default {
  getReleaseLine({ summary, commit }: Change): string {
    const repository = repositoryUrl({ env: process.env, remote: git("remote", "get-url", "origin") });
    const subject = commit ? git("show", "--no-patch", "--format=%s", commit) : "";
    return changeLine(summary, changeLink(commit, subject, repository));
  },
  getDependencyReleaseLine: (_changes: readonly Change[], dependencies: readonly Dependency[]): string =>
    dependencyLine(dependencies),
};
