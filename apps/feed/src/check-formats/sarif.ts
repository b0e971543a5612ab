import type { ContentFinding } from "../content/content-finding.js";
import type { Checked } from "./checked.js";
import { ruleOf } from "./rules.js";

/**
 * Writes findings as SARIF 2.1.0, which code hosts and editors show beside the lines that they are about.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatAsSarif({ findings, version }: Checked): string {
  const rules = [
    ...new Map(findings.map((finding) => [finding.code, descriptorOf(finding)])).values(),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "copydesk", version, rules } },
        // Our columns count as editors do; without this a reader may take them for code points.
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => resultOf(finding, indexes.get(finding.code) ?? -1)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptorOf({ code, severity }: ContentFinding) {
  const name = code.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const rule = ruleOf(code);
  return {
    id: code,
    name,
    shortDescription: { text: code.replaceAll("-", " ") },
    // GitHub asks for both.
    fullDescription: { text: rule },
    help: { text: `${rule} The finding says what is wrong, and what to do about it.` },
    defaultConfiguration: { level: severity },
  };
}

function resultOf({ file, place, code, severity, message, hint }: ContentFinding, ruleIndex: number) {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `${message}\n${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
  };
}

/** Gives a path as a URI: relative where it is, so that a code host finds the file in its own copy. */
function uriOf(file: string): string {
  const encoded = file.split("/").map(encodeURIComponent).join("/");
  if (file.startsWith("/")) return `file://${encoded}`;
  if (/^[A-Za-z]:\//.test(file)) return `file:///${encoded.replace("%3A", ":")}`;
  return encoded.replace(/^(?:\.\/)+/, "");
}
