/**
 * Writes into the manifests of the packages where they are kept, for npm compares that with the proof of where a package was made.
 * A fork thus names itself. Nothing is written where the repository is nowhere on the web.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repositoryUrl } from "./release/repository.ts";

const { stdout } = spawnSync("git", ["remote", "get-url", "origin"], { encoding: "utf8" });
const url = repositoryUrl({ env: process.env, remote: (stdout ?? "").trim() });

for (const file of url ? globSync("{packages,apps}/*/package.json") : []) {
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null) throw new TypeError(`${file} is no manifest.`);
  const directory = path.dirname(file);
  const place = {
    homepage: `${url}/tree/main/${directory}#readme`,
    bugs: `${url}/issues`,
    repository: { type: "git", url: `git+${url}.git`, directory },
  };
  writeFileSync(file, `${JSON.stringify({ ...manifest, ...place }, undefined, 2)}\n`);
}
