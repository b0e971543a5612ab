import { keyEnd } from "./key-end.js";
import { indentation, Lines, withoutSpaces } from "./lines.js";
import { block, plain, quotedOverLines } from "./over-lines.js";
import { isPlainText, plainValue, quotedText } from "./scalar.js";

/** A list on one line, of which no element has anything about it. */
const shortList = /^\[([^[\]{}"'#&*!|>%@`:]*)\]$/;
/** Tabs, control characters, and what may be taken for a line's end. */
const unusual = /[^\n -\u007e\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/;
/** Keys that YAML takes for something else than text, and the one that JavaScript does. */
const unusualKeys = new Set([
  "null",
  "Null",
  "NULL",
  "true",
  "True",
  "TRUE",
  "false",
  "False",
  "FALSE",
  "__proto__",
]);

/**
 * Reads YAML as nearly all front matter is written: mappings and lists on lines of their own, plain and quoted values, folded
 * and literal blocks. Gives exactly what the YAML library gives, some ten times as fast; or nothing where the text holds
 * anything else, or might be at fault, which is then for the library to read.
 *
 * @param text the YAML
 */
export function readPlainYaml(text: string): object | undefined {
  if (unusual.test(text)) return undefined;
  const lines = new Lines(text);
  const fields = mapping(lines, 0);
  // A text with no key in it is null, and not an empty mapping.
  return fields && Object.keys(fields).length > 0 && lines.current() === undefined ? fields : undefined;
}

/** No front matter is indented more; what is might exhaust the stack. */
const deepest = 100;

/** YAML allows a key to be longer, and nobody writes one. */
const longestKey = 100;

type Value = string | number | boolean | object | null;

/** Reads the mapping whose keys stand at a column; gives nothing where it is not plain. */
function mapping(lines: Lines, column: number): Record<string, Value> | undefined {
  if (column > deepest) return undefined;
  const fields: Record<string, Value> = {};
  for (let line = lines.current(); line !== undefined; line = lines.current()) {
    const start = indentation(line);
    if (start < column) break;
    const colon = start === column ? colonAfterKey(line, start) : undefined;
    if (colon === undefined) return undefined;
    const key = line.slice(start, colon);
    if (unusualKeys.has(key) || Object.hasOwn(fields, key)) return undefined;
    lines.skip();
    const value = valueOf(lines, withoutSpaces(line, colon + 1), column);
    if (value === undefined) return undefined;
    fields[key] = value;
  }
  return fields;
}

/** Reads the list whose hyphens stand at a column. */
function list(lines: Lines, column: number): readonly Value[] | undefined {
  if (column > deepest) return undefined;
  const values: Value[] = [];
  for (let line = lines.current(); line !== undefined; line = lines.current()) {
    const start = indentation(line);
    // At the column of a mapping's keys a list ends with the next key.
    if (start < column || (start === column && line[start] !== "-")) break;
    const itemStart = start === column ? indentation(line, start + 1) : start;
    if (itemStart <= start + 1 || itemStart === line.length) return undefined;
    const value = itemOf(lines, line, column, itemStart);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function itemOf(lines: Lines, line: string, column: number, itemStart: number): Value | undefined {
  if (colonAfterKey(line, itemStart) !== undefined) {
    lines.clearBefore(itemStart);
    return mapping(lines, itemStart);
  }
  lines.skip();
  return valueOf(lines, withoutSpaces(line, itemStart), column);
}

/** Gives where the colon is behind a key that begins at a column, or nothing where there is no plain key. */
function colonAfterKey(line: string, start: number): number | undefined {
  const end = keyEnd(line, start);
  if (end === start || line[end] !== ":" || end - start > longestKey) return undefined;
  return end + 1 === line.length || line[end + 1] === " " ? end : undefined;
}

/** Reads a value that begins behind a colon or hyphen, in a collection at a column. */
function valueOf(lines: Lines, text: string, column: number): Value | undefined {
  switch (text[0]) {
    case undefined:
      return below(lines, column);
    case '"':
    case "'":
      return quotedText(text) ?? quotedOverLines(lines, text, column);
    case ">":
    case "|":
      return block(lines, text, column);
    case "[":
      return elements(text);
    default:
      return plain(lines, text, column);
  }
}

/** Reads what stands in the lines below a key. */
function below(lines: Lines, column: number): Value | undefined {
  const line = lines.current();
  if (line === undefined) return null;
  const start = indentation(line);
  const isList = line[start] === "-";
  if (start > column) return isList ? list(lines, start) : mapping(lines, start);
  return start === column && isList ? list(lines, start) : null;
}

function elements(text: string): readonly Value[] | undefined {
  const inner = shortList.exec(text)?.[1];
  if (inner === undefined) return undefined;
  if (withoutSpaces(inner) === "") return [];
  const values: Value[] = [];
  for (const part of inner.split(",")) {
    const element = withoutSpaces(part);
    const value = isPlainText(element) ? plainValue(element) : undefined;
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}
