/** The elements that are carried as they are. */
export const kept: ReadonlySet<string> = new Set(
  ["p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "hr", "br", "pre"].concat(
    ["a", "em", "strong", "code", "img"],
    // Has no meaning of its own, but keeps what is in it apart from its neighbours.
    ["div"],
  ),
);

/** Those of them that hold paragraphs, or are one. */
export const flow: ReadonlySet<string> = new Set(["p", "div", "blockquote", "li"]);

/** The elements that are carried under another name. A page's first heading is its headline, so copy begins with the second. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ["h1", "h2"],
  ["b", "strong"],
  ["i", "em"],
  ["cite", "em"],
  ["dfn", "em"],
  ["var", "em"],
  ["kbd", "code"],
  ["samp", "code"],
  ["tt", "code"],
  ["menu", "ul"],
  ["dir", "ul"],
  ...[
    "address",
    "article",
    "aside",
    "center",
    "dd",
    "details",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hgroup",
    "legend",
    "main",
    "nav",
    "search",
    "section",
    // Parts of a table that nobody began.
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
  ].map((name) => [name, "div"] as const),
]);

const scripts = "Scripts and styles are never carried.";
const controls = "Forms are not carried; they would do nothing.";
const drawings = "Drawings and formulas in HTML are not carried.";

/** The elements that are taken out with all that is in them, and why. */
export const removed: ReadonlyMap<string, string> = new Map([
  ["script", scripts],
  ["style", scripts],
  ["link", scripts],
  ["template", scripts],
  ["input", controls],
  ["select", controls],
  ["textarea", controls],
  ["button", controls],
  ["datalist", controls],
  ["progress", controls],
  ["meter", controls],
  ["svg", drawings],
  ["math", drawings],
  ["canvas", drawings],
  ["map", "Areas of a picture are not carried as links."],
  ["dialog", "It is shown by a script only."],
  ["head", "It is no part of the copy."],
  ["title", "It is no part of the copy."],
  ["meta", "It is no part of the copy."],
  ["base", "It is no part of the copy."],
  ["rp", "Readings stand in brackets already."],
]);

const words = "Its words were kept, and not how they looked.";

/** The reasons for which elements are taken out whose content was never words for a reader. */
export const wordless: ReadonlySet<string> = new Set([scripts]);

/** Why words that were struck out are told: without their marks they say the contrary. */
export const struck = `Struck-out words look like others in Markdown copy. ${words}`;

/** What is lost of elements whose content is carried. */
export const notes: ReadonlyMap<string, string> = new Map([
  ["s", struck],
  ["strike", struck],
  ["del", struck],
  ["ins", words],
  ["u", words],
  ["mark", words],
  ["sub", `It is no longer below the line. ${words}`],
  ["sup", `It is no longer above the line. ${words}`],
  ["ruby", "Readings stand in brackets after the words."],
  ["dl", "A list of terms became paragraphs."],
  ["details", "What could be unfolded is shown."],
  ["form", controls],
]);

/** The elements that show something else within the copy. */
export const embeds: ReadonlySet<string> = new Set([
  "iframe",
  "frame",
  "embed",
  "object",
  "applet",
  "video",
  "audio",
]);
