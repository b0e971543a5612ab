/**
 * What SQLite has against a file: another process has it, what stands in it is damaged or nothing of SQLite's, or it cannot be
 * read or written.
 */
export type SqliteFault = "busy" | "damaged" | "unusable";

/** SQLite's result codes. @see https://www.sqlite.org/rescode.html */
const codes = { busy: 5, corrupt: 11, notADatabase: 26 } as const;

/** Gives what SQLite has against a file, where that is what an error says. */
export function sqliteFaultOf(error: unknown): SqliteFault | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, "errcode") : undefined;
  if (typeof code !== "number") return undefined;
  const primary = code & 0xff;
  if (primary === codes.busy) return "busy";
  return primary === codes.corrupt || primary === codes.notADatabase ? "damaged" : "unusable";
}
