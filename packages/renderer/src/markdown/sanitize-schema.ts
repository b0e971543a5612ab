import type { Schema } from "hast-util-sanitize";

const blocks = ["p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "hr", "br", "pre"];
const phrases = ["a", "em", "strong", "code", "img"];
const tableParts = ["table", "thead", "tbody", "tr", "th", "td"];

/** What news copy needs of HTML, and nothing else. What is not named here does not get through. */
export const newsHtml: Schema = {
  tagNames: [...blocks, ...phrases, ...tableParts],
  attributes: {
    a: ["href", "title", ["className", "mention"]],
    img: ["src", "alt", "title"],
    ol: ["start"],
    th: ["align"],
    td: ["align"],
    code: [["className", /^language-[a-z0-9+#-]+$/i]],
  },
  protocols: {
    href: ["http", "https", "mailto"],
    // Of `data:` addresses, only pictures that are safe to show come this far: see `resolveLinks`.
    src: ["http", "https", "data"],
  },
  ancestors: {
    li: ["ul", "ol"],
    thead: ["table"],
    tbody: ["table"],
    tr: ["table"],
    th: ["table"],
    td: ["table"],
  },
  strip: ["script", "style"],
  allowComments: false,
  allowDoctypes: false,
};
