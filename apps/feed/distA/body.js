import { h as string } from "./schemas.js";
import { t as fromMarkdown } from "./lib.js";

// ../../packages/article-schema/dist/primitives/http-url.js
const port = /(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/.source;
const host = /(?:[^\s\u0000-,/:-@[-^`{-\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]+|\[[0-9A-Fa-f:.]+\])/.source;
const rest = /(?:[/?#](?:[^\s\u0000-\u0020\u007f<>"\\^`{|}%\u200e\u200f\u202a-\u202e\u2066-\u2069]|%[0-9A-Fa-f]{2})*)?/.source;
/**
* An absolute web address, `http:` or `https:` only: a `javascript:` or `data:` address cannot get in. No user name or
* password, no spaces, no raw `<`, `>`, `"` or backslash, and no character that turns the direction of what follows, behind
* which another address could hide (RFC 3987, section 4.1); other scripts than Latin are welcome.
*/
const HttpUrl = string().max(8e3, {
	error: "longer than the 8,000 characters that an address may have",
	abort: true
}).regex(new RegExp(`^https?://${host}${port}${rest}$`), {
	error: "not a web address that starts with https:// or http://",
	abort: true
}).refine((url) => URL.canParse(url), { error: "not a web address that a browser can open" }).brand();

// ../../packages/article-schema/dist/markdown/delimiters.js
const [asterisk, underscore, exclamation, bracket] = [
	42,
	95,
	33,
	91
];
const others = Array.from({ length: 128 }, (_, code) => "]`<~\\&".includes(String.fromCharCode(code)));
/** Counts the delimiters of a line. Most lines of copy have some, and it is asked of each: so it is one loop. */
function delimitersIn(line) {
	let [delimiters, emphases, images] = [
		0,
		0,
		0
	];
	let before = 0;
	for (let index = 0; index < line.length; index++) {
		const code = line.charCodeAt(index);
		if (code === asterisk || code === underscore) {
			delimiters++;
			if (code !== before) emphases++;
		} else if (code === bracket) {
			delimiters++;
			if (before === exclamation) images++;
		} else if (code === exclamation || others[code]) delimiters++;
		before = code;
	}
	return {
		delimiters,
		emphases,
		images
	};
}

// ../../packages/article-schema/dist/markdown/containers.js
/** Outside of all quotations and lists. */
const none = {
	quotations: 0,
	items: "",
	column: 0,
	depth: 0
};
/** Gives what a line stands in, as far as the line itself tells. */
function containersOf(line) {
	let quotations = 0;
	let items = "";
	let column = 0;
	let columns = 0;
	for (const [marker] of line.matchAll(/\s|>|(?:[*+-]|[0-9]{1,9}[.)])(?=\s|$)/gy)) if (/\s/.test(marker)) columns++;
	else {
		if (quotations + items.length === 0) column = columns;
		if (marker === ">") quotations++;
		else items += marker.at(-1);
	}
	const markers = quotations + items.length;
	return {
		quotations,
		items,
		column,
		depth: markers === 0 ? 0 : Math.max(markers, Math.floor(columns / 2))
	};
}
/** Says whether a line may stand in what the one before it stood in: the same quotations, or a list's next item. */
function goesOn(open, { quotations, items, column }) {
	if (items === "") return open.items === "" && quotations === open.quotations;
	return quotations + open.quotations === 0 && items.length === 1 && column >= open.column && open.items === items;
}
/** A long row of asterisks or hyphens is one thematic break, and not many lists. */
function isRule(line) {
	return /^\s*(?:\*[\s*]*|-[\s-]*)$/.test(line);
}

