/**
 * Measures how long the Markdown parser takes, in CPU time, for the longest body of each nasty kind that is read at all, and for
 * half of it. Run it with `pnpm bench:body`; write the names of some kinds behind it for these alone.
 */
import { writeFileSync } from "node:fs";
import { readBody } from "@copydesk/article-schema";
import { fromMarkdown } from "mdast-util-from-markdown";
import { nastyMarkdown } from "../test/nasty-markdown.ts";

const greatest = 2_000_000;
const chosen = process.argv.slice(2);
const rows: string[] = [];

/** Gives the CPU time that parsing takes, in seconds. */
function measured(body: string): number {
  const before = process.cpuUsage();
  fromMarkdown(body);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Says whether a body is refused; it is not parsed. */
function isRefused(body: string): boolean {
  return readBody(body, () => ({ type: "root", children: [] })).unreadable !== undefined;
}

/** Gives the longest body of a kind, to a tenth, that is read. */
function longestRead(kind: (length: number) => string): string {
  let length = 100;
  while (length * 1.1 < greatest && !isRefused(kind(length * 1.1))) length *= 1.1;
  return kind(length);
}

measured("[a](b) *c*\n\n- d\n".repeat(1000));
for (const [name, kind] of Object.entries(nastyMarkdown)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const body = longestRead(kind);
  const half = measured(kind(body.length / 2));
  const whole = measured(body);
  const row = `| ${name} | ${body.length.toLocaleString("en")} | ${half.toFixed(2)} | ${whole.toFixed(2)} |`;
  console.log(row);
  rows.push(row);
}
if (chosen.length === 0) {
  writeFileSync(
    new URL("BODIES.md", import.meta.url),
    `# How long the hardest bodies take

\`pnpm bench:body\` writes this file. For each kind of body that is written to keep a Markdown parser busy: the longest one that is
read at all, of at most ${greatest.toLocaleString("en")} characters, and the CPU time that mdast-util-from-markdown takes for half of it and for all of it.
What is longer is answered with \`body-too-intricate\` or \`body-too-long\`, in time that is in proportion to its length.

| Body | Characters read | Half of it, s | All of it, s |
| --- | ---: | ---: | ---: |
${rows.join("\n")}

Node ${process.versions.node}.
`,
  );
}
