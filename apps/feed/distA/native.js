import { n as mayHoldTable, t as remarkParser } from "./remark-parser.js";
import { markdownToMdast } from "satteri";

// ../../packages/renderer/dist/native/read-alike.js
/** Anything but ASCII, letters, digits, their accents, and the punctuation that prose has. */
const odd = String.raw`[^\u0000-\u007f\p{L}\p{N}\p{M}“”‘’…–—、。「」（）]`;
/**
* What satteri 0.10.5 and micromark read differently, by the reason. Each is wider than the difference itself: to look must
* be cheap, and a text that is read by remark's parser without need has lost nothing but time.
*/
const differences = [
	new RegExp(`[*_](?:(?=${odd})|(?<=${odd}.))`, "u"),
	/\*_|_\*|\\[*_][*_]/,
	/[\n\r][ \t]+$/,
	/^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]*$/m,
	/\\[\n\r]+[ \t>]*\]/,
	/\u007f/,
	/\]\]\]>/
];
/**
* Says whether satteri reads a text as remark's parser does, with certainty: the answer is no where it might not. Tables are
* not looked at.
*/
function isReadAlike(markdown) {
	return !differences.some((difference) => difference.test(markdown));
}
const tableDifferences = /~|^[ \t]*[<>]|\]:|^(?: {4}| {0,3}\t)|^[ \t]*-[ \t][-:| \t]*$/m;
/** Says whether satteri reads the tables of a text as remark's parser does, with certainty. */
function tablesAreReadAlike(markdown) {
	return !tableDifferences.test(markdown);
}

// ../../packages/renderer/dist/native/native-parser.js
const commonMark = { features: {
	gfm: false,
	frontmatter: false
} };
const gitHub = { features: {
	gfm: { footnotes: false },
	frontmatter: false
} };
/**
* Reads Markdown with satteri, a parser in Rust that gives the same tree as remark's own several times as fast. The few texts
* that the two read differently are read by remark's parser, so that the HTML is the same whichever of them an application
* uses.
*/
const nativeParser = (markdown) => treeOf(markdown, false) ?? remarkParser(markdown);
/** Reads Markdown as {@link nativeParser} does, and says of each part where in the text it stands. */
const nativeParserWithPositions = (markdown) => treeOf(markdown, true) ?? remarkParser(markdown);
function treeOf(markdown, position) {
	if (!isReadAlike(markdown)) return void 0;
	const tables = mayHoldTable(markdown);
	if (tables && !tablesAreReadAlike(markdown)) return void 0;
	const tree = markdownToMdast(markdown, {
		...tables ? gitHub : commonMark,
		position
	});
	if (tree.type !== "root" || tables && isExtended(tree)) return void 0;
	return tree;
}
/** Says whether a tree may hold what GitHub's Markdown has beyond tables: struck text, tasks, bare addresses as links. */
function isExtended(node) {
	if (node.type === "delete" || node.type === "listItem" && typeof node.checked === "boolean") return true;
	if (node.type === "link") {
		const [text] = node.children;
		if (text?.type === "text" && node.url.endsWith(text.value)) return true;
	}
	return "children" in node && node.children.some(isExtended);
}

export { nativeParser, nativeParserWithPositions };