// ../../packages/article-schema/dist/markdown/markdown-work.js
/**
* What reading Markdown takes, in nanoseconds, as measured with micromark 4: `pnpm bench:body`. Most of it is in proportion to
* what there is to read; the rest grows with how much of a kind came before, and so with the square of it.
*/
const cost = {
	line: 18e3,
	block: 45e3,
	container: 12e3,
	delimiter: 12e3,
	/** A character of a thematic break, which might be a list until its end. */
	ruleCharacter: 2500,
	/** For each that came before, in the same paragraph: */
	delimiterPair: 40,
	emphasisPair: 400,
	imagePair: 4e3,
	/** For each that came before, in the whole body: */
	blockPair: 3,
	underlinePair: 600,
	/** For each that came before, in one quotation or list: */
	lazyLinePair: 200,
	/** For each part of the body that came before, whenever a quotation or list ends: */
	ending: 40
};
/** Reckons, line by line and without reading it, how long a Markdown parser would take for a body. */
var MarkdownWork = class {
	/** In nanoseconds. */
	total = 0;
	/** The most containers in each other. */
	deepest = 0;
	#blocks = 0;
	#underlines = 0;
	#parts = 0;
	#delimiters = 0;
	#emphases = 0;
	#images = 0;
	#isText = false;
	#open = none;
	#lazyLines = 0;
	/** The column in which the text of the last list item begins, or 0 outside of lists. */
	#textColumn = 0;
	/** Adds one line, without the line break at its end. */
	add(line) {
		const isMarked = /^[\s>*+\-0-9#=_]/.test(line);
		const isRow = isMarked && isRule(line);
		const containers = isMarked && !isRow ? containersOf(line) : none;
		if (isRow) this.total += cost.ruleCharacter * line.length;
		this.deepest = Math.max(this.deepest, containers.depth);
		this.total += cost.line + cost.container * containers.depth;
		this.#parts += 4 + 6 * containers.depth;
		if (!/\S/.test(line)) this.#addBlank();
		else this.#addText(line, isMarked, containers);
	}
	#addBlank() {
		if (this.#open.quotations > 0) {
			this.#end();
			this.#open = none;
		}
		this.#isText = false;
		this.#beginParagraph();
		this.#lazyLines = 0;
	}
	#addText(line, isMarked, containers) {
		const standsAlone = isMarked && (/^ {0,3}#{1,6}(?:\s|$)/.test(line) || isThematicBreak(line));
		const beginsItem = isMarked && this.#beginsItem(line);
		if (!isMarked) this.#textColumn = 0;
		if (standsAlone || beginsItem || !this.#isText) this.#beginParagraph();
		if (standsAlone || containers.depth > 0 || !this.#isText) this.#addBlock();
		if (isMarked && this.#isText && /^\s*(?:=+|-+)\s*$/.test(line)) this.total += cost.underlinePair * this.#underlines++;
		this.#addDelimiters(line);
		this.#addContainers(line, containers);
		this.#isText = true;
	}
	#addBlock() {
		this.total += cost.block + cost.blockPair * this.#blocks++;
	}
	#beginParagraph() {
		[this.#delimiters, this.#emphases, this.#images] = [
			0,
			0,
			0
		];
	}
	#addDelimiters(line) {
		const { delimiters, emphases, images } = delimitersIn(line);
		if (delimiters === 0) return;
		this.total += delimiters * cost.delimiter + cost.delimiterPair * pairs(this.#delimiters, delimiters) + cost.emphasisPair * pairs(this.#emphases, emphases) + cost.imagePair * pairs(this.#images, images);
		this.#delimiters += delimiters;
		this.#emphases += emphases;
		this.#images += images;
	}
	#addContainers(line, containers) {
		const open = this.#open;
		if (containers.depth > 0) {
			if (!goesOn(open, containers)) {
				if (open.depth > 0) this.#end();
				for (let more = containers.quotations + containers.items.length; more > 1; more--) this.#addBlock();
			}
			[this.#open, this.#lazyLines] = [containers, 0];
		} else if (open.depth > 0 && line.search(/\S/) < (this.#textColumn || 4)) {
			if (this.#lazyLines === 0) this.#end();
			if (!this.#isText) this.#open = none;
			this.total += cost.lazyLinePair * this.#lazyLines++;
		}
	}
	#end() {
		this.total += cost.ending * this.#parts;
	}
	/**
	* Says whether a line is surely the first of a list item, and so of a paragraph of its own: further in than this it could be
	* the next line of the paragraph before it, and a number may begin a list within a paragraph only if it is 1.
	*/
	#beginsItem(line) {
		const [, indentation = "", marker = "", gap = ""] = /^( *)([*+-]|[0-9]{1,9}[.)])( +)\S/.exec(line) ?? [];
		const isIn = indentation.length <= this.#textColumn + 3 && !isRule(line);
		if (marker !== "" && isIn && (/^(?:[*+-]|1[.)])$/.test(marker) || this.#textColumn > 0 || !this.#isText)) {
			this.#textColumn = indentation.length + marker.length + (gap.length > 4 ? 1 : gap.length);
			return true;
		}
		if (line.search(/\S/) < this.#textColumn || line.includes("	")) this.#textColumn = 0;
		return false;
	}
};
function isThematicBreak(line) {
	return /^ {0,3}(?:\*[* ]*|-[- ]*|_[_ ]*)$/.test(line) && (line.match(/[*_-]/g)?.length ?? 0) >= 3;
}
/** Gives how many pairs some more make with those before them and with each other. */
function pairs(before, more) {
	return more * before + more * more / 2;
}

// ../../packages/article-schema/dist/markdown/readable.js
/** The most that a body may have, in UTF-16 code units. The longest books are shorter. */
const longest = 2e6;
/** The deepest that quotations and lists may nest; a Markdown parser's time grows with the square of it, or worse. */
const deepest = 250;
/** The longest that a Markdown parser may take, in nanoseconds: some seconds. */
const mostWork = 4e9;
/**
* Says why a body would keep a Markdown parser busy for longer than anybody waits, or nothing where it would not. Takes time
* in proportion to the body's length. It does not look at the clock, so the answer is the same on every machine.
*
* @param body an article's body
*/
function whyUnreadable(body) {
	if (body.length > longest) return {
		code: "body-too-long",
		message: `The body has ${body.length} characters, and no more than ${longest} are read.`,
		hint: "Divide the story."
	};
	const why = whyIntricate(body);
	return why === void 0 ? void 0 : {
		code: "body-too-intricate",
		message: `The body is not read, for ${why}.`,
		hint: "Look for text that is not Markdown, such as data pasted in, and put backslashes before its delimiters or take it out; or divide the story."
	};
}
function whyIntricate(body) {
	const work = new MarkdownWork();
	for (const line of body.split(/\r\n|\n|\r/)) {
		work.add(line);
		if (work.deepest > deepest) return `its quotations and lists nest more than ${deepest} levels deep`;
		if (work.total > mostWork) return "it has more paragraphs, lists and quotations, or delimiters (* _ [ ] ` < \\ & !) in one paragraph, than a Markdown parser gets through in some seconds";
	}
}

// ../../packages/article-schema/dist/markdown/body.js
/**
* Gives the entity that a link's address mentions, or nothing where it is an address like others.
*
* @param address what a Markdown link leads to, such as `entity:south-korea`
*/
function mentionedEntity(address) {
	return address.startsWith("entity:") ? address.slice(7) : void 0;
}
/**
* Reads Markdown copy with a Markdown parser, so that a mention in a code span or behind a backslash is none.
*
* @param markdown an article's body (CommonMark)
* @param parseMarkdown what reads it; mdast-util-from-markdown where none is given
*/
function readBody(markdown, parseMarkdown = fromMarkdown) {
	const unreadable = whyUnreadable(markdown);
	if (unreadable) return {
		text: "",
		mentions: [],
		headings: [],
		unreadable
	};
	return bodyOf(parseMarkdown(markdown));
}
const blocks = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"blockquote",
	"listItem",
	"tableRow",
	"tableCell",
	"code",
	"thematicBreak",
	"break"
]);
/** Goes through a tree once, without recursion: copy may nest deeper than the call stack. */
function bodyOf(root) {
	const pieces = [];
	const links = [];
	const headings = [];
	const definitions = /* @__PURE__ */ new Map();
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (typeof node === "function") {
			node();
			continue;
		}
		if (blocks.has(node.type) && pieces.length > 0 && pieces.at(-1)?.endsWith("\n") === false) pieces.push("\n");
		if ((node.type === "text" || node.type === "inlineCode" || node.type === "code") && node.value !== "") pieces.push(node.value);
		if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
		if (!("children" in node)) continue;
		const opened = node;
		const start = pieces.length;
		const text = () => pieces.slice(start).join("").replace(/^\n/, "");
		const place = placeOf(opened);
		if (opened.type === "heading") stack.push(() => headings.push({
			level: opened.depth,
			text: text(),
			place
		}));
		if (opened.type === "link") stack.push(() => links.push({
			url: opened.url,
			text: text(),
			place
		}));
		if (opened.type === "linkReference") stack.push(() => links.push({
			identifier: opened.identifier,
			text: text(),
			place
		}));
		for (let index = opened.children.length - 1; index >= 0; index--) {
			const child = opened.children[index];
			if (child) stack.push(child);
		}
	}
	const mentions = links.flatMap(({ text, place, ...link }) => {
		const entity = mentionedEntity(("url" in link ? link.url : definitions.get(link.identifier)) ?? "");
		return entity === void 0 ? [] : {
			entity,
			text,
			place
		};
	});
	return {
		text: pieces.join(""),
		mentions,
		headings
	};
}
function placeOf(node) {
	return {
		line: node.position?.start.line ?? 1,
		column: node.position?.start.column ?? 1
	};
}

export { readBody as n, HttpUrl as r, mentionedEntity as t };