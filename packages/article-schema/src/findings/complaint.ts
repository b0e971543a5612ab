import type * as z from "zod";

/**
 * Says what a value should have been, to stand behind what it is: “it must be a list”.
 *
 * @param issue what zod found
 * @param written the value
 */
export function complaint(issue: z.core.$ZodIssue, written: unknown): string {
  if (issue.code === "invalid_type") {
    // Infinity is a number for JavaScript, and none for JSON.
    const isNumber = issue.expected === "number" && typeof written === "number";
    return isNumber ? "it must be a finite number" : `it must be ${withArticle(issue.expected)}`;
  }
  const choices = choicesOf(issue);
  if (choices.length > 0) return `it must be ${oneOf(choices)}`;
  // What texts and lists have too much or too little of, their schemas say.
  if (typeof written === "number") {
    if (issue.code === "too_small")
      return `it must be ${issue.inclusive ? "at least" : "greater than"} ${issue.minimum}`;
    if (issue.code === "too_big")
      return `it must be ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}`;
  }
  return issue.message.replace(/\.$/, "");
}

/** Gives the values that would have fitted, where there are only a few: of an enumeration, or of a union's tag. */
export function choicesOf(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === "invalid_value") return issue.values;
  return issue.code === "invalid_union" && "options" in issue ? (issue.options ?? []) : [];
}

/** Lists values that would have fitted. */
export function oneOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => (typeof value === "string" ? `“${value}”` : String(value)));
  return `${quoted.length === 1 ? "" : "one of "}${quoted.join(", ")}`;
}

/** Gives the name of a kind of thing with its article: “an event”, “a list”. */
export function withArticle(type: string): string {
  if (type === "array") return "a list";
  if (type === "int") return "a whole number";
  return `a${/^[aeio]/.test(type) ? "n" : ""} ${type}`;
}

/** Says what a value is, in a word or two. */
export function show(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `“${cut(value)}”`;
    case "number":
    case "boolean":
      return String(value);
    case "bigint":
      return `${cut(String(value))}n`;
    case "undefined":
      return "missing";
    case "function":
    case "symbol":
      return `a ${typeof value}`;
    case "object":
      if (value === null) return "empty";
      if (value instanceof Date) return "a Date";
      return Array.isArray(value) ? "a list" : "an object";
  }
}

/** Gives text in a length that fits into a sentence. */
export function cut(text: string): string {
  if (text.length <= 60) return text;
  // The first half of a character by itself is none, and no JSON or terminal takes it for one.
  return `${text.slice(0, 59).replace(/\p{Cs}$/u, "")}…`;
}
