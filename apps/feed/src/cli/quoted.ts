/** Gives a part of a command as it can be typed: in quotation marks, where the shell would take it for something else. */
export function quoted(part: string): string {
  return /^[\p{L}\p{N}_.,:/@%+=-]+$/u.test(part) ? part : `"${part.replaceAll(/["\\$`]/g, String.raw`\$&`)}"`;
}
