/** The lines of a text, read one after another. */
export class Lines {
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split("\n");
  }

  /** Gives the line that is next, as it is. */
  next(): string | undefined {
    return this.#lines[this.#at];
  }

  /** Gives the next line that is neither blank nor a comment. */
  current(): string | undefined {
    for (let line = this.next(); line !== undefined; line = this.next()) {
      const start = line[indentation(line)];
      if (start !== undefined && start !== "#") return line;
      this.skip();
    }
    return undefined;
  }

  skip(): void {
    this.#at += 1;
  }

  /** Puts spaces in place of the hyphen before a list's item, so that what stands behind it can be read as a mapping. */
  clearBefore(column: number): void {
    this.#lines[this.#at] = " ".repeat(column) + (this.next()?.slice(column) ?? "");
  }
}

/** Gives where the spaces end that stand in a line from a column on. */
export function indentation(line: string, from = 0): number {
  let column = from;
  while (line.charCodeAt(column) === space) column += 1;
  return column;
}

/** Gives text, from a column on, without the spaces around it. YAML knows spaces and tabs as white space, and no other. */
export function withoutSpaces(text: string, from = 0): string {
  const start = indentation(text, from);
  let end = text.length;
  while (end > start && text.charCodeAt(end - 1) === space) end -= 1;
  return text.slice(start, end);
}

const space = 0x20;
