import type * as z from "zod";
import type { Path } from "../findings/finding.js";
import type { Loss } from "./loss.js";

/**
 * Keeps the account of what has been read of a ninjs item. Every value is either taken or lost: what nobody took is a
 * loss, so no field can be dropped in silence, one that ninjs does not know included.
 */
export class Reading {
  readonly #taken = new Set<string>();
  readonly #reasons = new Map<string, string>();
  /** The paths of everything that holds something taken, or lost for a reason of its own. */
  readonly #within = new Set<string>();

  /** Gives a value that a schema accepts, and takes it; one that the schema refuses is lost. */
  take<Schema extends z.ZodType>(schema: Schema, value: unknown, path: Path): z.output<Schema> | undefined {
    if (value === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) {
      this.use(path);
      return result.data;
    }
    this.lose(path, `It does not fit: ${result.error.issues[0]?.message ?? "not what an article takes"}.`);
    return undefined;
  }

  /** Marks a value as read. */
  use(path: Path): void {
    this.#taken.add(key(path));
    this.#enclose(path);
  }

  /** Marks a value as lost, for a reason that says more than that an article has no place for it. */
  lose(path: Path, reason: string): void {
    this.#reasons.set(key(path), reason);
    this.#enclose(path);
  }

  /** Gives everything of the input that nobody took, each whole part of it once. */
  losses(input: unknown): Loss[] {
    return [...this.#lossesAt(input, [])];
  }

  /** Goes only as deep as something was taken, which is never deep, whatever the input. */
  *#lossesAt(value: unknown, path: Path): Generator<Loss> {
    const at = key(path);
    const reason = this.#reasons.get(at);
    if (reason !== undefined) yield { path, reason };
    else if (this.#taken.has(at) || value === undefined) return;
    else if (this.#within.has(at) && typeof value === "object" && value !== null) {
      for (const [name, child] of Object.entries(value)) {
        yield* this.#lossesAt(child, [...path, Array.isArray(value) ? Number(name) : name]);
      }
    } else yield { path, reason: reasonFor(path) };
  }

  #enclose(path: Path): void {
    for (let length = path.length - 1; length >= 0; length--) this.#within.add(key(path.slice(0, length)));
  }
}

/** Why an article has no place for some fields of ninjs, by their names. */
const reasons = new Map<unknown, string>([
  ["title", "A title is a name for desks to use; the headline of an article is for readers."],
  ["role", "An article has no place for roles: its fields say what each text is for."],
  ["rel", "An article says of a thing that it is about it or mentions it, and nothing else."],
  ["literal", "This refers to nothing that the item lists, and only such things can be referred to."],
  ["contactInfo", "An article has no place for addresses and telephone numbers."],
  ["eventDetails", "An article tells of events; an item that is one has no place in it."],
  ["contentCreated", "An article says when it was published and changed, not when its parts were made."],
  ["edNote", "An article holds what readers may see, and this is for desks."],
  ["urgency", "An article holds what readers may see, and this is for desks."],
]);

function reasonFor(path: Path): string {
  return reasons.get(path.at(-1)) ?? "An article has no place for this.";
}

function key(path: Path): string {
  return JSON.stringify(path);
}
