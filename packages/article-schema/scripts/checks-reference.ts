import { readFileSync } from "node:fs";
import { checkArticle, type CodeDescription, codes, formatFindings } from "@copydesk/article-schema";
import { sound } from "../test/sound.ts";

/** What {@link checksReference} shows of a code: fields of an article that are at fault, and as they should be. */
interface Example {
  readonly fault: object;
  readonly remedy: object;
}

/** The faults that a page cannot show: two million characters, and a getter that throws, which JSON cannot write. */
const unprintable: Readonly<Record<string, object>> = {
  "body-too-long": { ...sound, body: "The harbour is open. ".repeat(100_000), entities: [] },
  "data-unreadable": Object.defineProperty({ ...sound }, "headline", {
    get: () => {
      throw new Error("The database is closed.");
    },
  }),
};

/** Gives the documentation of every code that a finding can have, as a Markdown page. */
export function checksReference(): string {
  return `# Checks

Every finding of \`checkArticle\` has one of these codes. A code is permanent: it never comes to mean anything else. An error keeps a
story from being published; a warning does not.

${codes.map(({ code, severity }) => `- [\`${code}\`](#${code})${severity === "warning" ? " (warning)" : ""}`).join("\n")}

${codes.map(section).join("\n")}`;
}

function section({ code, severity, rule }: CodeDescription): string {
  const { fault, remedy } = exampleOf(code);
  return `## ${code}

${severity === "warning" ? "Warning. " : ""}${rule}

At fault:

${json(fault)}

What is found:

\`\`\`text
${formatFindings(checkArticle(articleAtFault(code)))}
\`\`\`

As it should be:

${json(remedy)}
`;
}

/** Gives the article of a code's example: one that is sound otherwise. */
export function articleAtFault(code: string): object {
  return unprintable[code] ?? { ...sound, ...exampleOf(code).fault };
}

function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}

/** Reads the example of a code, which the tests prove to be one. */
export function exampleOf(code: string): Example {
  const example: unknown = JSON.parse(
    readFileSync(new URL(`../fixtures/checks/${code}.json`, import.meta.url), "utf8"),
  );
  if (typeof example === "object" && example && "fault" in example && "remedy" in example) {
    const { fault, remedy } = example;
    if (typeof fault === "object" && fault && typeof remedy === "object" && remedy) return { fault, remedy };
  }
  throw new TypeError(`The example of ${code} has no fault and remedy.`);
}
