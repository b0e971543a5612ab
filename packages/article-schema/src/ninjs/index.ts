export { fromNinjs, type FromNinjsResult } from "./from-ninjs.js";
export type { Loss } from "./loss.js";
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
export type { FromNinjsOptions } from "./read-item.js";
export { type Converted, toNinjs } from "./to-ninjs.js";
