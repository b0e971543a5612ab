import type * as z from "zod";
import { complaint } from "../findings/complaint.js";
import type { Path } from "../findings/finding.js";
import { type Loss, saysSomething } from "../conversion/loss.js";

/** What became of one value, and of the values below it. */
interface Mark {
  taken: boolean;
  /** Why it is lost, where there is more to say than that an article has no place for it. */
  reason?: string;
  readonly below: Map<string | number, Mark>;
}

/**
 * Keeps the account of what has been read of a ninjs item. Every value is either taken or lost: what nobody took is a
 * loss, so no field can be dropped in silence, one that ninjs does not know included.
 */
export class Reading {
  readonly #root: Mark = { taken: false, below: new Map() };

  /** Gives a value that a schema accepts, and takes it; one that the schema refuses is lost. */
  take<Schema extends z.ZodType>(schema: Schema, value: unknown, path: Path): z.output<Schema> | undefined {
    if (value === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) {
      this.use(path);
      return result.data;
    }
    const [issue] = result.error.issues;
    this.lose(path, `It does not fit: ${issue ? complaint(issue, value) : "not what an article takes"}.`);
    return undefined;
  }

  /** Marks a value as read. */
  use(path: Path): void {
    this.#markAt(path).taken = true;
  }

  /** Marks a value as lost, for a reason that says more than that an article has no place for it. */
  lose(path: Path, reason: string): void {
    this.#markAt(path).reason = reason;
  }

  /** Gives everything of the input that nobody took, each whole part of it once. */
  losses(input: unknown): Loss[] {
    return [...lossesAt(input, [], this.#root)];
  }

  #markAt(path: Path): Mark {
    let mark = this.#root;
    for (const step of path) {
      const next = mark.below.get(step) ?? { taken: false, below: new Map<string | number, Mark>() };
      mark.below.set(step, next);
      mark = next;
    }
    return mark;
  }
}

/** Goes only as deep as something was marked, which is never deep, whatever the input. */
function* lossesAt(value: unknown, path: Path, mark: Mark | undefined): Generator<Loss> {
  if (mark?.reason !== undefined) yield { path, reason: mark.reason };
  else if (mark?.taken || !saysSomething(value)) return;
  else if (mark && mark.below.size > 0 && typeof value === "object" && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(name) : name;
      yield* lossesAt(child, [...path, step], mark.below.get(step));
    }
  } else yield { path, reason: reasonFor(path) };
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
