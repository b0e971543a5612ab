/**
 * What SQLite has against a file: another process has it, what stands in it is damaged or nothing of SQLite's, or it cannot be
 * read or written.
 */
export type SqliteFault = "busy" | "damaged" | "unusable";

/** SQLite's result codes. @see https://www.sqlite.org/rescode.html */
const codes = { error: 1, busy: 5, corrupt: 11, notADatabase: 26 } as const;

/** What this program asks is right, so that what cannot be understood of it is asked of tables that are not as they were made. */
const ofDamage: ReadonlySet<number> = new Set([codes.error, codes.corrupt, codes.notADatabase]);

/** Gives what SQLite has against a file, where that is what an error says. */
export function sqliteFaultOf(error: unknown): SqliteFault | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, "errcode") : undefined;
  if (typeof code !== "number") return undefined;
  const primary = code & 0xff;
  if (primary === codes.busy) return "busy";
  return ofDamage.has(primary) ? "damaged" : "unusable";
}
