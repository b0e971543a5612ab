import { codePoint } from "./code-point.js";
import type { ContentFinding } from "./content-finding.js";
import { valueAt } from "./text-at.js";
import { withRemedy } from "./with-remedy.js";
import type { YamlSource } from "./yaml-source.js";

/** Between marks that a word processor makes of straight ones. */
const printed = /^[“”„«»‘’].*[“”«»‘’]$/su;

/** What is asked of a file: its data, and how a value was typed. */
type FileData = Pick<YamlSource, "data" | "typed">;

/** What says in words or by an entity what a check finds missing, by the check's code. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  "claim-without-claimant": ["claimant", "attribution"],
  "media-without-alt": ["alt", "decorative"],
  "quote-without-speaker": ["speaker", "attribution"],
};

/** White space that is no ordinary one, and what has no width. */
const unseen = /[\u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]/u;

/**
 * Gives the findings of a file as somebody who writes it needs them: without those that only follow from another one, and with
 * remedies in the words of YAML.
 *
 * @param findings everything that was found in the file
 * @param yaml the file's data
 */
export function forWriters(findings: readonly ContentFinding[], yaml: FileData): readonly ContentFinding[] {
  if (findings.length === 0) return findings;
  const faultAt = new Map(findings.map((finding) => [keyOf(finding.path), finding]));
  const lost = new Set(findings.filter(({ code }) => code === "yaml-comment-likely").map(placeOf));
  const empty = new Set(findings.filter(({ code }) => code === "field-invalid").map(placeOf));
  const unindented = new Set(findings.filter(isUnindented).map(({ place }) => place.line));
  // What is said under a name that is none may be what is missing.
  const withUnknown = new Set(
    findings.filter(({ code }) => code === "field-unknown").map(({ path }) => keyOf(path.slice(0, -1))),
  );
  const isBodyEmpty = findings.some(({ code }) => code === "body-empty");
  return findings.flatMap((finding) => {
    const { code, path, place } = finding;
    // A value of which all is taken for a comment is empty because of that.
    if (code === "field-invalid" && lost.has(placeOf(finding))) return [];
    // So is one that goes on below, behind spaces that are none to YAML.
    if (code === "field-invalid" && unindented.has(place.line + 1)) return [];
    if (code === "yaml-comment-likely" && empty.has(placeOf(finding)))
      return { ...finding, severity: "error" };
    if (code === "quote-not-in-body" && isBodyEmpty) return [];
    if (fillings[code]?.some((field) => faultAt.get(keyOf([...path, field]))?.code === "field-invalid"))
      return [];
    if (code in fillings && withUnknown.has(keyOf(path))) return [];
    return { ...inYaml(finding, yaml), message: inWords(finding) };
  });
}

function isUnindented({ path }: ContentFinding): boolean {
  return unseen.test(String(path.at(-1)).charAt(0));
}

/** What a value must be, in a writer's words where zod's are JSON's. */
const musts: Readonly<Record<string, string>> = {
  object: "it must have fields of its own",
  string: "it must be text",
};

function inWords({ message, expected }: ContentFinding): string {
  if (expected === undefined) return message;
  const must = musts[expected];
  const said = must === undefined ? message : `${message.slice(0, message.lastIndexOf(": "))}: ${must}.`;
  return said.replace(" is an object:", " has fields of its own:");
}

function inYaml(finding: ContentFinding, yaml: FileData): ContentFinding {
  const { code, path, expected, remedy = finding.hint } = finding;
  if (expected === "object" && path[0] === "entities" && path.length === 2)
    return withHint(finding, "Take it out: entities that have files of their own are not listed in a story.");
  if (code === "version-older" || code === "version-newer")
    return withHint(finding, "Take it out, and correct what is found then.");
  const [character] = code === "field-unknown" ? (unseen.exec(String(path.at(-1))) ?? []) : [];
  if (character !== undefined)
    return withHint(
      finding,
      `Write the line anew, with ordinary spaces: there is ${codePoint(character)} in its key, which nobody sees.`,
    );
  // Of one that is to be a list or have fields, that is what is wrong.
  const isPlain = expected !== "array" && expected !== "object";
  const marked =
    code === "field-unknown" ? path.at(-1) : code === "field-invalid" && valueAt(yaml.data, path);
  if (isPlain && typeof marked === "string" && printed.test(marked))
    return withRemedy(finding, withoutMarks(marked));
  // Of a field with nothing behind it, it is not known that something belongs there.
  if (expected === undefined || valueAt(yaml.data, path) === null) return finding;
  if (expected === "array") return withRemedy(finding, listInYaml);
  if (expected === "object") return withRemedy(finding, `${remedy} ${fieldsInYaml}`);
  const typed = expected === "number" || expected === "int" ? (yaml.typed(path) ?? "") : "";
  if (/^-?\d+(?:\.\d+)?$/.test(typed)) return withRemedy(finding, "Take the quotation marks away.");
  if (/^-?\d+,\d+$/.test(typed)) return withRemedy(finding, "Write a point in place of the comma.");
  return finding;
}

/** Gives a finding that says nothing but what to do. */
function withHint(finding: ContentFinding, hint: string): ContentFinding {
  return { ...finding, hint, remedy: hint };
}

function withoutMarks(text: string): string {
  return `Take ${text.charAt(0)} and ${text.slice(-1)} away: YAML knows no quotation marks but " and ', and takes these for a part of the text.`;
}

const fieldsInYaml = "Write each with a colon and a space behind its name.";
const listInYaml =
  "Put each element on a line of its own, behind a hyphen and a space, also where there is one alone.";

function keyOf(path: ContentFinding["path"]): string {
  return JSON.stringify(path);
}

function placeOf({ place }: ContentFinding): string {
  return `${place.line}:${place.column}`;
}
