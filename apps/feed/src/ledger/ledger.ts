/** What was promised to subscribers of one story. */
export interface LedgerEntry {
  /** Its permanent id: the name by which their readers know the story, where it has no guid. */
  readonly id: string;
  /** The name by which their readers know it, where that is another than its id: the guid that it had in another feed. */
  readonly guid?: string;
  /** The last part of its address. */
  readonly slug: string;
  /** The last parts of addresses that it had before, sorted. */
  readonly formerSlugs: readonly string[];
  /** The day or moment that it was first published under. */
  readonly published: string;
  /** The day or moment of the text that the hash is of, or of its withdrawal: the latest that subscribers were told. */
  readonly modified: string;
  /** The hash of what it says, as `textHash` makes it; of a story that was withdrawn, of what it said before. */
  readonly hash: string;
  readonly withdrawn: boolean;
  /** The moment from which on readers see it, and the entry is a promise. */
  readonly embargoedUntil?: string;
}

/** An entry as it was read, with the line of the file that it stands on, counted from 1. */
export interface RecordedEntry extends LedgerEntry {
  readonly line: number;
}

/** Every story that was published, by its id. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** The ledger's name in the content folder. */
export const ledgerName = "published.lock";
