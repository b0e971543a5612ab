/** Gives what a caught error says, for a sentence that tells why something could not be done. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says whether an error is one of Node's with this code, such as `ENOENT`. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** Says whether an error is one of Node's that tells of a disk without room, or of a person who may have no more of it. */
export function isOutOfRoom(error: unknown): boolean {
  return isCode(error, "ENOSPC") || isCode(error, "EDQUOT");
}
