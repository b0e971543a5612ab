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
  withoutHyphen(column: number, rest: string): void {
    this.#lines[this.#at] = " ".repeat(column) + rest;
  }
}

/** Gives how many spaces a line begins with. */
export function indentation(line: string): number {
  let column = 0;
  while (line.charCodeAt(column) === 0x20) column += 1;
  return column;
}

/** Gives text without the spaces around it. YAML knows spaces and tabs as white space, and no other. */
export function withoutSpaces(text: string): string {
  let [start, end] = [0, text.length];
  while (text.charCodeAt(start) === 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) === 0x20) end -= 1;
  return text.slice(start, end);
}
