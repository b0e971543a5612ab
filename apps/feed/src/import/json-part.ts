import { formatPath, type Path } from "@copydesk/article-schema";
import { type ImportLoss, shown } from "./import-loss.js";
import { lossReasons } from "./loss-reasons.js";

/** A loss, with where it is. */
export interface JsonLoss {
  readonly loss: ImportLoss;
  readonly path: Path;
}

/**
 * A JSON object, with the account of what has been read of it and of the objects in it: what nobody took is a loss, so
 * nothing can be dropped in silence.
 */
export class JsonPart {
  readonly #data: Readonly<Record<string, unknown>>;
  readonly #taken = new Set<string>();
  readonly #path: Path;
  readonly #reasons = new Map<string, string>();
  readonly #parts: JsonPart[] = [];
  readonly #unread: JsonLoss[] = [];

  /** @param path where it stands in the one that it belongs to */
  constructor(data: Readonly<Record<string, unknown>>, path: Path = []) {
    this.#data = data;
    this.#path = path;
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

  /**
   * Takes the objects of a list.
   *
   * @param asObject gives the object that an element stands for, where it is none itself
   */
  list(name: string, asObject: (value: unknown) => unknown = (value) => value): readonly JsonPart[] {
    return this.#elements(name, (value, path) => {
      const data = asObject(value);
      return isRecord(data) ? this.#below(data, path) : undefined;
    });
  }

  /** Takes the texts of a list, and its numbers as texts. */
  texts(name: string): readonly string[] {
    return this.#elements(name, (value) =>
      (typeof value === "string" && value.trim() !== "") || typeof value === "number"
        ? String(value)
        : undefined,
    );
  }

  /**
   * Takes an object.
   *
   * @param asObject gives the object that the value stands for, where it is none itself
   */
  part(name: string, asObject: (value: unknown) => unknown = (value) => value): JsonPart | undefined {
    const data = asObject(this.#data[name]);
    if (!isRecord(data)) return undefined;
    this.#taken.add(name);
    return this.#below(data, [...this.#path, name]);
  }

  /** Marks a field as lost, for a reason that says more than that an article has no place for it. */
  lose(name: string, reason: string): void {
    this.#reasons.set(name, reason);
  }

  /** Gives everything in it that nobody took. */
  losses(): readonly JsonLoss[] {
    const own = Object.entries(this.#data).flatMap(([name, value]) => {
      const reason = this.#reasons.get(name);
      if (reason === undefined && (this.#taken.has(name) || saysNothing(value))) return [];
      return lossOf([...this.#path, name], value, reason);
    });
    return [...own, ...this.#unread, ...this.#parts.flatMap((part) => part.losses())];
  }

  /** Takes a list, element by element; those that cannot be read are lost. */
  #elements<Taken>(name: string, read: (value: unknown, path: Path) => Taken | undefined): readonly Taken[] {
    const value: unknown = this.#data[name];
    if (!Array.isArray(value)) return [];
    this.#taken.add(name);
    return value.flatMap((element: unknown, index) => {
      const path = [...this.#path, name, index];
      const taken = read(element, path);
      if (taken !== undefined) return [taken];
      if (!saysNothing(element)) this.#unread.push(lossOf(path, element));
      return [];
    });
  }

  #below(data: Readonly<Record<string, unknown>>, path: Path): JsonPart {
    const part = new JsonPart(data, path);
    this.#parts.push(part);
    return part;
  }
}

function lossOf(path: Path, value: unknown, reason = lossReasons.other): JsonLoss {
  return { loss: { field: formatPath(path), reason, value: shown(value) }, path };
}

/** Says whether data is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function saysNothing(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
