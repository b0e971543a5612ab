import type { Element, ElementContent } from "hast";
import { attributeOf } from "./attributes.js";
import { element, isElement } from "./elements.js";
import { paragraph, phrasesOf } from "./blocks.js";
import type { Cleaning } from "./clean-html.js";
import { codeOf } from "./code-table.js";
import { gridOf } from "./table-grid.js";

/**
 * Gives a table as Markdown can write it: one header row, and phrases in its cells. A table that lays a page out, with one
 * cell a row, is taken apart.
 *
 * @param cleanChildren cleans what is in a cell or caption
 */
export function cleanTable(
  table: Element,
  { losses }: Cleaning,
  cleanChildren: (node: Element) => ElementContent[],
): readonly ElementContent[] {
  const groups = groupsOf(table).map((rows) =>
    rows.map((row) => row.children.filter((cell) => isElement(cell, "td", "th"))),
  );
  const captions = table.children.flatMap((child) =>
    isElement(child, "caption") ? paragraph(cleanChildren(child)) : [],
  );
  if (groups.flat().every((row) => row.length <= 1 && row.every((cell) => cell.tagName === "td"))) {
    const cells = groups.flat(2);
    if (cells.length > 0) losses.add("<table>", "A table of one column became paragraphs.");
    // In a box, since a table without cells keeps its neighbours apart too.
    return [element("div", [...captions, ...cells.map((cell) => element("div", cleanChildren(cell)))])];
  }
  const code = hasHead(table) ? undefined : codeOf(groups.flat());
  if (code) {
    losses.add("<table>", "A table of code became the code, without the numbers of its lines.");
    return [...captions, ...code.flatMap((pre) => cleanChildren(element("td", [pre])))];
  }
  const grid = gridOf(groups);
  const columns = Math.max(...grid.map((row) => row.length));
  const isHeadless = !grid[0]?.some((cell) => cell?.tagName === "th") && !hasHead(table);
  if (isHeadless) losses.add("<table>", "The table has no header, so it got an empty one.");
  const tellJoined = () => losses.add("<td>", "Paragraphs, lists and line breaks within a cell were joined.");
  const cleanCell = (cell: Element, isHead: boolean): Element => {
    if (attributeOf(cell, "colSpan") !== undefined || attributeOf(cell, "rowSpan") !== undefined)
      losses.add("<td colspan>", "A cell that spanned several stands in the first of them.");
    const align = attributeOf(cell, "align")?.toLowerCase();
    return element(
      isHead ? "th" : "td",
      phrasesOf(cleanChildren(cell), tellJoined).map((node) => writable(node, losses)),
      /^(?:left|right|center)$/.test(align ?? "") ? { align } : {},
    );
  };
  const cleanRow = (row: readonly (Element | undefined)[], isHead: boolean): Element =>
    element(
      "tr",
      row.map((cell) => (cell ? cleanCell(cell, isHead) : element(isHead ? "th" : "td", []))),
    );
  const none: readonly undefined[] = Array.from({ length: columns }, () => undefined);
  const [head = none, ...body] = isHeadless ? [none, ...grid] : grid;
  const rows = body.map((row) => cleanRow(row, false));
  return [...captions, element("table", [element("thead", [cleanRow(head, true)]), element("tbody", rows)])];
}

const sections = new Set(["thead", "tbody", "tfoot"]);

/** Gives the rows of each part of a table. Rows that are in none, as XHTML has them, are one part. */
function groupsOf(table: Element): readonly (readonly Element[])[] {
  const loose: Element[] = [];
  const groups = table.children.map((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "tr") loose.push(child);
    return sections.has(child.tagName) ? child.children.filter((row) => isElement(row, "tr")) : [];
  });
  return [loose, ...groups];
}

function hasHead(table: Element): boolean {
  return table.children.some(
    (child) => isElement(child, "thead") && child.children.some((row) => isElement(row, "tr")),
  );
}

/** GitHub's tables take the backslash before a bar away, in code too, so code that has one there cannot be written. */
function writable(node: ElementContent, losses: Cleaning["losses"]): ElementContent {
  if (node.type !== "element") return node;
  if (node.tagName !== "code")
    return { ...node, children: node.children.map((child) => writable(child, losses)) };
  if (!node.children.some((child) => child.type === "text" && child.value.includes(String.raw`\|`)))
    return node;
  losses.add(
    "<code>",
    "Code with a backslash before a bar cannot stand in a table's cell; it became plain words.",
  );
  return element("span", node.children);
}
