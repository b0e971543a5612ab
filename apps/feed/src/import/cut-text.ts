/** The end of a sentence. In Chinese and Japanese no space follows it. */
const sentenceEnd = /[.!?؟۔।॥။።]["”’»)\]]*(?=\s)|[。！？｡][」』”’）】〕)"]*/gu;

/** What readers see as one character is the same in every language. */
const characters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Cuts a text after a sentence; or else after a word; or, where words are not set apart, after a character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const sentence = lastEnd(text, longest);
  if (sentence > longest / 3) return text.slice(0, sentence);
  const head = wholeCharacters(text, longest - 1);
  const word = text.slice(0, head.length + 1).search(/\s+\S*$/);
  return `${word > longest / 3 ? head.slice(0, word) : head.trimEnd()}…`;
}

/** Gives the beginning of a text, as long as it may be, without cutting a character in two. */
export function wholeCharacters(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  // What follows is looked at too, as far as it is one with what is before it.
  for (const { index } of characters.segment(text.slice(0, longest + 2))) if (index <= longest) end = index;
  return text.slice(0, end);
}

function lastEnd(text: string, longest: number): number {
  let last = 0;
  for (const { 0: mark, index } of text.slice(0, longest + 1).matchAll(sentenceEnd))
    if (index + mark.length <= longest) last = index + mark.length;
  return last;
}
