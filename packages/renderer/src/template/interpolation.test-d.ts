import { type Interpolation, type Markup, xml } from "./index.js";

/** What can be interpolated. */
export const right: readonly Interpolation[] = ["text", 1, undefined, ["text", 1, [xml`<b/>`]], xml`<b/>`];

/** What cannot, for nobody has said what it would be in a document. */
export const wrong: readonly Interpolation[] = [
  // @ts-expect-error -- an object
  {},
  // @ts-expect-error -- a truth value
  true,
  // @ts-expect-error -- null
  null,
  // @ts-expect-error -- a date
  new Date(),
  // @ts-expect-error -- a list with an object in it
  ["text", {}],
  // @ts-expect-error -- a function
  () => "text",
];

/** A template's own result, and nothing that looks like it. */
// @ts-expect-error -- a text is no markup
export const text: Markup = "<b>";
// @ts-expect-error -- nor is an object with the same methods
export const forged: Markup = { toString: () => "<b>", pieces: ["<b>"] };
