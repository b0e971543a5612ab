import { readFileSync } from "node:fs";
import { type CodeDescription, codes } from "@copydesk/article-schema";

/** What {@link checksReference} shows of a code: fields of an article that are at fault, and as they should be. */
interface Example {
  readonly fault: unknown;
  readonly remedy: unknown;
}

/** Gives the documentation of every code that a finding can have, as a Markdown page. */
export function checksReference(): string {
  const sections = codes.map((description) => section(description, exampleOf(description.code)));
  return `# Checks

Every finding of \`checkArticle\` has one of these codes. A code is permanent: it never comes to mean anything else. An error keeps a
story from being published; a warning does not.

${codes.map(({ code, severity }) => `- [\`${code}\`](#${code})${severity === "warning" ? " (warning)" : ""}`).join("\n")}

${sections.join("\n")}`;
}

function section({ code, severity, rule }: CodeDescription, { fault, remedy }: Example): string {
  return `## ${code}

${severity === "warning" ? "Warning. " : ""}${rule}

At fault:

${json(fault)}

As it should be:

${json(remedy)}
`;
}

function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}

/** Reads the example of a code, which the tests prove to be one. */
export function exampleOf(code: string): Example {
  const example: unknown = JSON.parse(
    readFileSync(new URL(`../fixtures/checks/${code}.json`, import.meta.url), "utf8"),
  );
  if (typeof example === "object" && example && "fault" in example && "remedy" in example) return example;
  throw new TypeError(`The example of ${code} has no fault and remedy.`);
}
