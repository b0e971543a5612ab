import GithubSlugger from "github-slugger";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Page } from "./page.ts";

/** Gives the links of a Markdown file, and the anchors that code hosts give its headings. */
export function markdownPage(text: string): Page {
  const links: string[] = [];
  const anchors = new Set<string>();
  const slugger = new GithubSlugger();
  visit(fromMarkdown(text), (node) => {
    if (node.type === "link" || node.type === "image" || node.type === "definition") links.push(node.url);
    if (node.type === "heading") anchors.add(slugger.slug(toString(node)));
    if (node.type === "html")
      for (const [, id = ""] of node.value.matchAll(/ id="([^"]+)"/g)) anchors.add(id);
  });
  return { links, anchors };
}
