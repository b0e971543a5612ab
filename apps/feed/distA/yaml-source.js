import { n as reasonOf } from "./reason.js";
import { t as fileFinding } from "./content-finding.js";
import { t as decodeText } from "./decode-text.js";
import { t as require_dist } from "./dist.js";
import { readFileSync } from "node:fs";
import path from "node:path";

// src/content/read-source.ts
/**
* Reads a text file of the content.
*
* @param file the file's path, as a person would type it
*/
function readSource(file) {
	let bytes;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		const message = `The file cannot be read: ${reasonOf(error)}.`;
		return { finding: fileFinding(file, "file-unreadable", message, "Look at its permissions.") };
	}
	const { text, finding } = decodeText(bytes, file);
	return finding ? { finding } : {
		source: {
			path: file,
			name: path.parse(file).name,
			text
		},
		bytes
	};
}

// ../../packages/article-schema/dist/findings/nearest.js
/**
* Gives the candidate that a mistyped word most likely meant, or nothing where none is close: at most one typing mistake
* (a letter added, left out, replaced, or swapped with its neighbour) for every three letters.
*
* @param word what was written
* @param candidates what could have been meant
*/
function nearest(word, candidates) {
	if (word.length > 120) return void 0;
	let best;
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const distance = typingMistakes(word.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}
/** The optimal string alignment distance. */
function typingMistakes(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let fewest = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) fewest = Math.min(fewest, at(beforeLast, j - 2) + 1);
			row.push(fewest);
		}
		[beforeLast, last] = [last, row];
	}
	return at(last, b.length);
}
function at(row, index) {
	return row[index] ?? Number.POSITIVE_INFINITY;
}

// src/content/plain-yaml/key-end.ts
var import_dist = require_dist();
/**
* Gives where a plain key ends that begins at a column of a line: a letter or an underscore, then letters, digits, underscores
* and hyphens. Gives the column itself where none begins. An expression for each sign took a hundredth of a story's time.
*/
function keyEnd(line, start) {
	let end = start;
	for (; end < line.length; end += 1) {
		const code = line.charCodeAt(end);
		if (isLetter(code) || code === underscore) continue;
		if (end === start || !(isDigit(code) || code === hyphen)) break;
	}
	return end;
}
const [hyphen, underscore] = [45, 95];
function isLetter(code) {
	const small = code | 32;
	return small >= 97 && small <= 122;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}

// src/content/plain-yaml/lines.ts
/** The lines of a text, read one after another. */
var Lines = class {
	#lines;
	#at = 0;
	constructor(text) {
		this.#lines = text.split("\n");
	}
	/** Gives the line that is next, as it is. */
	next() {
		return this.#lines[this.#at];
	}
	/** Gives the next line that is neither blank nor a comment. */
	current() {
		for (let line = this.next(); line !== void 0; line = this.next()) {
			const start = line[indentation(line)];
			if (start !== void 0 && start !== "#") return line;
			this.skip();
		}
	}
	skip() {
		this.#at += 1;
	}
	/** Puts spaces in place of the hyphen before a list's item, so that what stands behind it can be read as a mapping. */
	clearBefore(column) {
		this.#lines[this.#at] = " ".repeat(column) + (this.next()?.slice(column) ?? "");
	}
};
/** Gives where the spaces end that stand in a line from a column on. */
function indentation(line, from = 0) {
	let column = from;
	while (line.charCodeAt(column) === space) column += 1;
	return column;
}
/** Gives text, from a column on, without the spaces around it. YAML knows spaces and tabs as white space, and no other. */
function withoutSpaces(text, from = 0) {
	const start = indentation(text, from);
	let end = text.length;
	while (end > start && text.charCodeAt(end - 1) === space) end -= 1;
	return text.slice(start, end);
}
const space = 32;

// src/content/plain-yaml/scalar.ts
/** Begins with no sign that means something in YAML. */
const safeStart = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/;
/** Says whether text can stand in YAML as it is, and means itself. */
function isPlainText(text) {
	return safeStart.test(text) && !text.includes(": ") && !text.endsWith(":") && !text.includes(" #");
}
const words = {
	null: null,
	Null: null,
	NULL: null,
	"~": null,
	true: true,
	True: true,
	TRUE: true,
	false: false,
	False: false,
	FALSE: false
};
/** How everything begins that may be something else than text. */
const special = /^[\dnNtTfF~.+-]/;
/** Numbers of YAML's core schema (1.2.2, section 10.3.2). */
const numbers = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;
/** A whole number that JavaScript holds exactly. */
const wholeNumber = /^\d{1,15}$/;
/**
* Gives what a plain value of one line means: text, a number, a yes or no, or null. Gives nothing for numbers that are not
* whole: they are seldom, and for the YAML library.
*/
function plainValue(text) {
	if (!special.test(text)) return text;
	if (Object.hasOwn(words, text)) return words[text];
	if (wholeNumber.test(text)) return Number(text);
	return numbers.test(text) ? void 0 : text;
}
/** Gives the text between quotation marks, or nothing where there is anything more to it. */
function quotedText(text) {
	if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
	return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : void 0;
}

