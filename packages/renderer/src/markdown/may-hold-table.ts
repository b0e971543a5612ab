// A line of dashes, colons and pipes, of which one at least is no dash, makes a table of what is above it.
const delimiterRow = /^(?=[- \t>]*[:|])[- \t>:|]+$/m;

/** A row of dashes for one column alone need have no pipe, but then it has a colon beside a dash. */
const hints = ["|", ":-", "-:"];

/** Says whether there may be a table in a text. Hardly any article has one, and parsers are slower when they look for them. */
export function mayHoldTable(markdown: string): boolean {
  // To ask of every line takes ten times as long as to look for what none can do without.
  return hints.some((hint) => markdown.includes(hint)) && delimiterRow.test(markdown);
}
