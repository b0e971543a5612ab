import { Instant, PublicationDate, Slug, TagUri } from "@copydesk/article-schema";
import type * as z from "zod";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { joinedEntries } from "./joined-entries.js";
import type { RecordedEntry } from "./ledger.js";

/** What {@link parseLedger} gives: the entries that can be read, and what is wrong with the others. */
export interface ParsedLedger {
  readonly entries: ReadonlyMap<string, RecordedEntry>;
  readonly findings: readonly ContentFinding[];
}

/** A line of a ledger, without its end, with its number, counted from 1. */
export type NumberedLine = readonly [number: number, content: string];

/**
 * Reads what `formatLedger` wrote.
 *
 * @param text the ledger's text; empty where there is no ledger, so that there are no entries
 * @param file its path, for findings
 */
export function parseLedger(text: string, file: string): ParsedLedger {
  const lines = text.split("\n").map((content, index): NumberedLine => [index + 1, content]);
  return parseLines(lines, file);
}

/**
 * Reads some lines of a ledger.
 *
 * @param lines the lines; of a story that has several, all of them
 * @param file the ledger's path, for findings
 */
export function parseLines(lines: Iterable<NumberedLine>, file: string): ParsedLedger {
  const entries = new Map<string, RecordedEntry>();
  const findings: ContentFinding[] = [];
  for (const [line, content] of lines) {
    if (content.trim() === "" || content.startsWith("#")) continue;
    const found = isConflict.test(content) ? conflict : faultOf(content, line, entries);
    if (found) findings.push(fileFinding(file, found.code, found.message, found.hint, { line, column: 1 }));
  }
  return { entries, findings };
}

/** What to do about a ledger that says nothing that can be read. */
export const ledgerRemedy = "Take the file as it was committed last, and run copydesk build.";

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const isConflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

const conflict: Fault = {
  code: "ledger-conflict",
  message: "A merge left its mark here, so nothing says what has been published.",
  hint: "Take the marks out and keep the lines of both sides. Git does so itself with “published.lock merge=union” in a .gitattributes beside it.",
};

/** Adds a line's entry to the others, or says why it cannot. */
function faultOf(content: string, line: number, entries: Map<string, RecordedEntry>): Fault | undefined {
  const entry = readEntry(content, line);
  if (!entry) {
    return {
      code: "ledger-unreadable",
      message:
        "This line is not a record of a story: id, slug, two dates and a hash, one space between them.",
      hint: ledgerRemedy,
    };
  }
  const earlier = entries.get(entry.id);
  const joined = earlier ? joinedEntries(earlier, entry) : entry;
  if (!joined) {
    return {
      code: "ledger-entry-twice",
      message: `The story is recorded on line ${earlier?.line} already, and neither line says what became of the other.`,
      hint: "Keep the line that says what was published last; of a story under embargo, either, and run copydesk build.",
    };
  }
  entries.set(joined.id, joined);
  return undefined;
}

const isId = accepts(TagUri);
const isSlug = accepts(Slug);
const isDate = accepts(PublicationDate);
const isInstant = accepts(Instant);

function readEntry(content: string, line: number): RecordedEntry | undefined {
  const [id = "", slug = "", published = "", modified = "", hash = "", ...flags] = content
    .trimEnd()
    .split(" ");
  if (!isId(id) || !isSlug(slug) || !isDate(published) || !isDate(modified) || !/^[0-9a-f]{32}$/.test(hash))
    return undefined;
  const valueOf = (name: string) => flags.find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1);
  const formerSlugs = valueOf("formerly")?.split(",") ?? [];
  const embargoedUntil = valueOf("embargoed-until");
  const guid = decoded(valueOf("guid"));
  if (!flags.every((flag) => /^(?:withdrawn|(?:guid|formerly|embargoed-until)=.+)$/.test(flag)))
    return undefined;
  if (guid === null) return undefined;
  if (!formerSlugs.every(isSlug)) return undefined;
  if (embargoedUntil !== undefined && !isInstant(embargoedUntil)) return undefined;
  return {
    id,
    ...(guid !== undefined && { guid }),
    slug,
    formerSlugs,
    published,
    modified,
    hash,
    withdrawn: flags.includes("withdrawn"),
    ...(embargoedUntil !== undefined && { embargoedUntil }),
    line,
  };
}

/** Gives the guid that was written into a line; null where it is none that was. */
function decoded(guid: string | undefined): string | null | undefined {
  try {
    return guid === undefined ? undefined : decodeURI(guid);
  } catch {
    return null;
  }
}

function accepts(schema: z.ZodType): (text: string) => boolean {
  return (text) => schema.safeParse(text).success;
}
