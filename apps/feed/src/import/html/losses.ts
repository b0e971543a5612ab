import type { ImportLoss } from "../import-loss.js";

/** Takes down what was not carried of the copy, and why. */
export class CopyLosses {
  readonly #losses = new Map<string, { readonly loss: ImportLoss; count: number }>();

  /** @param field the tag or attribute, such as `<script>` */
  add(field: string, reason: string, value?: string): void {
    const loss = { field, reason, ...(value !== undefined && { value }) };
    const key = JSON.stringify([field, reason, value]);
    const known = this.#losses.get(key);
    if (known) known.count++;
    else this.#losses.set(key, { loss, count: 1 });
  }

  /** Gives each loss once, with how often it was met. */
  all(): readonly ImportLoss[] {
    return Array.from(this.#losses.values(), ({ loss, count }) =>
      count === 1 ? loss : { ...loss, field: `${loss.field} ×${count}` },
    );
  }
}
