// A line of dashes, colons and pipes, of which one at least is no dash, makes a table of what is above it.
const delimiterRow = /^(?=[- \t>]*[:|])[- \t>:|]+$/m;

/** Says whether there may be a table in a text. Hardly any article has one, and parsers are slower when they look for them. */
export function mayHoldTable(markdown: string): boolean {
  return delimiterRow.test(markdown);
}
