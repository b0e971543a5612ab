import { reasonOf } from "../reason.js";

/** What is thrown where some files of an edition have taken their places, and others cannot: the next build puts that in order. */
export class PartlyInPlace extends Error {
  override readonly name = "PartlyInPlace";

  /** @param cause why the others cannot, as Node says it */
  constructor(cause: unknown) {
    super(reasonOf(cause), { cause });
  }
}
