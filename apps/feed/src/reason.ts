/** Gives what a caught error says, for a sentence that tells why something could not be done. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
