export { fromNinjs, type FromNinjsResult } from "./from-ninjs.js";
export type { Converted, Loss } from "../conversion/loss.js";
export type {
  Ninjs,
  NinjsAssociation,
  NinjsConcept,
  NinjsDates,
  NinjsInfoSource,
  NinjsPlace,
  NinjsRendition,
  NinjsText,
} from "./ninjs.js";
export { otherNinjsVersion } from "./other-version.js";
export type { FromNinjsOptions } from "./read-item.js";
export { toNinjs } from "./to-ninjs.js";
