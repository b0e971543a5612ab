import { type ImportLoss, shortened } from "./import-loss.js";

/** A JSON object, with the account of what has been read of it: what nobody took is a loss. */
export class JsonPart {
  readonly #data: Readonly<Record<string, unknown>>;
  readonly #taken = new Set<string>();
  readonly #reasons = new Map<string, string>();

  constructor(data: Readonly<Record<string, unknown>>) {
    this.#data = data;
  }

  /** Takes a text or a number as text; nothing where it is neither, or empty. */
  text(name: string): string | undefined {
    const value = this.#data[name];
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    this.#taken.add(name);
    const text = String(value);
    return text.trim() === "" ? undefined : text;
  }

  /** Takes a number greater than 0. */
  positive(name: string): number | undefined {
    const value = Number(this.#data[name] ?? Number.NaN);
    if (!Number.isFinite(value) || value <= 0) return undefined;
    this.#taken.add(name);
    return value;
  }

  /** Takes the objects of a list. */
  list(name: string): readonly JsonPart[] {
    const value = this.#data[name];
    if (!Array.isArray(value)) return [];
    this.#taken.add(name);
    return value.filter(isRecord).map((each) => new JsonPart(each));
  }

  /** Takes the texts of a list. */
  texts(name: string): readonly string[] {
    const value: unknown = this.#data[name];
    if (!Array.isArray(value)) return [];
    this.#taken.add(name);
    return value.filter((each) => typeof each === "string" && each.trim() !== "").map(String);
  }

  /** Takes an object. */
  part(name: string): JsonPart | undefined {
    const value = this.#data[name];
    if (!isRecord(value)) return undefined;
    this.#taken.add(name);
    return new JsonPart(value);
  }

  /** Marks a field as lost, for a reason that says more than that an article has no place for it. */
  lose(name: string, reason: string): void {
    this.#reasons.set(name, reason);
  }

  /** Gives every field that nobody took. */
  losses(path = ""): readonly ImportLoss[] {
    return Object.entries(this.#data).flatMap(([name, value]) => {
      const reason = this.#reasons.get(name);
      if (reason === undefined && (this.#taken.has(name) || saysNothing(value))) return [];
      const shown = typeof value === "string" ? value : JSON.stringify(value);
      return {
        field: path + name,
        reason: reason ?? "An article has no place for this.",
        value: shortened(shown),
      };
    });
  }
}

/** Says whether data is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function saysNothing(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
