/**
 * Follows every link of the repository's Markdown and of the built documentation. Pages elsewhere are asked for with `--online`
 * alone, for what they answer is no matter of this repository's state.
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { brokenLinks } from "./links/broken-links.ts";
import { htmlPage } from "./links/html.ts";
import { markdownPage } from "./links/markdown.ts";
import { unreachable } from "./links/online.ts";

const tracked = spawnSync("git", ["ls-files", "-z", "*.md"], { encoding: "utf8" }).stdout.split("\0");
/** Content and fixtures are checked by what they are for; changesets and API reports have no links to files. */
const markdown = tracked.filter((file) => file && !/(?:^|\/)(?:content|fixtures|api)\//.test(file));
const site = globSync("docs/site/**/*.{html,svg}");

const pages = new Map([
  ...markdown
    .filter((file) => existsSync(file))
    .map((file) => [path.resolve(file), markdownPage(readFileSync(file, "utf8"))] as const),
  ...site.map((file) => [path.resolve(file), htmlPage(readFileSync(file, "utf8"))] as const),
]);
const { broken, external } = brokenLinks(pages);
const complaints = [...broken];
if (site.length === 0) complaints.push("docs/site is empty: build it with pnpm docs:build.");
if (process.argv.includes("--online"))
  complaints.push(...(await unreachable(external)).map(({ url, reason }) => `${url} ${reason}`));

for (const complaint of complaints) process.stderr.write(`${complaint.replace(`${process.cwd()}/`, "")}\n`);
const count = [...pages.values()].reduce((total, { links }) => total + links.length, 0);
process.stdout.write(`${count} links on ${pages.size} pages, ${complaints.length} faults.\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
