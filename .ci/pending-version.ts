/** Prints `true` where changesets, or the end of a prerelease, wait for a version, and `false` where there is nothing to do. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isVersionPending } from "./release/pending.ts";

function readPre(): { readonly mode: string; readonly changesets: readonly string[] } | undefined {
  if (!existsSync(".changeset/pre.json")) return undefined;
  const pre: unknown = JSON.parse(readFileSync(".changeset/pre.json", "utf8"));
  const field = (name: string): unknown =>
    typeof pre === "object" && pre !== null ? Reflect.get(pre, name) : undefined;
  const changesets = field("changesets");
  return { mode: String(field("mode")), changesets: Array.isArray(changesets) ? changesets.map(String) : [] };
}

process.stdout.write(`${isVersionPending({ files: readdirSync(".changeset"), pre: readPre() })}\n`);
