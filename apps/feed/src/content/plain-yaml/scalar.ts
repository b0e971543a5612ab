/** Begins with no sign that means something in YAML. */
const safeStart = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/;

/** Says whether text can stand in YAML as it is, and means itself. */
export function isPlainText(text: string): boolean {
  // A colon makes a mapping of it, and a number sign a comment.
  return safeStart.test(text) && !text.includes(": ") && !text.endsWith(":") && !text.includes(" #");
}

const words: Readonly<Record<string, boolean | null>> = {
  null: null,
  Null: null,
  NULL: null,
  "~": null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};
/** How everything begins that may be something else than text. */
const special = /^[\dnNtTfF~.+-]/;
/** Numbers of YAML's core schema (1.2.2, section 10.3.2). */
const numbers =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;
/** A whole number that JavaScript holds exactly. */
const wholeNumber = /^\d{1,15}$/;

/**
 * Gives what a plain value of one line means: text, a number, a yes or no, or null. Gives nothing for numbers that are not
 * whole: they are seldom, and for the YAML library.
 */
export function plainValue(text: string): string | number | boolean | null | undefined {
  if (!special.test(text)) return text;
  if (Object.hasOwn(words, text)) return words[text];
  if (wholeNumber.test(text)) return Number(text);
  return numbers.test(text) ? undefined : text;
}

/** Gives the text between quotation marks, or nothing where there is anything more to it. */
export function quotedText(text: string): string | undefined {
  if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
  return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined;
}
