import { readFile } from "node:fs/promises";
import { checkArticle, formatFindings } from "@copydesk/article-schema";

/** Checks each file, and prints what is wrong with it. Gives whether all of them hold together. */
export async function check(files, print = console.log) {
  let sound = true;
  for (const file of files) {
    const findings = checkArticle(JSON.parse(await readFile(file, "utf8")));
    if (findings.some(({ severity }) => severity === "error")) sound = false;
    print(findings.length === 0 ? `${file} holds together.` : `${file}\n${formatFindings(findings)}`);
  }
  return sound;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = (await check(process.argv.slice(2))) ? 0 : 1;
}