// src/content/plain-yaml/over-lines.ts
/** Reads a plain value, which goes on in the lines below as far as they are indented. */
function plain(lines, text, column) {
	if (!isPlainText(text)) return void 0;
	let all = text;
	for (let line = lines.next(); line !== void 0; line = lines.next()) {
		const start = indentation(line);
		if (start <= column || start === line.length) break;
		const more = withoutSpaces(line);
		if (!isPlainText(more)) return void 0;
		all += ` ${more}`;
		lines.skip();
	}
	return all === text ? plainValue(text) : all;
}
/** Reads a value in quotation marks that are closed on a line below. */
function quotedOverLines(lines, text, column) {
	const [mark = ""] = text;
	if (text.length === 1 || text.includes(mark, 1)) return void 0;
	let all = text;
	for (let line = lines.next(); line !== void 0; line = lines.next()) {
		const start = indentation(line);
		const more = withoutSpaces(line);
		if (start <= column || more === "" || more === mark) return void 0;
		all += ` ${more}`;
		lines.skip();
		if (more.includes(mark)) return quotedText(all);
	}
}
/** Reads a folded or literal block whose lines all stand at one column, with no blank one among them. */
function block(lines, header, column) {
	const isFolded = header === ">" || header === ">-";
	if (!isFolded && header !== "|" && header !== "|-") return void 0;
	const start = indentation(lines.next() ?? "");
	const found = [];
	let line = lines.next();
	for (; line !== void 0 && line !== "" && indentation(line) > column; line = lines.next()) {
		if (indentation(line) !== start || line.endsWith(" ")) return void 0;
		found.push(line.slice(start));
		lines.skip();
	}
	if (found.length === 0) return void 0;
	while (line === "") {
		lines.skip();
		line = lines.next();
		if (line && (indentation(line) > column || indentation(line) === line.length)) return void 0;
	}
	const text = found.join(isFolded ? " " : "\n");
	return header.endsWith("-") ? text : `${text}\n`;
}

