import { checks } from "./checks.js";
import { type CodeDescription, shapeCodes } from "./shape-codes.js";

/** Every code that a finding can have, with its severity and its rule; those of the shape come first. */
export const codes: readonly CodeDescription[] = [
  ...shapeCodes,
  ...checks.map(({ code, severity, rule }) => ({ code, severity, rule })),
];
