/**
 * Gives where a plain key ends that begins at a column of a line: a letter or an underscore, then letters, digits, underscores
 * and hyphens. Gives the column itself where none begins. An expression for each sign took a hundredth of a story's time.
 */
export function keyEnd(line: string, start: number): number {
  let end = start;
  for (; end < line.length; end += 1) {
    const code = line.charCodeAt(end);
    if (isLetter(code) || code === underscore) continue;
    if (end === start || !(isDigit(code) || code === hyphen)) break;
  }
  return end;
}

const [hyphen, underscore] = [0x2d, 0x5f];

function isLetter(code: number): boolean {
  // A capital and its small letter are 32 apart.
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