// src/content/plain-yaml/plain-yaml.ts
/** A list on one line, of which no element has anything about it. */
const shortList = /^\[([^[\]{}"'#&*!|>%@`:]*)\]$/;
/** Tabs, control characters, and what may be taken for a line's end. */
const unusual = /[^\n -\u007e\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/;
/** Keys that YAML takes for something else than text, and the one that JavaScript does. */
const unusualKeys = /* @__PURE__ */ new Set([
	"null",
	"Null",
	"NULL",
	"true",
	"True",
	"TRUE",
	"false",
	"False",
	"FALSE",
	"__proto__"
]);
/**
* Reads YAML as nearly all front matter is written: mappings and lists on lines of their own, plain and quoted values, folded
* and literal blocks. Gives exactly what the YAML library gives, some ten times as fast; or nothing where the text holds
* anything else, or might be at fault, which is then for the library to read.
*
* @param text the YAML
*/
function readPlainYaml(text) {
	if (unusual.test(text)) return void 0;
	const lines = new Lines(text);
	const fields = mapping(lines, 0);
	return fields && Object.keys(fields).length > 0 && lines.current() === void 0 ? fields : void 0;
}
/** No front matter is indented more; what is might exhaust the stack. */
const deepest = 100;
/** YAML allows a key to be longer, and nobody writes one. */
const longestKey = 100;
/** Reads the mapping whose keys stand at a column; gives nothing where it is not plain. */
function mapping(lines, column) {
	if (column > deepest) return void 0;
	const fields = {};
	for (let line = lines.current(); line !== void 0; line = lines.current()) {
		const start = indentation(line);
		if (start < column) break;
		const colon = start === column ? colonAfterKey(line, start) : void 0;
		if (colon === void 0) return void 0;
		const key = line.slice(start, colon);
		if (unusualKeys.has(key) || Object.hasOwn(fields, key)) return void 0;
		lines.skip();
		const value = valueOf(lines, withoutSpaces(line, colon + 1), column);
		if (value === void 0) return void 0;
		fields[key] = value;
	}
	return fields;
}
/** Reads the list whose hyphens stand at a column. */
function list(lines, column) {
	if (column > deepest) return void 0;
	const values = [];
	for (let line = lines.current(); line !== void 0; line = lines.current()) {
		const start = indentation(line);
		if (start < column || start === column && line[start] !== "-") break;
		const itemStart = start === column ? indentation(line, start + 1) : start;
		if (itemStart <= start + 1 || itemStart === line.length) return void 0;
		const value = itemOf(lines, line, column, itemStart);
		if (value === void 0) return void 0;
		values.push(value);
	}
	return values;
}
function itemOf(lines, line, column, itemStart) {
	if (colonAfterKey(line, itemStart) !== void 0) {
		lines.clearBefore(itemStart);
		return mapping(lines, itemStart);
	}
	lines.skip();
	return valueOf(lines, withoutSpaces(line, itemStart), column);
}
/** Gives where the colon is behind a key that begins at a column, or nothing where there is no plain key. */
function colonAfterKey(line, start) {
	const end = keyEnd(line, start);
	if (end === start || line[end] !== ":" || end - start > longestKey) return void 0;
	return end + 1 === line.length || line[end + 1] === " " ? end : void 0;
}
/** Reads a value that begins behind a colon or hyphen, in a collection at a column. */
function valueOf(lines, text, column) {
	switch (text[0]) {
		case void 0: return below(lines, column);
		case "\"":
		case "'": return quotedText(text) ?? quotedOverLines(lines, text, column);
		case ">":
		case "|": return block(lines, text, column);
		case "[": return elements(text);
		default: return plain(lines, text, column);
	}
}
/** Reads what stands in the lines below a key. */
function below(lines, column) {
	const line = lines.current();
	if (line === void 0) return null;
	const start = indentation(line);
	const isList = line[start] === "-";
	if (start > column) return isList ? list(lines, start) : mapping(lines, start);
	return start === column && isList ? list(lines, start) : null;
}
function elements(text) {
	const inner = shortList.exec(text)?.[1];
	if (inner === void 0) return void 0;
	if (withoutSpaces(inner) === "") return [];
	const values = [];
	for (const part of inner.split(",")) {
		const element = withoutSpaces(part);
		const value = isPlainText(element) ? plainValue(element) : void 0;
		if (value === void 0) return void 0;
		values.push(value);
	}
	return values;
}

// src/content/yaml-source.ts
/**
* Reads YAML 1.2.
*
* @param text the YAML
* @param file the path of the file that it stands in, for findings
* @param linesBefore how many lines of the file come before the text
*/
function readYaml(text, file, linesBefore = 0) {
	const data = readPlainYaml(text);
	if (data === void 0) return readWithPlaces(text, file, linesBefore);
	let source;
	const placed = () => source ??= readWithPlaces(text, file, linesBefore);
	return {
		data,
		findings: [],
		placeOf: (path) => placed().placeOf(path),
		placeOfKey: (path) => placed().placeOfKey(path),
		typed: (path) => placed().typed(path)
	};
}
function readWithPlaces(text, file, linesBefore) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		version: "1.2"
	});
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(line, 1) + linesBefore,
			column: Math.max(col, 1)
		};
	};
	const findings = document.errors.map(({ code, message, pos }) => fileFinding(file, "yaml-invalid", `This is not valid YAML: ${firstSentence(message)}`, remedies[code] ?? "Correct it.", placeAt(pos[0])));
	let data;
	try {
		if (findings.length === 0) data = document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		findings.push(fileFinding(file, "yaml-invalid", `This YAML has no end: ${reasonOf(error)}.`, "Write out what the aliases (*) stand for."));
	}
	return {
		data,
		findings,
		placeOf: (path) => placeAt(startOf(nodeAt(document, path))),
		placeOfKey: (path) => placeAt(keyStart(document, path) ?? startOf(nodeAt(document, path))),
		typed: (path) => {
			const node = document.getIn(path, true);
			return (0, import_dist.isScalar)(node) ? node.source : void 0;
		}
	};
}
const remedies = {
	TAB_AS_INDENT: "Indent with spaces.",
	BAD_INDENT: "Look for a bracket or quotation mark left open; if there is none, line it up with its neighbours.",
	DUPLICATE_KEY: "Keep one of the two.",
	MISSING_CHAR: "Close what was opened, or put the value in quotation marks.",
	BLOCK_AS_IMPLICIT_KEY: "Put a value that contains a colon in quotation marks.",
	BAD_SCALAR_START: "Put the value in quotation marks.",
	UNEXPECTED_TOKEN: "Look for a missing quotation mark, bracket or line break just before."
};
/** The library's messages go on to show the source, which a reader of ours finds at the given place. */
function firstSentence(message) {
	const [first = message] = message.split("\n");
	return first.replace(/:$|(?<!\.)$/, ".");
}
/** The deepest node that is there on the way of a path. */
function nodeAt(document, path) {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if ((0, import_dist.isCollection)(node) || (0, import_dist.isScalar)(node)) return node;
	}
	return document.contents;
}
function startOf(node) {
	return ((0, import_dist.isCollection)(node) || (0, import_dist.isScalar)(node)) && node.range ? node.range[0] : 0;
}
function keyStart(document, path) {
	const around = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (!(0, import_dist.isMap)(around)) return void 0;
	const pair = around.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === String(path.at(-1)));
	return pair && (0, import_dist.isScalar)(pair.key) ? pair.key.range?.[0] : void 0;
}

export { nearest as n, readSource as r, readYaml as t };