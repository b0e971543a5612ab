/** Bodies of about as many characters as are asked for, each written to make a Markdown parser work as hard as it can. */
export const nastyMarkdown: Readonly<Record<string, (length: number) => string>> = {
  "brackets opened": repeated("["),
  "brackets closed": repeated("]"),
  "empty brackets": repeated("[]"),
  "pictures begun": repeated("!["),
  "links begun": repeated("[a]("),
  "addresses begun": repeated("[a](<"),
  "titles begun": repeated('[a](b "'),
  "labels begun": repeated("[a]["),
  "references to nothing": repeated("[a][b]"),
  "references to one definition": (length) => `${repeated("[a] ")(length)}\n\n[a]: b`,
  definitions: numbered((index) => `[a${index}]: b\n`),
  "definitions of one label": repeated("[a]: b\n"),
  "definitions apart": numbered((index) => `[a${index}]: b\n\n`),
  "definitions begun": repeated("[a]:\n"),
  "titles of definitions begun": repeated('[a]: b\n"'),
  "links in each other": nested("[a ", "](b)"),
  "brackets in each other": nested("[", "]"),
  "pictures in each other": nested("![a ", "](b)"),
  "emphasis begun": repeated("*a "),
  "emphasis ended": repeated("a* "),
  "emphasis of two kinds": repeated("*a_ "),
  "emphasis and strong emphasis begun": repeated("*a __b "),
  "emphasis in each other": nested("*a **b ", "c* d** "),
  "strong emphasis in each other": nested("**a ", "b** "),
  "emphasis without spaces": repeated("*a*"),
  "strong emphasis": repeated("**a** "),
  asterisks: repeated("*"),
  underscores: repeated("_a "),
  backticks: repeated("` "),
  "backticks of two lengths": repeated("`a ``b "),
  "backticks of every length": (length) =>
    Array.from({ length: Math.sqrt(2 * length) }, (_, index) => "`".repeat(index + 1)).join(" "),
  "less-than signs": repeated("<"),
  "elements begun": repeated("<a "),
  "attributes begun": repeated('<a b="'),
  "comments begun": repeated("<!--"),
  "instructions begun": repeated("<?"),
  "character data begun": repeated("<![CDATA["),
  autolinks: repeated("<https://a.example> "),
  "autolinks begun": repeated("<https://a.example"),
  ampersands: repeated("&"),
  "character references": repeated("&lt;"),
  backslashes: repeated("\\"),
  "backslashes apart": repeated("\\a"),
  "rows of a table": repeated("| a | *b* |\n"),
  pipes: repeated("| a "),
  mentions: repeated("[a](entity:b) "),
  "mentions on lines of their own": repeated("[a](entity:b)\n"),
  "mentions in paragraphs of their own": repeated("[a](entity:b)\n\n"),
  "quotations in each other": repeated("> "),
  "quotations 240 levels deep": repeated(`${"> ".repeat(240)}a\n`),
  "quotations 240 levels deep, apart": repeated(`${"> ".repeat(240)}a\n\n`),
  "quotations less and less deep": numbered((index) => `${"> ".repeat(240 - (index % 240))}a\n`),
  quotations: repeated("> a\n"),
  "quotations apart": repeated("> a\n\n"),
  "quotations between paragraphs": repeated("> a\n\nb\n\n"),
  "quotations between headings": repeated("> a\n# b\n"),
  "a quotation without a mark": (length) => `> ${repeated("a\n")(length)}`,
  "empty quotations": repeated(">\n"),
  "lists in each other": repeated("- "),
  "numbered lists in each other": repeated("1. "),
  "a list": repeated("- a\n"),
  "a list with links": repeated("- [a](https://a.example/b_c)\n"),
  "a loose list": repeated("- a\n\n"),
  "a numbered list": numbered((index) => `${index % 1_000_000}. a\n`),
  "lists between paragraphs": repeated("- a\n\nb\n\n"),
  "lists in a list": repeated("- a\n  - b\n"),
  "lists in a list, on one line": repeated("- - a\n"),
  "lists of two kinds": repeated("- a\n* b\n"),
  "lists more and more deep": numbered((index) => `${"  ".repeat(index % 120)}- a\n`),
  "lists 240 levels deep": repeated(`${"- ".repeat(240)}a\n`),
  "quotations and lists in each other": repeated(`${"> - ".repeat(60)}a\n`),
  "quotations in a list": repeated("- > a\n"),
  "lists in quotations": repeated("> - a\n"),
  "lists between comments": repeated("- a\n<!-- -->\n"),
  "code in a list": repeated("- ```\n"),
  "empty items": repeated("-\n"),
  "underlined headings": repeated("a\n=\n"),
  "headings with lines below": repeated("a\n---\n"),
  headings: repeated("# a\n"),
  "headings with text": repeated("## a\n\nText. *More* text.\n\n"),
  "thematic breaks": repeated("***\n"),
  lines: repeated("a\n"),
  "lines of both kinds": repeated("a\r\n"),
  "lines broken by spaces": repeated("a  \n"),
  "lines broken by backslashes": repeated("a\\\n"),
  paragraphs: repeated("a\n\n"),
  "blank lines": repeated("\n"),
  "code by indentation": repeated("    a\n"),
  "code by tabs": repeated("\ta\n"),
  "code by indentation, apart": repeated("    a\n\n"),
  "code without end": (length) => `\`\`\`\n${repeated("a\n")(length)}`,
  "blocks of code": repeated("```\na\n```\n"),
  elements: repeated("<div>\n"),
  "elements apart": repeated("<div>\n\n"),
  "a word without end": repeated("a"),
  "a line without end": repeated("word "),
  spaces: repeated(" "),
  tabs: repeated("\t"),
  emoji: repeated("😀"),
  prose: repeated(
    "The [harbour](entity:harbour) is *open* again, the `port` said. “It is done,” she said, and told more of it.\n\n",
  ),
};

function repeated(part: string): (length: number) => string {
  return (length) => part.repeat(Math.ceil(length / part.length));
}

function nested(begin: string, end: string): (length: number) => string {
  return (length) => repeated(begin)(length / 2) + repeated(end)(length / 2);
}

function numbered(part: (index: number) => string): (length: number) => string {
  return (length) => {
    const parts: string[] = [];
    for (let index = 0, rest = length; rest > 0; index++) {
      const next = part(index);
      parts.push(next);
      rest -= next.length;
    }
    return parts.join("");
  };
}
