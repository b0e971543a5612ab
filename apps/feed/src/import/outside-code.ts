/** The source of an expression for what stands in HTML as it was written, white space and all: code, and what is never shown. */
export const verbatim = String.raw`<(?<code>pre|code|script|style|textarea)\b[^>]*>[^]*?</\k<code>\s*>`;

/** Gives what a pattern matches, and the text between. */
export function* piecesOf(text: string, pattern: RegExp): Generator<string | RegExpExecArray> {
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    yield text.slice(at, match.index);
    yield match;
    at = match.index + match[0].length;
  }
  yield text.slice(at);
}

/**
 * Replaces what a pattern matches, but for what is code: that stays as it was written.
 *
 * @param pattern has names for its groups, since they are counted from another number here
 */
export function replacedOutsideCode(
  html: string,
  pattern: RegExp,
  replace: (groups: Readonly<Record<string, string | undefined>>) => string,
): string {
  return Array.from(piecesOf(html, new RegExp(`${verbatim}|${pattern.source}`, "gim")), (piece) =>
    typeof piece === "string"
      ? piece
      : piece.groups?.["code"] === undefined
        ? replace(piece.groups ?? {})
        : piece[0],
  ).join("");
}
