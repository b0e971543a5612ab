/** Of any kind, for an input method may set the last one twice; within them, no more than an apostrophe. */
const marked = /^\s*["'“”„‘’‚«»「『]([^"“”„‘‚«»「」『』]+)["'“”‘’«»」』]\s*$/u;

/** Gives what stands between the quotation marks that are around all of a name; nothing where there are none. */
export function quotedWords(name: string): string | undefined {
  return marked.exec(name)?.[1];
}
