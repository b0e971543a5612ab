/** Gives a whole number greater than 0; nothing where a text is none, for a feed says 0 of what it does not know. */
export function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** Gives the seconds of a duration: a number of them, or `1:02:03`. */
export function seconds(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d+(?::\d{1,2}){0,2}(?:\.\d+)?$/.test(text)) return undefined;
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
