import { n as formatContentFindings, t as formatAsText } from "./text.js";
import { t as fileFinding } from "./content-finding.js";
import { n as readEntity, r as checkArticle, t as readPublication } from "./read-publication.js";
import { _ as unknown$1, d as literal, f as number, g as tuple, h as string, o as _enum, p as object, s as array } from "./schemas.js";
import { n as counted } from "./count.js";
import { t as splitFrontMatter } from "./front-matter.js";
import { t as readYaml } from "./yaml-source.js";
import { n as Slug, t as EntityId } from "./slug.js";
import { a as visit$1, c as phrasing$2, i as handle$1, l as convert, n as ok, o as SKIP, r as toMarkdown, t as markdownTable } from "./markdown-table.js";
import { _ as withoutForbidden, c as find, f as position$1, i as parse$3, l as normalize, m as defined$1, n as parse$2, o as html$1, p as esm_default, s as svg, t as whitespace } from "./lib2.js";
import { t as slugOf$1 } from "./slug-of2.js";
import { n as readBody$1, r as HttpUrl } from "./body.js";
import { a as Article, c as Rendition, d as Line, f as Text, i as readDraft, l as DigitalSourceType, o as SyndicatedFrom } from "./read-article.js";
import { t as gatherEntities } from "./gather-entities.js";
import { n as isAfter } from "./date-range.js";
import { t as LanguageTag } from "./language-tag.js";
import { n as dayOf, r as permanentId, t as authorityOf } from "./permanent-id.js";
import { m as toString } from "./lib.js";
import { t as require_dist } from "./dist.js";
import { n as editorSchema, t as writeNewFiles } from "./write-new-files.js";
import { t as TagUri } from "./tag-uri.js";
import { a as TimeSpan, i as PublicationDate, t as Instant } from "./date.js";
import { i as shapeFindings, o as formatPath } from "./fit-to-schema.js";
import { t as readLedger } from "./ledger-file.js";
import { t as readSources } from "./read-sources.js";
import { r as scanContent } from "./scan-content.js";
import { n as reasonOf, t as isCode$1 } from "./reason.js";
import path from "node:path";
import { readFile, readdir } from "node:fs/promises";

// src/import/import-report.ts
/** Gives how many entries of a report had an outcome. */
function countOutcome({ stories }, outcome) {
	return stories.filter((story) => story.outcome === outcome).length;
}

// src/import/format-report.ts
/** The version of the JSON. It grows where a field is taken out or means something else; a new field leaves it as it is. */
const jsonVersion = 1;
const formatNames = {
	rss: "RSS",
	atom: "Atom",
	"json-feed": "JSON Feed",
	wxr: "WordPress’s export",
	ninjs: "ninjs"
};
const outcomes = [
	["published", "published"],
	["draft", "drafts"],
	["already-there", "there already"],
	["skipped", "skipped"],
	["refused", "not imported"]
];
/** Writes a report for a terminal: story by story, what is to be mended and what was not carried; then how many there are of each. */
function reportAsText(report) {
	const { file, format, isDryRun, findings, stories } = report;
	const told = stories.filter(({ outcome, findings: own, losses }) => outcome !== "published" || own.length + losses.length > 0);
	const counts = outcomes.map(([outcome, words]) => [countOutcome(report, outcome), words]).filter(([number]) => number > 0).map(([number, name]) => `${number} ${number === 1 && name === "drafts" ? "draft" : name}`);
	const summary = `${file}: ${counted(stories.length, "entry", "entries")} of ${formatNames[format]}: ${counts.join(", ")}.\n`;
	const end = isDryRun ? "Nothing was written: this was a dry run.\n" : "";
	return `${findings.length === 0 ? "" : `${formatContentFindings(findings)}\n`}${told.map((story) => storyAsText(story, file)).join("")}${summary}${end}`;
}
function storyAsText({ outcome, place, headline, guid, file, reason, findings, losses }, source) {
	const name = headline ?? guid ?? "(without a name)";
	const lines = [`${source}:${place.line}:${place.column}  ${outcome}`, `  ${name}${file === void 0 ? "" : `  →  ${file}`}`];
	if (reason !== void 0 && findings.length === 0) lines.push(`  ${reason}`);
	for (const { code, message, hint } of findings) lines.push(`  ${code}: ${message}`, `    ${hint}`);
	if (losses.length > 0) lines.push("  Not carried, or not as it was:");
	for (const { field, reason: why, value, line } of losses) lines.push(`    ${field}${line === void 0 ? "" : ` (line ${line})`}: ${why}${value === void 0 || value === "" ? "" : ` It said: ${value}`}`);
	return `${lines.join("\n")}\n\n`;
}
/** Writes a report for other programs: one object, described in the README. */
function reportAsJson(report) {
	const count = (outcome) => countOutcome(report, outcome);
	const written = {
		version: jsonVersion,
		file: report.file,
		format: report.format,
		dryRun: report.isDryRun,
		published: count("published"),
		drafts: count("draft"),
		alreadyThere: count("already-there"),
		skipped: count("skipped"),
		refused: count("refused"),
		findings: report.findings.map(({ file, place, code, severity, message, hint }) => ({
			file,
			...place,
			code,
			severity,
			message,
			hint
		})),
		stories: report.stories.map(({ place, ...story }) => ({
			...place,
			...story
		}))
	};
	return `${JSON.stringify(written, void 0, 2)}\n`;
}

// src/import/import-fault.ts
/** Why a whole file cannot be imported. Thrown by the readers of formats, and made a value by `readImport`. */
var ImportFault = class extends Error {
	name = "ImportFault";
	code;
	hint;
	place;
	/**
	* @param code the permanent name of the fault
	* @param message what is wrong, and why that matters
	* @param hint what to do about it
	* @param place where in the file it is
	*/
	constructor(code, message, hint, place = {
		line: 1,
		column: 1
	}) {
		super(message);
		this.code = code;
		this.hint = hint;
		this.place = place;
	}
	/** Gives the fault as a finding about a file. */
	asFinding(file) {
		return fileFinding(file, this.code, this.message, this.hint, this.place);
	}
};

// src/import/import-loss.ts
const longest$1 = 120;
/** Gives a value on one line, cut short, for a report. */
function shortened(value) {
	const line = value.replaceAll(/\s+/g, " ").trim();
	return line.length <= longest$1 ? line : `${line.slice(0, 119)}…`;
}
/** Gives losses with those that say the same thing twice taken out. */
function distinct(losses) {
	return [...new Map(losses.map((loss) => [JSON.stringify([
		loss.field,
		loss.reason,
		loss.value
	]), loss])).values()];
}

// src/import/json-part.ts
/** A JSON object, with the account of what has been read of it: what nobody took is a loss. */
var JsonPart = class JsonPart {
	#data;
	#taken = /* @__PURE__ */ new Set();
	#reasons = /* @__PURE__ */ new Map();
	constructor(data) {
		this.#data = data;
	}
	/** Takes a text or a number as text; nothing where it is neither, or empty. */
	text(name) {
		const value = this.#data[name];
		if (typeof value !== "string" && typeof value !== "number") return void 0;
		this.#taken.add(name);
		const text = String(value);
		return text.trim() === "" ? void 0 : text;
	}
	/** Takes a number greater than 0. */
	positive(name) {
		const value = Number(this.#data[name] ?? NaN);
		if (!Number.isFinite(value) || value <= 0) return void 0;
		this.#taken.add(name);
		return value;
	}
	/** Takes the objects of a list. */
	list(name) {
		const value = this.#data[name];
		if (!Array.isArray(value)) return [];
		this.#taken.add(name);
		return value.filter(isRecord).map((each) => new JsonPart(each));
	}
	/** Takes the texts of a list. */
	texts(name) {
		const value = this.#data[name];
		if (!Array.isArray(value)) return [];
		this.#taken.add(name);
		return value.filter((each) => typeof each === "string" && each.trim() !== "").map(String);
	}
	/** Takes an object. */
	part(name) {
		const value = this.#data[name];
		if (!isRecord(value)) return void 0;
		this.#taken.add(name);
		return new JsonPart(value);
	}
	/** Marks a field as lost, for a reason that says more than that an article has no place for it. */
	lose(name, reason) {
		this.#reasons.set(name, reason);
	}
	/** Gives every field that nobody took. */
	losses(path = "") {
		return Object.entries(this.#data).flatMap(([name, value]) => {
			const reason = this.#reasons.get(name);
			if (reason === void 0 && (this.#taken.has(name) || saysNothing(value))) return [];
			const shown = typeof value === "string" ? value : JSON.stringify(value);
			return {
				field: path + name,
				reason: reason ?? "An article has no place for this.",
				value: shortened(shown)
			};
		});
	}
};
/** Says whether data is a JSON object. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function saysNothing(value) {
	return value === null || value === "" || Array.isArray(value) && value.length === 0;
}

// src/import/known-stories.ts
/**
* Reads who the stories of a content folder are, whatever else may be wrong with them.
*
* @returns them, and a finding for each that cannot be told from the ones that are to be imported
*/
function readKnownStories(files) {
	const findings = [];
	return {
		stories: files.map((file) => {
			const front = splitFrontMatter(file.text);
			const yaml = front && readYaml(front.yaml, file.path, front.yamlLinesBefore);
			if (!yaml || yaml.findings.length > 0) findings.push(unreadable(file.path, yaml?.findings[0]));
			const data = isRecord(yaml?.data) ? yaml.data : {};
			const from = isRecord(data["syndicatedFrom"]) ? data["syndicatedFrom"] : {};
			const former = data["formerSlugs"];
			return {
				file: file.path,
				id: textOf$1(data["id"]),
				guid: textOf$1(from["guid"]),
				slug: textOf$1(data["slug"]) ?? file.name,
				formerSlugs: Array.isArray(former) ? former.map(String) : [],
				headline: textOf$1(data["headline"])
			};
		}),
		findings
	};
}
/** Gives the names, without their endings, of everything that lies in the folder of stories. */
async function namesTaken(folder) {
	try {
		return (await readdir(path.join(folder, "stories"))).map((name) => path.parse(name).name);
	} catch {
		return [];
	}
}
function textOf$1(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}
function unreadable(file, cause) {
	return fileFinding(file, "import-story-unreadable", `The front matter of this story cannot be read${cause ? ` (${cause.message.replace(/\.$/, "")})` : ""}, so it may be one of those in the file; importing could write it twice.`, "Mend it first: copydesk check says what is wrong.", cause?.place);
}

// ../../node_modules/.pnpm/hast-util-parse-selector@4.0.0/node_modules/hast-util-parse-selector/lib/index.js
/**
* @typedef {import('hast').Element} Element
* @typedef {import('hast').Properties} Properties
*/
/**
* @template {string} SimpleSelector
*   Selector type.
* @template {string} DefaultTagName
*   Default tag name.
* @typedef {(
*   SimpleSelector extends ''
*     ? DefaultTagName
*     : SimpleSelector extends `${infer TagName}.${infer Rest}`
*     ? ExtractTagName<TagName, DefaultTagName>
*     : SimpleSelector extends `${infer TagName}#${infer Rest}`
*     ? ExtractTagName<TagName, DefaultTagName>
*     : SimpleSelector extends string
*     ? SimpleSelector
*     : DefaultTagName
* )} ExtractTagName
*   Extract tag name from a simple selector.
*/
const search = /[#.]/g;
/**
* Create a hast element from a simple CSS selector.
*
* @template {string} Selector
*   Type of selector.
* @template {string} [DefaultTagName='div']
*   Type of default tag name (default: `'div'`).
* @param {Selector | null | undefined} [selector]
*   Simple CSS selector (optional).
*
*   Can contain a tag name (`foo`), classes (`.bar`), and an ID (`#baz`).
*   Multiple classes are allowed.
*   Uses the last ID if multiple IDs are found.
* @param {DefaultTagName | null | undefined} [defaultTagName='div']
*   Tag name to use if `selector` does not specify one (default: `'div'`).
* @returns {Element & {tagName: ExtractTagName<Selector, DefaultTagName>}}
*   Built element.
*/
function parseSelector(selector, defaultTagName) {
	const value = selector || "";
	/** @type {Properties} */
	const props = {};
	let start = 0;
	/** @type {string | undefined} */
	let previous;
	/** @type {string | undefined} */
	let tagName;
	while (start < value.length) {
		search.lastIndex = start;
		const match = search.exec(value);
		const subvalue = value.slice(start, match ? match.index : value.length);
		if (subvalue) {
			if (!previous) tagName = subvalue;
			else if (previous === "#") props.id = subvalue;
			else if (Array.isArray(props.className)) props.className.push(subvalue);
			else props.className = [subvalue];
			start += subvalue.length;
		}
		if (match) {
			previous = match[0];
			start++;
		}
	}
	return {
		type: "element",
		tagName: tagName || defaultTagName || "div",
		properties: props,
		children: []
	};
}

// ../../node_modules/.pnpm/hastscript@9.0.3/node_modules/hastscript/lib/create-h.js
/**
* @import {Element, Nodes, RootContent, Root} from 'hast'
* @import {Info, Schema} from 'property-information'
*/
/**
* @typedef {Array<Nodes | PrimitiveChild>} ArrayChildNested
*   List of children (deep).
*/
/**
* @typedef {Array<ArrayChildNested | Nodes | PrimitiveChild>} ArrayChild
*   List of children.
*/
/**
* @typedef {Array<number | string>} ArrayValue
*   List of property values for space- or comma separated values (such as `className`).
*/
/**
* @typedef {ArrayChild | Nodes | PrimitiveChild} Child
*   Acceptable child value.
*/
/**
* @typedef {number | string | null | undefined} PrimitiveChild
*   Primitive children, either ignored (nullish), or turned into text nodes.
*/
/**
* @typedef {boolean | number | string | null | undefined} PrimitiveValue
*   Primitive property value.
*/
/**
* @typedef {Record<string, PropertyValue | Style>} Properties
*   Acceptable value for element properties.
*/
/**
* @typedef {ArrayValue | PrimitiveValue} PropertyValue
*   Primitive value or list value.
*/
/**
* @typedef {Element | Root} Result
*   Result from a `h` (or `s`) call.
*/
/**
* @typedef {number | string} StyleValue
*   Value for a CSS style field.
*/
/**
* @typedef {Record<string, StyleValue>} Style
*   Supported value of a `style` prop.
*/
/**
* Create an `h` function.
*
* @param {Schema} schema
*   Schema to use.
* @param {string} defaultTagName
*   Default tag name.
* @param {ReadonlyArray<string> | undefined} [caseSensitive]
*   Case-sensitive tag names (default: `undefined`).
* @returns
*   `h`.
*/
function createH(schema, defaultTagName, caseSensitive) {
	const adjust = caseSensitive ? createAdjustMap(caseSensitive) : void 0;
	/**
	* Hyperscript compatible DSL for creating virtual hast trees.
	*
	* @overload
	* @param {null | undefined} [selector]
	*   Nothing to get a root.
	* @param {...Child} children
	*   Children.
	* @returns {Root}
	*   Root.
	*
	* @overload
	* @param {string} selector
	*   Selector.
	* @param {Child | Properties} [properties]
	*   Properties (or first child) (default: `undefined`).
	* @param {...Child} children
	*   Children.
	* @returns {Element}
	*   Element.
	*
	* @param {string | null | undefined} [selector]
	*   Selector.
	* @param {Child | Properties} [properties]
	*   Properties (or first child) (default: `undefined`).
	* @param {...Child} children
	*   Children.
	* @returns {Result}
	*   Result.
	*/
	function h(selector, properties, ...children) {
		/** @type {Result} */
		let node;
		if (selector === null || selector === void 0) {
			node = {
				type: "root",
				children: []
			};
			const child = properties;
			children.unshift(child);
		} else {
			node = parseSelector(selector, defaultTagName);
			const lower = node.tagName.toLowerCase();
			const adjusted = adjust ? adjust.get(lower) : void 0;
			node.tagName = adjusted || lower;
			if (isChild(properties)) children.unshift(properties);
			else for (const [key, value] of Object.entries(properties)) addProperty(schema, node.properties, key, value);
		}
		for (const child of children) addChild(node.children, child);
		if (node.type === "element" && node.tagName === "template" && schema.space === "html") {
			node.content = {
				type: "root",
				children: node.children
			};
			node.children = [];
		}
		return node;
	}
	return h;
}
/**
* Check if something is properties or a child.
*
* @param {Child | Properties} value
*   Value to check.
* @returns {value is Child}
*   Whether `value` is definitely a child.
*/
function isChild(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return true;
	if (typeof value.type !== "string") return false;
	const record = value;
	const keys = Object.keys(value);
	for (const key of keys) {
		const value = record[key];
		if (value && typeof value === "object") {
			if (!Array.isArray(value)) return true;
			const list = value;
			for (const item of list) if (typeof item !== "number" && typeof item !== "string") return true;
		}
	}
	if ("children" in value && Array.isArray(value.children)) return true;
	return false;
}
/**
* Add a property.
*
* @param {Schema} schema
*   Schema.
* @param {Properties} properties
*   Properties object.
* @param {string} key
*   Property name.
* @param {PropertyValue | Style} value
*   Property value.
* @returns {undefined}
*   Nothing.
*/
function addProperty(schema, properties, key, value) {
	if (value === null || value === void 0) return;
	const info = find(schema, key);
	/** @type {PropertyValue} */
	let result;
	if (typeof value === "number") {
		if (Number.isNaN(value)) return;
		result = value;
	} else if (typeof value === "boolean") result = value;
	else if (typeof value === "string") {
		if (info.spaceSeparated) result = parse$2(value);
		else if (info.commaSeparated) result = parse$3(value);
		else if (info.commaOrSpaceSeparated) result = parse$2(parse$3(value).join(" "));
		else result = parsePrimitive(info, info.property, value);
	} else if (Array.isArray(value)) result = [...value];
	else result = info.property === "style" ? style$1(value) : String(value);
	if (Array.isArray(result)) {
		/** @type {Array<number | string>} */
		const finalResult = [];
		for (const item of result) finalResult.push(parsePrimitive(info, info.property, item));
		result = finalResult;
	}
	if (info.property === "className" && Array.isArray(properties.className)) {
		const add = result;
		result = [...properties.className, ...Array.isArray(add) ? add : [add]];
	}
	properties[info.property] = result;
}
/**
* Add a child.
*
* @param {Array<RootContent>} nodes
*   Children.
* @param {Child} value
*   Child.
* @returns {undefined}
*   Nothing.
*/
function addChild(nodes, value) {
	if (value === null || value === void 0) {} else if (typeof value === "number" || typeof value === "string") nodes.push({
		type: "text",
		value: String(value)
	});
	else if (Array.isArray(value)) for (const child of value) addChild(nodes, child);
	else if (typeof value === "object" && "type" in value) {
		if (value.type === "root") addChild(nodes, value.children);
		else nodes.push(value);
	} else throw new Error("Expected node, nodes, or string, got `" + value + "`");
}
/**
* Parse a single primitives.
*
* @param {Info} info
*   Property information.
* @param {string} name
*   Property name.
* @param {PrimitiveValue} value
*   Property value.
* @returns {PrimitiveValue}
*   Property value.
*/
function parsePrimitive(info, name, value) {
	if (typeof value === "string") {
		if (info.number && value && !Number.isNaN(Number(value))) return Number(value);
		if ((info.boolean || info.overloadedBoolean) && (value === "" || normalize(value) === normalize(name))) return true;
	}
	return value;
}
/**
* Serialize a `style` object as a string.
*
* @param {Style} styles
*   Style object.
* @returns {string}
*   CSS string.
*/
function style$1(styles) {
	/** @type {Array<string>} */
	const result = [];
	for (const [key, value] of Object.entries(styles)) result.push([key, value].join(": "));
	return result.join("; ");
}
/**
* Create a map to adjust casing.
*
* @param {ReadonlyArray<string>} values
*   List of properly cased keys.
* @returns {Map<string, string>}
*   Map of lowercase keys to uppercase keys.
*/
function createAdjustMap(values) {
	/** @type {Map<string, string>} */
	const result = /* @__PURE__ */ new Map();
	for (const value of values) result.set(value.toLowerCase(), value);
	return result;
}

// ../../node_modules/.pnpm/hastscript@9.0.3/node_modules/hastscript/lib/svg-case-sensitive-tag-names.js
/**
* List of case-sensitive SVG tag names.
*
* @type {ReadonlyArray<string>}
*/
const svgCaseSensitiveTagNames = [
	"altGlyph",
	"altGlyphDef",
	"altGlyphItem",
	"animateColor",
	"animateMotion",
	"animateTransform",
	"clipPath",
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feDropShadow",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence",
	"foreignObject",
	"glyphRef",
	"linearGradient",
	"radialGradient",
	"solidColor",
	"textArea",
	"textPath"
];

// ../../node_modules/.pnpm/hastscript@9.0.3/node_modules/hastscript/lib/index.js
/**
* @typedef {import('./jsx-classic.js').Element} h.JSX.Element
* @typedef {import('./jsx-classic.js').ElementChildrenAttribute} h.JSX.ElementChildrenAttribute
* @typedef {import('./jsx-classic.js').IntrinsicAttributes} h.JSX.IntrinsicAttributes
* @typedef {import('./jsx-classic.js').IntrinsicElements} h.JSX.IntrinsicElements
*/
/**
* @typedef {import('./jsx-classic.js').Element} s.JSX.Element
* @typedef {import('./jsx-classic.js').ElementChildrenAttribute} s.JSX.ElementChildrenAttribute
* @typedef {import('./jsx-classic.js').IntrinsicAttributes} s.JSX.IntrinsicAttributes
* @typedef {import('./jsx-classic.js').IntrinsicElements} s.JSX.IntrinsicElements
*/
/** @type {ReturnType<createH>} */
const h = createH(html$1, "div");
/** @type {ReturnType<createH>} */
const s = createH(svg, "g", svgCaseSensitiveTagNames);

// ../../node_modules/.pnpm/vfile-location@5.0.4/node_modules/vfile-location/lib/index.js
/**
* @import {VFile, Value} from 'vfile'
* @import {Location} from 'vfile-location'
*/
/**
* Create an index of the given document to translate between line/column and
* offset based positional info.
*
* Also implemented in Rust in [`wooorm/markdown-rs`][github-markdown-rs].
*
* [github-markdown-rs]: https://github.com/wooorm/markdown-rs/blob/main/src/util/location.rs
*
* @param {VFile | Value} file
*   File to index.
* @returns {Location}
*   Accessors for index.
*/
function location(file) {
	const value = String(file);
	/**
	* List, where each index is a line number (0-based), and each value is the
	* byte index *after* where the line ends.
	*
	* @type {Array<number>}
	*/
	const indices = [];
	let cr = -1;
	let lf = -1;
	return {
		toOffset,
		toPoint
	};
	/**
	* Add the next line to `indices`.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function grow() {
		const from = indices.at(-1) ?? 0;
		if (cr < from) {
			cr = value.indexOf("\r", from);
			if (cr === -1) cr = Infinity;
		}
		if (lf < from) {
			lf = value.indexOf("\n", from);
			if (lf === -1) lf = Infinity;
		}
		const eol = cr + 1 === lf ? lf : Math.min(cr, lf);
		indices.push((eol === Infinity ? value.length : eol) + 1);
	}
	/**
	* Get the line/column based `Point` for `offset`.
	*
	* @type {Location['toPoint']}
	*/
	function toPoint(offset) {
		if (typeof offset === "number" && offset > -1 && offset <= value.length) {
			while ((indices.at(-1) ?? 0) <= offset) grow();
			let low = 0;
			let high = indices.length - 1;
			while (low < high) {
				const middle = Math.floor((low + high) / 2);
				if (indices[middle] > offset) high = middle;
				else low = middle + 1;
			}
			return {
				line: low + 1,
				column: offset - (low > 0 ? indices[low - 1] : 0) + 1,
				offset
			};
		}
	}
	/**
	* Get the `offset` from a line/column based `Point`.
	*
	* @type {Location['toOffset']}
	*/
	function toOffset(point) {
		if (point && typeof point.line === "number" && typeof point.column === "number" && !Number.isNaN(point.line) && point.column > 0) {
			while (indices.length < point.line && (indices.at(-1) ?? 0) <= value.length) grow();
			const offset = (point.line > 1 ? indices[point.line - 2] : 0) + point.column - 1;
			if (offset < indices[point.line - 1]) return offset;
		}
	}
}

// ../../node_modules/.pnpm/web-namespaces@2.0.1/node_modules/web-namespaces/index.js
/**
* Map of web namespaces.
*
* @type {Record<string, string>}
*/
const webNamespaces = {
	html: "http://www.w3.org/1999/xhtml",
	mathml: "http://www.w3.org/1998/Math/MathML",
	svg: "http://www.w3.org/2000/svg",
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};

// ../../node_modules/.pnpm/hast-util-from-parse5@8.0.4/node_modules/hast-util-from-parse5/lib/index.js
/**
* @import {ElementContent, ElementData, Element, Nodes, RootContent, Root} from 'hast'
* @import {DefaultTreeAdapterMap, Token} from 'parse5'
* @import {Schema} from 'property-information'
* @import {Point, Position} from 'unist'
* @import {VFile} from 'vfile'
* @import {Options} from 'hast-util-from-parse5'
*/
/**
* @typedef State
*   Info passed around about the current state.
* @property {VFile | undefined} file
*   Corresponding file.
* @property {boolean} location
*   Whether location info was found.
* @property {Schema} schema
*   Current schema.
* @property {boolean | undefined} verbose
*   Add extra positional info.
*/
const own$2 = {}.hasOwnProperty;
/** @type {unknown} */
const proto = Object.prototype;
/**
* Transform a `parse5` AST to hast.
*
* @param {DefaultTreeAdapterMap['node']} tree
*   `parse5` tree to transform.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {Nodes}
*   hast tree.
*/
function fromParse5(tree, options) {
	const settings = options || {};
	return one$1({
		file: settings.file || void 0,
		location: false,
		schema: settings.space === "svg" ? svg : html$1,
		verbose: settings.verbose || false
	}, tree);
}
/**
* Transform a node.
*
* @param {State} state
*   Info passed around about the current state.
* @param {DefaultTreeAdapterMap['node']} node
*   p5 node.
* @returns {Nodes}
*   hast node.
*/
function one$1(state, node) {
	/** @type {Nodes} */
	let result;
	switch (node.nodeName) {
		case "#comment": {
			const reference = node;
			result = {
				type: "comment",
				value: reference.data
			};
			patch$1(state, reference, result);
			return result;
		}
		case "#document":
		case "#document-fragment": {
			const reference = node;
			const quirksMode = "mode" in reference ? reference.mode === "quirks" || reference.mode === "limited-quirks" : false;
			result = {
				type: "root",
				children: all$3(state, node.childNodes),
				data: { quirksMode }
			};
			if (state.file && state.location) {
				const document = String(state.file);
				const loc = location(document);
				const start = loc.toPoint(0);
				const end = loc.toPoint(document.length);
				/* @__PURE__ */ ok(start, "expected `start`");
				/* @__PURE__ */ ok(end, "expected `end`");
				result.position = {
					start,
					end
				};
			}
			return result;
		}
		case "#documentType": {
			const reference = node;
			result = { type: "doctype" };
			patch$1(state, reference, result);
			return result;
		}
		case "#text": {
			const reference = node;
			result = {
				type: "text",
				value: reference.value
			};
			patch$1(state, reference, result);
			return result;
		}
		default:
			result = element$2(state, node);
			return result;
	}
}
/**
* Transform children.
*
* @param {State} state
*   Info passed around about the current state.
* @param {Array<DefaultTreeAdapterMap['node']>} nodes
*   Nodes.
* @returns {Array<RootContent>}
*   hast nodes.
*/
function all$3(state, nodes) {
	let index = -1;
	/** @type {Array<RootContent>} */
	const results = [];
	while (++index < nodes.length) {
		const result = one$1(state, nodes[index]);
		results.push(result);
	}
	return results;
}
/**
* Transform an element.
*
* @param {State} state
*   Info passed around about the current state.
* @param {DefaultTreeAdapterMap['element']} node
*   `parse5` node to transform.
* @returns {Element}
*   hast node.
*/
function element$2(state, node) {
	const { schema } = state;
	state.schema = node.namespaceURI === webNamespaces.svg ? svg : html$1;
	let index = -1;
	/** @type {Record<string, string>} */
	const properties = {};
	while (++index < node.attrs.length) {
		const attribute = node.attrs[index];
		const name = (attribute.prefix ? attribute.prefix + ":" : "") + attribute.name;
		if (!own$2.call(proto, name)) properties[name] = attribute.value;
	}
	const result = (state.schema.space === "svg" ? s : h)(node.tagName, properties, all$3(state, node.childNodes));
	patch$1(state, node, result);
	if (result.tagName === "template") {
		if (node.namespaceURI === webNamespaces.html) {
			const reference = node;
			const pos = reference.sourceCodeLocation;
			const startTag = pos && pos.startTag && position(pos.startTag);
			const endTag = pos && pos.endTag && position(pos.endTag);
			const content = one$1(state, reference.content);
			if (startTag && endTag && state.file) content.position = {
				start: startTag.end,
				end: endTag.start
			};
			result.content = content;
		} else if (result.content) {
			result.children = result.content.children;
			delete result.content;
		}
	}
	state.schema = schema;
	return result;
}
/**
* Patch positional info from `from` onto `to`.
*
* @param {State} state
*   Info passed around about the current state.
* @param {DefaultTreeAdapterMap['node']} from
*   p5 node.
* @param {Nodes} to
*   hast node.
* @returns {undefined}
*   Nothing.
*/
function patch$1(state, from, to) {
	if ("sourceCodeLocation" in from && from.sourceCodeLocation && state.file) {
		const position = createLocation(state, to, from.sourceCodeLocation);
		if (position) {
			state.location = true;
			to.position = position;
		}
	}
}
/**
* Create clean positional information.
*
* @param {State} state
*   Info passed around about the current state.
* @param {Nodes} node
*   hast node.
* @param {Token.ElementLocation} location
*   p5 location info.
* @returns {Position | undefined}
*   Position, or nothing.
*/
function createLocation(state, node, location) {
	const result = position(location);
	if (node.type === "element") {
		const tail = node.children[node.children.length - 1];
		if (result && !location.endTag && tail && tail.position && tail.position.end) result.end = Object.assign({}, tail.position.end);
		if (state.verbose) {
			/** @type {Record<string, Position | undefined>} */
			const properties = {};
			/** @type {string} */
			let key;
			if (location.attrs) {
				for (key in location.attrs) if (own$2.call(location.attrs, key)) properties[find(state.schema, key).property] = position(location.attrs[key]);
			}
			/* @__PURE__ */ ok(location.startTag, "a start tag should exist");
			const opening = position(location.startTag);
			const closing = location.endTag ? position(location.endTag) : void 0;
			/** @type {ElementData['position']} */
			const data = { opening };
			if (closing) data.closing = closing;
			data.properties = properties;
			node.data = { position: data };
		}
	}
	return result;
}
/**
* Turn a p5 location into a position.
*
* @param {Token.Location} loc
*   Location.
* @returns {Position | undefined}
*   Position or nothing.
*/
function position(loc) {
	const start = point({
		line: loc.startLine,
		column: loc.startCol,
		offset: loc.startOffset
	});
	const end = point({
		line: loc.endLine,
		column: loc.endCol,
		offset: loc.endOffset
	});
	return start || end ? {
		start,
		end
	} : void 0;
}
/**
* Filter out invalid points.
*
* @param {Point} point
*   Point with potentially `undefined` values.
* @returns {Point | undefined}
*   Point or nothing.
*/
function point(point) {
	return point.line && point.column ? point : void 0;
}

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/unicode.js
const UNDEFINED_CODE_POINTS = /* @__PURE__ */ new Set([
	65534,
	65535,
	131070,
	131071,
	196606,
	196607,
	262142,
	262143,
	327678,
	327679,
	393214,
	393215,
	458750,
	458751,
	524286,
	524287,
	589822,
	589823,
	655358,
	655359,
	720894,
	720895,
	786430,
	786431,
	851966,
	851967,
	917502,
	917503,
	983038,
	983039,
	1048574,
	1048575,
	1114110,
	1114111
]);
const REPLACEMENT_CHARACTER = "�";
var CODE_POINTS;
(function(CODE_POINTS) {
	CODE_POINTS[CODE_POINTS["EOF"] = -1] = "EOF";
	CODE_POINTS[CODE_POINTS["NULL"] = 0] = "NULL";
	CODE_POINTS[CODE_POINTS["TABULATION"] = 9] = "TABULATION";
	CODE_POINTS[CODE_POINTS["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
	CODE_POINTS[CODE_POINTS["LINE_FEED"] = 10] = "LINE_FEED";
	CODE_POINTS[CODE_POINTS["FORM_FEED"] = 12] = "FORM_FEED";
	CODE_POINTS[CODE_POINTS["SPACE"] = 32] = "SPACE";
	CODE_POINTS[CODE_POINTS["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
	CODE_POINTS[CODE_POINTS["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
	CODE_POINTS[CODE_POINTS["AMPERSAND"] = 38] = "AMPERSAND";
	CODE_POINTS[CODE_POINTS["APOSTROPHE"] = 39] = "APOSTROPHE";
	CODE_POINTS[CODE_POINTS["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
	CODE_POINTS[CODE_POINTS["SOLIDUS"] = 47] = "SOLIDUS";
	CODE_POINTS[CODE_POINTS["DIGIT_0"] = 48] = "DIGIT_0";
	CODE_POINTS[CODE_POINTS["DIGIT_9"] = 57] = "DIGIT_9";
	CODE_POINTS[CODE_POINTS["SEMICOLON"] = 59] = "SEMICOLON";
	CODE_POINTS[CODE_POINTS["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
	CODE_POINTS[CODE_POINTS["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["QUESTION_MARK"] = 63] = "QUESTION_MARK";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
	CODE_POINTS[CODE_POINTS["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
	CODE_POINTS[CODE_POINTS["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));
const SEQUENCES = {
	DASH_DASH: "--",
	CDATA_START: "[CDATA[",
	DOCTYPE: "doctype",
	SCRIPT: "script",
	PUBLIC: "public",
	SYSTEM: "system"
};
function isSurrogate(cp) {
	return cp >= 55296 && cp <= 57343;
}
function isSurrogatePair(cp) {
	return cp >= 56320 && cp <= 57343;
}
function getSurrogatePairCodePoint(cp1, cp2) {
	return (cp1 - 55296) * 1024 + 9216 + cp2;
}
function isControlCodePoint(cp) {
	return cp !== 32 && cp !== 10 && cp !== 13 && cp !== 9 && cp !== 12 && cp >= 1 && cp <= 31 || cp >= 127 && cp <= 159;
}
function isUndefinedCodePoint(cp) {
	return cp >= 64976 && cp <= 65007 || UNDEFINED_CODE_POINTS.has(cp);
}

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/error-codes.js
var ERR;
(function(ERR) {
	ERR["controlCharacterInInputStream"] = "control-character-in-input-stream";
	ERR["noncharacterInInputStream"] = "noncharacter-in-input-stream";
	ERR["surrogateInInputStream"] = "surrogate-in-input-stream";
	ERR["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
	ERR["endTagWithAttributes"] = "end-tag-with-attributes";
	ERR["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
	ERR["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
	ERR["unexpectedNullCharacter"] = "unexpected-null-character";
	ERR["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
	ERR["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
	ERR["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
	ERR["missingEndTagName"] = "missing-end-tag-name";
	ERR["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
	ERR["unknownNamedCharacterReference"] = "unknown-named-character-reference";
	ERR["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
	ERR["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
	ERR["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
	ERR["eofBeforeTagName"] = "eof-before-tag-name";
	ERR["eofInTag"] = "eof-in-tag";
	ERR["missingAttributeValue"] = "missing-attribute-value";
	ERR["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
	ERR["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
	ERR["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
	ERR["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
	ERR["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
	ERR["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
	ERR["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
	ERR["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
	ERR["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
	ERR["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
	ERR["cdataInHtmlContent"] = "cdata-in-html-content";
	ERR["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
	ERR["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
	ERR["eofInDoctype"] = "eof-in-doctype";
	ERR["nestedComment"] = "nested-comment";
	ERR["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
	ERR["eofInComment"] = "eof-in-comment";
	ERR["incorrectlyClosedComment"] = "incorrectly-closed-comment";
	ERR["eofInCdata"] = "eof-in-cdata";
	ERR["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
	ERR["nullCharacterReference"] = "null-character-reference";
	ERR["surrogateCharacterReference"] = "surrogate-character-reference";
	ERR["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
	ERR["controlCharacterReference"] = "control-character-reference";
	ERR["noncharacterCharacterReference"] = "noncharacter-character-reference";
	ERR["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
	ERR["missingDoctypeName"] = "missing-doctype-name";
	ERR["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
	ERR["duplicateAttribute"] = "duplicate-attribute";
	ERR["nonConformingDoctype"] = "non-conforming-doctype";
	ERR["missingDoctype"] = "missing-doctype";
	ERR["misplacedDoctype"] = "misplaced-doctype";
	ERR["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
	ERR["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
	ERR["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
	ERR["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
	ERR["abandonedHeadElementChild"] = "abandoned-head-element-child";
	ERR["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
	ERR["nestedNoscriptInHead"] = "nested-noscript-in-head";
	ERR["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/tokenizer/preprocessor.js
const DEFAULT_BUFFER_WATERLINE = 65536;
var Preprocessor = class {
	constructor(handler) {
		this.handler = handler;
		this.html = "";
		this.pos = -1;
		this.lastGapPos = -2;
		this.gapStack = [];
		this.skipNextNewLine = false;
		this.lastChunkWritten = false;
		this.endOfChunkHit = false;
		this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
		this.isEol = false;
		this.lineStartPos = 0;
		this.droppedBufferSize = 0;
		this.line = 1;
		this.lastErrOffset = -1;
	}
	/** The column on the current line. If we just saw a gap (eg. a surrogate pair), return the index before. */
	get col() {
		return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
	}
	/** The index in `html` at which the current code point starts (the high surrogate of a pair). */
	get codePointStart() {
		return this.pos - Number(this.lastGapPos === this.pos);
	}
	/** The offset of the current code point, before the second unit of a surrogate pair. */
	get offset() {
		return this.droppedBufferSize + this.codePointStart;
	}
	getError(code, cpOffset) {
		const { line, col, offset } = this;
		const startCol = col + cpOffset;
		const startOffset = offset + cpOffset;
		return {
			code,
			startLine: line,
			endLine: line,
			startCol,
			endCol: startCol,
			startOffset,
			endOffset: startOffset
		};
	}
	_err(code) {
		if (this.handler.onParseError && this.lastErrOffset !== this.offset) {
			this.lastErrOffset = this.offset;
			this.handler.onParseError(this.getError(code, 0));
		}
	}
	_addGap() {
		this.gapStack.push(this.lastGapPos);
		this.lastGapPos = this.pos;
	}
	_processSurrogate(cp) {
		if (this.pos !== this.html.length - 1) {
			const nextCp = this.html.charCodeAt(this.pos + 1);
			if (!isSurrogatePair(cp) && isSurrogatePair(nextCp)) {
				this.pos++;
				this._addGap();
				return getSurrogatePairCodePoint(cp, nextCp);
			}
		} else if (!this.lastChunkWritten) {
			this.endOfChunkHit = true;
			return CODE_POINTS.EOF;
		}
		this._err(ERR.surrogateInInputStream);
		return cp;
	}
	willDropParsedChunk() {
		return this.pos > this.bufferWaterline;
	}
	/**
	* Drop the parsed input, except for the current code point and the `keep` code units before it. The gap history is
	* reset, so the kept units must contain no preprocessing gap.
	*/
	dropParsedChunk(keep = 0) {
		if (this.willDropParsedChunk()) {
			const droppedSize = this.offset - this.droppedBufferSize - keep;
			this.html = this.html.substring(droppedSize);
			this.lineStartPos -= droppedSize;
			this.droppedBufferSize += droppedSize;
			this.pos -= droppedSize;
			this.lastGapPos = -2;
			this.gapStack.length = 0;
			if (this.pos > keep) this._addGap();
		}
	}
	write(chunk, isLastChunk) {
		if (this.html.length > 0) this.html += chunk;
		else this.html = chunk;
		this.endOfChunkHit = false;
		this.lastChunkWritten = isLastChunk;
	}
	insertHtmlAtCurrentPos(chunk) {
		this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1);
		this.endOfChunkHit = false;
	}
	startsWith(pattern, caseSensitive) {
		if (this.pos + pattern.length > this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return false;
		}
		if (caseSensitive) return this.html.startsWith(pattern, this.pos);
		for (let i = 0; i < pattern.length; i++) if ((this.html.charCodeAt(this.pos + i) | 32) !== pattern.charCodeAt(i)) return false;
		return true;
	}
	peek(offset) {
		const pos = this.pos + offset;
		if (pos >= this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return CODE_POINTS.EOF;
		}
		const code = this.html.charCodeAt(pos);
		return code === CODE_POINTS.CARRIAGE_RETURN ? CODE_POINTS.LINE_FEED : code;
	}
	advance() {
		this.pos++;
		if (this.isEol) {
			this.isEol = false;
			this.line++;
			this.lineStartPos = this.pos;
		}
		if (this.pos >= this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return CODE_POINTS.EOF;
		}
		let cp = this.html.charCodeAt(this.pos);
		if (cp === CODE_POINTS.CARRIAGE_RETURN) {
			this.isEol = true;
			this.skipNextNewLine = true;
			return CODE_POINTS.LINE_FEED;
		}
		if (cp === CODE_POINTS.LINE_FEED) {
			this.isEol = true;
			if (this.skipNextNewLine) {
				this.line--;
				this.skipNextNewLine = false;
				this._addGap();
				return this.advance();
			}
		}
		this.skipNextNewLine = false;
		if (isSurrogate(cp)) cp = this._processSurrogate(cp);
		if (!(this.handler.onParseError === null || cp > 31 && cp < 127 || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.CARRIAGE_RETURN || cp > 159 && cp < 64976)) this._checkForProblematicCharacters(cp);
		return cp;
	}
	_checkForProblematicCharacters(cp) {
		if (isControlCodePoint(cp)) this._err(ERR.controlCharacterInInputStream);
		else if (isUndefinedCodePoint(cp)) this._err(ERR.noncharacterInInputStream);
	}
	retreat(count) {
		this.pos -= count;
		while (this.pos < this.lastGapPos) {
			this.lastGapPos = this.gapStack.pop();
			this.pos--;
		}
		this.isEol = false;
	}
};

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/token.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["CHARACTER"] = 0] = "CHARACTER";
	TokenType[TokenType["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
	TokenType[TokenType["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
	TokenType[TokenType["START_TAG"] = 3] = "START_TAG";
	TokenType[TokenType["END_TAG"] = 4] = "END_TAG";
	TokenType[TokenType["COMMENT"] = 5] = "COMMENT";
	TokenType[TokenType["DOCTYPE"] = 6] = "DOCTYPE";
	TokenType[TokenType["EOF"] = 7] = "EOF";
	TokenType[TokenType["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));
function getTokenAttr(token, attrName) {
	for (let i = token.attrs.length - 1; i >= 0; i--) if (token.attrs[i].name === attrName) return token.attrs[i].value;
	return null;
}

// ../../node_modules/.pnpm/entities@9.0.0/node_modules/entities/dist/decode-codepoint.js
/**
* C1 Unicode control character reference replacements (code points 128-159).
* Index i gives the replacement for code point 128+i; 0 means "no replacement".
*/
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128-159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
/**
* Convert the code point of a decoded numeric entity to a string, replacing
* invalid values.
*
* Fast path for plain BMP code points: [1..0x7F] and [0xA0..0xD7FF] pass
* `replaceCodePoint` unchanged (no NUL, C1 remap, surrogate, or out-of-range
* handling) and fit a single charCode. 0xd760 = 0xD800 (the first surrogate)
* - 0xA0.
* @param codePoint Unicode code point to convert.
*/
function codePointToString(codePoint) {
	return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint(codePoint));
}

// ../../node_modules/.pnpm/entities@9.0.0/node_modules/entities/dist/generated/decode-data-html.js
/**
* Serialized decode data; the format is documented in
* `src/internal/decode-data-format.ts`. `[0]` is one-byte data (all char
* codes <= 0xFF: header, front-coded name suffixes, per-name metadata,
* cuckoo choice bits); `[1]` holds the replacement values.
*/
const htmlDecodeData = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", "Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠\xA0ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ\"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ	ΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ\xA0≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟\"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌"];

// ../../node_modules/.pnpm/entities@9.0.0/node_modules/entities/dist/internal/decode-data-format.js
/**
* Constants and helpers shared between the decode-data generator
* (`scripts/write-decode-map.ts`) and the runtime (`src/decode.ts`).
*
* The format and the algorithms (front-coded names, exact 32-bit keys in a
* two-choice cuckoo table, the length-probe front end, and the measured
* engineering notes) are documented with references in
* `scripts/README.md`.
*/
/** Bias added to every meta char so none needs escaping in JS source. */
const META_BIAS = 35;
/** Bias for header and choice-bit chars. */
const HEADER_BIAS = 48;
/** Number of header chars: n (2), suffixes length (2), bucket count (2). */
const HEADER_LENGTH = 6;
/** Choice bits packed per char. */
const CHOICE_BITS_PER_CHAR = 6;
/** Multiplier deriving the first candidate bucket from a key. */
const BUCKET_HASH_1 = 2654435761;
/** Multiplier deriving the second candidate bucket from a key. */
const BUCKET_HASH_2 = 2246822507;
/** Size of the (c0,c1) class table (10-bit index). */
const PAIR_TABLE_SIZE = 1024;
/**
* Map an alphanumeric char code to 6 bits (1..62); 0 = not alphanumeric.
* Used for the key's last-character field.
*/
const CHAR_REMAP = (() => {
	const remap = /* @__PURE__ */ new Uint8Array(128);
	for (let code = 48; code <= 57; code++) remap[code] = code - 47;
	for (let code = 65; code <= 90; code++) remap[code] = code - 54;
	for (let code = 97; code <= 122; code++) remap[code] = code - 60;
	return remap;
})();
/**
* The exact 32-bit key for a name occurring at `nameStart` with `length`
* chars. Covers the first two and last two characters plus the length;
* middle characters are verified separately against the names blob.
*
* The hot decoder inlines this computation; tests assert both stay in sync
* by looking every entity up through the public API.
* @param text Text containing the name.
* @param nameStart Index of the name's first character.
* @param length Length of the name.
*/
function exactKey(text, nameStart, length) {
	return text.charCodeAt(nameStart) << 25 | text.charCodeAt(nameStart + 1) << 18 | text.charCodeAt(nameStart + length - 2) << 11 | CHAR_REMAP[text.charCodeAt(nameStart + length - 1)] << 5 | length;
}
/**
* The 10-bit (c0,c1) class index used by the probe front end. The function
* was chosen by exhaustive search over load-free mixers for minimal
* candidate-set collisions on the real entity set.
* @param c0 First char code of the candidate name.
* @param c1 Second char code.
*/
function pairIndex(c0, c1) {
	return (c0 * 3 << 3 ^ c1) & 1023;
}
/**
* First candidate bucket for a key in a table of `buckets` buckets.
* @param key Exact key.
* @param buckets Bucket count.
*/
function bucketOne(key, buckets) {
	return (Math.imul(key, BUCKET_HASH_1) >>> 16) * buckets >>> 16;
}
/**
* Second candidate bucket for a key.
* @param key Exact key.
* @param buckets Bucket count.
*/
function bucketTwo(key, buckets) {
	return (Math.imul(key, BUCKET_HASH_2) >>> 16) * buckets >>> 16;
}
/**
* Build the lookup structures from a serialized dataset.
* @param packed Serialized decode data, see `decode-data-format.ts`.
*/
function initDecodeData(packed) {
	const [data, values] = packed;
	const nameCount = data.charCodeAt(0) - 48 << 6 | data.charCodeAt(1) - 48;
	const suffixesLength = data.charCodeAt(2) - 48 << 6 | data.charCodeAt(3) - 48;
	const buckets = data.charCodeAt(4) - 48 << 6 | data.charCodeAt(5) - 48;
	const metaStart = 6 + suffixesLength;
	const choicesStart = metaStart + 2 * nameCount;
	const slotCount = 2 * buckets;
	const keys = new Int32Array(slotCount);
	const slotMidOff = new Uint16Array(slotCount);
	const slotValue = new Uint16Array(slotCount);
	const lengthBits = new Uint32Array(PAIR_TABLE_SIZE);
	const middleOffsets = /* @__PURE__ */ new Map();
	const middles = [];
	let name = "";
	let suffixOffset = 6;
	let valueOffset = 0;
	for (let index = 0; index < nameCount; index++) {
		const meta0 = data.charCodeAt(metaStart + 2 * index) - 35;
		const meta1 = data.charCodeAt(metaStart + 2 * index + 1) - 35;
		const prefixLength = meta0 & 31;
		const length = prefixLength + (meta1 & 31);
		const valueLength = (meta1 >> 5) + 1;
		name = name.slice(0, prefixLength) + data.slice(suffixOffset, suffixOffset + length - prefixLength);
		suffixOffset += length - prefixLength;
		const key = exactKey(name, 0, length);
		let slot = 2 * ((data.charCodeAt(choicesStart + Math.floor(index / 6)) - 48 & 1 << index % 6) === 0 ? bucketOne : bucketTwo)(key, buckets);
		if (keys[slot] !== 0) slot += 1;
		keys[slot] = key;
		if (length > 4) {
			const middle = name.slice(2, length - 2);
			const existing = middleOffsets.get(middle);
			if (existing === void 0) {
				middleOffsets.set(middle, middles.length);
				slotMidOff[slot] = middles.length;
				for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2) middles.push(middle.charCodeAt(middleIndex) | middle.charCodeAt(middleIndex + 1) << 16);
			} else slotMidOff[slot] = existing;
		}
		const pair = pairIndex(name.charCodeAt(0), name.charCodeAt(1));
		lengthBits[pair] |= length <= 16 ? 1 << length - 2 : 32768;
		if ((meta0 & 32) !== 0) lengthBits[pair] |= 1 << length - 2 + 16;
		slotValue[slot] = valueOffset << 2 | valueLength - 1 | (meta0 & 32) >> 4;
		valueOffset += valueLength;
	}
	return {
		keys,
		buckets,
		slotMidOff,
		slotValue,
		values,
		lengthBits,
		middles: new Uint32Array(middles)
	};
}

// ../../node_modules/.pnpm/entities@9.0.0/node_modules/entities/dist/decode.js
const CHAR_AMP = 38;
const CHAR_NUM = 35;
const CHAR_SEMI = 59;
const CHAR_EQUALS = 61;
const CHAR_ZERO = 48;
const CHAR_LOWER_A = 97;
const CHAR_LOWER_X = 120;
const CHAR_UPPER_A = 65;
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 32;
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber(code) {
	return code - CHAR_ZERO >>> 0 <= 9;
}
function isAlphaNumeric(code) {
	return isNumber(code) || (code | TO_LOWER_BIT) - CHAR_LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CHAR_EQUALS || isAlphaNumeric(code);
}
/**
* Decoding mode for named entities.
*/
var DecodingMode;
(function(DecodingMode) {
	/** Entities in text nodes that can end with any character. */
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	/** Only allow entities terminated with a semicolon. */
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	/** Entities in attributes have limitations on ending characters. */
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/** Decode data for HTML entities. */
const htmlDecode = /* #__PURE__ */ initDecodeData(htmlDecodeData);
const htmlKeys = /* #__PURE__ */ (() => htmlDecode.keys)();
const htmlBuckets = /* #__PURE__ */ (() => htmlDecode.buckets)();
const htmlSlotMidOff = /* #__PURE__ */ (() => htmlDecode.slotMidOff)();
const htmlLengthBits = /* #__PURE__ */ (() => htmlDecode.lengthBits)();
const htmlMiddles = /* #__PURE__ */ (() => htmlDecode.middles)();
/** Hoisted for the specialized HTML cores; see `emitHtmlValue`. */
const htmlSlotValue = /* #__PURE__ */ (() => htmlDecode.slotValue)();
const htmlValues = /* #__PURE__ */ (() => htmlDecode.values)();
/**
* The replacement string for a packed `slotValue` entry. Most values need
* just one UTF-16 code unit.
* @param packed Replacement offset, legacy flag, and length from `htmlSlotValue`.
*/
function emitHtmlValue(packed) {
	const off = packed >> 2;
	return (packed & 1) === 0 ? htmlValues.charAt(off) : htmlValues.slice(off, off + (packed & 1) + 1);
}
/**
* Find the slot matching `text[start..start+length)`, or -1. A match proves
* every character of the span (exact key + middle comparison).
* @param text Input text.
* @param start Start of the span in `text`.
* @param length Length of the span.
*/
function findSlotHtml(text, start, length) {
	const c0 = text.charCodeAt(start);
	const c1 = text.charCodeAt(start + 1);
	const c2 = text.charCodeAt(start + length - 2);
	const c3 = text.charCodeAt(start + length - 1);
	if ((c0 | c1 | c2 | c3) > 127) return -1;
	const key = c0 << 25 | c1 << 18 | c2 << 11 | CHAR_REMAP[c3] << 5 | length;
	let slot = 2 * ((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
	for (let attempt = 0;; attempt++) {
		if (htmlKeys[slot] === key && (length <= 4 || isMidMatchHtml(slot, text, start, length))) return slot;
		if (htmlKeys[slot + 1] === key && (length <= 4 || isMidMatchHtml(slot + 1, text, start, length))) return slot + 1;
		if (attempt === 1) return -1;
		slot = 2 * ((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
	}
}
/**
* Compare the middle characters (positions 2..length-3) of the candidate at
* `slot` against the input. The key already proves the outer characters and
* the length. Names of length at most four are accepted by the caller.
* @param slot Slot of the candidate.
* @param text Input text.
* @param start Start of the span in `text`.
* @param length Length of the span.
*/
function isMidMatchHtml(slot, text, start, length) {
	let wordIndex = htmlSlotMidOff[slot];
	let index = start + 2;
	const end = start + length - 2;
	while (index + 1 < end) {
		if ((text.charCodeAt(index) | text.charCodeAt(index + 1) << 16) !== htmlMiddles[wordIndex++]) return false;
		index += 2;
	}
	return index === end || text.charCodeAt(index) === (htmlMiddles[wordIndex] & 65535);
}
/**
* `parseNumericEntity` packs its two results into one integer:
* `(consumed << CONSUMED_SHIFT) | codePoint`. The code point occupies the low
* 21 bits (max 0x110000, clamped before packing); `consumed` takes the upper
* 11 bits and is read back with `>>> CONSUMED_SHIFT`, so the sign bit set by a
* large `consumed` is harmless. The maximum consumed field is reserved for
* long references, whose full length is stored in `longNumericConsumed`.
* A zero return means "no numeric entity".
*/
const NUMERIC_CONSUMED_SHIFT = 21;
const NUMERIC_CODE_POINT_MASK = 2097151;
const NUMERIC_CONSUMED_OVERFLOW = 2047;
/** Full length, including `&`, when the packed consumed field overflows. */
let longNumericConsumed = 0;
/**
* Recover the consumed count before the next numeric parse can overwrite
* `longNumericConsumed`. This avoids allocating a tuple for each reference.
* @param packed Packed result of `parseNumericEntity`.
*/
function unpackConsumed(packed) {
	const consumed = packed >>> NUMERIC_CONSUMED_SHIFT;
	return consumed === NUMERIC_CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
/** ASCII digit values; 0xff marks characters outside the hexadecimal range. */
const numericDigits = /* #__PURE__ */ (() => {
	const digits = (/* @__PURE__ */ new Uint8Array(128)).fill(255);
	for (let digit = 0; digit < 10; digit++) digits[CHAR_ZERO + digit] = digit;
	for (let digit = 0; digit < 6; digit++) {
		digits[CHAR_UPPER_A + digit] = digit + 10;
		digits[CHAR_LOWER_A + digit] = digit + 10;
	}
	return digits;
})();
/**
* Parse a numeric entity starting right after the `#`. In legacy mode the
* terminating semicolon is optional. Returns the number of characters
* consumed (counting the `&` and `#`) packed with the code point (see
* the packing constants above), or 0 if there is no valid numeric entity at this
* position.
* @param input Input string.
* @param offset Index right after the `#`.
* @param isStrict Whether a terminating semicolon is required.
*/
function parseNumericEntity(input, offset, isStrict) {
	const inputLength = input.length;
	let index = offset;
	let codePoint = 0;
	let digitsStart;
	if ((input.charCodeAt(index) | TO_LOWER_BIT) === CHAR_LOWER_X) {
		index += 1;
		digitsStart = index;
		while (index < inputLength) {
			const char = input.charCodeAt(index);
			if (char >= 128) break;
			const digit = numericDigits[char];
			if (digit <= 15) {
				codePoint = codePoint * 16 + digit;
				index++;
			} else break;
		}
	} else {
		digitsStart = index;
		while (index < inputLength) {
			const char = input.charCodeAt(index);
			if (char >= 128) break;
			const digit = numericDigits[char];
			if (digit <= 9) {
				codePoint = codePoint * 10 + digit;
				index++;
			} else break;
		}
	}
	if (index === digitsStart) return 0;
	if (codePoint > 1114111) codePoint = 1114112;
	let consumed = index - offset + 2;
	if (index < inputLength && input.charCodeAt(index) === CHAR_SEMI) consumed += 1;
	else if (isStrict) return 0;
	if (consumed >= NUMERIC_CONSUMED_OVERFLOW) {
		longNumericConsumed = consumed;
		consumed = NUMERIC_CONSUMED_OVERFLOW;
	}
	return consumed << NUMERIC_CONSUMED_SHIFT | codePoint;
}
/**
* Find the longest legacy (semicolon-less) match for the name starting at
* `start`, using the per-class legacy length bits. Returns
* `slot << 3 | matchLength`, or -1 if there is no match. Only called after
* the exact probes failed (the miss path).
* @param input Input text.
* @param start Start of the name.
* @param maxLength Number of available run characters.
*/
function findLegacySlot(input, start, maxLength) {
	let legacy = htmlLengthBits[pairIndex(input.charCodeAt(start), input.charCodeAt(start + 1))] >>> 16 & 31;
	while (legacy !== 0) {
		const top = 31 - Math.clz32(legacy);
		legacy ^= 1 << top;
		if (top + 2 > maxLength) continue;
		const slot = findSlotHtml(input, start, top + 2);
		if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) return slot << 3 | top + 2;
	}
	return -1;
}
/**
* Match a class containing long names without probing all its shorter lengths.
* The 32-character window bounds the scan even for invalid or unterminated runs.
* Returns `(slot << 6) | consumed`, excluding the `&`, or -1 on a miss.
* @param input Input containing the candidate name.
* @param start Start of the name.
* @param mode Decoding mode, including the rules for legacy matches.
*/
function findLongClassMatch(input, start, mode) {
	const length = input.slice(start, start + 32).indexOf(";");
	if (length - 2 >>> 0 <= 29) {
		const slot = findSlotHtml(input, start, length);
		if (slot >= 0) return slot << 6 | length + 1;
	}
	if (mode !== DecodingMode.Strict) {
		const packed = findLegacySlot(input, start, Math.min(31, input.length - start));
		if (packed >= 0) {
			const length = packed & 7;
			if (mode !== DecodingMode.Attribute || start + length >= input.length || !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length))) return packed >> 3 << 6 | length;
		}
	}
	return -1;
}
/**
* The next `&` to resume from after emitting a replacement, given the index
* just past it. A leaf the decoders call after every emit: the common
* adjacent-entity case (`&amp;&lt;`) skips the `indexOf` C++ call.
* @param input Input text.
* @param last Index just past the entity that was emitted.
*/
function nextOffset(input, last) {
	if (last >= input.length) return -1;
	return input.charCodeAt(last) === CHAR_AMP ? last : input.indexOf("&", last);
}
/**
* Synchronous HTML decoder, shared by all three decoding modes.
* @param input String to decode.
* @param mode Decoding mode for named entities.
*/
function decodeHtmlText(input, mode) {
	const isLegacyAllowed = mode !== DecodingMode.Strict;
	let offset = input.indexOf("&");
	if (offset < 0) return input;
	const inputLength = input.length;
	let result = "";
	let last = 0;
	do {
		const start = offset + 1;
		if (start + 1 >= inputLength) break;
		const c0 = input.charCodeAt(start);
		if (c0 === CHAR_AMP) {
			offset = start;
			continue;
		}
		if (c0 === CHAR_NUM) {
			const packed = parseNumericEntity(input, start + 1, !isLegacyAllowed);
			const consumed = unpackConsumed(packed);
			if (consumed === 0) offset = input.indexOf("&", start);
			else {
				if (last !== offset) result += input.slice(last, offset);
				result += codePointToString(packed & NUMERIC_CODE_POINT_MASK);
				last = offset + consumed;
				offset = nextOffset(input, last);
			}
			continue;
		}
		const bits = htmlLengthBits[pairIndex(c0, input.charCodeAt(start + 1))];
		if ((bits & 32768) !== 0) {
			const packed = findLongClassMatch(input, start, mode);
			if (packed >= 0) {
				if (last !== offset) result += input.slice(last, offset);
				result += emitHtmlValue(htmlSlotValue[packed >> 6]);
				last = start + (packed & 63);
				offset = nextOffset(input, last);
			} else offset = input.indexOf("&", start);
			continue;
		}
		let probed = bits & 32767;
		let matched = -1;
		while (probed !== 0) {
			const low = probed & -probed;
			probed ^= low;
			const length = 33 - Math.clz32(low);
			const end = start + length;
			if (end > inputLength) break;
			const isTerminated = end < inputLength && input.charCodeAt(end) === CHAR_SEMI;
			if (!(isTerminated || isLegacyAllowed && (bits >>> length + 14 & 1) !== 0)) continue;
			const slot = findSlotHtml(input, start, length);
			if (slot < 0) continue;
			if (isTerminated) {
				matched = slot << 6 | 32 | length + 1;
				break;
			}
			if ((htmlSlotValue[slot] & 2) !== 0) matched = slot << 6 | length;
		}
		if (matched >= 0) {
			const length = matched & 31;
			if ((matched & 32) !== 0 || mode !== DecodingMode.Attribute || start + length >= inputLength || !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length))) {
				if (last !== offset) result += input.slice(last, offset);
				result += emitHtmlValue(htmlSlotValue[matched >> 6]);
				last = start + length;
				offset = nextOffset(input, last);
				continue;
			}
		}
		offset = input.indexOf("&", start + 1);
	} while (offset >= 0);
	return result + input.slice(last);
}
/**
* Decodes an HTML string.
* @param htmlString The string to decode.
* @param mode The decoding mode.
* @returns The decoded string.
*/
function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
	return decodeHtmlText(htmlString, mode);
}
const STATE_ENTITY_START = 0;
const STATE_NUMERIC_START = 1;
const STATE_NUMERIC_DECIMAL = 2;
const STATE_NUMERIC_HEX = 3;
const STATE_NAMED_ENTITY = 4;
/**
* Token decoder with support of writing partial entities; the shared base
* of `HtmlEntityDecoder` and `XmlEntityDecoder`. Numeric entities are
* identical in both document types and are handled here; named entities are
* left to the subclasses.
*
* The decoder is driven by a tokenizer: after a `&`, write the following
* input (possibly in chunks). `write` returns the number of characters
* consumed once the entity is decided, or -1 while more input is needed.
* Rejection may surface later than strictly possible (the decoder buffers
* until a terminator or the name-length limit), but emitted code points,
* consumed counts, and final return values are exact.
*/
var EntityDecoderBase = class {
	emitCodePoint;
	errors;
	/** The current state of the decoder. */
	state = STATE_ENTITY_START;
	/** Characters that were consumed while parsing an entity. */
	consumed = 1;
	/** Accumulated numeric code point, or a packed partial XML name. */
	result = 0;
	/** The mode in which the decoder is operating. */
	decodeMode = DecodingMode.Strict;
	/** Replacement rules for numeric character references. */
	replaceNumericCodePoint = replaceCodePoint;
	constructor(emitCodePoint, errors) {
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	/**
	* Switches between the numeric decimal and hexadecimal states.
	*
	* Equivalent to the `Numeric character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CHAR_LOWER_X) {
			this.state = STATE_NUMERIC_HEX;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = STATE_NUMERIC_DECIMAL;
		return this.stateNumericDecimal(input, offset);
	}
	/**
	* Parses a hexadecimal numeric entity.
	*
	* Equivalent to the `Hexadecimal character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericHex(input, offset) {
		const inputLength = input.length;
		let { result, consumed } = this;
		let index = offset;
		while (index < inputLength) {
			const char = input.charCodeAt(index);
			const digit = numericDigits[char];
			if (digit <= 15) result = result * 16 + digit;
			else {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(char, 3);
			}
			consumed += 1;
			index += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Parses a decimal numeric entity.
	*
	* Equivalent to the `Decimal character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericDecimal(input, offset) {
		const inputLength = input.length;
		let { result, consumed } = this;
		let index = offset;
		while (index < inputLength) {
			const digit = input.charCodeAt(index) - CHAR_ZERO;
			if (digit >>> 0 > 9) {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(digit + CHAR_ZERO, 2);
			}
			result = result * 10 + digit;
			consumed += 1;
			index += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Validate and emit a numeric entity.
	*
	* Implements the logic from the `Hexadecimal character reference start
	* state` and `Numeric character reference end state` in the HTML spec.
	* @param lastCp The last code point of the entity. Used to see if the
	*               entity was terminated with a semicolon.
	* @param expectedLength The minimum number of characters that should be
	*                       consumed. Used to validate that at least one digit
	*                       was consumed.
	* @returns The number of characters that were consumed.
	*/
	emitNumericEntity(lastCp, expectedLength) {
		if (this.consumed <= expectedLength) {
			this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CHAR_SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CHAR_SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	/**
	* Resets the instance to make it reusable.
	* @param decodeMode Entity decoding mode to use.
	*/
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = STATE_ENTITY_START;
		this.result = 0;
		this.consumed = 1;
	}
	/**
	* Write an entity to the decoder. This can be called multiple times with partial entities.
	* If the entity is incomplete, the decoder will return -1.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	write(input, offset) {
		switch (this.state) {
			case STATE_ENTITY_START:
				if (input.charCodeAt(offset) === CHAR_NUM) {
					this.state = STATE_NUMERIC_START;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = STATE_NAMED_ENTITY;
				return this.stateNamedEntity(input, offset);
			case STATE_NUMERIC_START: return this.stateNumericStart(input, offset);
			case STATE_NUMERIC_DECIMAL: return this.stateNumericDecimal(input, offset);
			case STATE_NUMERIC_HEX: return this.stateNumericHex(input, offset);
			default: return this.stateNamedEntity(input, offset);
		}
	}
	/**
	* Signal to the parser that the end of the input was reached.
	*
	* Remaining data will be emitted and relevant errors will be produced.
	* @returns The number of characters consumed.
	*/
	end() {
		switch (this.state) {
			case STATE_NAMED_ENTITY: return this.endNamedEntity();
			case STATE_NUMERIC_DECIMAL: return this.emitNumericEntity(0, 2);
			case STATE_NUMERIC_HEX: return this.emitNumericEntity(0, 3);
			case STATE_NUMERIC_START:
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			default: return 0;
		}
	}
};
/**
* Streaming decoder for HTML entities.
*
* When the entity fits inside the current chunk (the common case), the
* lookup runs directly on the chunk via the same length-probe scheme as the
* synchronous decoder; chunk-boundary runs use a reusable character buffer.
*/
var HtmlEntityDecoder = class extends EntityDecoderBase {
	/** Total name characters seen for the current named entity. */
	runLength = 0;
	/** Reused for ASCII alphanumerics; the 32nd character rules out an exact match. */
	nameBuffer = /* @__PURE__ */ new Uint8Array(32);
	/**
	* Emit the replacement for a matched slot. Values are at most two
	* UTF-16 code units; like previous versions, each unit is emitted as
	* its own callback (surrogate halves included).
	* @param slot The matched slot.
	*/
	emitSlot(slot) {
		const packed = htmlSlotValue[slot];
		const off = packed >> 2;
		this.emitCodePoint(htmlValues.charCodeAt(off), this.consumed);
		if ((packed & 1) !== 0) this.emitCodePoint(htmlValues.charCodeAt(off + 1), this.consumed);
	}
	startEntity(decodeMode) {
		super.startEntity(decodeMode);
		this.runLength = 0;
	}
	stateNamedEntity(input, offset) {
		const inputLength = input.length;
		if (this.runLength === 0 && offset + 17 <= inputLength) {
			const c0 = input.charCodeAt(offset);
			const pair = pairIndex(c0, input.charCodeAt(offset + 1));
			const bits = htmlLengthBits[pair];
			if ((bits & 32768) !== 0 && offset + 32 <= inputLength) {
				const packed = findLongClassMatch(input, offset, this.decodeMode);
				if (packed >= 0) {
					const length = packed & 63;
					this.consumed = length + 1;
					this.emitSlot(packed >> 6);
					if (input.charCodeAt(offset + length - 1) !== CHAR_SEMI) this.errors?.missingSemicolonAfterCharacterReference();
					return this.consumed;
				}
				return 0;
			}
			let probed = bits & 32767;
			while (probed !== 0) {
				const low = probed & -probed;
				probed ^= low;
				const length = 33 - Math.clz32(low);
				if (input.charCodeAt(offset + length) === CHAR_SEMI) {
					const slot = findSlotHtml(input, offset, length);
					if (slot >= 0) {
						this.consumed = length + 2;
						this.emitSlot(slot);
						return this.consumed;
					}
				}
			}
			if ((bits & 32768) === 0) {
				if (this.decodeMode !== DecodingMode.Strict) {
					const packed = findLegacySlot(input, offset, 31);
					if (packed >= 0) {
						const matchLength = packed & 7;
						const next = input.charCodeAt(offset + matchLength);
						if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next)) return 0;
						this.consumed = matchLength + 1;
						this.emitSlot(packed >> 3);
						this.errors?.missingSemicolonAfterCharacterReference();
						return this.consumed;
					}
				}
				return 0;
			}
		}
		let index = offset;
		let { runLength } = this;
		let terminator = -1;
		const scanEnd = Math.min(inputLength, offset + 32 - runLength);
		while (index < scanEnd) {
			const char = input.charCodeAt(index);
			if (!isAlphaNumeric(char)) {
				terminator = char;
				break;
			}
			this.nameBuffer[runLength++] = char;
			index++;
		}
		if (terminator < 0 && runLength < 32) {
			this.runLength = runLength;
			return -1;
		}
		if (terminator === CHAR_SEMI && runLength - 2 >>> 0 <= 29) {
			const slot = findBufferedHtmlSlot(this.nameBuffer, runLength);
			if (slot >= 0) {
				this.consumed = runLength + 2;
				this.emitSlot(slot);
				return this.consumed;
			}
		}
		if (this.decodeMode !== DecodingMode.Strict && runLength >= 2) {
			const packed = findBufferedLegacySlot(this.nameBuffer, runLength);
			if (packed >= 0) {
				const length = packed & 7;
				const next = length < runLength ? this.nameBuffer[length] : terminator;
				if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next)) return 0;
				this.consumed = length + 1;
				this.emitSlot(packed >> 3);
				this.errors?.missingSemicolonAfterCharacterReference();
				return this.consumed;
			}
		}
		return 0;
	}
	endNamedEntity() {
		if (this.decodeMode === DecodingMode.Strict || this.runLength < 2) return 0;
		const packed = findBufferedLegacySlot(this.nameBuffer, this.runLength);
		if (packed < 0) return 0;
		if (this.decodeMode === DecodingMode.Attribute && (packed & 7) < this.runLength) return 0;
		this.consumed = (packed & 7) + 1;
		this.emitSlot(packed >> 3);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
};
/**
* Find a buffered name. Its characters were already checked as ASCII
* alphanumerics while scanning, so no outer-character range check is needed.
* @param buffer Reusable character buffer.
* @param length Number of characters to match.
*/
function findBufferedHtmlSlot(buffer, length) {
	const key = buffer[0] << 25 | buffer[1] << 18 | buffer[length - 2] << 11 | CHAR_REMAP[buffer[length - 1]] << 5 | length;
	let slot = 2 * ((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
	for (let attempt = 0;; attempt++) {
		if (htmlKeys[slot] === key && (length <= 4 || isBufferedMiddle(slot, buffer, length))) return slot;
		if (htmlKeys[slot + 1] === key && (length <= 4 || isBufferedMiddle(slot + 1, buffer, length))) return slot + 1;
		if (attempt === 1) return -1;
		slot = 2 * ((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
	}
}
function isBufferedMiddle(slot, buffer, length) {
	let wordIndex = htmlSlotMidOff[slot];
	let index = 2;
	const end = length - 2;
	while (index + 1 < end) {
		if ((buffer[index] | buffer[index + 1] << 16) !== htmlMiddles[wordIndex++]) return false;
		index += 2;
	}
	return index === end || buffer[index] === (htmlMiddles[wordIndex] & 65535);
}
/**
* Find the longest legacy name in the buffer, packed as `(slot << 3) | length`.
* @param buffer Reusable character buffer.
* @param length Number of buffered characters.
*/
function findBufferedLegacySlot(buffer, length) {
	let legacy = htmlLengthBits[pairIndex(buffer[0], buffer[1])] >>> 16 & 31;
	while (legacy !== 0) {
		const top = 31 - Math.clz32(legacy);
		legacy ^= 1 << top;
		if (top + 2 > length) continue;
		const slot = findBufferedHtmlSlot(buffer, top + 2);
		if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) return slot << 3 | top + 2;
	}
	return -1;
}

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/html.js
/** All valid namespaces in HTML. */
var NS;
(function(NS) {
	NS["HTML"] = "http://www.w3.org/1999/xhtml";
	NS["MATHML"] = "http://www.w3.org/1998/Math/MathML";
	NS["SVG"] = "http://www.w3.org/2000/svg";
	NS["XLINK"] = "http://www.w3.org/1999/xlink";
	NS["XML"] = "http://www.w3.org/XML/1998/namespace";
	NS["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(NS || (NS = {}));
var ATTRS;
(function(ATTRS) {
	ATTRS["TYPE"] = "type";
	ATTRS["ACTION"] = "action";
	ATTRS["ENCODING"] = "encoding";
	ATTRS["PROMPT"] = "prompt";
	ATTRS["NAME"] = "name";
	ATTRS["COLOR"] = "color";
	ATTRS["FACE"] = "face";
	ATTRS["SIZE"] = "size";
})(ATTRS || (ATTRS = {}));
/**
* The mode of the document.
*
* @see {@link https://dom.spec.whatwg.org/#concept-document-limited-quirks}
*/
var DOCUMENT_MODE;
(function(DOCUMENT_MODE) {
	DOCUMENT_MODE["NO_QUIRKS"] = "no-quirks";
	DOCUMENT_MODE["QUIRKS"] = "quirks";
	DOCUMENT_MODE["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));
var TAG_NAMES;
(function(TAG_NAMES) {
	TAG_NAMES["A"] = "a";
	TAG_NAMES["ADDRESS"] = "address";
	TAG_NAMES["ANNOTATION_XML"] = "annotation-xml";
	TAG_NAMES["APPLET"] = "applet";
	TAG_NAMES["AREA"] = "area";
	TAG_NAMES["ARTICLE"] = "article";
	TAG_NAMES["ASIDE"] = "aside";
	TAG_NAMES["B"] = "b";
	TAG_NAMES["BASE"] = "base";
	TAG_NAMES["BASEFONT"] = "basefont";
	TAG_NAMES["BGSOUND"] = "bgsound";
	TAG_NAMES["BIG"] = "big";
	TAG_NAMES["BLOCKQUOTE"] = "blockquote";
	TAG_NAMES["BODY"] = "body";
	TAG_NAMES["BR"] = "br";
	TAG_NAMES["BUTTON"] = "button";
	TAG_NAMES["CAPTION"] = "caption";
	TAG_NAMES["CENTER"] = "center";
	TAG_NAMES["CODE"] = "code";
	TAG_NAMES["COL"] = "col";
	TAG_NAMES["COLGROUP"] = "colgroup";
	TAG_NAMES["DD"] = "dd";
	TAG_NAMES["DESC"] = "desc";
	TAG_NAMES["DETAILS"] = "details";
	TAG_NAMES["DIALOG"] = "dialog";
	TAG_NAMES["DIR"] = "dir";
	TAG_NAMES["DIV"] = "div";
	TAG_NAMES["DL"] = "dl";
	TAG_NAMES["DT"] = "dt";
	TAG_NAMES["EM"] = "em";
	TAG_NAMES["EMBED"] = "embed";
	TAG_NAMES["FIELDSET"] = "fieldset";
	TAG_NAMES["FIGCAPTION"] = "figcaption";
	TAG_NAMES["FIGURE"] = "figure";
	TAG_NAMES["FONT"] = "font";
	TAG_NAMES["FOOTER"] = "footer";
	TAG_NAMES["FOREIGN_OBJECT"] = "foreignObject";
	TAG_NAMES["FORM"] = "form";
	TAG_NAMES["FRAME"] = "frame";
	TAG_NAMES["FRAMESET"] = "frameset";
	TAG_NAMES["H1"] = "h1";
	TAG_NAMES["H2"] = "h2";
	TAG_NAMES["H3"] = "h3";
	TAG_NAMES["H4"] = "h4";
	TAG_NAMES["H5"] = "h5";
	TAG_NAMES["H6"] = "h6";
	TAG_NAMES["HEAD"] = "head";
	TAG_NAMES["HEADER"] = "header";
	TAG_NAMES["HGROUP"] = "hgroup";
	TAG_NAMES["HR"] = "hr";
	TAG_NAMES["HTML"] = "html";
	TAG_NAMES["I"] = "i";
	TAG_NAMES["IMG"] = "img";
	TAG_NAMES["IMAGE"] = "image";
	TAG_NAMES["INPUT"] = "input";
	TAG_NAMES["IFRAME"] = "iframe";
	TAG_NAMES["KEYGEN"] = "keygen";
	TAG_NAMES["LABEL"] = "label";
	TAG_NAMES["LI"] = "li";
	TAG_NAMES["LINK"] = "link";
	TAG_NAMES["LISTING"] = "listing";
	TAG_NAMES["MAIN"] = "main";
	TAG_NAMES["MALIGNMARK"] = "malignmark";
	TAG_NAMES["MARQUEE"] = "marquee";
	TAG_NAMES["MATH"] = "math";
	TAG_NAMES["MENU"] = "menu";
	TAG_NAMES["META"] = "meta";
	TAG_NAMES["MGLYPH"] = "mglyph";
	TAG_NAMES["MI"] = "mi";
	TAG_NAMES["MO"] = "mo";
	TAG_NAMES["MN"] = "mn";
	TAG_NAMES["MS"] = "ms";
	TAG_NAMES["MTEXT"] = "mtext";
	TAG_NAMES["NAV"] = "nav";
	TAG_NAMES["NOBR"] = "nobr";
	TAG_NAMES["NOFRAMES"] = "noframes";
	TAG_NAMES["NOEMBED"] = "noembed";
	TAG_NAMES["NOSCRIPT"] = "noscript";
	TAG_NAMES["OBJECT"] = "object";
	TAG_NAMES["OL"] = "ol";
	TAG_NAMES["OPTGROUP"] = "optgroup";
	TAG_NAMES["OPTION"] = "option";
	TAG_NAMES["P"] = "p";
	TAG_NAMES["PARAM"] = "param";
	TAG_NAMES["PLAINTEXT"] = "plaintext";
	TAG_NAMES["PRE"] = "pre";
	TAG_NAMES["RB"] = "rb";
	TAG_NAMES["RP"] = "rp";
	TAG_NAMES["RT"] = "rt";
	TAG_NAMES["RTC"] = "rtc";
	TAG_NAMES["RUBY"] = "ruby";
	TAG_NAMES["S"] = "s";
	TAG_NAMES["SCRIPT"] = "script";
	TAG_NAMES["SEARCH"] = "search";
	TAG_NAMES["SECTION"] = "section";
	TAG_NAMES["SELECT"] = "select";
	TAG_NAMES["SOURCE"] = "source";
	TAG_NAMES["SMALL"] = "small";
	TAG_NAMES["SPAN"] = "span";
	TAG_NAMES["STRIKE"] = "strike";
	TAG_NAMES["STRONG"] = "strong";
	TAG_NAMES["STYLE"] = "style";
	TAG_NAMES["SUB"] = "sub";
	TAG_NAMES["SUMMARY"] = "summary";
	TAG_NAMES["SUP"] = "sup";
	TAG_NAMES["TABLE"] = "table";
	TAG_NAMES["TBODY"] = "tbody";
	TAG_NAMES["TEMPLATE"] = "template";
	TAG_NAMES["TEXTAREA"] = "textarea";
	TAG_NAMES["TFOOT"] = "tfoot";
	TAG_NAMES["TD"] = "td";
	TAG_NAMES["TH"] = "th";
	TAG_NAMES["THEAD"] = "thead";
	TAG_NAMES["TITLE"] = "title";
	TAG_NAMES["TR"] = "tr";
	TAG_NAMES["TRACK"] = "track";
	TAG_NAMES["TT"] = "tt";
	TAG_NAMES["U"] = "u";
	TAG_NAMES["UL"] = "ul";
	TAG_NAMES["SVG"] = "svg";
	TAG_NAMES["VAR"] = "var";
	TAG_NAMES["WBR"] = "wbr";
	TAG_NAMES["XMP"] = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));
/**
* Tag IDs are numeric IDs for known tag names.
*
* We use tag IDs to improve the performance of tag name comparisons.
*/
var TAG_ID;
(function(TAG_ID) {
	TAG_ID[TAG_ID["UNKNOWN"] = 0] = "UNKNOWN";
	TAG_ID[TAG_ID["A"] = 1] = "A";
	TAG_ID[TAG_ID["ADDRESS"] = 2] = "ADDRESS";
	TAG_ID[TAG_ID["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
	TAG_ID[TAG_ID["APPLET"] = 4] = "APPLET";
	TAG_ID[TAG_ID["AREA"] = 5] = "AREA";
	TAG_ID[TAG_ID["ARTICLE"] = 6] = "ARTICLE";
	TAG_ID[TAG_ID["ASIDE"] = 7] = "ASIDE";
	TAG_ID[TAG_ID["B"] = 8] = "B";
	TAG_ID[TAG_ID["BASE"] = 9] = "BASE";
	TAG_ID[TAG_ID["BASEFONT"] = 10] = "BASEFONT";
	TAG_ID[TAG_ID["BGSOUND"] = 11] = "BGSOUND";
	TAG_ID[TAG_ID["BIG"] = 12] = "BIG";
	TAG_ID[TAG_ID["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
	TAG_ID[TAG_ID["BODY"] = 14] = "BODY";
	TAG_ID[TAG_ID["BR"] = 15] = "BR";
	TAG_ID[TAG_ID["BUTTON"] = 16] = "BUTTON";
	TAG_ID[TAG_ID["CAPTION"] = 17] = "CAPTION";
	TAG_ID[TAG_ID["CENTER"] = 18] = "CENTER";
	TAG_ID[TAG_ID["CODE"] = 19] = "CODE";
	TAG_ID[TAG_ID["COL"] = 20] = "COL";
	TAG_ID[TAG_ID["COLGROUP"] = 21] = "COLGROUP";
	TAG_ID[TAG_ID["DD"] = 22] = "DD";
	TAG_ID[TAG_ID["DESC"] = 23] = "DESC";
	TAG_ID[TAG_ID["DETAILS"] = 24] = "DETAILS";
	TAG_ID[TAG_ID["DIALOG"] = 25] = "DIALOG";
	TAG_ID[TAG_ID["DIR"] = 26] = "DIR";
	TAG_ID[TAG_ID["DIV"] = 27] = "DIV";
	TAG_ID[TAG_ID["DL"] = 28] = "DL";
	TAG_ID[TAG_ID["DT"] = 29] = "DT";
	TAG_ID[TAG_ID["EM"] = 30] = "EM";
	TAG_ID[TAG_ID["EMBED"] = 31] = "EMBED";
	TAG_ID[TAG_ID["FIELDSET"] = 32] = "FIELDSET";
	TAG_ID[TAG_ID["FIGCAPTION"] = 33] = "FIGCAPTION";
	TAG_ID[TAG_ID["FIGURE"] = 34] = "FIGURE";
	TAG_ID[TAG_ID["FONT"] = 35] = "FONT";
	TAG_ID[TAG_ID["FOOTER"] = 36] = "FOOTER";
	TAG_ID[TAG_ID["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
	TAG_ID[TAG_ID["FORM"] = 38] = "FORM";
	TAG_ID[TAG_ID["FRAME"] = 39] = "FRAME";
	TAG_ID[TAG_ID["FRAMESET"] = 40] = "FRAMESET";
	TAG_ID[TAG_ID["H1"] = 41] = "H1";
	TAG_ID[TAG_ID["H2"] = 42] = "H2";
	TAG_ID[TAG_ID["H3"] = 43] = "H3";
	TAG_ID[TAG_ID["H4"] = 44] = "H4";
	TAG_ID[TAG_ID["H5"] = 45] = "H5";
	TAG_ID[TAG_ID["H6"] = 46] = "H6";
	TAG_ID[TAG_ID["HEAD"] = 47] = "HEAD";
	TAG_ID[TAG_ID["HEADER"] = 48] = "HEADER";
	TAG_ID[TAG_ID["HGROUP"] = 49] = "HGROUP";
	TAG_ID[TAG_ID["HR"] = 50] = "HR";
	TAG_ID[TAG_ID["HTML"] = 51] = "HTML";
	TAG_ID[TAG_ID["I"] = 52] = "I";
	TAG_ID[TAG_ID["IMG"] = 53] = "IMG";
	TAG_ID[TAG_ID["IMAGE"] = 54] = "IMAGE";
	TAG_ID[TAG_ID["INPUT"] = 55] = "INPUT";
	TAG_ID[TAG_ID["IFRAME"] = 56] = "IFRAME";
	TAG_ID[TAG_ID["KEYGEN"] = 57] = "KEYGEN";
	TAG_ID[TAG_ID["LABEL"] = 58] = "LABEL";
	TAG_ID[TAG_ID["LI"] = 59] = "LI";
	TAG_ID[TAG_ID["LINK"] = 60] = "LINK";
	TAG_ID[TAG_ID["LISTING"] = 61] = "LISTING";
	TAG_ID[TAG_ID["MAIN"] = 62] = "MAIN";
	TAG_ID[TAG_ID["MALIGNMARK"] = 63] = "MALIGNMARK";
	TAG_ID[TAG_ID["MARQUEE"] = 64] = "MARQUEE";
	TAG_ID[TAG_ID["MATH"] = 65] = "MATH";
	TAG_ID[TAG_ID["MENU"] = 66] = "MENU";
	TAG_ID[TAG_ID["META"] = 67] = "META";
	TAG_ID[TAG_ID["MGLYPH"] = 68] = "MGLYPH";
	TAG_ID[TAG_ID["MI"] = 69] = "MI";
	TAG_ID[TAG_ID["MO"] = 70] = "MO";
	TAG_ID[TAG_ID["MN"] = 71] = "MN";
	TAG_ID[TAG_ID["MS"] = 72] = "MS";
	TAG_ID[TAG_ID["MTEXT"] = 73] = "MTEXT";
	TAG_ID[TAG_ID["NAV"] = 74] = "NAV";
	TAG_ID[TAG_ID["NOBR"] = 75] = "NOBR";
	TAG_ID[TAG_ID["NOFRAMES"] = 76] = "NOFRAMES";
	TAG_ID[TAG_ID["NOEMBED"] = 77] = "NOEMBED";
	TAG_ID[TAG_ID["NOSCRIPT"] = 78] = "NOSCRIPT";
	TAG_ID[TAG_ID["OBJECT"] = 79] = "OBJECT";
	TAG_ID[TAG_ID["OL"] = 80] = "OL";
	TAG_ID[TAG_ID["OPTGROUP"] = 81] = "OPTGROUP";
	TAG_ID[TAG_ID["OPTION"] = 82] = "OPTION";
	TAG_ID[TAG_ID["P"] = 83] = "P";
	TAG_ID[TAG_ID["PARAM"] = 84] = "PARAM";
	TAG_ID[TAG_ID["PLAINTEXT"] = 85] = "PLAINTEXT";
	TAG_ID[TAG_ID["PRE"] = 86] = "PRE";
	TAG_ID[TAG_ID["RB"] = 87] = "RB";
	TAG_ID[TAG_ID["RP"] = 88] = "RP";
	TAG_ID[TAG_ID["RT"] = 89] = "RT";
	TAG_ID[TAG_ID["RTC"] = 90] = "RTC";
	TAG_ID[TAG_ID["RUBY"] = 91] = "RUBY";
	TAG_ID[TAG_ID["S"] = 92] = "S";
	TAG_ID[TAG_ID["SCRIPT"] = 93] = "SCRIPT";
	TAG_ID[TAG_ID["SEARCH"] = 94] = "SEARCH";
	TAG_ID[TAG_ID["SECTION"] = 95] = "SECTION";
	TAG_ID[TAG_ID["SELECT"] = 96] = "SELECT";
	TAG_ID[TAG_ID["SOURCE"] = 97] = "SOURCE";
	TAG_ID[TAG_ID["SMALL"] = 98] = "SMALL";
	TAG_ID[TAG_ID["SPAN"] = 99] = "SPAN";
	TAG_ID[TAG_ID["STRIKE"] = 100] = "STRIKE";
	TAG_ID[TAG_ID["STRONG"] = 101] = "STRONG";
	TAG_ID[TAG_ID["STYLE"] = 102] = "STYLE";
	TAG_ID[TAG_ID["SUB"] = 103] = "SUB";
	TAG_ID[TAG_ID["SUMMARY"] = 104] = "SUMMARY";
	TAG_ID[TAG_ID["SUP"] = 105] = "SUP";
	TAG_ID[TAG_ID["TABLE"] = 106] = "TABLE";
	TAG_ID[TAG_ID["TBODY"] = 107] = "TBODY";
	TAG_ID[TAG_ID["TEMPLATE"] = 108] = "TEMPLATE";
	TAG_ID[TAG_ID["TEXTAREA"] = 109] = "TEXTAREA";
	TAG_ID[TAG_ID["TFOOT"] = 110] = "TFOOT";
	TAG_ID[TAG_ID["TD"] = 111] = "TD";
	TAG_ID[TAG_ID["TH"] = 112] = "TH";
	TAG_ID[TAG_ID["THEAD"] = 113] = "THEAD";
	TAG_ID[TAG_ID["TITLE"] = 114] = "TITLE";
	TAG_ID[TAG_ID["TR"] = 115] = "TR";
	TAG_ID[TAG_ID["TRACK"] = 116] = "TRACK";
	TAG_ID[TAG_ID["TT"] = 117] = "TT";
	TAG_ID[TAG_ID["U"] = 118] = "U";
	TAG_ID[TAG_ID["UL"] = 119] = "UL";
	TAG_ID[TAG_ID["SVG"] = 120] = "SVG";
	TAG_ID[TAG_ID["VAR"] = 121] = "VAR";
	TAG_ID[TAG_ID["WBR"] = 122] = "WBR";
	TAG_ID[TAG_ID["XMP"] = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));
const TAG_NAME_TO_ID = /* @__PURE__ */ new Map([
	[TAG_NAMES.A, TAG_ID.A],
	[TAG_NAMES.ADDRESS, TAG_ID.ADDRESS],
	[TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML],
	[TAG_NAMES.APPLET, TAG_ID.APPLET],
	[TAG_NAMES.AREA, TAG_ID.AREA],
	[TAG_NAMES.ARTICLE, TAG_ID.ARTICLE],
	[TAG_NAMES.ASIDE, TAG_ID.ASIDE],
	[TAG_NAMES.B, TAG_ID.B],
	[TAG_NAMES.BASE, TAG_ID.BASE],
	[TAG_NAMES.BASEFONT, TAG_ID.BASEFONT],
	[TAG_NAMES.BGSOUND, TAG_ID.BGSOUND],
	[TAG_NAMES.BIG, TAG_ID.BIG],
	[TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE],
	[TAG_NAMES.BODY, TAG_ID.BODY],
	[TAG_NAMES.BR, TAG_ID.BR],
	[TAG_NAMES.BUTTON, TAG_ID.BUTTON],
	[TAG_NAMES.CAPTION, TAG_ID.CAPTION],
	[TAG_NAMES.CENTER, TAG_ID.CENTER],
	[TAG_NAMES.CODE, TAG_ID.CODE],
	[TAG_NAMES.COL, TAG_ID.COL],
	[TAG_NAMES.COLGROUP, TAG_ID.COLGROUP],
	[TAG_NAMES.DD, TAG_ID.DD],
	[TAG_NAMES.DESC, TAG_ID.DESC],
	[TAG_NAMES.DETAILS, TAG_ID.DETAILS],
	[TAG_NAMES.DIALOG, TAG_ID.DIALOG],
	[TAG_NAMES.DIR, TAG_ID.DIR],
	[TAG_NAMES.DIV, TAG_ID.DIV],
	[TAG_NAMES.DL, TAG_ID.DL],
	[TAG_NAMES.DT, TAG_ID.DT],
	[TAG_NAMES.EM, TAG_ID.EM],
	[TAG_NAMES.EMBED, TAG_ID.EMBED],
	[TAG_NAMES.FIELDSET, TAG_ID.FIELDSET],
	[TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION],
	[TAG_NAMES.FIGURE, TAG_ID.FIGURE],
	[TAG_NAMES.FONT, TAG_ID.FONT],
	[TAG_NAMES.FOOTER, TAG_ID.FOOTER],
	[TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT],
	[TAG_NAMES.FORM, TAG_ID.FORM],
	[TAG_NAMES.FRAME, TAG_ID.FRAME],
	[TAG_NAMES.FRAMESET, TAG_ID.FRAMESET],
	[TAG_NAMES.H1, TAG_ID.H1],
	[TAG_NAMES.H2, TAG_ID.H2],
	[TAG_NAMES.H3, TAG_ID.H3],
	[TAG_NAMES.H4, TAG_ID.H4],
	[TAG_NAMES.H5, TAG_ID.H5],
	[TAG_NAMES.H6, TAG_ID.H6],
	[TAG_NAMES.HEAD, TAG_ID.HEAD],
	[TAG_NAMES.HEADER, TAG_ID.HEADER],
	[TAG_NAMES.HGROUP, TAG_ID.HGROUP],
	[TAG_NAMES.HR, TAG_ID.HR],
	[TAG_NAMES.HTML, TAG_ID.HTML],
	[TAG_NAMES.I, TAG_ID.I],
	[TAG_NAMES.IMG, TAG_ID.IMG],
	[TAG_NAMES.IMAGE, TAG_ID.IMAGE],
	[TAG_NAMES.INPUT, TAG_ID.INPUT],
	[TAG_NAMES.IFRAME, TAG_ID.IFRAME],
	[TAG_NAMES.KEYGEN, TAG_ID.KEYGEN],
	[TAG_NAMES.LABEL, TAG_ID.LABEL],
	[TAG_NAMES.LI, TAG_ID.LI],
	[TAG_NAMES.LINK, TAG_ID.LINK],
	[TAG_NAMES.LISTING, TAG_ID.LISTING],
	[TAG_NAMES.MAIN, TAG_ID.MAIN],
	[TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK],
	[TAG_NAMES.MARQUEE, TAG_ID.MARQUEE],
	[TAG_NAMES.MATH, TAG_ID.MATH],
	[TAG_NAMES.MENU, TAG_ID.MENU],
	[TAG_NAMES.META, TAG_ID.META],
	[TAG_NAMES.MGLYPH, TAG_ID.MGLYPH],
	[TAG_NAMES.MI, TAG_ID.MI],
	[TAG_NAMES.MO, TAG_ID.MO],
	[TAG_NAMES.MN, TAG_ID.MN],
	[TAG_NAMES.MS, TAG_ID.MS],
	[TAG_NAMES.MTEXT, TAG_ID.MTEXT],
	[TAG_NAMES.NAV, TAG_ID.NAV],
	[TAG_NAMES.NOBR, TAG_ID.NOBR],
	[TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES],
	[TAG_NAMES.NOEMBED, TAG_ID.NOEMBED],
	[TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT],
	[TAG_NAMES.OBJECT, TAG_ID.OBJECT],
	[TAG_NAMES.OL, TAG_ID.OL],
	[TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP],
	[TAG_NAMES.OPTION, TAG_ID.OPTION],
	[TAG_NAMES.P, TAG_ID.P],
	[TAG_NAMES.PARAM, TAG_ID.PARAM],
	[TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT],
	[TAG_NAMES.PRE, TAG_ID.PRE],
	[TAG_NAMES.RB, TAG_ID.RB],
	[TAG_NAMES.RP, TAG_ID.RP],
	[TAG_NAMES.RT, TAG_ID.RT],
	[TAG_NAMES.RTC, TAG_ID.RTC],
	[TAG_NAMES.RUBY, TAG_ID.RUBY],
	[TAG_NAMES.S, TAG_ID.S],
	[TAG_NAMES.SCRIPT, TAG_ID.SCRIPT],
	[TAG_NAMES.SEARCH, TAG_ID.SEARCH],
	[TAG_NAMES.SECTION, TAG_ID.SECTION],
	[TAG_NAMES.SELECT, TAG_ID.SELECT],
	[TAG_NAMES.SOURCE, TAG_ID.SOURCE],
	[TAG_NAMES.SMALL, TAG_ID.SMALL],
	[TAG_NAMES.SPAN, TAG_ID.SPAN],
	[TAG_NAMES.STRIKE, TAG_ID.STRIKE],
	[TAG_NAMES.STRONG, TAG_ID.STRONG],
	[TAG_NAMES.STYLE, TAG_ID.STYLE],
	[TAG_NAMES.SUB, TAG_ID.SUB],
	[TAG_NAMES.SUMMARY, TAG_ID.SUMMARY],
	[TAG_NAMES.SUP, TAG_ID.SUP],
	[TAG_NAMES.TABLE, TAG_ID.TABLE],
	[TAG_NAMES.TBODY, TAG_ID.TBODY],
	[TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE],
	[TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA],
	[TAG_NAMES.TFOOT, TAG_ID.TFOOT],
	[TAG_NAMES.TD, TAG_ID.TD],
	[TAG_NAMES.TH, TAG_ID.TH],
	[TAG_NAMES.THEAD, TAG_ID.THEAD],
	[TAG_NAMES.TITLE, TAG_ID.TITLE],
	[TAG_NAMES.TR, TAG_ID.TR],
	[TAG_NAMES.TRACK, TAG_ID.TRACK],
	[TAG_NAMES.TT, TAG_ID.TT],
	[TAG_NAMES.U, TAG_ID.U],
	[TAG_NAMES.UL, TAG_ID.UL],
	[TAG_NAMES.SVG, TAG_ID.SVG],
	[TAG_NAMES.VAR, TAG_ID.VAR],
	[TAG_NAMES.WBR, TAG_ID.WBR],
	[TAG_NAMES.XMP, TAG_ID.XMP]
]);
function getTagID(tagName) {
	var _a;
	return (_a = TAG_NAME_TO_ID.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID.UNKNOWN;
}
const $ = TAG_ID;
const SPECIAL_ELEMENTS = {
	[NS.HTML]: /* @__PURE__ */ new Set([
		$.ADDRESS,
		$.APPLET,
		$.AREA,
		$.ARTICLE,
		$.ASIDE,
		$.BASE,
		$.BASEFONT,
		$.BGSOUND,
		$.BLOCKQUOTE,
		$.BODY,
		$.BR,
		$.BUTTON,
		$.CAPTION,
		$.CENTER,
		$.COL,
		$.COLGROUP,
		$.DD,
		$.DETAILS,
		$.DIR,
		$.DIV,
		$.DL,
		$.DT,
		$.EMBED,
		$.FIELDSET,
		$.FIGCAPTION,
		$.FIGURE,
		$.FOOTER,
		$.FORM,
		$.FRAME,
		$.FRAMESET,
		$.H1,
		$.H2,
		$.H3,
		$.H4,
		$.H5,
		$.H6,
		$.HEAD,
		$.HEADER,
		$.HGROUP,
		$.HR,
		$.HTML,
		$.IFRAME,
		$.IMG,
		$.INPUT,
		$.LI,
		$.LINK,
		$.LISTING,
		$.MAIN,
		$.MARQUEE,
		$.MENU,
		$.META,
		$.NAV,
		$.NOEMBED,
		$.NOFRAMES,
		$.NOSCRIPT,
		$.OBJECT,
		$.OL,
		$.P,
		$.PARAM,
		$.PLAINTEXT,
		$.PRE,
		$.SCRIPT,
		$.SECTION,
		$.SELECT,
		$.SOURCE,
		$.STYLE,
		$.SUMMARY,
		$.TABLE,
		$.TBODY,
		$.TD,
		$.TEMPLATE,
		$.TEXTAREA,
		$.TFOOT,
		$.TH,
		$.THEAD,
		$.TITLE,
		$.TR,
		$.TRACK,
		$.UL,
		$.WBR,
		$.XMP
	]),
	[NS.MATHML]: /* @__PURE__ */ new Set([
		$.MI,
		$.MO,
		$.MN,
		$.MS,
		$.MTEXT,
		$.ANNOTATION_XML
	]),
	[NS.SVG]: /* @__PURE__ */ new Set([
		$.TITLE,
		$.FOREIGN_OBJECT,
		$.DESC
	]),
	[NS.XLINK]: /* @__PURE__ */ new Set(),
	[NS.XML]: /* @__PURE__ */ new Set(),
	[NS.XMLNS]: /* @__PURE__ */ new Set()
};
const NUMBERED_HEADERS$1 = /* @__PURE__ */ new Set([
	$.H1,
	$.H2,
	$.H3,
	$.H4,
	$.H5,
	$.H6
]);
const UNESCAPED_TEXT = /* @__PURE__ */ new Set([
	TAG_NAMES.STYLE,
	TAG_NAMES.SCRIPT,
	TAG_NAMES.XMP,
	TAG_NAMES.IFRAME,
	TAG_NAMES.NOEMBED,
	TAG_NAMES.NOFRAMES,
	TAG_NAMES.PLAINTEXT
]);

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/tokenizer/index.js
const ATTR_NAME_SET_THRESHOLD = 64;
var State;
(function(State) {
	State[State["DATA"] = 0] = "DATA";
	State[State["RCDATA"] = 1] = "RCDATA";
	State[State["RAWTEXT"] = 2] = "RAWTEXT";
	State[State["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
	State[State["PLAINTEXT"] = 4] = "PLAINTEXT";
	State[State["TAG_OPEN"] = 5] = "TAG_OPEN";
	State[State["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
	State[State["TAG_NAME"] = 7] = "TAG_NAME";
	State[State["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
	State[State["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
	State[State["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
	State[State["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
	State[State["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
	State[State["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
	State[State["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
	State[State["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
	State[State["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
	State[State["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
	State[State["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
	State[State["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
	State[State["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
	State[State["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
	State[State["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
	State[State["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
	State[State["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
	State[State["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
	State[State["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
	State[State["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
	State[State["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
	State[State["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
	State[State["COMMENT_START"] = 42] = "COMMENT_START";
	State[State["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
	State[State["COMMENT"] = 44] = "COMMENT";
	State[State["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
	State[State["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
	State[State["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
	State[State["COMMENT_END"] = 50] = "COMMENT_END";
	State[State["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
	State[State["DOCTYPE"] = 52] = "DOCTYPE";
	State[State["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
	State[State["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
	State[State["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
	State[State["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
	State[State["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
	State[State["CDATA_SECTION"] = 68] = "CDATA_SECTION";
	State[State["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
	State[State["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
	State[State["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
	State[State["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));
const TokenizerMode = {
	DATA: State.DATA,
	RCDATA: State.RCDATA,
	RAWTEXT: State.RAWTEXT,
	SCRIPT_DATA: State.SCRIPT_DATA,
	PLAINTEXT: State.PLAINTEXT,
	CDATA_SECTION: State.CDATA_SECTION
};
function isAsciiDigit(cp) {
	return cp >= CODE_POINTS.DIGIT_0 && cp <= CODE_POINTS.DIGIT_9;
}
function isAsciiUpper(cp) {
	return cp >= CODE_POINTS.LATIN_CAPITAL_A && cp <= CODE_POINTS.LATIN_CAPITAL_Z;
}
function isAsciiLower(cp) {
	return cp >= CODE_POINTS.LATIN_SMALL_A && cp <= CODE_POINTS.LATIN_SMALL_Z;
}
function isAsciiLetter(cp) {
	return isAsciiLower(cp) || isAsciiUpper(cp);
}
function isAsciiAlphaNumeric(cp) {
	return isAsciiLetter(cp) || isAsciiDigit(cp);
}
function toAsciiLower(cp) {
	return cp + 32;
}
function isWhitespace$1(cp) {
	return cp === CODE_POINTS.SPACE || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.TABULATION || cp === CODE_POINTS.FORM_FEED || cp === CODE_POINTS.CARRIAGE_RETURN;
}
function isScriptDataDoubleEscapeSequenceEnd(cp) {
	return isWhitespace$1(cp) || cp === CODE_POINTS.SOLIDUS || cp === CODE_POINTS.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(code) {
	if (code === CODE_POINTS.NULL) return ERR.nullCharacterReference;
	else if (code > 1114111) return ERR.characterReferenceOutsideUnicodeRange;
	else if (isSurrogate(code)) return ERR.surrogateCharacterReference;
	else if (isUndefinedCodePoint(code)) return ERR.noncharacterCharacterReference;
	else if (isControlCodePoint(code) || code === CODE_POINTS.CARRIAGE_RETURN) return ERR.controlCharacterReference;
	return null;
}
var Tokenizer = class {
	constructor(options, handler) {
		this.options = options;
		this.handler = handler;
		this.paused = false;
		/** Ensures that the parsing loop isn't run multiple times at once. */
		this.inLoop = false;
		/**
		* Indicates that the current adjusted node exists, is not an element in the HTML namespace,
		* and that it is not an integration point for either MathML or HTML.
		*
		* @see {@link https://html.spec.whatwg.org/multipage/parsing.html#tree-construction}
		*/
		this.inForeignNode = false;
		this.lastStartTagName = "";
		this.active = false;
		this.state = State.DATA;
		this.returnState = State.DATA;
		this.entityStartPos = 0;
		this.consumedAfterSnapshot = -1;
		this.currentCharacterToken = null;
		this.currentToken = null;
		this.currentAttr = {
			name: "",
			value: ""
		};
		this.currentAttrLocation = null;
		this.currentAttrNames = null;
		/**
		* `[start, end)` of `preprocessor.html` still to be appended to the attribute value, comment data or character
		* token being built (`_flushRun`): input that is used as is is appended as one slice, not a code point at a time.
		*/
		this.runStart = 0;
		this.runEnd = 0;
		this.preprocessor = new Preprocessor(handler);
		this.currentLocation = this.getCurrentLocation(-1);
		this.entityDecoder = new HtmlEntityDecoder((cp, consumed) => {
			this.preprocessor.pos = this.entityStartPos + consumed - 1;
			if (!this._isCharacterReferenceInAttribute()) this._ensureCharacterToken(isWhitespace$1(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER);
			this._extendRunWith(String.fromCodePoint(cp), 0);
			this.entityStartPos = this.preprocessor.pos - consumed + 1;
		}, handler.onParseError ? {
			missingSemicolonAfterCharacterReference: () => {
				this._err(ERR.missingSemicolonAfterCharacterReference, 1);
			},
			absenceOfDigitsInNumericCharacterReference: (consumed) => {
				this._err(ERR.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
			},
			validateNumericCharacterReference: (code) => {
				const error = getErrorForNumericCharacterReference(code);
				if (error) this._err(error, 1);
			}
		} : void 0);
	}
	_err(code, cpOffset = 0) {
		var _a, _b;
		(_b = (_a = this.handler).onParseError) === null || _b === void 0 || _b.call(_a, this.preprocessor.getError(code, cpOffset));
	}
	getCurrentLocation(offset) {
		if (!this.options.sourceCodeLocationInfo) return null;
		return {
			startLine: this.preprocessor.line,
			startCol: this.preprocessor.col - offset,
			startOffset: this.preprocessor.offset - offset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
	}
	_runParsingLoop() {
		if (this.inLoop) return;
		this.inLoop = true;
		while (this.active && !this.paused) {
			this.consumedAfterSnapshot = 0;
			const cp = this._consume();
			if (!this._ensureHibernation()) this._callState(cp);
		}
		this.inLoop = false;
	}
	/** Emit buffered character tokens without completing the current token or emitting EOF. */
	flushCharacters() {
		var _a;
		if (this.inLoop) throw new Error("Cannot flush characters from a tokenizer callback");
		const location = (_a = this.currentCharacterToken) === null || _a === void 0 ? void 0 : _a.location;
		let nextLocation = null;
		if (location) {
			nextLocation = this.getCharacterTokenEndLocation(location);
			this.currentLocation = nextLocation;
		}
		this.inLoop = true;
		try {
			this._emitCurrentCharacterToken(nextLocation);
		} finally {
			this.inLoop = false;
		}
		this._runParsingLoop();
	}
	getCharacterTokenEndLocation(location) {
		const endOffset = this.getCharacterTokenEndOffset();
		const html = this.preprocessor.html.slice(location.startOffset - this.preprocessor.droppedBufferSize, endOffset - this.preprocessor.droppedBufferSize);
		let line = location.startLine;
		let lastLineBreak = -1;
		for (let i = html.indexOf("\n"); i !== -1; i = html.indexOf("\n", i + 1)) {
			line++;
			lastLineBreak = i;
		}
		for (let i = html.indexOf("\r"); i !== -1; i = html.indexOf("\r", i + 1)) if (html.charCodeAt(i + 1) !== CODE_POINTS.LINE_FEED) {
			line++;
			lastLineBreak = Math.max(lastLineBreak, i);
		}
		return {
			startLine: line,
			startCol: lastLineBreak === -1 ? location.startCol + html.length : html.length - lastLineBreak,
			startOffset: endOffset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
	}
	getCharacterTokenEndOffset() {
		var _a;
		const end = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1;
		const tokenLocation = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location;
		switch (this.state) {
			case State.TAG_OPEN:
			case State.RCDATA_LESS_THAN_SIGN:
			case State.RAWTEXT_LESS_THAN_SIGN:
			case State.SCRIPT_DATA_LESS_THAN_SIGN:
			case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
			case State.CDATA_SECTION_BRACKET: return end - 1;
			case State.END_TAG_OPEN:
			case State.MARKUP_DECLARATION_OPEN:
			case State.RCDATA_END_TAG_OPEN:
			case State.RCDATA_END_TAG_NAME:
			case State.RAWTEXT_END_TAG_OPEN:
			case State.RAWTEXT_END_TAG_NAME:
			case State.SCRIPT_DATA_END_TAG_OPEN:
			case State.SCRIPT_DATA_END_TAG_NAME:
			case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
			case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
			case State.CDATA_SECTION_END: return end - 2;
			case State.CHARACTER_REFERENCE: return this._isCharacterReferenceInAttribute() && tokenLocation ? tokenLocation.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
			case State.DOCTYPE:
			case State.BEFORE_DOCTYPE_NAME: return this.currentLocation.startOffset;
			default:
				if (tokenLocation && (this.state === State.TAG_NAME || this.state >= State.BEFORE_ATTRIBUTE_NAME && this.state <= State.BOGUS_COMMENT || this.state >= State.COMMENT_START && this.state <= State.BOGUS_DOCTYPE)) return tokenLocation.startOffset;
				return end;
		}
	}
	pause() {
		this.paused = true;
	}
	resume(writeCallback) {
		if (!this.paused) throw new Error("Parser was already resumed");
		this.paused = false;
		if (this.inLoop) return;
		this._runParsingLoop();
		if (!this.paused) writeCallback === null || writeCallback === void 0 || writeCallback();
	}
	write(chunk, isLastChunk, writeCallback) {
		this.active = true;
		this.preprocessor.write(chunk, isLastChunk);
		this._runParsingLoop();
		if (!this.paused) writeCallback === null || writeCallback === void 0 || writeCallback();
	}
	insertHtmlAtCurrentPos(chunk) {
		this.active = true;
		this.preprocessor.insertHtmlAtCurrentPos(chunk);
		this._runParsingLoop();
	}
	/** @internal Flush completed streaming text without splitting an unfinished token. */
	flushCurrentCharacterToken() {
		if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === State.DOCTYPE || this.state === State.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) return;
		const pending = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
		this.preprocessor.advance();
		this.currentLocation = this.getCurrentLocation(pending);
		this.preprocessor.retreat(1);
		this._emitCurrentCharacterToken(this.currentLocation);
		this._createCharacterToken(TokenType.CHARACTER);
		this.preprocessor.dropParsedChunk(Math.max(pending - 1, 0));
		this.entityStartPos = this.preprocessor.pos + 1 - pending;
	}
	_ensureHibernation() {
		if (this.preprocessor.endOfChunkHit) {
			this.preprocessor.retreat(this.consumedAfterSnapshot);
			this.consumedAfterSnapshot = 0;
			this.active = false;
			return true;
		}
		return false;
	}
	_consume() {
		this.consumedAfterSnapshot++;
		return this.preprocessor.advance();
	}
	_advanceBy(count) {
		this.consumedAfterSnapshot += count;
		for (let i = 0; i < count; i++) this.preprocessor.advance();
	}
	_consumeSequenceIfMatch(pattern, caseSensitive) {
		if (this.preprocessor.startsWith(pattern, caseSensitive)) {
			this._advanceBy(pattern.length - 1);
			return true;
		}
		return false;
	}
	_createStartTagToken() {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.START_TAG,
			tagName: "",
			tagID: TAG_ID.UNKNOWN,
			selfClosing: false,
			ackSelfClosing: false,
			attrs: [],
			location: this.getCurrentLocation(1)
		};
	}
	_createEndTagToken() {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.END_TAG,
			tagName: "",
			tagID: TAG_ID.UNKNOWN,
			selfClosing: false,
			ackSelfClosing: false,
			attrs: [],
			location: this.getCurrentLocation(2)
		};
	}
	_createCommentToken(offset) {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.COMMENT,
			data: "",
			location: this.getCurrentLocation(offset)
		};
	}
	_createDoctypeToken(initialName) {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.DOCTYPE,
			name: initialName,
			forceQuirks: false,
			publicId: null,
			systemId: null,
			location: this.currentLocation
		};
	}
	_createCharacterToken(type) {
		if (this.currentLocation) {
			const start = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
			if (this.preprocessor.html[start] === "\n" && this.preprocessor.html[start - 1] === "\r") this.currentLocation.startOffset++;
		}
		this.currentCharacterToken = {
			type,
			chars: "",
			location: this.currentLocation
		};
	}
	_createAttr(attrNameFirstCh) {
		this._flushRun("");
		this.currentAttr = {
			name: attrNameFirstCh,
			value: ""
		};
		this.currentAttrLocation = this.getCurrentLocation(0);
	}
	_leaveAttrName() {
		var _a;
		var _b;
		const token = this.currentToken;
		const { name } = this.currentAttr;
		const names = this.currentAttrNames;
		let duplicate;
		if (names === null) {
			duplicate = getTokenAttr(token, name) !== null;
			if (!duplicate && token.attrs.length === ATTR_NAME_SET_THRESHOLD) this.currentAttrNames = new Set(token.attrs.map((attr) => attr.name)).add(name);
		} else {
			duplicate = names.has(name);
			if (!duplicate) names.add(name);
		}
		if (duplicate) this._err(ERR.duplicateAttribute);
		else {
			token.attrs.push(this.currentAttr);
			if (token.location && this.currentAttrLocation) {
				const attrLocations = (_a = (_b = token.location).attrs) !== null && _a !== void 0 ? _a : _b.attrs = Object.create(null);
				attrLocations[this.currentAttr.name] = this.currentAttrLocation;
				this._leaveAttrValue();
			}
		}
	}
	_leaveAttrValue() {
		if (this.currentAttrLocation) {
			this.currentAttrLocation.endLine = this.preprocessor.line;
			this.currentAttrLocation.endCol = this.preprocessor.col;
			this.currentAttrLocation.endOffset = this.preprocessor.offset;
		}
	}
	/**
	* Append the pending run and `text` to the attribute value, comment data or character token being built.
	* The run is a string of its own: V8 copies a slice of fewer than 13 characters but lets a longer one share
	* the input's buffer, which would keep that buffer alive for as long as any attribute value or text cut from
	* it is; a concatenation is flattened into a buffer of its own when it is sliced.
	*/
	_flushRun(text) {
		if (this.runEnd === this.runStart && text.length === 0) return;
		const slice = this.preprocessor.html.slice(this.runStart, this.runEnd);
		const run = (slice.length < 13 ? slice : ` ${slice}`.slice(1)) + text;
		const token = this.currentToken;
		this.runStart = this.runEnd;
		if (token === null) this.currentCharacterToken.chars += run;
		else if (token.type === TokenType.COMMENT) token.data += run;
		else this.currentAttr.value += run;
	}
	/** Extend the pending run by the current input code point, read as `cp`, or flush it and start a new one. */
	_extendRun(cp) {
		const { preprocessor } = this;
		if (cp === CODE_POINTS.LINE_FEED && preprocessor.html.charCodeAt(preprocessor.pos) !== CODE_POINTS.LINE_FEED) {
			this._flushRun("\n");
			this.runStart = preprocessor.pos + 1;
		} else {
			const start = preprocessor.pos - Number(cp > 65535);
			if (start !== this.runEnd) {
				this._flushRun("");
				this.runStart = start;
			}
		}
		this.runEnd = preprocessor.pos + 1;
	}
	/**
	* Extend the pending run by `text`, the input that ends `cpOffset` code points after the current one, or flush
	* the run and append `text` where the input differs (a NUL replacement, a decoded reference, a dropped chunk).
	*/
	_extendRunWith(text, cpOffset) {
		const { preprocessor } = this;
		const start = preprocessor.codePointStart + 1 + cpOffset - text.length;
		if (start >= 0 && preprocessor.html.startsWith(text, start)) {
			if (start !== this.runEnd) {
				this._flushRun("");
				this.runStart = start;
			}
		} else {
			this._flushRun(text);
			this.runStart = start + text.length;
		}
		this.runEnd = start + text.length;
	}
	prepareToken(ct) {
		this._emitCurrentCharacterToken(ct.location);
		this.currentToken = null;
		if (ct.location) {
			ct.location.endLine = this.preprocessor.line;
			ct.location.endCol = this.preprocessor.col + 1;
			ct.location.endOffset = this.preprocessor.offset + 1;
		}
		this.currentLocation = this.getCurrentLocation(-1);
	}
	emitCurrentTagToken() {
		const ct = this.currentToken;
		this.currentAttrNames = null;
		this.prepareToken(ct);
		ct.tagID = getTagID(ct.tagName);
		if (ct.type === TokenType.START_TAG) {
			this.lastStartTagName = ct.tagName;
			this.handler.onStartTag(ct);
		} else {
			if (ct.attrs.length > 0) this._err(ERR.endTagWithAttributes);
			if (ct.selfClosing) this._err(ERR.endTagWithTrailingSolidus);
			this.handler.onEndTag(ct);
		}
		this.preprocessor.dropParsedChunk();
	}
	emitCurrentComment(ct) {
		this.prepareToken(ct);
		this.handler.onComment(ct);
		this.preprocessor.dropParsedChunk();
	}
	emitCurrentDoctype(ct) {
		this.prepareToken(ct);
		this.handler.onDoctype(ct);
		this.preprocessor.dropParsedChunk();
	}
	_emitCurrentCharacterToken(nextLocation) {
		this._flushRun("");
		if (this.currentCharacterToken) {
			if (nextLocation && this.currentCharacterToken.location) {
				this.currentCharacterToken.location.endLine = nextLocation.startLine;
				this.currentCharacterToken.location.endCol = nextLocation.startCol;
				this.currentCharacterToken.location.endOffset = nextLocation.startOffset;
			}
			switch (this.currentCharacterToken.type) {
				case TokenType.CHARACTER:
					this.handler.onCharacter(this.currentCharacterToken);
					break;
				case TokenType.NULL_CHARACTER:
					this.handler.onNullCharacter(this.currentCharacterToken);
					break;
				case TokenType.WHITESPACE_CHARACTER: this.handler.onWhitespaceCharacter(this.currentCharacterToken);
			}
			this.currentCharacterToken = null;
		}
	}
	_emitEOFToken() {
		var _a, _b;
		const location = this.getCurrentLocation(0);
		if (location) {
			location.endLine = location.startLine;
			location.endCol = location.startCol;
			location.endOffset = location.startOffset;
		}
		this._emitCurrentCharacterToken((_b = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location) !== null && _b !== void 0 ? _b : location);
		this.handler.onEof({
			type: TokenType.EOF,
			location
		});
		this.active = false;
	}
	/** Make the current character token one of `type`, emitting the current one if it has another type. */
	_ensureCharacterToken(type) {
		if (this.currentCharacterToken) {
			if (this.currentCharacterToken.type === type) return;
			this.currentLocation = this.getCurrentLocation(0);
			this._emitCurrentCharacterToken(this.currentLocation);
			this.preprocessor.dropParsedChunk();
		}
		this._createCharacterToken(type);
	}
	/** Emit the current input code point, read as `cp`. */
	_emitCodePoint(cp) {
		const type = isWhitespace$1(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER;
		const token = this.currentCharacterToken;
		if (token === null || token.type !== type) this._ensureCharacterToken(type);
		this._extendRun(cp);
	}
	_emitChars(ch, cpOffset = 0) {
		if (this.options.sourceCodeLocationInfo && cpOffset !== 0 && this.currentCharacterToken && this.currentCharacterToken.type !== TokenType.CHARACTER) {
			this.currentLocation = this.getCurrentLocation(ch.length - 1 - cpOffset);
			this._emitCurrentCharacterToken(this.currentLocation);
			this._createCharacterToken(TokenType.CHARACTER);
		} else this._ensureCharacterToken(TokenType.CHARACTER);
		this._extendRunWith(ch, cpOffset);
	}
	_startCharacterReference() {
		this.returnState = this.state;
		this.state = State.CHARACTER_REFERENCE;
		this.entityStartPos = this.preprocessor.pos;
		this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
	}
	_isCharacterReferenceInAttribute() {
		return this.returnState === State.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_UNQUOTED;
	}
	_flushCodePointConsumedAsCharacterReference(cp) {
		if (this._isCharacterReferenceInAttribute()) this._extendRun(cp);
		else this._emitCodePoint(cp);
	}
	_callState(cp) {
		switch (this.state) {
			case State.DATA:
				this._stateData(cp);
				break;
			case State.RCDATA:
				this._stateRcdata(cp);
				break;
			case State.RAWTEXT:
				this._stateRawtext(cp);
				break;
			case State.SCRIPT_DATA:
				this._stateScriptData(cp);
				break;
			case State.PLAINTEXT:
				this._statePlaintext(cp);
				break;
			case State.TAG_OPEN:
				this._stateTagOpen(cp);
				break;
			case State.END_TAG_OPEN:
				this._stateEndTagOpen(cp);
				break;
			case State.TAG_NAME:
				this._stateTagName(cp);
				break;
			case State.RCDATA_LESS_THAN_SIGN:
				this._stateRcdataLessThanSign(cp);
				break;
			case State.RCDATA_END_TAG_OPEN:
				this._stateRcdataEndTagOpen(cp);
				break;
			case State.RCDATA_END_TAG_NAME:
				this._stateRcdataEndTagName(cp);
				break;
			case State.RAWTEXT_LESS_THAN_SIGN:
				this._stateRawtextLessThanSign(cp);
				break;
			case State.RAWTEXT_END_TAG_OPEN:
				this._stateRawtextEndTagOpen(cp);
				break;
			case State.RAWTEXT_END_TAG_NAME:
				this._stateRawtextEndTagName(cp);
				break;
			case State.SCRIPT_DATA_LESS_THAN_SIGN:
				this._stateScriptDataLessThanSign(cp);
				break;
			case State.SCRIPT_DATA_END_TAG_OPEN:
				this._stateScriptDataEndTagOpen(cp);
				break;
			case State.SCRIPT_DATA_END_TAG_NAME:
				this._stateScriptDataEndTagName(cp);
				break;
			case State.SCRIPT_DATA_ESCAPE_START:
				this._stateScriptDataEscapeStart(cp);
				break;
			case State.SCRIPT_DATA_ESCAPE_START_DASH:
				this._stateScriptDataEscapeStartDash(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED:
				this._stateScriptDataEscaped(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_DASH:
				this._stateScriptDataEscapedDash(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_DASH_DASH:
				this._stateScriptDataEscapedDashDash(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataEscapedLessThanSign(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
				this._stateScriptDataEscapedEndTagOpen(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
				this._stateScriptDataEscapedEndTagName(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPE_START:
				this._stateScriptDataDoubleEscapeStart(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED:
				this._stateScriptDataDoubleEscaped(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
				this._stateScriptDataDoubleEscapedDash(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
				this._stateScriptDataDoubleEscapedDashDash(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataDoubleEscapedLessThanSign(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPE_END:
				this._stateScriptDataDoubleEscapeEnd(cp);
				break;
			case State.BEFORE_ATTRIBUTE_NAME:
				this._stateBeforeAttributeName(cp);
				break;
			case State.ATTRIBUTE_NAME:
				this._stateAttributeName(cp);
				break;
			case State.AFTER_ATTRIBUTE_NAME:
				this._stateAfterAttributeName(cp);
				break;
			case State.BEFORE_ATTRIBUTE_VALUE:
				this._stateBeforeAttributeValue(cp);
				break;
			case State.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
				this._stateAttributeValueDoubleQuoted(cp);
				break;
			case State.ATTRIBUTE_VALUE_SINGLE_QUOTED:
				this._stateAttributeValueSingleQuoted(cp);
				break;
			case State.ATTRIBUTE_VALUE_UNQUOTED:
				this._stateAttributeValueUnquoted(cp);
				break;
			case State.AFTER_ATTRIBUTE_VALUE_QUOTED:
				this._stateAfterAttributeValueQuoted(cp);
				break;
			case State.SELF_CLOSING_START_TAG:
				this._stateSelfClosingStartTag(cp);
				break;
			case State.BOGUS_COMMENT:
				this._stateBogusComment(cp);
				break;
			case State.MARKUP_DECLARATION_OPEN:
				this._stateMarkupDeclarationOpen(cp);
				break;
			case State.COMMENT_START:
				this._stateCommentStart(cp);
				break;
			case State.COMMENT_START_DASH:
				this._stateCommentStartDash(cp);
				break;
			case State.COMMENT:
				this._stateComment(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN:
				this._stateCommentLessThanSign(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN_BANG:
				this._stateCommentLessThanSignBang(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN_BANG_DASH:
				this._stateCommentLessThanSignBangDash(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
				this._stateCommentLessThanSignBangDashDash(cp);
				break;
			case State.COMMENT_END_DASH:
				this._stateCommentEndDash(cp);
				break;
			case State.COMMENT_END:
				this._stateCommentEnd(cp);
				break;
			case State.COMMENT_END_BANG:
				this._stateCommentEndBang(cp);
				break;
			case State.DOCTYPE:
				this._stateDoctype(cp);
				break;
			case State.BEFORE_DOCTYPE_NAME:
				this._stateBeforeDoctypeName(cp);
				break;
			case State.DOCTYPE_NAME:
				this._stateDoctypeName(cp);
				break;
			case State.AFTER_DOCTYPE_NAME:
				this._stateAfterDoctypeName(cp);
				break;
			case State.AFTER_DOCTYPE_PUBLIC_KEYWORD:
				this._stateAfterDoctypePublicKeyword(cp);
				break;
			case State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateBeforeDoctypePublicIdentifier(cp);
				break;
			case State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypePublicIdentifierDoubleQuoted(cp);
				break;
			case State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypePublicIdentifierSingleQuoted(cp);
				break;
			case State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateAfterDoctypePublicIdentifier(cp);
				break;
			case State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
				this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
				break;
			case State.AFTER_DOCTYPE_SYSTEM_KEYWORD:
				this._stateAfterDoctypeSystemKeyword(cp);
				break;
			case State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateBeforeDoctypeSystemIdentifier(cp);
				break;
			case State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
				break;
			case State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypeSystemIdentifierSingleQuoted(cp);
				break;
			case State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateAfterDoctypeSystemIdentifier(cp);
				break;
			case State.BOGUS_DOCTYPE:
				this._stateBogusDoctype(cp);
				break;
			case State.CDATA_SECTION:
				this._stateCdataSection(cp);
				break;
			case State.CDATA_SECTION_BRACKET:
				this._stateCdataSectionBracket(cp);
				break;
			case State.CDATA_SECTION_END:
				this._stateCdataSectionEnd(cp);
				break;
			case State.CHARACTER_REFERENCE:
				this._stateCharacterReference();
				break;
			case State.AMBIGUOUS_AMPERSAND:
				this._stateAmbiguousAmpersand(cp);
				break;
			default: throw new Error("Unknown state");
		}
	}
	_stateData(cp) {
		switch (cp) {
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.TAG_OPEN;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitCodePoint(cp);
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateRcdata(cp) {
		switch (cp) {
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.RCDATA_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateRawtext(cp) {
		switch (cp) {
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.RAWTEXT_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptData(cp) {
		switch (cp) {
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_statePlaintext(cp) {
		switch (cp) {
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this._createStartTagToken();
			this.state = State.TAG_NAME;
			this._stateTagName(cp);
		} else switch (cp) {
			case CODE_POINTS.EXCLAMATION_MARK:
				this.state = State.MARKUP_DECLARATION_OPEN;
				break;
			case CODE_POINTS.SOLIDUS:
				this.state = State.END_TAG_OPEN;
				break;
			case CODE_POINTS.QUESTION_MARK:
				this._err(ERR.unexpectedQuestionMarkInsteadOfTagName);
				this._createCommentToken(1);
				this.state = State.BOGUS_COMMENT;
				this._stateBogusComment(cp);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofBeforeTagName);
				this._emitChars("<", -1);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.invalidFirstCharacterOfTagName);
				this._emitChars("<", -1);
				this.state = State.DATA;
				this._stateData(cp);
		}
	}
	_stateEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this._createEndTagToken();
			this.state = State.TAG_NAME;
			this._stateTagName(cp);
		} else switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingEndTagName);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofBeforeTagName);
				this._emitChars("</", -1);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.invalidFirstCharacterOfTagName);
				this._createCommentToken(2);
				this.state = State.BOGUS_COMMENT;
				this._stateBogusComment(cp);
		}
	}
	_stateTagName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS.SOLIDUS:
				this.state = State.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.tagName += "�";
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: token.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateRcdataLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) this.state = State.RCDATA_END_TAG_OPEN;
		else {
			this._emitChars("<", -1);
			this.state = State.RCDATA;
			this._stateRcdata(cp);
		}
	}
	_stateRcdataEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.RCDATA_END_TAG_NAME;
			this._stateRcdataEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.RCDATA;
			this._stateRcdata(cp);
		}
	}
	handleSpecialEndTag(_cp) {
		if (!this.preprocessor.startsWith(this.lastStartTagName, false)) return !this._ensureHibernation();
		this._createEndTagToken();
		const token = this.currentToken;
		token.tagName = this.lastStartTagName;
		switch (this.preprocessor.peek(this.lastStartTagName.length)) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this._advanceBy(this.lastStartTagName.length);
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				return false;
			case CODE_POINTS.SOLIDUS:
				this._advanceBy(this.lastStartTagName.length);
				this.state = State.SELF_CLOSING_START_TAG;
				return false;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._advanceBy(this.lastStartTagName.length);
				this.emitCurrentTagToken();
				this.state = State.DATA;
				return false;
			default:
				this.currentToken = null;
				return !this._ensureHibernation();
		}
	}
	_stateRcdataEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.RCDATA;
			this._stateRcdata(cp);
		}
	}
	_stateRawtextLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) this.state = State.RAWTEXT_END_TAG_OPEN;
		else {
			this._emitChars("<", -1);
			this.state = State.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateRawtextEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.RAWTEXT_END_TAG_NAME;
			this._stateRawtextEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateRawtextEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateScriptDataLessThanSign(cp) {
		switch (cp) {
			case CODE_POINTS.SOLIDUS:
				this.state = State.SCRIPT_DATA_END_TAG_OPEN;
				break;
			case CODE_POINTS.EXCLAMATION_MARK:
				this.state = State.SCRIPT_DATA_ESCAPE_START;
				this._emitChars("<!");
				break;
			default:
				this._emitChars("<", -1);
				this.state = State.SCRIPT_DATA;
				this._stateScriptData(cp);
		}
	}
	_stateScriptDataEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.SCRIPT_DATA_END_TAG_NAME;
			this._stateScriptDataEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscapeStart(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) {
			this.state = State.SCRIPT_DATA_ESCAPE_START_DASH;
			this._emitChars("-");
		} else {
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscapeStartDash(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) {
			this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
			this._emitChars("-");
		} else {
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscaped(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_ESCAPED_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedDashDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.SCRIPT_DATA;
				this._emitChars(">");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN;
		else if (isAsciiLetter(cp)) {
			this._emitChars("<", -1);
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_START;
			this._stateScriptDataDoubleEscapeStart(cp);
		} else {
			this._emitChars("<", -1);
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataEscapedEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_NAME;
			this._stateScriptDataEscapedEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataEscapedEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscapeStart(cp) {
		if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
			this._emitCodePoint(cp);
			for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) this._emitCodePoint(this._consume());
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
		} else if (!this._ensureHibernation()) {
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscaped(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedDashDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.SCRIPT_DATA;
				this._emitChars(">");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) {
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_END;
			this._emitChars("/");
		} else {
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
			this._stateScriptDataDoubleEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscapeEnd(cp) {
		if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
			this._emitCodePoint(cp);
			for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) this._emitCodePoint(this._consume());
			this.state = State.SCRIPT_DATA_ESCAPED;
		} else if (!this._ensureHibernation()) {
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
			this._stateScriptDataDoubleEscaped(cp);
		}
	}
	_stateBeforeAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.SOLIDUS:
			case CODE_POINTS.GREATER_THAN_SIGN:
			case CODE_POINTS.EOF:
				this.state = State.AFTER_ATTRIBUTE_NAME;
				this._stateAfterAttributeName(cp);
				break;
			case CODE_POINTS.EQUALS_SIGN:
				this._err(ERR.unexpectedEqualsSignBeforeAttributeName);
				this._createAttr("=");
				this.state = State.ATTRIBUTE_NAME;
				break;
			default:
				this._createAttr("");
				this.state = State.ATTRIBUTE_NAME;
				this._stateAttributeName(cp);
		}
	}
	_stateAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
			case CODE_POINTS.SOLIDUS:
			case CODE_POINTS.GREATER_THAN_SIGN:
			case CODE_POINTS.EOF:
				this._leaveAttrName();
				this.state = State.AFTER_ATTRIBUTE_NAME;
				this._stateAfterAttributeName(cp);
				break;
			case CODE_POINTS.EQUALS_SIGN:
				this._leaveAttrName();
				this.state = State.BEFORE_ATTRIBUTE_VALUE;
				break;
			case CODE_POINTS.QUOTATION_MARK:
			case CODE_POINTS.APOSTROPHE:
			case CODE_POINTS.LESS_THAN_SIGN:
				this._err(ERR.unexpectedCharacterInAttributeName);
				this.currentAttr.name += String.fromCodePoint(cp);
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.currentAttr.name += "�";
				break;
			default: this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateAfterAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.SOLIDUS:
				this.state = State.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS.EQUALS_SIGN:
				this.state = State.BEFORE_ATTRIBUTE_VALUE;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._createAttr("");
				this.state = State.ATTRIBUTE_NAME;
				this._stateAttributeName(cp);
		}
	}
	_stateBeforeAttributeValue(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this.state = State.ATTRIBUTE_VALUE_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingAttributeValue);
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			default:
				this.state = State.ATTRIBUTE_VALUE_UNQUOTED;
				this._stateAttributeValueUnquoted(cp);
		}
	}
	_stateAttributeValueDoubleQuoted(cp) {
		switch (cp) {
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateAttributeValueSingleQuoted(cp) {
		switch (cp) {
			case CODE_POINTS.APOSTROPHE:
				this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateAttributeValueUnquoted(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this._leaveAttrValue();
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._leaveAttrValue();
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.QUOTATION_MARK:
			case CODE_POINTS.APOSTROPHE:
			case CODE_POINTS.LESS_THAN_SIGN:
			case CODE_POINTS.EQUALS_SIGN:
			case CODE_POINTS.GRAVE_ACCENT:
				this._err(ERR.unexpectedCharacterInUnquotedAttributeValue);
				this._extendRun(cp);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateAfterAttributeValueQuoted(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this._leaveAttrValue();
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS.SOLIDUS:
				this._leaveAttrValue();
				this.state = State.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._leaveAttrValue();
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingWhitespaceBetweenAttributes);
				this._leaveAttrValue();
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				this._stateBeforeAttributeName(cp);
		}
	}
	_stateSelfClosingStartTag(cp) {
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN: {
				const token = this.currentToken;
				token.selfClosing = true;
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			}
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.unexpectedSolidusInTag);
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				this._stateBeforeAttributeName(cp);
		}
	}
	_stateBogusComment(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EOF:
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			default: this._extendRun(cp);
		}
	}
	_stateMarkupDeclarationOpen(cp) {
		if (this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, true)) {
			this._createCommentToken(SEQUENCES.DASH_DASH.length + 1);
			this.state = State.COMMENT_START;
		} else if (this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, false)) {
			this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1);
			this.state = State.DOCTYPE;
		} else if (this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, true)) {
			if (this.inForeignNode) this.state = State.CDATA_SECTION;
			else {
				this._err(ERR.cdataInHtmlContent);
				this._createCommentToken(SEQUENCES.CDATA_START.length + 1);
				this.currentToken.data = "[CDATA[";
				this.state = State.BOGUS_COMMENT;
			}
		} else if (!this._ensureHibernation()) {
			this._err(ERR.incorrectlyOpenedComment);
			this._createCommentToken(2);
			this.state = State.BOGUS_COMMENT;
			this._stateBogusComment(cp);
		}
	}
	_stateCommentStart(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_START_DASH;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN: {
				this._err(ERR.abruptClosingOfEmptyComment);
				this.state = State.DATA;
				const token = this.currentToken;
				this.emitCurrentComment(token);
				break;
			}
			default:
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentStartDash(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_END;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptClosingOfEmptyComment);
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("-", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateComment(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_END_DASH;
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this._extendRunWith("<", 0);
				this.state = State.COMMENT_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateCommentLessThanSign(cp) {
		switch (cp) {
			case CODE_POINTS.EXCLAMATION_MARK:
				this._extendRunWith("!", 0);
				this.state = State.COMMENT_LESS_THAN_SIGN_BANG;
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this._extendRunWith("<", 0);
				break;
			default:
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentLessThanSignBang(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH;
		else {
			this.state = State.COMMENT;
			this._stateComment(cp);
		}
	}
	_stateCommentLessThanSignBangDash(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH;
		else {
			this.state = State.COMMENT_END_DASH;
			this._stateCommentEndDash(cp);
		}
	}
	_stateCommentLessThanSignBangDashDash(cp) {
		if (cp !== CODE_POINTS.GREATER_THAN_SIGN && cp !== CODE_POINTS.EOF) this._err(ERR.nestedComment);
		this.state = State.COMMENT_END;
		this._stateCommentEnd(cp);
	}
	_stateCommentEndDash(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_END;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("-", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentEnd(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EXCLAMATION_MARK:
				this.state = State.COMMENT_END_BANG;
				break;
			case CODE_POINTS.HYPHEN_MINUS:
				this._extendRunWith("-", -2);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("--", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentEndBang(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this._extendRunWith("--!", -1);
				this.state = State.COMMENT_END_DASH;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.incorrectlyClosedComment);
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("--!", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateDoctype(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_DOCTYPE_NAME;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.BEFORE_DOCTYPE_NAME;
				this._stateBeforeDoctypeName(cp);
				break;
			case CODE_POINTS.EOF: {
				this._err(ERR.eofInDoctype);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			}
			default:
				this._err(ERR.missingWhitespaceBeforeDoctypeName);
				this.state = State.BEFORE_DOCTYPE_NAME;
				this._stateBeforeDoctypeName(cp);
		}
	}
	_stateBeforeDoctypeName(cp) {
		if (isAsciiUpper(cp)) {
			this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp)));
			this.state = State.DOCTYPE_NAME;
		} else switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._createDoctypeToken("�");
				this.state = State.DOCTYPE_NAME;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN: {
				this._err(ERR.missingDoctypeName);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			}
			case CODE_POINTS.EOF: {
				this._err(ERR.eofInDoctype);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			}
			default:
				this._createDoctypeToken(String.fromCodePoint(cp));
				this.state = State.DOCTYPE_NAME;
		}
	}
	_stateDoctypeName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.AFTER_DOCTYPE_NAME;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.name += "�";
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateAfterDoctypeName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: if (this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, false)) this.state = State.AFTER_DOCTYPE_PUBLIC_KEYWORD;
			else if (this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, false)) this.state = State.AFTER_DOCTYPE_SYSTEM_KEYWORD;
			else if (!this._ensureHibernation()) {
				this._err(ERR.invalidCharacterSequenceAfterDoctypeName);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
			}
		}
	}
	_stateAfterDoctypePublicKeyword(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS.QUOTATION_MARK:
				this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBeforeDoctypePublicIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.QUOTATION_MARK:
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateDoctypePublicIdentifierDoubleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.publicId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.publicId += String.fromCodePoint(cp);
		}
	}
	_stateDoctypePublicIdentifierSingleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.APOSTROPHE:
				this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.publicId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.publicId += String.fromCodePoint(cp);
		}
	}
	_stateAfterDoctypePublicIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.QUOTATION_MARK:
				this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.QUOTATION_MARK:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateAfterDoctypeSystemKeyword(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS.QUOTATION_MARK:
				this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBeforeDoctypeSystemIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.QUOTATION_MARK:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateDoctypeSystemIdentifierDoubleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.systemId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.systemId += String.fromCodePoint(cp);
		}
	}
	_stateDoctypeSystemIdentifierSingleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.APOSTROPHE:
				this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.systemId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.systemId += String.fromCodePoint(cp);
		}
	}
	_stateAfterDoctypeSystemIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier);
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBogusDoctype(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				break;
			case CODE_POINTS.EOF:
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
		}
	}
	_stateCdataSection(cp) {
		switch (cp) {
			case CODE_POINTS.RIGHT_SQUARE_BRACKET:
				this.state = State.CDATA_SECTION_BRACKET;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInCdata);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateCdataSectionBracket(cp) {
		if (cp === CODE_POINTS.RIGHT_SQUARE_BRACKET) this.state = State.CDATA_SECTION_END;
		else {
			this._emitChars("]", -1);
			this.state = State.CDATA_SECTION;
			this._stateCdataSection(cp);
		}
	}
	_stateCdataSectionEnd(cp) {
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				break;
			case CODE_POINTS.RIGHT_SQUARE_BRACKET:
				this._emitChars("]", -2);
				break;
			default:
				this._emitChars("]]", -1);
				this.state = State.CDATA_SECTION;
				this._stateCdataSection(cp);
		}
	}
	_stateCharacterReference() {
		let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
		if (length < 0) {
			if (this.preprocessor.lastChunkWritten) length = this.entityDecoder.end();
			else {
				this.active = false;
				this.preprocessor.pos = this.preprocessor.html.length - 1;
				this.consumedAfterSnapshot = 0;
				this.preprocessor.endOfChunkHit = true;
				return;
			}
		}
		if (length === 0) {
			this.preprocessor.pos = this.entityStartPos;
			this._flushCodePointConsumedAsCharacterReference(CODE_POINTS.AMPERSAND);
			this.state = !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1)) ? State.AMBIGUOUS_AMPERSAND : this.returnState;
		} else this.state = this.returnState;
	}
	_stateAmbiguousAmpersand(cp) {
		if (isAsciiAlphaNumeric(cp)) this._flushCodePointConsumedAsCharacterReference(cp);
		else {
			if (cp === CODE_POINTS.SEMICOLON) this._err(ERR.unknownNamedCharacterReference);
			this.state = this.returnState;
			this._callState(cp);
		}
	}
};

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/parser/open-element-stack.js
const IMPLICIT_END_TAG_REQUIRED = /* @__PURE__ */ new Set([
	TAG_ID.DD,
	TAG_ID.DT,
	TAG_ID.LI,
	TAG_ID.OPTGROUP,
	TAG_ID.OPTION,
	TAG_ID.P,
	TAG_ID.RB,
	TAG_ID.RP,
	TAG_ID.RT,
	TAG_ID.RTC
]);
const IMPLICIT_END_TAG_REQUIRED_THOROUGHLY = /* @__PURE__ */ new Set([
	...IMPLICIT_END_TAG_REQUIRED,
	TAG_ID.CAPTION,
	TAG_ID.COLGROUP,
	TAG_ID.TBODY,
	TAG_ID.TD,
	TAG_ID.TFOOT,
	TAG_ID.TH,
	TAG_ID.THEAD,
	TAG_ID.TR
]);
/** A stack this deep starts to index its elements; a shallower one is cheaper to scan than to index. */
const INDEX_DEPTH = 64;
const SVG_KEYS = 256;
const MATHML_KEYS = 512;
const NAME_KEYS = 768;
const NUMBERED_HEADERS = [
	TAG_ID.H1,
	TAG_ID.H2,
	TAG_ID.H3,
	TAG_ID.H4,
	TAG_ID.H5,
	TAG_ID.H6
];
const TABLE_BODIES = [
	TAG_ID.TBODY,
	TAG_ID.TFOOT,
	TAG_ID.THEAD
];
const TABLE_ROW_CONTEXT = [
	TAG_ID.TR,
	TAG_ID.TEMPLATE,
	TAG_ID.HTML
];
const TABLE_BODY_CONTEXT = [
	...TABLE_BODIES,
	TAG_ID.TEMPLATE,
	TAG_ID.HTML
];
const TABLE_CONTEXT = [
	TAG_ID.TABLE,
	TAG_ID.TEMPLATE,
	TAG_ID.HTML
];
const TABLE_CELLS = [TAG_ID.TD, TAG_ID.TH];
const SPECIAL = 1;
const LIST_ITEM_BOUNDARY = 2;
const SCOPE = 4;
const LIST_ITEM_SCOPE = 8;
const BUTTON_SCOPE = 16;
const TABLE_SCOPE = 32;
const KEY_CLASSES = new Uint8Array(NAME_KEYS);
for (const [ns, offset] of [
	[NS.HTML, 0],
	[NS.SVG, SVG_KEYS],
	[NS.MATHML, MATHML_KEYS]
]) for (const tn of SPECIAL_ELEMENTS[ns]) KEY_CLASSES[offset + tn] = ns === NS.HTML && (tn === TAG_ID.ADDRESS || tn === TAG_ID.DIV || tn === TAG_ID.P) ? SPECIAL : 3;
for (const key of [
	TAG_ID.APPLET,
	TAG_ID.CAPTION,
	TAG_ID.HTML,
	TAG_ID.MARQUEE,
	TAG_ID.OBJECT,
	TAG_ID.TABLE,
	TAG_ID.TD,
	TAG_ID.TEMPLATE,
	TAG_ID.TH,
	SVG_KEYS + TAG_ID.DESC,
	SVG_KEYS + TAG_ID.FOREIGN_OBJECT,
	SVG_KEYS + TAG_ID.TITLE,
	MATHML_KEYS + TAG_ID.ANNOTATION_XML,
	MATHML_KEYS + TAG_ID.MI,
	MATHML_KEYS + TAG_ID.MN,
	MATHML_KEYS + TAG_ID.MO,
	MATHML_KEYS + TAG_ID.MS,
	MATHML_KEYS + TAG_ID.MTEXT
]) KEY_CLASSES[key] |= 28;
KEY_CLASSES[TAG_ID.OL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.UL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.BUTTON] |= BUTTON_SCOPE;
KEY_CLASSES[TAG_ID.TABLE] |= TABLE_SCOPE;
KEY_CLASSES[TAG_ID.HTML] |= TABLE_SCOPE;
const FORMATTING_TAGS = new Uint8Array(NAME_KEYS);
for (const tn of [
	TAG_ID.A,
	TAG_ID.B,
	TAG_ID.BIG,
	TAG_ID.CODE,
	TAG_ID.EM,
	TAG_ID.FONT,
	TAG_ID.I,
	TAG_ID.NOBR,
	TAG_ID.S,
	TAG_ID.SMALL,
	TAG_ID.STRIKE,
	TAG_ID.STRONG,
	TAG_ID.TT,
	TAG_ID.U
]) FORMATTING_TAGS[tn] = 1;
/** The key of an element with a tag ID in HTML, SVG or MathML, or -1 for an element keyed by its name. */
function tagKey(ns, tagID) {
	if (tagID === TAG_ID.UNKNOWN) return -1;
	switch (ns) {
		case NS.HTML: return tagID;
		case NS.SVG: return SVG_KEYS + tagID;
		case NS.MATHML: return MATHML_KEYS + tagID;
		default: return -1;
	}
}
/**
* The stack of open elements. Each element has a slot in `items` and `tagIDs`. Once the stack is `INDEX_DEPTH` deep, it
* indexes its elements so that the searches the parser repeats per token take constant time: it chains the elements
* with each key, so that the topmost one is found without a scan, and counts per slot the special elements and scope
* boundaries at or below it, which tell whether one lies between two slots. Removing an element from the middle then
* leaves its slot free instead of moving the elements above it; `slotBelow` and `slotAbove` step over free slots, and
* `depth` counts the open elements.
*/
var OpenElementStack = class {
	get currentTmplContentOrNode() {
		return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
	}
	constructor(document, treeAdapter, handler) {
		this.treeAdapter = treeAdapter;
		this.handler = handler;
		this.items = [];
		this.tagIDs = [];
		/** The slot of the current element. */
		this.stackTop = -1;
		/** The number of open elements. */
		this.depth = 0;
		this.tmplCount = 0;
		this.currentTagId = TAG_ID.UNKNOWN;
		this.indexed = false;
		/** The slot of the open element below, and above, each open element's slot; -1 for none. */
		this.below = [];
		this.above = [];
		this.keys = [];
		/** The slot of the next lower, and higher, open element with the same key; -1 for none. */
		this.keyPrev = [];
		this.keyNext = [];
		/** The slot of the topmost open element with each key, -1 for none. */
		this.keyTops = /* @__PURE__ */ new Int32Array(0);
		/** Per slot, the open special elements, list item boundaries and scope boundaries at or below it. */
		this.specials = [];
		this.listItemBoundaries = [];
		this.scopeBoundaries = [];
		/** Per slot, the slot of the topmost open HTML element at or below it, or -1. */
		this.htmlSlots = [];
		this.formattingSlots = /* @__PURE__ */ new Map();
		this.current = document;
	}
	/** The slot of an open element, or -1. */
	_indexOf(element) {
		if (this.indexed) {
			const idx = this.formattingSlots.get(element);
			if (idx !== void 0) return idx;
			if (FORMATTING_TAGS[getTagID(this.treeAdapter.getTagName(element))]) return -1;
		}
		return this.items.lastIndexOf(element, this.stackTop);
	}
	/** The slot of the open element below the one at `idx`, or -1. */
	slotBelow(idx) {
		return this.indexed ? this.below[idx] : idx - 1;
	}
	/** The slot of the open element above the one at `idx`, or -1. */
	slotAbove(idx) {
		if (this.indexed) return this.above[idx];
		return idx === this.stackTop ? -1 : idx + 1;
	}
	_isInTemplate() {
		return this.currentTagId === TAG_ID.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML;
	}
	_updateCurrentElement() {
		this.current = this.items[this.stackTop];
		this.currentTagId = this.tagIDs[this.stackTop];
	}
	_nameKey(ns, tagName, create) {
		var _a, _b;
		const name = `${ns} ${tagName}`;
		let key = (_a = this.nameKeys) === null || _a === void 0 ? void 0 : _a.get(name);
		if (key === void 0 && create) {
			(_b = this.nameKeys) !== null && _b !== void 0 || (this.nameKeys = /* @__PURE__ */ new Map());
			key = NAME_KEYS + this.nameKeys.size;
			this.nameKeys.set(name, key);
			if (key === this.keyTops.length) {
				const keyTops = new Int32Array(2 * key).fill(-1);
				keyTops.set(this.keyTops);
				this.keyTops = keyTops;
			}
		}
		return key !== null && key !== void 0 ? key : -1;
	}
	/** Indexes the open elements once the stack is `INDEX_DEPTH` deep. */
	_indexAll() {
		this.indexed = true;
		this.keyTops = new Int32Array(NAME_KEYS).fill(-1);
		for (let i = 0; i <= this.stackTop; i++) this._index(i, i - 1);
	}
	/** Indexes the element at `slot`, above the open element at `belowIdx`. */
	_index(slot, belowIdx) {
		const element = this.items[slot];
		const tagID = this.tagIDs[slot];
		const ns = this.treeAdapter.getNamespaceURI(element);
		let key = tagKey(ns, tagID);
		if (key === -1) key = this._nameKey(ns, this.treeAdapter.getTagName(element), true);
		const keyPrev = this.keyTops[key];
		this.keys[slot] = key;
		this.keyPrev[slot] = keyPrev;
		this.keyNext[slot] = -1;
		if (keyPrev !== -1) this.keyNext[keyPrev] = slot;
		this.keyTops[key] = slot;
		this.above[slot] = -1;
		this._link(slot, belowIdx, ns === NS.HTML);
		if (FORMATTING_TAGS[tagID]) this.formattingSlots.set(element, slot);
	}
	/** Puts the indexed element at `slot` above the one at `belowIdx`, and counts the elements of each class. */
	_link(slot, belowIdx, isHtml) {
		const key = this.keys[slot];
		const classes = key < NAME_KEYS ? KEY_CLASSES[key] : 0;
		this.below[slot] = belowIdx;
		if (belowIdx === -1) {
			this.specials[slot] = classes & SPECIAL;
			this.listItemBoundaries[slot] = (classes & LIST_ITEM_BOUNDARY) >> 1;
			this.scopeBoundaries[slot] = (classes & SCOPE) >> 2;
			this.htmlSlots[slot] = isHtml ? slot : -1;
		} else {
			this.above[belowIdx] = slot;
			this.specials[slot] = this.specials[belowIdx] + (classes & SPECIAL);
			this.listItemBoundaries[slot] = this.listItemBoundaries[belowIdx] + ((classes & LIST_ITEM_BOUNDARY) >> 1);
			this.scopeBoundaries[slot] = this.scopeBoundaries[belowIdx] + ((classes & SCOPE) >> 2);
			this.htmlSlots[slot] = isHtml ? slot : this.htmlSlots[belowIdx];
		}
	}
	/** Takes the element at `slot` out of the index, except for the links between slots. */
	_unindex(slot) {
		const key = this.keys[slot];
		const keyPrev = this.keyPrev[slot];
		const keyNext = this.keyNext[slot];
		if (keyPrev !== -1) this.keyNext[keyPrev] = keyNext;
		if (keyNext === -1) this.keyTops[key] = keyPrev;
		else this.keyPrev[keyNext] = keyPrev;
		if (FORMATTING_TAGS[this.tagIDs[slot]]) this.formattingSlots.delete(this.items[slot]);
	}
	/** Moves the indexed element at `from` down to the free slot `to`, keeping its key chain in order. */
	_move(from, to) {
		const element = this.items[from];
		const key = this.keys[from];
		const keyPrev = this.keyPrev[from];
		const keyNext = this.keyNext[from];
		this.items[to] = element;
		this.tagIDs[to] = this.tagIDs[from];
		this.keys[to] = key;
		this.keyPrev[to] = keyPrev;
		this.keyNext[to] = keyNext;
		if (keyPrev !== -1) this.keyNext[keyPrev] = to;
		if (keyNext === -1) this.keyTops[key] = to;
		else this.keyPrev[keyNext] = to;
		if (FORMATTING_TAGS[this.tagIDs[to]]) this.formattingSlots.set(element, to);
	}
	/** The slot of the topmost open HTML element with this tag, or -1. */
	indexOfTopmost(tagID) {
		if (this.indexed) return this.keyTops[tagID];
		for (let i = this.stackTop; i >= 0; i--) if (this.tagIDs[i] === tagID && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML) return i;
		return -1;
	}
	/** The slot of the topmost open HTML element with any of these tags, or -1. */
	indexOfTopmostOf(tagIDs) {
		if (this.indexed) {
			let top = -1;
			for (const tagID of tagIDs) if (this.keyTops[tagID] > top) top = this.keyTops[tagID];
			return top;
		}
		for (let i = this.stackTop; i >= 0; i--) if (tagIDs.includes(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML) return i;
		return -1;
	}
	/** The slot of the topmost open element in this namespace with this tag name, or -1. */
	indexOfTopmostByName(ns, tagName) {
		if (this.indexed) {
			let key = tagKey(ns, getTagID(tagName));
			if (key === -1) key = this._nameKey(ns, tagName, false);
			return key === -1 ? -1 : this.keyTops[key];
		}
		for (let i = this.stackTop; i >= 0; i--) {
			const element = this.items[i];
			if (this.treeAdapter.getTagName(element) === tagName && this.treeAdapter.getNamespaceURI(element) === ns) return i;
		}
		return -1;
	}
	/** The slot of the topmost open HTML element, or -1. */
	indexOfTopmostHtmlElement() {
		if (this.indexed) return this.stackTop === -1 ? -1 : this.htmlSlots[this.stackTop];
		let i = this.stackTop;
		while (i >= 0 && this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) i--;
		return i;
	}
	/** Whether an element of the classes is open above the slot `idx`, on a stack that is not indexed. */
	_hasAbove(idx, classes) {
		for (let i = this.stackTop; i > idx; i--) {
			const key = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
			if (key !== -1 && KEY_CLASSES[key] & classes) return true;
		}
		return false;
	}
	/** Whether a special element is open above the slot `idx`. */
	hasSpecialElementAbove(idx) {
		return this.indexed ? this.specials[this.stackTop] !== this.specials[idx] : this._hasAbove(idx, SPECIAL);
	}
	/** Whether a special element other than HTML `address`, `div` and `p` is open above the slot `idx`. */
	hasListItemBoundaryAbove(idx) {
		return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[idx] : this._hasAbove(idx, LIST_ITEM_BOUNDARY);
	}
	push(element, tagID) {
		const belowIdx = this.stackTop;
		this.stackTop++;
		this.depth++;
		this.items[this.stackTop] = element;
		this.current = element;
		this.tagIDs[this.stackTop] = tagID;
		this.currentTagId = tagID;
		if (this.indexed) this._index(this.stackTop, belowIdx);
		else if (this.depth === INDEX_DEPTH) this._indexAll();
		if (this._isInTemplate()) this.tmplCount++;
		this.handler.onItemPush(element, tagID, true);
	}
	/** Pops the current element without calling the handler. */
	_popCurrent() {
		if (this.tmplCount > 0 && this._isInTemplate()) this.tmplCount--;
		if (this.indexed) {
			this._unindex(this.stackTop);
			this.stackTop = this.below[this.stackTop];
			if (this.stackTop !== -1) this.above[this.stackTop] = -1;
		} else this.stackTop--;
		this.depth--;
		this._updateCurrentElement();
	}
	pop() {
		const popped = this.current;
		this._popCurrent();
		this.handler.onItemPop(popped, true);
	}
	replace(oldElement, newElement) {
		const idx = this._indexOf(oldElement);
		this.items[idx] = newElement;
		if (this.indexed && FORMATTING_TAGS[this.tagIDs[idx]]) {
			this.formattingSlots.delete(oldElement);
			this.formattingSlots.set(newElement, idx);
		}
		if (idx === this.stackTop) this.current = newElement;
	}
	/**
	* The adoption agency's last stack step: removes the formatting element at `formattingIdx` and opens `element`
	* directly above the furthest block at `furthestBlockIdx`. On an indexed stack, only formatting elements the agency
	* kept are still open between them; the furthest block, with those directly below it, moves down by one slot, and
	* `element` takes the furthest block's slot. No open element above the furthest block moves, and as all these
	* elements are HTML elements and only the furthest block is special, the counts above it stay the same.
	*/
	replaceFormattingElement(formattingIdx, furthestBlockIdx, element, tagID) {
		const formattingElement = this.items[formattingIdx];
		if (!this.indexed) {
			this.items.splice(formattingIdx, 1);
			this.tagIDs.splice(formattingIdx, 1);
			this.handler.onItemPop(formattingElement, false);
			this.items.splice(furthestBlockIdx, 0, element);
			this.tagIDs.splice(furthestBlockIdx, 0, tagID);
			if (furthestBlockIdx === this.stackTop) this._updateCurrentElement();
			if (this.current && this.currentTagId !== void 0) this.handler.onItemPush(this.current, this.currentTagId, furthestBlockIdx === this.stackTop);
			return;
		}
		const key = this.keys[formattingIdx];
		const belowIdx = this.below[formattingIdx];
		const aboveIdx = this.above[furthestBlockIdx];
		const kept = [];
		for (let i = this.above[formattingIdx]; i !== furthestBlockIdx; i = this.above[i]) kept.push(i);
		const keyNext = this.keyNext[formattingIdx];
		this._unindex(formattingIdx);
		this.items[formattingIdx] = void 0;
		this.handler.onItemPop(formattingElement, false);
		let free = furthestBlockIdx - 1;
		while (kept.length > 0 && kept[kept.length - 1] === free) {
			kept.pop();
			free--;
		}
		for (let i = free + 1; i <= furthestBlockIdx; i++) this._move(i, i - 1);
		const keyPrev = keyNext === -1 ? this.keyTops[key] : this.keyPrev[keyNext];
		this.items[furthestBlockIdx] = element;
		this.tagIDs[furthestBlockIdx] = tagID;
		this.keys[furthestBlockIdx] = key;
		this.keyPrev[furthestBlockIdx] = keyPrev;
		this.keyNext[furthestBlockIdx] = keyNext;
		if (keyPrev !== -1) this.keyNext[keyPrev] = furthestBlockIdx;
		if (keyNext === -1) this.keyTops[key] = furthestBlockIdx;
		else this.keyPrev[keyNext] = furthestBlockIdx;
		if (FORMATTING_TAGS[tagID]) this.formattingSlots.set(element, furthestBlockIdx);
		let prev = belowIdx;
		for (const i of kept) {
			this._link(i, prev, true);
			prev = i;
		}
		for (let i = free; i < furthestBlockIdx; i++) {
			this._link(i, prev, true);
			prev = i;
		}
		this._link(furthestBlockIdx, prev, true);
		if (aboveIdx === -1) this._updateCurrentElement();
		if (this.current && this.currentTagId !== void 0) this.handler.onItemPush(this.current, this.currentTagId, aboveIdx === -1);
	}
	popUntilTagNamePopped(tagName) {
		this.shortenToLength(Math.max(this.indexOfTopmost(tagName), 0));
	}
	shortenToLength(idx) {
		while (this.stackTop >= idx) {
			const popped = this.current;
			this._popCurrent();
			this.handler.onItemPop(popped, this.stackTop < idx);
		}
	}
	popUntilElementPopped(element) {
		const idx = this._indexOf(element);
		this.shortenToLength(Math.max(idx, 0));
	}
	popUntilNumberedHeaderPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(NUMBERED_HEADERS), 0));
	}
	popUntilTableCellPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(TABLE_CELLS), 0));
	}
	popAllUpToHtmlElement() {
		this.tmplCount = 0;
		this.shortenToLength(1);
	}
	clearBackToTableContext() {
		this.shortenToLength(this.indexOfTopmostOf(TABLE_CONTEXT) + 1);
	}
	clearBackToTableBodyContext() {
		this.shortenToLength(this.indexOfTopmostOf(TABLE_BODY_CONTEXT) + 1);
	}
	clearBackToTableRowContext() {
		this.shortenToLength(this.indexOfTopmostOf(TABLE_ROW_CONTEXT) + 1);
	}
	remove(element) {
		const idx = this._indexOf(element);
		if (idx !== -1) this.removeAt(idx);
	}
	/** Removes the open element at the slot `idx`; on an indexed stack, the elements above it keep their slots. */
	removeAt(idx) {
		if (idx === this.stackTop) {
			this.pop();
			return;
		}
		const element = this.items[idx];
		this.depth--;
		if (this.indexed) {
			const classes = this.keys[idx] < NAME_KEYS ? KEY_CLASSES[this.keys[idx]] : 0;
			const belowIdx = this.below[idx];
			const aboveIdx = this.above[idx];
			this._unindex(idx);
			this.items[idx] = void 0;
			this.below[aboveIdx] = belowIdx;
			if (belowIdx !== -1) this.above[belowIdx] = aboveIdx;
			if (classes !== 0) for (let i = aboveIdx; i !== -1; i = this.above[i]) {
				this.specials[i] -= classes & SPECIAL;
				this.listItemBoundaries[i] -= (classes & LIST_ITEM_BOUNDARY) >> 1;
				this.scopeBoundaries[i] -= (classes & SCOPE) >> 2;
			}
			const html = belowIdx === -1 ? -1 : this.htmlSlots[belowIdx];
			for (let i = aboveIdx; i !== -1 && this.htmlSlots[i] === idx; i = this.above[i]) this.htmlSlots[i] = html;
		} else {
			this.items.splice(idx, 1);
			this.tagIDs.splice(idx, 1);
			this.stackTop--;
			this._updateCurrentElement();
		}
		this.handler.onItemPop(element, false);
	}
	tryPeekProperlyNestedBodyElement() {
		return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID.BODY ? this.items[1] : null;
	}
	contains(element) {
		return this._indexOf(element) > -1;
	}
	getCommonAncestor(element) {
		const idx = this._indexOf(element);
		const belowIdx = idx === -1 ? -1 : this.slotBelow(idx);
		return belowIdx === -1 ? null : this.items[belowIdx];
	}
	isRootHtmlElementCurrent() {
		return this.stackTop === 0 && this.tagIDs[0] === TAG_ID.HTML;
	}
	/**
	* On an indexed stack: whether no element of the `scope` class is open above the slot `target`. A target that is not
	* open is in scope only on a stack without such an element, as a scan from the top would end there.
	*/
	_isInScope(target, scope) {
		let boundary = -1;
		switch (scope) {
			case LIST_ITEM_SCOPE:
				boundary = Math.max(this.keyTops[TAG_ID.OL], this.keyTops[TAG_ID.UL]);
				break;
			case BUTTON_SCOPE:
				boundary = this.keyTops[TAG_ID.BUTTON];
				break;
			case TABLE_SCOPE:
				boundary = Math.max(this.keyTops[TAG_ID.TABLE], this.keyTops[TAG_ID.HTML]);
				return target === -1 ? boundary === -1 : target >= boundary;
		}
		return target === -1 ? boundary === -1 && (this.stackTop === -1 || this.scopeBoundaries[this.stackTop] === 0) : target >= boundary && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[target];
	}
	/**
	* On a stack that is not indexed: whether an HTML element with the tag, or one of the tags, and if passed the element
	* itself, is open above every element of the `scope` class; true if neither is open.
	*/
	_scanScope(tagID, tagIDs, scope, element) {
		for (let i = this.stackTop; i >= 0; i--) {
			const key = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
			if (key === -1) continue;
			if ((tagIDs ? tagIDs.includes(key) : key === tagID) && (!element || this.items[i] === element)) return true;
			if (KEY_CLASSES[key] & scope) return false;
		}
		return true;
	}
	/** If `element` is passed, only that element (which has to be a `tagName` element) is looked for. */
	hasInScope(tagName, element) {
		if (!this.indexed) return this._scanScope(tagName, null, SCOPE, element);
		return this._isInScope(element ? this._indexOf(element) : this.keyTops[tagName], SCOPE);
	}
	hasInListItemScope(tagName) {
		return this.indexed ? this._isInScope(this.keyTops[tagName], LIST_ITEM_SCOPE) : this._scanScope(tagName, null, LIST_ITEM_SCOPE);
	}
	hasInButtonScope(tagName) {
		return this.indexed ? this._isInScope(this.keyTops[tagName], BUTTON_SCOPE) : this._scanScope(tagName, null, BUTTON_SCOPE);
	}
	hasNumberedHeaderInScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(NUMBERED_HEADERS), SCOPE) : this._scanScope(TAG_ID.UNKNOWN, NUMBERED_HEADERS, SCOPE);
	}
	hasInTableScope(tagName) {
		return this.indexed ? this._isInScope(this.keyTops[tagName], TABLE_SCOPE) : this._scanScope(tagName, null, TABLE_SCOPE);
	}
	hasTableBodyContextInTableScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(TABLE_BODIES), TABLE_SCOPE) : this._scanScope(TAG_ID.UNKNOWN, TABLE_BODIES, TABLE_SCOPE);
	}
	hasInSelectScope(tagName) {
		for (let i = this.stackTop; i >= 0; i = this.slotBelow(i)) {
			if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) continue;
			switch (this.tagIDs[i]) {
				case tagName: return true;
				case TAG_ID.OPTION:
				case TAG_ID.OPTGROUP: break;
				default: return false;
			}
		}
		return true;
	}
	generateImpliedEndTags() {
		while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) this.pop();
	}
	generateImpliedEndTagsThoroughly() {
		while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) this.pop();
	}
	generateImpliedEndTagsWithExclusion(exclusionId) {
		while (this.currentTagId !== void 0 && this.currentTagId !== exclusionId && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) this.pop();
	}
};

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/parser/formatting-element-list.js
const NOAH_ARK_CAPACITY = 3;
var EntryType;
(function(EntryType) {
	EntryType[EntryType["Marker"] = 0] = "Marker";
	EntryType[EntryType["Element"] = 1] = "Element";
})(EntryType || (EntryType = {}));
var FormattingElementList = class {
	constructor() {
		this.newest = null;
		this.bookmark = null;
		/** The index of the entries after the last marker; null only while there are at most NOAH_ARK_CAPACITY of them. */
		this.index = null;
		/** The entries by element, except possibly those after the last marker while they are not indexed. */
		this.elementEntries = /* @__PURE__ */ new Map();
	}
	/** Returns the entry's ark, or null if the entries after the last marker are not indexed. */
	_insertElementEntry(element, token, older) {
		const newer = older === null ? null : older.newer;
		const entry = {
			type: EntryType.Element,
			element,
			token,
			older,
			newer,
			ark: null,
			olderSameTag: null,
			newerSameTag: null
		};
		if (newer === null) this.newest = entry;
		else newer.older = entry;
		if (older !== null) older.newer = entry;
		return this.index === null ? null : this._addToIndex(this.index, entry);
	}
	_addToIndex(index, entry) {
		const { tagName, attrs } = entry.token;
		const key = tagName + attrs.map(({ name, value }) => `\0${name}\0${value}`).sort().join("");
		let ark = index.arks.get(key);
		if (ark === void 0) {
			ark = {
				entries: [],
				key
			};
			index.arks.set(key, ark);
		}
		ark.entries.push(entry);
		entry.ark = ark;
		this.elementEntries.set(entry.element, entry);
		let head = index.tagNames.get(tagName);
		if (head === void 0) {
			head = { olderSameTag: null };
			index.tagNames.set(tagName, head);
		}
		entry.olderSameTag = head.olderSameTag;
		entry.newerSameTag = head;
		if (head.olderSameTag !== null) head.olderSameTag.newerSameTag = entry;
		head.olderSameTag = entry;
		return ark;
	}
	insertMarker() {
		if (this.index === null) for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) this.elementEntries.set(entry.element, entry);
		const marker = {
			type: EntryType.Marker,
			older: this.newest,
			newer: null,
			outerIndex: this.index
		};
		if (this.newest !== null) this.newest.newer = marker;
		this.newest = marker;
		this.index = null;
	}
	pushElement(element, token) {
		if (this.index === null) {
			let oldest = null;
			let count = 0;
			for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
				oldest = entry;
				count++;
			}
			if (count >= NOAH_ARK_CAPACITY) {
				this.index = {
					arks: /* @__PURE__ */ new Map(),
					tagNames: /* @__PURE__ */ new Map()
				};
				for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) this._addToIndex(this.index, entry);
			}
		}
		const ark = this._insertElementEntry(element, token, this.newest);
		if (ark !== null && ark.entries.length > NOAH_ARK_CAPACITY) this.removeEntry(ark.entries[0]);
	}
	insertElementAfterBookmark(element, token) {
		const { bookmark } = this;
		this.bookmark = null;
		this._insertElementEntry(element, token, bookmark);
	}
	removeEntry(entry) {
		var _a;
		if (entry.newer === null ? this.newest !== entry : entry.newer.older !== entry) return;
		this.elementEntries.delete(entry.element);
		if (entry.newer === null) this.newest = entry.older;
		else entry.newer.older = entry.older;
		if (entry.older !== null) entry.older.newer = entry.newer;
		if (entry.ark !== null) {
			const { entries, key } = entry.ark;
			entries.splice(entries.indexOf(entry), 1);
			if (entries.length === 0) (_a = this.index) === null || _a === void 0 || _a.arks.delete(key);
		}
		if (entry.newerSameTag !== null) {
			entry.newerSameTag.olderSameTag = entry.olderSameTag;
			if (entry.olderSameTag !== null) entry.olderSameTag.newerSameTag = entry.newerSameTag;
		}
	}
	replaceElement(entry, element) {
		if (this.elementEntries.delete(entry.element)) this.elementEntries.set(element, entry);
		entry.element = element;
	}
	/**
	* Clears the list of formatting elements up to the last marker.
	*
	* @see https://html.spec.whatwg.org/multipage/parsing.html#clear-the-list-of-active-formatting-elements-up-to-the-last-marker
	*/
	clearToLastMarker() {
		let marker = this.newest;
		for (; marker !== null && marker.type === EntryType.Element; marker = marker.older) this.elementEntries.delete(marker.element);
		this.newest = marker === null ? null : marker.older;
		this.index = marker === null ? null : marker.outerIndex;
		if (this.newest !== null) this.newest.newer = null;
	}
	getElementEntryInScopeWithTagName(tagName) {
		var _a, _b;
		if (this.index !== null) return (_b = (_a = this.index.tagNames.get(tagName)) === null || _a === void 0 ? void 0 : _a.olderSameTag) !== null && _b !== void 0 ? _b : null;
		for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) if (entry.token.tagName === tagName) return entry;
		return null;
	}
	getElementEntry(element) {
		if (this.index === null) {
			for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) if (entry.element === element) return entry;
		}
		return this.elementEntries.get(element);
	}
};

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/tree-adapters/default.js
/** The position of each name in the attribute lists `adoptAttributes` merged into, kept for the next merge into that list. */
const attrListIndexes = /* @__PURE__ */ new WeakMap();
const defaultTreeAdapter = {
	createDocument() {
		return {
			nodeName: "#document",
			mode: DOCUMENT_MODE.NO_QUIRKS,
			childNodes: []
		};
	},
	createDocumentFragment() {
		return {
			nodeName: "#document-fragment",
			childNodes: []
		};
	},
	createElement(tagName, namespaceURI, attrs) {
		return {
			nodeName: tagName,
			tagName,
			attrs,
			namespaceURI,
			childNodes: [],
			parentNode: null
		};
	},
	createCommentNode(data) {
		return {
			nodeName: "#comment",
			data,
			parentNode: null
		};
	},
	createTextNode(value) {
		return {
			nodeName: "#text",
			value,
			parentNode: null
		};
	},
	appendChild(parentNode, newNode) {
		parentNode.childNodes.push(newNode);
		newNode.parentNode = parentNode;
	},
	insertBefore(parentNode, newNode, referenceNode) {
		const { childNodes } = parentNode;
		const insertionIdx = childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode);
		childNodes.splice(insertionIdx, 0, newNode);
		newNode.parentNode = parentNode;
	},
	setTemplateContent(templateElement, contentElement) {
		templateElement.content = contentElement;
	},
	getTemplateContent(templateElement) {
		return templateElement.content;
	},
	setDocumentType(document, name, publicId, systemId) {
		const doctypeNode = document.childNodes.find((node) => node.nodeName === "#documentType");
		if (doctypeNode) {
			doctypeNode.name = name;
			doctypeNode.publicId = publicId;
			doctypeNode.systemId = systemId;
		} else {
			const node = {
				nodeName: "#documentType",
				name,
				publicId,
				systemId,
				parentNode: null
			};
			defaultTreeAdapter.appendChild(document, node);
		}
	},
	setDocumentMode(document, mode) {
		document.mode = mode;
	},
	getDocumentMode(document) {
		return document.mode;
	},
	detachNode(node) {
		if (node.parentNode) {
			const { childNodes } = node.parentNode;
			const idx = childNodes[childNodes.length - 1] === node ? childNodes.length - 1 : childNodes.indexOf(node);
			childNodes.splice(idx, 1);
			node.parentNode = null;
		}
	},
	insertText(parentNode, text) {
		if (parentNode.childNodes.length > 0) {
			const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
			if (defaultTreeAdapter.isTextNode(prevNode)) {
				prevNode.value += text;
				return;
			}
		}
		defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text));
	},
	insertTextBefore(parentNode, text, referenceNode) {
		const { childNodes } = parentNode;
		const prevNode = childNodes[(childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode)) - 1];
		if (prevNode && defaultTreeAdapter.isTextNode(prevNode)) prevNode.value += text;
		else defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text), referenceNode);
	},
	/**
	* Keeps the recipient's names between merges as a map from name to position. The map is rebuilt when the list changed
	* length or has a repeated name, or when a merged name it holds no longer names the entry at that position. A name that
	* other code gives an existing entry between two merges is missed otherwise, and merging it appends it a second time.
	*/
	adoptAttributes(recipient, attrs) {
		if (attrs.length === 0 || attrs === recipient.attrs) return;
		const cached = attrListIndexes.get(recipient.attrs);
		const isIndexed = (cached === null || cached === void 0 ? void 0 : cached.size) === recipient.attrs.length && attrs.every(({ name }) => {
			var _a;
			const index = cached.get(name);
			return index === void 0 || ((_a = recipient.attrs[index]) === null || _a === void 0 ? void 0 : _a.name) === name;
		});
		const recipientAttrsMap = isIndexed ? cached : /* @__PURE__ */ new Map();
		if (!isIndexed) {
			for (let i = 0; i < recipient.attrs.length; i++) {
				const attr = recipient.attrs[i];
				if (attr !== void 0) recipientAttrsMap.set(attr.name, i);
			}
			attrListIndexes.set(recipient.attrs, recipientAttrsMap);
		}
		const adoptedFrom = recipient.attrs.length;
		for (let j = 0; j < attrs.length; j++) if (!recipientAttrsMap.has(attrs[j].name)) recipient.attrs.push(attrs[j]);
		for (let j = adoptedFrom; j < recipient.attrs.length; j++) recipientAttrsMap.set(recipient.attrs[j].name, j);
		if (recipientAttrsMap.size !== recipient.attrs.length) attrListIndexes.delete(recipient.attrs);
	},
	getFirstChild(node) {
		return node.childNodes[0];
	},
	getChildNodes(node) {
		return node.childNodes;
	},
	getParentNode(node) {
		return node.parentNode;
	},
	getAttrList(element) {
		return element.attrs;
	},
	getTagName(element) {
		return element.tagName;
	},
	getNamespaceURI(element) {
		return element.namespaceURI;
	},
	getTextNodeContent(textNode) {
		return textNode.value;
	},
	getCommentNodeContent(commentNode) {
		return commentNode.data;
	},
	getDocumentTypeNodeName(doctypeNode) {
		return doctypeNode.name;
	},
	getDocumentTypeNodePublicId(doctypeNode) {
		return doctypeNode.publicId;
	},
	getDocumentTypeNodeSystemId(doctypeNode) {
		return doctypeNode.systemId;
	},
	isTextNode(node) {
		return node.nodeName === "#text";
	},
	isCommentNode(node) {
		return node.nodeName === "#comment";
	},
	isDocumentTypeNode(node) {
		return node.nodeName === "#documentType";
	},
	isElementNode(node) {
		return Object.prototype.hasOwnProperty.call(node, "tagName");
	},
	setNodeSourceCodeLocation(node, location) {
		node.sourceCodeLocation = location;
	},
	getNodeSourceCodeLocation(node) {
		return node.sourceCodeLocation;
	},
	updateNodeSourceCodeLocation(node, endLocation) {
		node.sourceCodeLocation = {
			...node.sourceCodeLocation,
			...endLocation
		};
	}
};

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/doctype.js
const VALID_DOCTYPE_NAME = "html";
const VALID_SYSTEM_ID = "about:legacy-compat";
const QUIRKS_MODE_SYSTEM_ID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";
const QUIRKS_MODE_PUBLIC_ID_PREFIXES = [
	"+//silmaril//dtd html pro v0r11 19970101//",
	"-//as//dtd html 3.0 aswedit + extensions//",
	"-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
	"-//ietf//dtd html 2.0 level 1//",
	"-//ietf//dtd html 2.0 level 2//",
	"-//ietf//dtd html 2.0 strict level 1//",
	"-//ietf//dtd html 2.0 strict level 2//",
	"-//ietf//dtd html 2.0 strict//",
	"-//ietf//dtd html 2.0//",
	"-//ietf//dtd html 2.1e//",
	"-//ietf//dtd html 3.0//",
	"-//ietf//dtd html 3.2 final//",
	"-//ietf//dtd html 3.2//",
	"-//ietf//dtd html 3//",
	"-//ietf//dtd html level 0//",
	"-//ietf//dtd html level 1//",
	"-//ietf//dtd html level 2//",
	"-//ietf//dtd html level 3//",
	"-//ietf//dtd html strict level 0//",
	"-//ietf//dtd html strict level 1//",
	"-//ietf//dtd html strict level 2//",
	"-//ietf//dtd html strict level 3//",
	"-//ietf//dtd html strict//",
	"-//ietf//dtd html//",
	"-//metrius//dtd metrius presentational//",
	"-//microsoft//dtd internet explorer 2.0 html strict//",
	"-//microsoft//dtd internet explorer 2.0 html//",
	"-//microsoft//dtd internet explorer 2.0 tables//",
	"-//microsoft//dtd internet explorer 3.0 html strict//",
	"-//microsoft//dtd internet explorer 3.0 html//",
	"-//microsoft//dtd internet explorer 3.0 tables//",
	"-//netscape comm. corp.//dtd html//",
	"-//netscape comm. corp.//dtd strict html//",
	"-//o'reilly and associates//dtd html 2.0//",
	"-//o'reilly and associates//dtd html extended 1.0//",
	"-//o'reilly and associates//dtd html extended relaxed 1.0//",
	"-//sq//dtd html 2.0 hotmetal + extensions//",
	"-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
	"-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
	"-//spyglass//dtd html 2.0 extended//",
	"-//sun microsystems corp.//dtd hotjava html//",
	"-//sun microsystems corp.//dtd hotjava strict html//",
	"-//w3c//dtd html 3 1995-03-24//",
	"-//w3c//dtd html 3.2 draft//",
	"-//w3c//dtd html 3.2 final//",
	"-//w3c//dtd html 3.2//",
	"-//w3c//dtd html 3.2s draft//",
	"-//w3c//dtd html 4.0 frameset//",
	"-//w3c//dtd html 4.0 transitional//",
	"-//w3c//dtd html experimental 19960712//",
	"-//w3c//dtd html experimental 970421//",
	"-//w3c//dtd w3 html//",
	"-//w3o//dtd w3 html 3.0//",
	"-//webtechs//dtd mozilla html 2.0//",
	"-//webtechs//dtd mozilla html//"
];
const QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
	...QUIRKS_MODE_PUBLIC_ID_PREFIXES,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
const QUIRKS_MODE_PUBLIC_IDS = /* @__PURE__ */ new Set([
	"-//w3o//dtd w3 html strict 3.0//en//",
	"-/w3c/dtd html 4.0 transitional/en",
	"html"
]);
const LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"];
const LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
	...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
function hasPrefix(publicId, prefixes) {
	return prefixes.some((prefix) => publicId.startsWith(prefix));
}
function isConforming(token) {
	return token.name === VALID_DOCTYPE_NAME && token.publicId === null && (token.systemId === null || token.systemId === VALID_SYSTEM_ID);
}
function getDocumentMode(token) {
	if (token.name !== VALID_DOCTYPE_NAME) return DOCUMENT_MODE.QUIRKS;
	const { systemId } = token;
	if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) return DOCUMENT_MODE.QUIRKS;
	let { publicId } = token;
	if (publicId !== null) {
		publicId = publicId.toLowerCase();
		if (QUIRKS_MODE_PUBLIC_IDS.has(publicId)) return DOCUMENT_MODE.QUIRKS;
		let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;
		if (hasPrefix(publicId, prefixes)) return DOCUMENT_MODE.QUIRKS;
		prefixes = systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES;
		if (hasPrefix(publicId, prefixes)) return DOCUMENT_MODE.LIMITED_QUIRKS;
	}
	return DOCUMENT_MODE.NO_QUIRKS;
}

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/common/foreign-content.js
const MIME_TYPES = {
	TEXT_HTML: "text/html",
	APPLICATION_XML: "application/xhtml+xml"
};
const DEFINITION_URL_ATTR = "definitionurl";
const ADJUSTED_DEFINITION_URL_ATTR = "definitionURL";
const SVG_ATTRS_ADJUSTMENT_MAP = new Map([
	"attributeName",
	"attributeType",
	"baseFrequency",
	"baseProfile",
	"calcMode",
	"clipPathUnits",
	"diffuseConstant",
	"edgeMode",
	"filterUnits",
	"glyphRef",
	"gradientTransform",
	"gradientUnits",
	"kernelMatrix",
	"kernelUnitLength",
	"keyPoints",
	"keySplines",
	"keyTimes",
	"lengthAdjust",
	"limitingConeAngle",
	"markerHeight",
	"markerUnits",
	"markerWidth",
	"maskContentUnits",
	"maskUnits",
	"numOctaves",
	"pathLength",
	"patternContentUnits",
	"patternTransform",
	"patternUnits",
	"pointsAtX",
	"pointsAtY",
	"pointsAtZ",
	"preserveAlpha",
	"preserveAspectRatio",
	"primitiveUnits",
	"refX",
	"refY",
	"repeatCount",
	"repeatDur",
	"requiredExtensions",
	"requiredFeatures",
	"specularConstant",
	"specularExponent",
	"spreadMethod",
	"startOffset",
	"stdDeviation",
	"stitchTiles",
	"surfaceScale",
	"systemLanguage",
	"tableValues",
	"targetX",
	"targetY",
	"textLength",
	"viewBox",
	"viewTarget",
	"xChannelSelector",
	"yChannelSelector",
	"zoomAndPan"
].map((attr) => [attr.toLowerCase(), attr]));
const XML_ATTRS_ADJUSTMENT_MAP = /* @__PURE__ */ new Map([
	["xlink:actuate", {
		prefix: "xlink",
		name: "actuate",
		namespace: NS.XLINK
	}],
	["xlink:arcrole", {
		prefix: "xlink",
		name: "arcrole",
		namespace: NS.XLINK
	}],
	["xlink:href", {
		prefix: "xlink",
		name: "href",
		namespace: NS.XLINK
	}],
	["xlink:role", {
		prefix: "xlink",
		name: "role",
		namespace: NS.XLINK
	}],
	["xlink:show", {
		prefix: "xlink",
		name: "show",
		namespace: NS.XLINK
	}],
	["xlink:title", {
		prefix: "xlink",
		name: "title",
		namespace: NS.XLINK
	}],
	["xlink:type", {
		prefix: "xlink",
		name: "type",
		namespace: NS.XLINK
	}],
	["xml:lang", {
		prefix: "xml",
		name: "lang",
		namespace: NS.XML
	}],
	["xml:space", {
		prefix: "xml",
		name: "space",
		namespace: NS.XML
	}],
	["xmlns", {
		prefix: "",
		name: "xmlns",
		namespace: NS.XMLNS
	}],
	["xmlns:xlink", {
		prefix: "xmlns",
		name: "xlink",
		namespace: NS.XMLNS
	}]
]);
const SVG_TAG_NAMES_ADJUSTMENT_MAP = new Map([
	"altGlyph",
	"altGlyphDef",
	"altGlyphItem",
	"animateColor",
	"animateMotion",
	"animateTransform",
	"clipPath",
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence",
	"foreignObject",
	"glyphRef",
	"linearGradient",
	"radialGradient",
	"textPath"
].map((tn) => [tn.toLowerCase(), tn]));
const EXITS_FOREIGN_CONTENT = /* @__PURE__ */ new Set([
	TAG_ID.B,
	TAG_ID.BIG,
	TAG_ID.BLOCKQUOTE,
	TAG_ID.BODY,
	TAG_ID.BR,
	TAG_ID.CENTER,
	TAG_ID.CODE,
	TAG_ID.DD,
	TAG_ID.DIV,
	TAG_ID.DL,
	TAG_ID.DT,
	TAG_ID.EM,
	TAG_ID.EMBED,
	TAG_ID.H1,
	TAG_ID.H2,
	TAG_ID.H3,
	TAG_ID.H4,
	TAG_ID.H5,
	TAG_ID.H6,
	TAG_ID.HEAD,
	TAG_ID.HR,
	TAG_ID.I,
	TAG_ID.IMG,
	TAG_ID.LI,
	TAG_ID.LISTING,
	TAG_ID.MENU,
	TAG_ID.META,
	TAG_ID.NOBR,
	TAG_ID.OL,
	TAG_ID.P,
	TAG_ID.PRE,
	TAG_ID.RUBY,
	TAG_ID.S,
	TAG_ID.SMALL,
	TAG_ID.SPAN,
	TAG_ID.STRONG,
	TAG_ID.STRIKE,
	TAG_ID.SUB,
	TAG_ID.SUP,
	TAG_ID.TABLE,
	TAG_ID.TT,
	TAG_ID.U,
	TAG_ID.UL,
	TAG_ID.VAR
]);
function causesExit(startTagToken) {
	const tn = startTagToken.tagID;
	return tn === TAG_ID.FONT && startTagToken.attrs.some(({ name }) => name === ATTRS.COLOR || name === ATTRS.SIZE || name === ATTRS.FACE) || EXITS_FOREIGN_CONTENT.has(tn);
}
function adjustTokenMathMLAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) if (token.attrs[i].name === DEFINITION_URL_ATTR) {
		token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
		break;
	}
}
function adjustTokenSVGAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) {
		const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
		if (adjustedAttrName != null) token.attrs[i].name = adjustedAttrName;
	}
}
function adjustTokenXMLAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) {
		const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
		if (adjustedAttrEntry) {
			token.attrs[i].prefix = adjustedAttrEntry.prefix;
			token.attrs[i].name = adjustedAttrEntry.name;
			token.attrs[i].namespace = adjustedAttrEntry.namespace;
		}
	}
}
function adjustTokenSVGTagName(token) {
	const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(token.tagName);
	if (adjustedTagName != null) {
		token.tagName = adjustedTagName;
		token.tagID = getTagID(token.tagName);
	}
}
function isMathMLTextIntegrationPoint(tn, ns) {
	return ns === NS.MATHML && (tn === TAG_ID.MI || tn === TAG_ID.MO || tn === TAG_ID.MN || tn === TAG_ID.MS || tn === TAG_ID.MTEXT);
}
function isHtmlIntegrationPoint(tn, ns, attrs) {
	if (ns === NS.MATHML && tn === TAG_ID.ANNOTATION_XML) {
		for (let i = 0; i < attrs.length; i++) if (attrs[i].name === ATTRS.ENCODING) {
			const value = attrs[i].value.toLowerCase();
			return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
		}
	}
	return ns === NS.SVG && (tn === TAG_ID.FOREIGN_OBJECT || tn === TAG_ID.DESC || tn === TAG_ID.TITLE);
}
function isIntegrationPoint(tn, ns, attrs, foreignNS) {
	return (!foreignNS || foreignNS === NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs) || (!foreignNS || foreignNS === NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns);
}

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/parser/index.js
const INSERTION_MODE_TAGS = [
	TAG_ID.TR,
	TAG_ID.TBODY,
	TAG_ID.THEAD,
	TAG_ID.TFOOT,
	TAG_ID.CAPTION,
	TAG_ID.COLGROUP,
	TAG_ID.TABLE,
	TAG_ID.FRAMESET,
	TAG_ID.SELECT,
	TAG_ID.TEMPLATE,
	TAG_ID.TD,
	TAG_ID.TH,
	TAG_ID.HEAD,
	TAG_ID.BODY,
	TAG_ID.HTML
];
const HIDDEN_INPUT_TYPE = "hidden";
const EMPTY_ATTRS = [];
const AA_OUTER_LOOP_ITER = 8;
const AA_INNER_LOOP_ITER = 3;
var InsertionMode;
(function(InsertionMode) {
	InsertionMode[InsertionMode["INITIAL"] = 0] = "INITIAL";
	InsertionMode[InsertionMode["BEFORE_HTML"] = 1] = "BEFORE_HTML";
	InsertionMode[InsertionMode["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
	InsertionMode[InsertionMode["IN_HEAD"] = 3] = "IN_HEAD";
	InsertionMode[InsertionMode["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
	InsertionMode[InsertionMode["AFTER_HEAD"] = 5] = "AFTER_HEAD";
	InsertionMode[InsertionMode["IN_BODY"] = 6] = "IN_BODY";
	InsertionMode[InsertionMode["TEXT"] = 7] = "TEXT";
	InsertionMode[InsertionMode["IN_TABLE"] = 8] = "IN_TABLE";
	InsertionMode[InsertionMode["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
	InsertionMode[InsertionMode["IN_CAPTION"] = 10] = "IN_CAPTION";
	InsertionMode[InsertionMode["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
	InsertionMode[InsertionMode["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
	InsertionMode[InsertionMode["IN_ROW"] = 13] = "IN_ROW";
	InsertionMode[InsertionMode["IN_CELL"] = 14] = "IN_CELL";
	InsertionMode[InsertionMode["IN_SELECT"] = 15] = "IN_SELECT";
	InsertionMode[InsertionMode["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
	InsertionMode[InsertionMode["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
	InsertionMode[InsertionMode["AFTER_BODY"] = 18] = "AFTER_BODY";
	InsertionMode[InsertionMode["IN_FRAMESET"] = 19] = "IN_FRAMESET";
	InsertionMode[InsertionMode["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
	InsertionMode[InsertionMode["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
	InsertionMode[InsertionMode["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));
const BASE_LOC = {
	startLine: -1,
	startCol: -1,
	startOffset: -1,
	endLine: -1,
	endCol: -1,
	endOffset: -1
};
const TABLE_STRUCTURE_TAGS = /* @__PURE__ */ new Set([
	TAG_ID.TABLE,
	TAG_ID.TBODY,
	TAG_ID.TFOOT,
	TAG_ID.THEAD,
	TAG_ID.TR
]);
const defaultParserOptions = {
	scriptingEnabled: true,
	sourceCodeLocationInfo: false,
	treeAdapter: defaultTreeAdapter,
	onParseError: null
};
var Parser$2 = class {
	constructor(options, document, fragmentContext = null, scriptHandler = null) {
		this.fragmentContext = fragmentContext;
		this.scriptHandler = scriptHandler;
		this.currentToken = null;
		this.stopped = false;
		/** @internal */
		this.insertionMode = InsertionMode.INITIAL;
		/** @internal */
		this.originalInsertionMode = InsertionMode.INITIAL;
		/** @internal */
		this.headElement = null;
		/** @internal */
		this.formElement = null;
		/** Indicates that the current node is not an element in the HTML namespace */
		this.currentNotInHTML = false;
		/**
		* The topmost template insertion mode is the last element.
		*
		* @internal
		*/
		this.tmplInsertionModeStack = [];
		/** @internal */
		this.pendingCharacterTokens = [];
		/** @internal */
		this.hasNonWhitespacePendingCharacterToken = false;
		/** @internal */
		this.framesetOk = true;
		/** @internal */
		this.skipNextNewLine = false;
		/** @internal */
		this.fosterParentingEnabled = false;
		this.options = {
			...defaultParserOptions,
			...options
		};
		this.treeAdapter = this.options.treeAdapter;
		this.onParseError = this.options.onParseError;
		if (this.onParseError) this.options.sourceCodeLocationInfo = true;
		this.document = document !== null && document !== void 0 ? document : this.treeAdapter.createDocument();
		this.tokenizer = new Tokenizer(this.options, this);
		this.activeFormattingElements = new FormattingElementList();
		this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID.UNKNOWN;
		this._setContextModes(fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : this.document, this.fragmentContextID);
		this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
	}
	static parse(html, options) {
		const parser = new this(options);
		parser.tokenizer.write(html, true);
		return parser.document;
	}
	static getFragmentParser(fragmentContext, options) {
		const opts = {
			...defaultParserOptions,
			...options
		};
		fragmentContext !== null && fragmentContext !== void 0 || (fragmentContext = opts.treeAdapter.createElement(TAG_NAMES.TEMPLATE, NS.HTML, []));
		const documentMock = opts.treeAdapter.createElement("documentmock", NS.HTML, []);
		const parser = new this(opts, documentMock, fragmentContext);
		if (parser.fragmentContextID === TAG_ID.TEMPLATE) parser.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
		parser._initTokenizerForFragmentParsing();
		parser._insertFakeRootElement();
		parser._resetInsertionMode();
		parser._findFormInFragmentContext();
		return parser;
	}
	getFragment() {
		const rootElement = this.treeAdapter.getFirstChild(this.document);
		const fragment = this.treeAdapter.createDocumentFragment();
		this._adoptNodes(rootElement, fragment);
		return fragment;
	}
	/** @internal */
	_err(token, code, beforeToken) {
		var _a;
		if (!this.onParseError) return;
		const loc = (_a = token.location) !== null && _a !== void 0 ? _a : BASE_LOC;
		const err = {
			code,
			startLine: loc.startLine,
			startCol: loc.startCol,
			startOffset: loc.startOffset,
			endLine: beforeToken ? loc.startLine : loc.endLine,
			endCol: beforeToken ? loc.startCol : loc.endCol,
			endOffset: beforeToken ? loc.startOffset : loc.endOffset
		};
		this.onParseError(err);
	}
	/** @internal */
	onItemPush(node, tid, isTop) {
		var _a, _b;
		(_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 || _b.call(_a, node);
		if (isTop && this.openElements.stackTop > 0) this._setContextModes(node, tid);
	}
	/** @internal */
	onItemPop(node, isTop) {
		var _a, _b, _c;
		if (this.options.sourceCodeLocationInfo) this._setEndLocation(node, this.currentToken);
		(_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 || _b.call(_a, node, this.openElements.current);
		(_c = this.annotationXmlIntegrationPoints) === null || _c === void 0 || _c.delete(node);
		if (isTop) {
			let current;
			let currentTagId;
			if (this.openElements.stackTop === 0 && this.fragmentContext) {
				current = this.fragmentContext;
				currentTagId = this.fragmentContextID;
			} else ({current, currentTagId} = this.openElements);
			this._setContextModes(current, currentTagId);
		}
	}
	_setContextModes(current, tid) {
		const isHTML = current === this.document || current && this.treeAdapter.getNamespaceURI(current) === NS.HTML;
		this.currentNotInHTML = !isHTML;
		this.tokenizer.inForeignNode = !isHTML && current !== void 0 && tid !== void 0 && !this._isIntegrationPoint(tid, current);
	}
	/** @protected */
	_switchToTextParsing(currentToken, nextTokenizerState) {
		this._insertElement(currentToken, NS.HTML);
		this.tokenizer.state = nextTokenizerState;
		this.originalInsertionMode = this.insertionMode;
		this.insertionMode = InsertionMode.TEXT;
	}
	switchToPlaintextParsing() {
		this.insertionMode = InsertionMode.TEXT;
		this.originalInsertionMode = InsertionMode.IN_BODY;
		this.tokenizer.state = TokenizerMode.PLAINTEXT;
	}
	/** @protected */
	_getAdjustedCurrentElement() {
		return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
	}
	/** @protected */
	_findFormInFragmentContext() {
		let node = this.fragmentContext;
		while (node) {
			if (this.treeAdapter.getTagName(node) === TAG_NAMES.FORM && this.treeAdapter.getNamespaceURI(node) === NS.HTML) {
				this.formElement = node;
				break;
			}
			node = this.treeAdapter.getParentNode(node);
		}
	}
	_initTokenizerForFragmentParsing() {
		if (!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== NS.HTML) return;
		switch (this.fragmentContextID) {
			case TAG_ID.TITLE:
			case TAG_ID.TEXTAREA:
				this.tokenizer.state = TokenizerMode.RCDATA;
				break;
			case TAG_ID.STYLE:
			case TAG_ID.XMP:
			case TAG_ID.IFRAME:
			case TAG_ID.NOEMBED:
			case TAG_ID.NOFRAMES:
			case TAG_ID.NOSCRIPT:
				this.tokenizer.state = TokenizerMode.RAWTEXT;
				break;
			case TAG_ID.SCRIPT:
				this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
				break;
			case TAG_ID.PLAINTEXT: this.tokenizer.state = TokenizerMode.PLAINTEXT;
		}
	}
	/** @protected */
	_setDocumentType(token) {
		const name = token.name || "";
		const publicId = token.publicId || "";
		const systemId = token.systemId || "";
		this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
		if (token.location) {
			const docTypeNode = this.treeAdapter.getChildNodes(this.document).find((node) => this.treeAdapter.isDocumentTypeNode(node));
			if (docTypeNode) this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token.location);
		}
	}
	/** @protected */
	_attachElementToTree(element, location, insertionLocation) {
		if (this.options.sourceCodeLocationInfo) {
			const loc = location && {
				...location,
				startTag: location
			};
			this.treeAdapter.setNodeSourceCodeLocation(element, loc);
		}
		if (insertionLocation.beforeElement) this.treeAdapter.insertBefore(insertionLocation.parent, element, insertionLocation.beforeElement);
		else this.treeAdapter.appendChild(insertionLocation.parent, element);
	}
	/** @protected */
	_getInsertionLocation() {
		var _a;
		if (this._shouldFosterParentOnInsertion()) return this._findFosterParentingLocation();
		return {
			parent: (_a = this.openElements.currentTmplContentOrNode) !== null && _a !== void 0 ? _a : this.document,
			beforeElement: null
		};
	}
	/** @protected */
	_createElement(tagName, namespaceURI, attrs, intendedParent) {
		var _a, _b;
		const element = this.treeAdapter.createElement(tagName, namespaceURI, attrs);
		(_b = (_a = this.treeAdapter).onElementCreated) === null || _b === void 0 || _b.call(_a, element, {
			intendedParent,
			formElement: this.formElement,
			isInTemplate: this.openElements.tmplCount > 0
		});
		return element;
	}
	/**
	* For self-closing tags. Add an element to the tree, but skip adding it
	* to the stack.
	*/
	/** @protected */
	_appendElement(token, namespaceURI) {
		const insertionLocation = this._getInsertionLocation();
		const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
		this._attachElementToTree(element, token.location, insertionLocation);
	}
	/** @protected */
	_insertElement(token, namespaceURI) {
		const insertionLocation = this._getInsertionLocation();
		const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
		this._attachElementToTree(element, token.location, insertionLocation);
		this.openElements.push(element, token.tagID);
	}
	/** @protected */
	_insertFakeElement(tagName, tagID) {
		const insertionLocation = this._getInsertionLocation();
		const element = this._createElement(tagName, NS.HTML, [], insertionLocation.parent);
		this._attachElementToTree(element, null, insertionLocation);
		this.openElements.push(element, tagID);
	}
	/** @protected */
	_insertTemplate(token) {
		const insertionLocation = this._getInsertionLocation();
		const tmpl = this._createElement(token.tagName, NS.HTML, token.attrs, insertionLocation.parent);
		const content = this.treeAdapter.createDocumentFragment();
		this.treeAdapter.setTemplateContent(tmpl, content);
		this._attachElementToTree(tmpl, token.location, insertionLocation);
		this.openElements.push(tmpl, token.tagID);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(content, null);
	}
	/** @protected */
	_insertFakeRootElement() {
		const element = this._createElement(TAG_NAMES.HTML, NS.HTML, [], this.document);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(element, null);
		this.treeAdapter.appendChild(this.document, element);
		this.openElements.push(element, TAG_ID.HTML);
	}
	/** @protected */
	_appendCommentNode(token, parent) {
		const commentNode = this.treeAdapter.createCommentNode(token.data);
		this.treeAdapter.appendChild(parent, commentNode);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
	}
	/** @protected */
	_insertCharacters(token) {
		let parent;
		let beforeElement;
		if (this._shouldFosterParentOnInsertion()) {
			({parent, beforeElement} = this._findFosterParentingLocation());
			if (beforeElement) this.treeAdapter.insertTextBefore(parent, token.chars, beforeElement);
			else this.treeAdapter.insertText(parent, token.chars);
		} else {
			parent = this.openElements.currentTmplContentOrNode;
			this.treeAdapter.insertText(parent, token.chars);
		}
		if (!token.location) return;
		const siblings = this.treeAdapter.getChildNodes(parent);
		const textNode = siblings[(beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length) - 1];
		if (this.treeAdapter.getNodeSourceCodeLocation(textNode)) {
			const { endLine, endCol, endOffset } = token.location;
			this.treeAdapter.updateNodeSourceCodeLocation(textNode, {
				endLine,
				endCol,
				endOffset
			});
		} else if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
	}
	/** @protected */
	_adoptNodes(donor, recipient) {
		const children = [...this.treeAdapter.getChildNodes(donor)];
		for (let i = children.length - 1; i >= 0; i--) this.treeAdapter.detachNode(children[i]);
		for (const child of children) this.treeAdapter.appendChild(recipient, child);
	}
	/** @protected */
	_setEndLocation(element, closingToken) {
		if (this.treeAdapter.getNodeSourceCodeLocation(element) && closingToken.location) {
			const ctLoc = closingToken.location;
			const tn = this.treeAdapter.getTagName(element);
			const endLoc = closingToken.type === TokenType.END_TAG && tn === closingToken.tagName ? {
				endTag: { ...ctLoc },
				endLine: ctLoc.endLine,
				endCol: ctLoc.endCol,
				endOffset: ctLoc.endOffset
			} : {
				endLine: ctLoc.startLine,
				endCol: ctLoc.startCol,
				endOffset: ctLoc.startOffset
			};
			this.treeAdapter.updateNodeSourceCodeLocation(element, endLoc);
		}
	}
	shouldProcessStartTagTokenInForeignContent(token) {
		if (!this.currentNotInHTML) return false;
		let current;
		let currentTagId;
		if (this.openElements.stackTop === 0 && this.fragmentContext) {
			current = this.fragmentContext;
			currentTagId = this.fragmentContextID;
		} else ({current, currentTagId} = this.openElements);
		if (token.tagID === TAG_ID.SVG && this.treeAdapter.getTagName(current) === TAG_NAMES.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(current) === NS.MATHML) return false;
		return this.tokenizer.inForeignNode || (token.tagID === TAG_ID.MGLYPH || token.tagID === TAG_ID.MALIGNMARK) && currentTagId !== void 0 && !this._isIntegrationPoint(currentTagId, current, NS.HTML);
	}
	/** @protected */
	_processToken(token) {
		switch (token.type) {
			case TokenType.CHARACTER:
				this.onCharacter(token);
				break;
			case TokenType.NULL_CHARACTER:
				this.onNullCharacter(token);
				break;
			case TokenType.COMMENT:
				this.onComment(token);
				break;
			case TokenType.DOCTYPE:
				this.onDoctype(token);
				break;
			case TokenType.START_TAG:
				this._processStartTag(token);
				break;
			case TokenType.END_TAG:
				this.onEndTag(token);
				break;
			case TokenType.EOF:
				this.onEof(token);
				break;
			case TokenType.WHITESPACE_CHARACTER: this.onWhitespaceCharacter(token);
		}
	}
	/** @protected */
	_isIntegrationPoint(tid, element, foreignNS) {
		var _a;
		const ns = this.treeAdapter.getNamespaceURI(element);
		if (tid === TAG_ID.ANNOTATION_XML && ns === NS.MATHML && foreignNS !== NS.MATHML) {
			const verdicts = (_a = this.annotationXmlIntegrationPoints) !== null && _a !== void 0 ? _a : this.annotationXmlIntegrationPoints = /* @__PURE__ */ new Map();
			let isIntegrationPoint$1 = verdicts.get(element);
			if (isIntegrationPoint$1 === void 0) {
				isIntegrationPoint$1 = isIntegrationPoint(tid, ns, this.treeAdapter.getAttrList(element));
				verdicts.set(element, isIntegrationPoint$1);
			}
			return isIntegrationPoint$1;
		}
		return isIntegrationPoint(tid, ns, EMPTY_ATTRS, foreignNS);
	}
	/** @protected */
	_reconstructActiveFormattingElements() {
		let oldest = null;
		for (let entry = this.activeFormattingElements.newest; entry !== null && entry.type === EntryType.Element && !this.openElements.contains(entry.element); entry = entry.older) oldest = entry;
		for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) {
			this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
			this.activeFormattingElements.replaceElement(entry, this.openElements.current);
		}
	}
	/** @protected */
	_closeTableCell() {
		this.openElements.generateImpliedEndTags();
		this.openElements.popUntilTableCellPopped();
		this.activeFormattingElements.clearToLastMarker();
		this.insertionMode = InsertionMode.IN_ROW;
	}
	/** @protected */
	_closePElement() {
		this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.P);
		this.openElements.popUntilTagNamePopped(TAG_ID.P);
	}
	/** @protected */
	_resetInsertionMode() {
		const i = this.openElements.indexOfTopmostOf(INSERTION_MODE_TAGS);
		const tn = i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i];
		const node = i === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.items[i];
		if (node !== void 0 && this.treeAdapter.getNamespaceURI(node) === NS.HTML) switch (tn) {
			case TAG_ID.TR:
				this.insertionMode = InsertionMode.IN_ROW;
				return;
			case TAG_ID.TBODY:
			case TAG_ID.THEAD:
			case TAG_ID.TFOOT:
				this.insertionMode = InsertionMode.IN_TABLE_BODY;
				return;
			case TAG_ID.CAPTION:
				this.insertionMode = InsertionMode.IN_CAPTION;
				return;
			case TAG_ID.COLGROUP:
				this.insertionMode = InsertionMode.IN_COLUMN_GROUP;
				return;
			case TAG_ID.TABLE:
				this.insertionMode = InsertionMode.IN_TABLE;
				return;
			case TAG_ID.BODY:
				this.insertionMode = InsertionMode.IN_BODY;
				return;
			case TAG_ID.FRAMESET:
				this.insertionMode = InsertionMode.IN_FRAMESET;
				return;
			case TAG_ID.SELECT:
				this._resetInsertionModeForSelect(i);
				return;
			case TAG_ID.TEMPLATE:
				this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1];
				return;
			case TAG_ID.HTML:
				this.insertionMode = this.headElement ? InsertionMode.AFTER_HEAD : InsertionMode.BEFORE_HEAD;
				return;
			case TAG_ID.TD:
			case TAG_ID.TH:
				if (i > 0) {
					this.insertionMode = InsertionMode.IN_CELL;
					return;
				}
				break;
			case TAG_ID.HEAD: if (i > 0) {
				this.insertionMode = InsertionMode.IN_HEAD;
				return;
			}
		}
		this.insertionMode = InsertionMode.IN_BODY;
	}
	/** @protected */
	_resetInsertionModeForSelect(selectIdx) {
		if (selectIdx > 0) {
			const tableIdx = this.openElements.indexOfTopmost(TAG_ID.TABLE);
			if (tableIdx > 0 && tableIdx > this.openElements.indexOfTopmost(TAG_ID.TEMPLATE)) {
				this.insertionMode = InsertionMode.IN_SELECT_IN_TABLE;
				return;
			}
		}
		this.insertionMode = InsertionMode.IN_SELECT;
	}
	/** @protected */
	_isElementCausesFosterParenting(tn) {
		return TABLE_STRUCTURE_TAGS.has(tn);
	}
	/** @protected */
	_shouldFosterParentOnInsertion() {
		return this.fosterParentingEnabled && this.openElements.currentTagId !== void 0 && this._isElementCausesFosterParenting(this.openElements.currentTagId);
	}
	/** @protected */
	_findFosterParentingLocation() {
		const { openElements } = this;
		const tableIdx = openElements.indexOfTopmost(TAG_ID.TABLE);
		const templateIdx = openElements.indexOfTopmost(TAG_ID.TEMPLATE);
		if (templateIdx > tableIdx) return {
			parent: this.treeAdapter.getTemplateContent(openElements.items[templateIdx]),
			beforeElement: null
		};
		if (tableIdx !== -1) {
			const table = openElements.items[tableIdx];
			const parent = this.treeAdapter.getParentNode(table);
			if (parent) return {
				parent,
				beforeElement: table
			};
			return {
				parent: openElements.items[openElements.slotBelow(tableIdx)],
				beforeElement: null
			};
		}
		return {
			parent: openElements.items[0],
			beforeElement: null
		};
	}
	/** @protected */
	_fosterParentElement(element) {
		const location = this._findFosterParentingLocation();
		if (location.beforeElement) this.treeAdapter.insertBefore(location.parent, element, location.beforeElement);
		else this.treeAdapter.appendChild(location.parent, element);
	}
	/** @protected */
	_isSpecialElement(element, id) {
		const ns = this.treeAdapter.getNamespaceURI(element);
		return SPECIAL_ELEMENTS[ns].has(id);
	}
	/** @internal */
	onCharacter(token) {
		this.skipNextNewLine = false;
		if (this.tokenizer.inForeignNode) {
			characterInForeignContent(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_TEMPLATE:
				characterInBody(this, token);
				break;
			case InsertionMode.TEXT:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
				this._insertCharacters(token);
				break;
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				characterInTableText(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				tokenAfterBody(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	/** @internal */
	onNullCharacter(token) {
		this.skipNextNewLine = false;
		if (this.tokenizer.inForeignNode) {
			nullCharacterInForeignContent(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode.TEXT:
				this._insertCharacters(token);
				break;
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				tokenAfterBody(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	/** @internal */
	onComment(token) {
		this.skipNextNewLine = false;
		if (this.currentNotInHTML) {
			appendComment(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
			case InsertionMode.BEFORE_HTML:
			case InsertionMode.BEFORE_HEAD:
			case InsertionMode.IN_HEAD:
			case InsertionMode.IN_HEAD_NO_SCRIPT:
			case InsertionMode.AFTER_HEAD:
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_COLUMN_GROUP:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
			case InsertionMode.IN_TEMPLATE:
			case InsertionMode.IN_FRAMESET:
			case InsertionMode.AFTER_FRAMESET:
				appendComment(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				appendCommentToRootHtmlElement(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY:
			case InsertionMode.AFTER_AFTER_FRAMESET: appendCommentToDocument(this, token);
		}
	}
	/** @internal */
	onDoctype(token) {
		this.skipNextNewLine = false;
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				doctypeInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
			case InsertionMode.IN_HEAD:
			case InsertionMode.IN_HEAD_NO_SCRIPT:
			case InsertionMode.AFTER_HEAD:
				this._err(token, ERR.misplacedDoctype);
				break;
			case InsertionMode.IN_TABLE_TEXT: tokenInTableText(this, token);
		}
	}
	/** @internal */
	onStartTag(token) {
		this.skipNextNewLine = false;
		this.currentToken = token;
		this._processStartTag(token);
		if (token.selfClosing && !token.ackSelfClosing) this._err(token, ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
	}
	/**
	* Processes a given start tag.
	*
	* `onStartTag` checks if a self-closing tag was recognized. When a token
	* is moved inbetween multiple insertion modes, this check for self-closing
	* could lead to false positives. To avoid this, `_processStartTag` is used
	* for nested calls.
	*
	* @param token The token to process.
	* @protected
	*/
	_processStartTag(token) {
		if (this.shouldProcessStartTagTokenInForeignContent(token)) startTagInForeignContent(this, token);
		else this._startTagOutsideForeignContent(token);
	}
	/** @protected */
	_startTagOutsideForeignContent(token) {
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				startTagBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				startTagBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				startTagInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				startTagInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				startTagAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
				startTagInBody(this, token);
				break;
			case InsertionMode.IN_TABLE:
				startTagInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.IN_CAPTION:
				startTagInCaption(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				startTagInColumnGroup(this, token);
				break;
			case InsertionMode.IN_TABLE_BODY:
				startTagInTableBody(this, token);
				break;
			case InsertionMode.IN_ROW:
				startTagInRow(this, token);
				break;
			case InsertionMode.IN_CELL:
				startTagInCell(this, token);
				break;
			case InsertionMode.IN_SELECT:
				startTagInSelect(this, token);
				break;
			case InsertionMode.IN_SELECT_IN_TABLE:
				startTagInSelectInTable(this, token);
				break;
			case InsertionMode.IN_TEMPLATE:
				startTagInTemplate(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				startTagAfterBody(this, token);
				break;
			case InsertionMode.IN_FRAMESET:
				startTagInFrameset(this, token);
				break;
			case InsertionMode.AFTER_FRAMESET:
				startTagAfterFrameset(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY:
				startTagAfterAfterBody(this, token);
				break;
			case InsertionMode.AFTER_AFTER_FRAMESET: startTagAfterAfterFrameset(this, token);
		}
	}
	/** @internal */
	onEndTag(token) {
		this.skipNextNewLine = false;
		this.currentToken = token;
		if (this.currentNotInHTML) endTagInForeignContent(this, token);
		else this._endTagOutsideForeignContent(token);
	}
	/** @protected */
	_endTagOutsideForeignContent(token) {
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				endTagBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				endTagBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				endTagInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				endTagInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				endTagAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
				endTagInBody(this, token);
				break;
			case InsertionMode.TEXT:
				endTagInText(this, token);
				break;
			case InsertionMode.IN_TABLE:
				endTagInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.IN_CAPTION:
				endTagInCaption(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				endTagInColumnGroup(this, token);
				break;
			case InsertionMode.IN_TABLE_BODY:
				endTagInTableBody(this, token);
				break;
			case InsertionMode.IN_ROW:
				endTagInRow(this, token);
				break;
			case InsertionMode.IN_CELL:
				endTagInCell(this, token);
				break;
			case InsertionMode.IN_SELECT:
				endTagInSelect(this, token);
				break;
			case InsertionMode.IN_SELECT_IN_TABLE:
				endTagInSelectInTable(this, token);
				break;
			case InsertionMode.IN_TEMPLATE:
				endTagInTemplate(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				endTagAfterBody(this, token);
				break;
			case InsertionMode.IN_FRAMESET:
				endTagInFrameset(this, token);
				break;
			case InsertionMode.AFTER_FRAMESET:
				endTagAfterFrameset(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	/** @internal */
	onEof(token) {
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_COLUMN_GROUP:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
				eofInBody(this, token);
				break;
			case InsertionMode.TEXT:
				eofInText(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.IN_TEMPLATE:
				eofInTemplate(this, token);
				break;
			case InsertionMode.AFTER_BODY:
			case InsertionMode.IN_FRAMESET:
			case InsertionMode.AFTER_FRAMESET:
			case InsertionMode.AFTER_AFTER_BODY:
			case InsertionMode.AFTER_AFTER_FRAMESET: stopParsing(this, token);
		}
	}
	/** @internal */
	onWhitespaceCharacter(token) {
		if (this.skipNextNewLine) {
			this.skipNextNewLine = false;
			if (token.chars.charCodeAt(0) === CODE_POINTS.LINE_FEED) {
				if (token.chars.length === 1) return;
				token.chars = token.chars.substr(1);
			}
		}
		if (this.tokenizer.inForeignNode) {
			this._insertCharacters(token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.IN_HEAD:
			case InsertionMode.IN_HEAD_NO_SCRIPT:
			case InsertionMode.AFTER_HEAD:
			case InsertionMode.TEXT:
			case InsertionMode.IN_COLUMN_GROUP:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
			case InsertionMode.IN_FRAMESET:
			case InsertionMode.AFTER_FRAMESET:
				this._insertCharacters(token);
				break;
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_TEMPLATE:
			case InsertionMode.AFTER_BODY:
			case InsertionMode.AFTER_AFTER_BODY:
			case InsertionMode.AFTER_AFTER_FRAMESET:
				whitespaceCharacterInBody(this, token);
				break;
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT: whitespaceCharacterInTableText(this, token);
		}
	}
};
function aaObtainFormattingElementEntry(p, token) {
	let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);
	if (formattingElementEntry) {
		if (!p.openElements.contains(formattingElementEntry.element)) {
			p.activeFormattingElements.removeEntry(formattingElementEntry);
			formattingElementEntry = null;
		} else if (!p.openElements.hasInScope(token.tagID, formattingElementEntry.element)) formattingElementEntry = null;
	} else genericEndTagInBody(p, token);
	return formattingElementEntry;
}
function aaObtainFurthestBlock(p, formattingElementEntry) {
	const { openElements } = p;
	const formattingIdx = openElements._indexOf(formattingElementEntry.element);
	for (let idx = openElements.slotAbove(formattingIdx); idx !== -1; idx = openElements.slotAbove(idx)) if (p._isSpecialElement(openElements.items[idx], openElements.tagIDs[idx])) return idx;
	openElements.shortenToLength(formattingIdx);
	p.activeFormattingElements.removeEntry(formattingElementEntry);
	return -1;
}
function aaInnerLoop(p, furthestBlockIdx, formattingElement) {
	const furthestBlock = p.openElements.items[furthestBlockIdx];
	let lastElement = furthestBlock;
	let nextIdx = p.openElements.slotBelow(furthestBlockIdx);
	const intendedParent = p.openElements.getCommonAncestor(formattingElement);
	for (let i = 0, idx = nextIdx; p.openElements.items[idx] !== formattingElement; i++, idx = nextIdx) {
		let element = p.openElements.items[idx];
		nextIdx = p.openElements.slotBelow(idx);
		const elementEntry = p.activeFormattingElements.getElementEntry(element);
		const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
		if (!elementEntry || counterOverflow) {
			if (counterOverflow) p.activeFormattingElements.removeEntry(elementEntry);
			p.openElements.removeAt(idx);
		} else {
			element = aaRecreateElementFromEntry(p, elementEntry, intendedParent);
			if (lastElement === furthestBlock) p.activeFormattingElements.bookmark = elementEntry;
			p.treeAdapter.detachNode(lastElement);
			p.treeAdapter.appendChild(element, lastElement);
			lastElement = element;
		}
	}
	return lastElement;
}
function aaRecreateElementFromEntry(p, elementEntry, intendedParent) {
	const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
	const newElement = p._createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs, intendedParent);
	p.openElements.replace(elementEntry.element, newElement);
	p.activeFormattingElements.replaceElement(elementEntry, newElement);
	return newElement;
}
function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
	const tn = p.treeAdapter.getTagName(commonAncestor);
	const tid = getTagID(tn);
	if (p._isElementCausesFosterParenting(tid)) p._fosterParentElement(lastElement);
	else {
		const ns = p.treeAdapter.getNamespaceURI(commonAncestor);
		if (tid === TAG_ID.TEMPLATE && ns === NS.HTML) commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
		p.treeAdapter.appendChild(commonAncestor, lastElement);
	}
}
function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
	const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
	const { token } = formattingElementEntry;
	const newElement = p._createElement(token.tagName, ns, token.attrs, furthestBlock);
	p._adoptNodes(furthestBlock, newElement);
	p.treeAdapter.appendChild(furthestBlock, newElement);
	p.activeFormattingElements.insertElementAfterBookmark(newElement, token);
	p.activeFormattingElements.removeEntry(formattingElementEntry);
	const formattingIdx = p.openElements._indexOf(formattingElementEntry.element);
	let furthestBlockIdx = p.openElements.slotAbove(formattingIdx);
	while (p.openElements.items[furthestBlockIdx] !== furthestBlock) furthestBlockIdx = p.openElements.slotAbove(furthestBlockIdx);
	p.openElements.replaceFormattingElement(formattingIdx, furthestBlockIdx, newElement, token.tagID);
}
function callAdoptionAgency(p, token) {
	const { current, currentTagId } = p.openElements;
	if (currentTagId === token.tagID && p.treeAdapter.getNamespaceURI(current) === NS.HTML && !p.activeFormattingElements.getElementEntry(current)) {
		p.openElements.pop();
		return;
	}
	for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
		const formattingElementEntry = aaObtainFormattingElementEntry(p, token);
		if (!formattingElementEntry) break;
		const furthestBlockIdx = aaObtainFurthestBlock(p, formattingElementEntry);
		if (furthestBlockIdx === -1) break;
		const furthestBlock = p.openElements.items[furthestBlockIdx];
		p.activeFormattingElements.bookmark = formattingElementEntry;
		const lastElement = aaInnerLoop(p, furthestBlockIdx, formattingElementEntry.element);
		const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);
		p.treeAdapter.detachNode(lastElement);
		if (commonAncestor) aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
		aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
	}
}
function appendComment(p, token) {
	p._appendCommentNode(token, p.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(p, token) {
	p._appendCommentNode(token, p.openElements.items[0]);
}
function appendCommentToDocument(p, token) {
	p._appendCommentNode(token, p.document);
}
function stopParsing(p, token) {
	p.stopped = true;
	if (token.location) {
		const target = p.fragmentContext ? 0 : 2;
		for (let i = p.openElements.stackTop; i >= target; i = p.openElements.slotBelow(i)) p._setEndLocation(p.openElements.items[i], token);
		if (!p.fragmentContext && p.openElements.stackTop >= 0) {
			const htmlElement = p.openElements.items[0];
			const htmlLocation = p.treeAdapter.getNodeSourceCodeLocation(htmlElement);
			if (htmlLocation && !htmlLocation.endTag) {
				p._setEndLocation(htmlElement, token);
				if (p.openElements.stackTop >= 1) {
					const bodyElement = p.openElements.items[1];
					const bodyLocation = p.treeAdapter.getNodeSourceCodeLocation(bodyElement);
					if (bodyLocation && !bodyLocation.endTag) p._setEndLocation(bodyElement, token);
				}
			}
		}
	}
}
function doctypeInInitialMode(p, token) {
	p._setDocumentType(token);
	const mode = token.forceQuirks ? DOCUMENT_MODE.QUIRKS : getDocumentMode(token);
	if (!isConforming(token)) p._err(token, ERR.nonConformingDoctype);
	p.treeAdapter.setDocumentMode(p.document, mode);
	p.insertionMode = InsertionMode.BEFORE_HTML;
}
function tokenInInitialMode(p, token) {
	p._err(token, ERR.missingDoctype, true);
	p.treeAdapter.setDocumentMode(p.document, DOCUMENT_MODE.QUIRKS);
	p.insertionMode = InsertionMode.BEFORE_HTML;
	p._processToken(token);
}
function startTagBeforeHtml(p, token) {
	if (token.tagID === TAG_ID.HTML) {
		p._insertElement(token, NS.HTML);
		p.insertionMode = InsertionMode.BEFORE_HEAD;
	} else tokenBeforeHtml(p, token);
}
function endTagBeforeHtml(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.HTML || tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.BR) tokenBeforeHtml(p, token);
}
function tokenBeforeHtml(p, token) {
	p._insertFakeRootElement();
	p.insertionMode = InsertionMode.BEFORE_HEAD;
	p._processToken(token);
}
function startTagBeforeHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.HEAD:
			p._insertElement(token, NS.HTML);
			p.headElement = p.openElements.current;
			p.insertionMode = InsertionMode.IN_HEAD;
			break;
		default: tokenBeforeHead(p, token);
	}
}
function endTagBeforeHead(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.HTML || tn === TAG_ID.BR) tokenBeforeHead(p, token);
	else p._err(token, ERR.endTagWithoutMatchingOpenElement);
}
function tokenBeforeHead(p, token) {
	p._insertFakeElement(TAG_NAMES.HEAD, TAG_ID.HEAD);
	p.headElement = p.openElements.current;
	p.insertionMode = InsertionMode.IN_HEAD;
	p._processToken(token);
}
function startTagInHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.BASE:
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.LINK:
		case TAG_ID.META:
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.TITLE:
			p._switchToTextParsing(token, TokenizerMode.RCDATA);
			break;
		case TAG_ID.NOSCRIPT:
			if (p.options.scriptingEnabled) p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
			else {
				p._insertElement(token, NS.HTML);
				p.insertionMode = InsertionMode.IN_HEAD_NO_SCRIPT;
			}
			break;
		case TAG_ID.NOFRAMES:
		case TAG_ID.STYLE:
			p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
			break;
		case TAG_ID.SCRIPT:
			p._switchToTextParsing(token, TokenizerMode.SCRIPT_DATA);
			break;
		case TAG_ID.TEMPLATE:
			p._insertTemplate(token);
			p.activeFormattingElements.insertMarker();
			p.framesetOk = false;
			p.insertionMode = InsertionMode.IN_TEMPLATE;
			p.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
			break;
		case TAG_ID.HEAD:
			p._err(token, ERR.misplacedStartTagForHeadElement);
			break;
		default: tokenInHead(p, token);
	}
}
function endTagInHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HEAD:
			p.openElements.pop();
			p.insertionMode = InsertionMode.AFTER_HEAD;
			break;
		case TAG_ID.BODY:
		case TAG_ID.BR:
		case TAG_ID.HTML:
			tokenInHead(p, token);
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: p._err(token, ERR.endTagWithoutMatchingOpenElement);
	}
}
function templateEndTagInHead(p, token) {
	if (p.openElements.tmplCount > 0) {
		p.openElements.generateImpliedEndTagsThoroughly();
		if (p.openElements.currentTagId !== TAG_ID.TEMPLATE) p._err(token, ERR.closingOfElementWithOpenChildElements);
		p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
		p.activeFormattingElements.clearToLastMarker();
		p.tmplInsertionModeStack.pop();
		p._resetInsertionMode();
	} else p._err(token, ERR.endTagWithoutMatchingOpenElement);
}
function tokenInHead(p, token) {
	p.openElements.pop();
	p.insertionMode = InsertionMode.AFTER_HEAD;
	p._processToken(token);
}
function startTagInHeadNoScript(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.HEAD:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.NOFRAMES:
		case TAG_ID.STYLE:
			startTagInHead(p, token);
			break;
		case TAG_ID.NOSCRIPT:
			p._err(token, ERR.nestedNoscriptInHead);
			break;
		default: tokenInHeadNoScript(p, token);
	}
}
function endTagInHeadNoScript(p, token) {
	switch (token.tagID) {
		case TAG_ID.NOSCRIPT:
			p.openElements.pop();
			p.insertionMode = InsertionMode.IN_HEAD;
			break;
		case TAG_ID.BR:
			tokenInHeadNoScript(p, token);
			break;
		default: p._err(token, ERR.endTagWithoutMatchingOpenElement);
	}
}
function tokenInHeadNoScript(p, token) {
	const errCode = token.type === TokenType.EOF ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;
	p._err(token, errCode);
	p.openElements.pop();
	p.insertionMode = InsertionMode.IN_HEAD;
	p._processToken(token);
}
function startTagAfterHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.BODY:
			p._insertElement(token, NS.HTML);
			p.framesetOk = false;
			p.insertionMode = InsertionMode.IN_BODY;
			break;
		case TAG_ID.FRAMESET:
			p._insertElement(token, NS.HTML);
			p.insertionMode = InsertionMode.IN_FRAMESET;
			break;
		case TAG_ID.BASE:
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.NOFRAMES:
		case TAG_ID.SCRIPT:
		case TAG_ID.STYLE:
		case TAG_ID.TEMPLATE:
		case TAG_ID.TITLE:
			p._err(token, ERR.abandonedHeadElementChild);
			p.openElements.push(p.headElement, TAG_ID.HEAD);
			startTagInHead(p, token);
			p.openElements.remove(p.headElement);
			break;
		case TAG_ID.HEAD:
			p._err(token, ERR.misplacedStartTagForHeadElement);
			break;
		default: tokenAfterHead(p, token);
	}
}
function endTagAfterHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.BODY:
		case TAG_ID.HTML:
		case TAG_ID.BR:
			tokenAfterHead(p, token);
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: p._err(token, ERR.endTagWithoutMatchingOpenElement);
	}
}
function tokenAfterHead(p, token) {
	p._insertFakeElement(TAG_NAMES.BODY, TAG_ID.BODY);
	p.insertionMode = InsertionMode.IN_BODY;
	modeInBody(p, token);
}
function modeInBody(p, token) {
	switch (token.type) {
		case TokenType.CHARACTER:
			characterInBody(p, token);
			break;
		case TokenType.WHITESPACE_CHARACTER:
			whitespaceCharacterInBody(p, token);
			break;
		case TokenType.COMMENT:
			appendComment(p, token);
			break;
		case TokenType.START_TAG:
			startTagInBody(p, token);
			break;
		case TokenType.END_TAG:
			endTagInBody(p, token);
			break;
		case TokenType.EOF: eofInBody(p, token);
	}
}
function whitespaceCharacterInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertCharacters(token);
}
function characterInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertCharacters(token);
	p.framesetOk = false;
}
function htmlStartTagInBody(p, token) {
	if (p.openElements.tmplCount === 0) p.treeAdapter.adoptAttributes(p.openElements.items[0], token.attrs);
}
function bodyStartTagInBody(p, token) {
	const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
	if (bodyElement && p.openElements.tmplCount === 0) {
		p.framesetOk = false;
		p.treeAdapter.adoptAttributes(bodyElement, token.attrs);
	}
}
function framesetStartTagInBody(p, token) {
	const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
	if (p.framesetOk && bodyElement) {
		p.treeAdapter.detachNode(bodyElement);
		p.openElements.popAllUpToHtmlElement();
		p._insertElement(token, NS.HTML);
		p.insertionMode = InsertionMode.IN_FRAMESET;
	}
}
function addressStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
}
function numberedHeaderStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	if (p.openElements.currentTagId !== void 0 && NUMBERED_HEADERS$1.has(p.openElements.currentTagId)) p.openElements.pop();
	p._insertElement(token, NS.HTML);
}
function preStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
	p.skipNextNewLine = true;
	p.framesetOk = false;
}
function formStartTagInBody(p, token) {
	const inTemplate = p.openElements.tmplCount > 0;
	if (!p.formElement || inTemplate) {
		if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
		p._insertElement(token, NS.HTML);
		if (!inTemplate) p.formElement = p.openElements.current;
	}
}
function listItemStartTagInBody(p, token) {
	p.framesetOk = false;
	const idx = token.tagID === TAG_ID.LI ? p.openElements.indexOfTopmost(TAG_ID.LI) : Math.max(p.openElements.indexOfTopmost(TAG_ID.DD), p.openElements.indexOfTopmost(TAG_ID.DT));
	if (idx !== -1 && !p.openElements.hasListItemBoundaryAbove(idx)) {
		const elementId = p.openElements.tagIDs[idx];
		p.openElements.generateImpliedEndTagsWithExclusion(elementId);
		p.openElements.popUntilTagNamePopped(elementId);
	}
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
}
function plaintextStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
	p.tokenizer.state = TokenizerMode.PLAINTEXT;
}
function buttonStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.BUTTON)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(TAG_ID.BUTTON);
	}
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.framesetOk = false;
}
function aStartTagInBody(p, token) {
	const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES.A);
	if (activeElementEntry) {
		callAdoptionAgency(p, token);
		p.openElements.remove(activeElementEntry.element);
		p.activeFormattingElements.removeEntry(activeElementEntry);
	}
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function bStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function nobrStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	if (p.openElements.hasInScope(TAG_ID.NOBR)) {
		callAdoptionAgency(p, token);
		p._reconstructActiveFormattingElements();
	}
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function appletStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.insertMarker();
	p.framesetOk = false;
}
function tableStartTagInBody(p, token) {
	if (p.treeAdapter.getDocumentMode(p.document) !== DOCUMENT_MODE.QUIRKS && p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
	p.framesetOk = false;
	p.insertionMode = InsertionMode.IN_TABLE;
}
function areaStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._appendElement(token, NS.HTML);
	p.framesetOk = false;
	token.ackSelfClosing = true;
}
function isHiddenInput(token) {
	const inputType = getTokenAttr(token, ATTRS.TYPE);
	return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}
function inputStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._appendElement(token, NS.HTML);
	if (!isHiddenInput(token)) p.framesetOk = false;
	token.ackSelfClosing = true;
}
function paramStartTagInBody(p, token) {
	p._appendElement(token, NS.HTML);
	token.ackSelfClosing = true;
}
function hrStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._appendElement(token, NS.HTML);
	p.framesetOk = false;
	token.ackSelfClosing = true;
}
function imageStartTagInBody(p, token) {
	token.tagName = TAG_NAMES.IMG;
	token.tagID = TAG_ID.IMG;
	areaStartTagInBody(p, token);
}
function textareaStartTagInBody(p, token) {
	p._insertElement(token, NS.HTML);
	p.skipNextNewLine = true;
	p.tokenizer.state = TokenizerMode.RCDATA;
	p.originalInsertionMode = p.insertionMode;
	p.framesetOk = false;
	p.insertionMode = InsertionMode.TEXT;
}
function xmpStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._reconstructActiveFormattingElements();
	p.framesetOk = false;
	p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function iframeStartTagInBody(p, token) {
	p.framesetOk = false;
	p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function rawTextStartTagInBody(p, token) {
	p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function selectStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.framesetOk = false;
	p.insertionMode = p.insertionMode === InsertionMode.IN_TABLE || p.insertionMode === InsertionMode.IN_CAPTION || p.insertionMode === InsertionMode.IN_TABLE_BODY || p.insertionMode === InsertionMode.IN_ROW || p.insertionMode === InsertionMode.IN_CELL ? InsertionMode.IN_SELECT_IN_TABLE : InsertionMode.IN_SELECT;
}
function optgroupStartTagInBody(p, token) {
	if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
}
function rbStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.RUBY)) p.openElements.generateImpliedEndTags();
	p._insertElement(token, NS.HTML);
}
function rtStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.RUBY)) p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.RTC);
	p._insertElement(token, NS.HTML);
}
function mathStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	adjustTokenMathMLAttrs(token);
	adjustTokenXMLAttrs(token);
	if (token.selfClosing) p._appendElement(token, NS.MATHML);
	else p._insertElement(token, NS.MATHML);
	token.ackSelfClosing = true;
}
function svgStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	adjustTokenSVGAttrs(token);
	adjustTokenXMLAttrs(token);
	if (token.selfClosing) p._appendElement(token, NS.SVG);
	else p._insertElement(token, NS.SVG);
	token.ackSelfClosing = true;
}
function genericStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
}
function startTagInBody(p, token) {
	switch (token.tagID) {
		case TAG_ID.I:
		case TAG_ID.S:
		case TAG_ID.B:
		case TAG_ID.U:
		case TAG_ID.EM:
		case TAG_ID.TT:
		case TAG_ID.BIG:
		case TAG_ID.CODE:
		case TAG_ID.FONT:
		case TAG_ID.SMALL:
		case TAG_ID.STRIKE:
		case TAG_ID.STRONG:
			bStartTagInBody(p, token);
			break;
		case TAG_ID.A:
			aStartTagInBody(p, token);
			break;
		case TAG_ID.H1:
		case TAG_ID.H2:
		case TAG_ID.H3:
		case TAG_ID.H4:
		case TAG_ID.H5:
		case TAG_ID.H6:
			numberedHeaderStartTagInBody(p, token);
			break;
		case TAG_ID.P:
		case TAG_ID.DL:
		case TAG_ID.OL:
		case TAG_ID.UL:
		case TAG_ID.DIV:
		case TAG_ID.DIR:
		case TAG_ID.NAV:
		case TAG_ID.MAIN:
		case TAG_ID.MENU:
		case TAG_ID.ASIDE:
		case TAG_ID.CENTER:
		case TAG_ID.FIGURE:
		case TAG_ID.FOOTER:
		case TAG_ID.HEADER:
		case TAG_ID.HGROUP:
		case TAG_ID.DIALOG:
		case TAG_ID.DETAILS:
		case TAG_ID.ADDRESS:
		case TAG_ID.ARTICLE:
		case TAG_ID.SEARCH:
		case TAG_ID.SECTION:
		case TAG_ID.SUMMARY:
		case TAG_ID.FIELDSET:
		case TAG_ID.BLOCKQUOTE:
		case TAG_ID.FIGCAPTION:
			addressStartTagInBody(p, token);
			break;
		case TAG_ID.LI:
		case TAG_ID.DD:
		case TAG_ID.DT:
			listItemStartTagInBody(p, token);
			break;
		case TAG_ID.BR:
		case TAG_ID.IMG:
		case TAG_ID.WBR:
		case TAG_ID.AREA:
		case TAG_ID.EMBED:
		case TAG_ID.KEYGEN:
			areaStartTagInBody(p, token);
			break;
		case TAG_ID.HR:
			hrStartTagInBody(p, token);
			break;
		case TAG_ID.RB:
		case TAG_ID.RTC:
			rbStartTagInBody(p, token);
			break;
		case TAG_ID.RT:
		case TAG_ID.RP:
			rtStartTagInBody(p, token);
			break;
		case TAG_ID.PRE:
		case TAG_ID.LISTING:
			preStartTagInBody(p, token);
			break;
		case TAG_ID.XMP:
			xmpStartTagInBody(p, token);
			break;
		case TAG_ID.SVG:
			svgStartTagInBody(p, token);
			break;
		case TAG_ID.HTML:
			htmlStartTagInBody(p, token);
			break;
		case TAG_ID.BASE:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.STYLE:
		case TAG_ID.TITLE:
		case TAG_ID.SCRIPT:
		case TAG_ID.BGSOUND:
		case TAG_ID.BASEFONT:
		case TAG_ID.TEMPLATE:
			startTagInHead(p, token);
			break;
		case TAG_ID.BODY:
			bodyStartTagInBody(p, token);
			break;
		case TAG_ID.FORM:
			formStartTagInBody(p, token);
			break;
		case TAG_ID.NOBR:
			nobrStartTagInBody(p, token);
			break;
		case TAG_ID.MATH:
			mathStartTagInBody(p, token);
			break;
		case TAG_ID.TABLE:
			tableStartTagInBody(p, token);
			break;
		case TAG_ID.INPUT:
			inputStartTagInBody(p, token);
			break;
		case TAG_ID.PARAM:
		case TAG_ID.TRACK:
		case TAG_ID.SOURCE:
			paramStartTagInBody(p, token);
			break;
		case TAG_ID.IMAGE:
			imageStartTagInBody(p, token);
			break;
		case TAG_ID.BUTTON:
			buttonStartTagInBody(p, token);
			break;
		case TAG_ID.APPLET:
		case TAG_ID.OBJECT:
		case TAG_ID.MARQUEE:
			appletStartTagInBody(p, token);
			break;
		case TAG_ID.IFRAME:
			iframeStartTagInBody(p, token);
			break;
		case TAG_ID.SELECT:
			selectStartTagInBody(p, token);
			break;
		case TAG_ID.OPTION:
		case TAG_ID.OPTGROUP:
			optgroupStartTagInBody(p, token);
			break;
		case TAG_ID.NOEMBED:
		case TAG_ID.NOFRAMES:
			rawTextStartTagInBody(p, token);
			break;
		case TAG_ID.FRAMESET:
			framesetStartTagInBody(p, token);
			break;
		case TAG_ID.TEXTAREA:
			textareaStartTagInBody(p, token);
			break;
		case TAG_ID.NOSCRIPT:
			if (p.options.scriptingEnabled) rawTextStartTagInBody(p, token);
			else genericStartTagInBody(p, token);
			break;
		case TAG_ID.PLAINTEXT:
			plaintextStartTagInBody(p, token);
			break;
		case TAG_ID.COL:
		case TAG_ID.TH:
		case TAG_ID.TD:
		case TAG_ID.TR:
		case TAG_ID.HEAD:
		case TAG_ID.FRAME:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
		case TAG_ID.CAPTION:
		case TAG_ID.COLGROUP: break;
		default: genericStartTagInBody(p, token);
	}
}
function bodyEndTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.BODY)) {
		p.insertionMode = InsertionMode.AFTER_BODY;
		if (p.options.sourceCodeLocationInfo) {
			const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
			if (bodyElement) p._setEndLocation(bodyElement, token);
		}
	}
}
function htmlEndTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.BODY)) {
		p.insertionMode = InsertionMode.AFTER_BODY;
		endTagAfterBody(p, token);
	}
}
function addressEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(tn);
	}
}
function formEndTagInBody(p) {
	const inTemplate = p.openElements.tmplCount > 0;
	const { formElement } = p;
	if (!inTemplate) p.formElement = null;
	if ((formElement || inTemplate) && p.openElements.hasInScope(TAG_ID.FORM)) {
		p.openElements.generateImpliedEndTags();
		if (inTemplate) p.openElements.popUntilTagNamePopped(TAG_ID.FORM);
		else if (formElement) p.openElements.remove(formElement);
	}
}
function pEndTagInBody(p) {
	if (!p.openElements.hasInButtonScope(TAG_ID.P)) p._insertFakeElement(TAG_NAMES.P, TAG_ID.P);
	p._closePElement();
}
function liEndTagInBody(p) {
	if (p.openElements.hasInListItemScope(TAG_ID.LI)) {
		p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.LI);
		p.openElements.popUntilTagNamePopped(TAG_ID.LI);
	}
}
function ddEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTagsWithExclusion(tn);
		p.openElements.popUntilTagNamePopped(tn);
	}
}
function numberedHeaderEndTagInBody(p) {
	if (p.openElements.hasNumberedHeaderInScope()) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilNumberedHeaderPopped();
	}
}
function appletEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(tn);
		p.activeFormattingElements.clearToLastMarker();
	}
}
function brEndTagInBody(p) {
	p._reconstructActiveFormattingElements();
	p._insertFakeElement(TAG_NAMES.BR, TAG_ID.BR);
	p.openElements.pop();
	p.framesetOk = false;
}
function genericEndTagInBody(p, token) {
	const tid = token.tagID;
	const i = tid === TAG_ID.UNKNOWN ? p.openElements.indexOfTopmostByName(NS.HTML, token.tagName) : p.openElements.indexOfTopmost(tid);
	if (i > 0 && !p.openElements.hasSpecialElementAbove(i)) {
		p.openElements.generateImpliedEndTagsWithExclusion(tid);
		if (p.openElements.stackTop >= i) p.openElements.shortenToLength(i);
	}
}
function endTagInBody(p, token) {
	switch (token.tagID) {
		case TAG_ID.A:
		case TAG_ID.B:
		case TAG_ID.I:
		case TAG_ID.S:
		case TAG_ID.U:
		case TAG_ID.EM:
		case TAG_ID.TT:
		case TAG_ID.BIG:
		case TAG_ID.CODE:
		case TAG_ID.FONT:
		case TAG_ID.NOBR:
		case TAG_ID.SMALL:
		case TAG_ID.STRIKE:
		case TAG_ID.STRONG:
			callAdoptionAgency(p, token);
			break;
		case TAG_ID.P:
			pEndTagInBody(p);
			break;
		case TAG_ID.DL:
		case TAG_ID.UL:
		case TAG_ID.OL:
		case TAG_ID.DIR:
		case TAG_ID.DIV:
		case TAG_ID.NAV:
		case TAG_ID.PRE:
		case TAG_ID.MAIN:
		case TAG_ID.MENU:
		case TAG_ID.ASIDE:
		case TAG_ID.BUTTON:
		case TAG_ID.CENTER:
		case TAG_ID.FIGURE:
		case TAG_ID.FOOTER:
		case TAG_ID.HEADER:
		case TAG_ID.HGROUP:
		case TAG_ID.DIALOG:
		case TAG_ID.ADDRESS:
		case TAG_ID.ARTICLE:
		case TAG_ID.DETAILS:
		case TAG_ID.SEARCH:
		case TAG_ID.SECTION:
		case TAG_ID.SUMMARY:
		case TAG_ID.LISTING:
		case TAG_ID.FIELDSET:
		case TAG_ID.BLOCKQUOTE:
		case TAG_ID.FIGCAPTION:
			addressEndTagInBody(p, token);
			break;
		case TAG_ID.LI:
			liEndTagInBody(p);
			break;
		case TAG_ID.DD:
		case TAG_ID.DT:
			ddEndTagInBody(p, token);
			break;
		case TAG_ID.H1:
		case TAG_ID.H2:
		case TAG_ID.H3:
		case TAG_ID.H4:
		case TAG_ID.H5:
		case TAG_ID.H6:
			numberedHeaderEndTagInBody(p);
			break;
		case TAG_ID.BR:
			brEndTagInBody(p);
			break;
		case TAG_ID.BODY:
			bodyEndTagInBody(p, token);
			break;
		case TAG_ID.HTML:
			htmlEndTagInBody(p, token);
			break;
		case TAG_ID.FORM:
			formEndTagInBody(p);
			break;
		case TAG_ID.APPLET:
		case TAG_ID.OBJECT:
		case TAG_ID.MARQUEE:
			appletEndTagInBody(p, token);
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: genericEndTagInBody(p, token);
	}
}
function eofInBody(p, token) {
	if (p.tmplInsertionModeStack.length > 0) eofInTemplate(p, token);
	else stopParsing(p, token);
}
function endTagInText(p, token) {
	var _a;
	if (token.tagID === TAG_ID.SCRIPT) (_a = p.scriptHandler) === null || _a === void 0 || _a.call(p, p.openElements.current);
	p.openElements.pop();
	p.insertionMode = p.originalInsertionMode;
}
function eofInText(p, token) {
	p._err(token, ERR.eofInElementThatCanContainOnlyText);
	p.openElements.pop();
	p.insertionMode = p.originalInsertionMode;
	p.onEof(token);
}
function characterInTable(p, token) {
	if (p.openElements.currentTagId !== void 0 && TABLE_STRUCTURE_TAGS.has(p.openElements.currentTagId)) {
		p.pendingCharacterTokens.length = 0;
		p.hasNonWhitespacePendingCharacterToken = false;
		p.originalInsertionMode = p.insertionMode;
		p.insertionMode = InsertionMode.IN_TABLE_TEXT;
		switch (token.type) {
			case TokenType.CHARACTER:
				characterInTableText(p, token);
				break;
			case TokenType.WHITESPACE_CHARACTER: whitespaceCharacterInTableText(p, token);
		}
	} else tokenInTable(p, token);
}
function captionStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p.activeFormattingElements.insertMarker();
	p._insertElement(token, NS.HTML);
	p.insertionMode = InsertionMode.IN_CAPTION;
}
function colgroupStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertElement(token, NS.HTML);
	p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
}
function colStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertFakeElement(TAG_NAMES.COLGROUP, TAG_ID.COLGROUP);
	p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
	startTagInColumnGroup(p, token);
}
function tbodyStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertElement(token, NS.HTML);
	p.insertionMode = InsertionMode.IN_TABLE_BODY;
}
function tdStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertFakeElement(TAG_NAMES.TBODY, TAG_ID.TBODY);
	p.insertionMode = InsertionMode.IN_TABLE_BODY;
	startTagInTableBody(p, token);
}
function tableStartTagInTable(p, token) {
	if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
		p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
		p._resetInsertionMode();
		p._processStartTag(token);
	}
}
function inputStartTagInTable(p, token) {
	if (isHiddenInput(token)) p._appendElement(token, NS.HTML);
	else tokenInTable(p, token);
	token.ackSelfClosing = true;
}
function formStartTagInTable(p, token) {
	if (!p.formElement && p.openElements.tmplCount === 0) {
		p._insertElement(token, NS.HTML);
		p.formElement = p.openElements.current;
		p.openElements.pop();
	}
}
function startTagInTable(p, token) {
	switch (token.tagID) {
		case TAG_ID.TD:
		case TAG_ID.TH:
		case TAG_ID.TR:
			tdStartTagInTable(p, token);
			break;
		case TAG_ID.STYLE:
		case TAG_ID.SCRIPT:
		case TAG_ID.TEMPLATE:
			startTagInHead(p, token);
			break;
		case TAG_ID.COL:
			colStartTagInTable(p, token);
			break;
		case TAG_ID.FORM:
			formStartTagInTable(p, token);
			break;
		case TAG_ID.TABLE:
			tableStartTagInTable(p, token);
			break;
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			tbodyStartTagInTable(p, token);
			break;
		case TAG_ID.INPUT:
			inputStartTagInTable(p, token);
			break;
		case TAG_ID.CAPTION:
			captionStartTagInTable(p, token);
			break;
		case TAG_ID.COLGROUP:
			colgroupStartTagInTable(p, token);
			break;
		default: tokenInTable(p, token);
	}
}
function endTagInTable(p, token) {
	switch (token.tagID) {
		case TAG_ID.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
				p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
				p._resetInsertionMode();
			}
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TBODY:
		case TAG_ID.TD:
		case TAG_ID.TFOOT:
		case TAG_ID.TH:
		case TAG_ID.THEAD:
		case TAG_ID.TR: break;
		default: tokenInTable(p, token);
	}
}
function tokenInTable(p, token) {
	const savedFosterParentingState = p.fosterParentingEnabled;
	p.fosterParentingEnabled = true;
	modeInBody(p, token);
	p.fosterParentingEnabled = savedFosterParentingState;
}
function whitespaceCharacterInTableText(p, token) {
	p.pendingCharacterTokens.push(token);
}
function characterInTableText(p, token) {
	p.pendingCharacterTokens.push(token);
	p.hasNonWhitespacePendingCharacterToken = true;
}
function tokenInTableText(p, token) {
	let i = 0;
	if (p.hasNonWhitespacePendingCharacterToken) for (; i < p.pendingCharacterTokens.length; i++) tokenInTable(p, p.pendingCharacterTokens[i]);
	else for (; i < p.pendingCharacterTokens.length; i++) p._insertCharacters(p.pendingCharacterTokens[i]);
	p.insertionMode = p.originalInsertionMode;
	p._processToken(token);
}
const TABLE_VOID_ELEMENTS = /* @__PURE__ */ new Set([
	TAG_ID.CAPTION,
	TAG_ID.COL,
	TAG_ID.COLGROUP,
	TAG_ID.TBODY,
	TAG_ID.TD,
	TAG_ID.TFOOT,
	TAG_ID.TH,
	TAG_ID.THEAD,
	TAG_ID.TR
]);
function startTagInCaption(p, token) {
	const tn = token.tagID;
	if (TABLE_VOID_ELEMENTS.has(tn)) {
		if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
			p.openElements.generateImpliedEndTags();
			p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
			p.activeFormattingElements.clearToLastMarker();
			p.insertionMode = InsertionMode.IN_TABLE;
			startTagInTable(p, token);
		}
	} else startTagInBody(p, token);
}
function endTagInCaption(p, token) {
	const tn = token.tagID;
	switch (tn) {
		case TAG_ID.CAPTION:
		case TAG_ID.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
				p.openElements.generateImpliedEndTags();
				p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
				p.activeFormattingElements.clearToLastMarker();
				p.insertionMode = InsertionMode.IN_TABLE;
				if (tn === TAG_ID.TABLE) endTagInTable(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TBODY:
		case TAG_ID.TD:
		case TAG_ID.TFOOT:
		case TAG_ID.TH:
		case TAG_ID.THEAD:
		case TAG_ID.TR: break;
		default: endTagInBody(p, token);
	}
}
function startTagInColumnGroup(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.COL:
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.TEMPLATE:
			startTagInHead(p, token);
			break;
		default: tokenInColumnGroup(p, token);
	}
}
function endTagInColumnGroup(p, token) {
	switch (token.tagID) {
		case TAG_ID.COLGROUP:
			if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
			}
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		case TAG_ID.COL: break;
		default: tokenInColumnGroup(p, token);
	}
}
function tokenInColumnGroup(p, token) {
	if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
		p.openElements.pop();
		p.insertionMode = InsertionMode.IN_TABLE;
		p._processToken(token);
	}
}
function startTagInTableBody(p, token) {
	switch (token.tagID) {
		case TAG_ID.TR:
			p.openElements.clearBackToTableBodyContext();
			p._insertElement(token, NS.HTML);
			p.insertionMode = InsertionMode.IN_ROW;
			break;
		case TAG_ID.TH:
		case TAG_ID.TD:
			p.openElements.clearBackToTableBodyContext();
			p._insertFakeElement(TAG_NAMES.TR, TAG_ID.TR);
			p.insertionMode = InsertionMode.IN_ROW;
			startTagInRow(p, token);
			break;
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			if (p.openElements.hasTableBodyContextInTableScope()) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
				startTagInTable(p, token);
			}
			break;
		default: startTagInTable(p, token);
	}
}
function endTagInTableBody(p, token) {
	const tn = token.tagID;
	switch (token.tagID) {
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			if (p.openElements.hasInTableScope(tn)) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
			}
			break;
		case TAG_ID.TABLE:
			if (p.openElements.hasTableBodyContextInTableScope()) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
				endTagInTable(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TD:
		case TAG_ID.TH:
		case TAG_ID.TR: break;
		default: endTagInTable(p, token);
	}
}
function startTagInRow(p, token) {
	switch (token.tagID) {
		case TAG_ID.TH:
		case TAG_ID.TD:
			p.openElements.clearBackToTableRowContext();
			p._insertElement(token, NS.HTML);
			p.insertionMode = InsertionMode.IN_CELL;
			p.activeFormattingElements.insertMarker();
			break;
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
		case TAG_ID.TR:
			if (p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
				startTagInTableBody(p, token);
			}
			break;
		default: startTagInTable(p, token);
	}
}
function endTagInRow(p, token) {
	switch (token.tagID) {
		case TAG_ID.TR:
			if (p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
			}
			break;
		case TAG_ID.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
				endTagInTableBody(p, token);
			}
			break;
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			if (p.openElements.hasInTableScope(token.tagID) || p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
				endTagInTableBody(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TD:
		case TAG_ID.TH: break;
		default: endTagInTable(p, token);
	}
}
function startTagInCell(p, token) {
	const tn = token.tagID;
	if (TABLE_VOID_ELEMENTS.has(tn)) {
		if (p.openElements.hasInTableScope(TAG_ID.TD) || p.openElements.hasInTableScope(TAG_ID.TH)) {
			p._closeTableCell();
			startTagInRow(p, token);
		}
	} else startTagInBody(p, token);
}
function endTagInCell(p, token) {
	const tn = token.tagID;
	switch (tn) {
		case TAG_ID.TD:
		case TAG_ID.TH:
			if (p.openElements.hasInTableScope(tn)) {
				p.openElements.generateImpliedEndTags();
				p.openElements.popUntilTagNamePopped(tn);
				p.activeFormattingElements.clearToLastMarker();
				p.insertionMode = InsertionMode.IN_ROW;
			}
			break;
		case TAG_ID.TABLE:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
		case TAG_ID.TR:
			if (p.openElements.hasInTableScope(tn)) {
				p._closeTableCell();
				endTagInRow(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML: break;
		default: endTagInBody(p, token);
	}
}
function startTagInSelect(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.OPTION:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			p._insertElement(token, NS.HTML);
			break;
		case TAG_ID.OPTGROUP:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID.OPTGROUP) p.openElements.pop();
			p._insertElement(token, NS.HTML);
			break;
		case TAG_ID.HR:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID.OPTGROUP) p.openElements.pop();
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.INPUT:
		case TAG_ID.KEYGEN:
		case TAG_ID.TEXTAREA:
		case TAG_ID.SELECT:
			if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
				p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
				p._resetInsertionMode();
				if (token.tagID !== TAG_ID.SELECT) p._processStartTag(token);
			}
			break;
		case TAG_ID.SCRIPT:
		case TAG_ID.TEMPLATE: startTagInHead(p, token);
	}
}
function endTagInSelect(p, token) {
	switch (token.tagID) {
		case TAG_ID.OPTGROUP:
			if (p.openElements.stackTop > 0 && p.openElements.currentTagId === TAG_ID.OPTION && p.openElements.tagIDs[p.openElements.slotBelow(p.openElements.stackTop)] === TAG_ID.OPTGROUP) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID.OPTGROUP) p.openElements.pop();
			break;
		case TAG_ID.OPTION:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			break;
		case TAG_ID.SELECT:
			if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
				p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
				p._resetInsertionMode();
			}
			break;
		case TAG_ID.TEMPLATE: templateEndTagInHead(p, token);
	}
}
function startTagInSelectInTable(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
		p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
		p._resetInsertionMode();
		p._processStartTag(token);
	} else startTagInSelect(p, token);
}
function endTagInSelectInTable(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
		if (p.openElements.hasInTableScope(tn)) {
			p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
			p._resetInsertionMode();
			p.onEndTag(token);
		}
	} else endTagInSelect(p, token);
}
function startTagInTemplate(p, token) {
	switch (token.tagID) {
		case TAG_ID.BASE:
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.NOFRAMES:
		case TAG_ID.SCRIPT:
		case TAG_ID.STYLE:
		case TAG_ID.TEMPLATE:
		case TAG_ID.TITLE:
			startTagInHead(p, token);
			break;
		case TAG_ID.CAPTION:
		case TAG_ID.COLGROUP:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE;
			p.insertionMode = InsertionMode.IN_TABLE;
			startTagInTable(p, token);
			break;
		case TAG_ID.COL:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_COLUMN_GROUP;
			p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
			startTagInColumnGroup(p, token);
			break;
		case TAG_ID.TR:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE_BODY;
			p.insertionMode = InsertionMode.IN_TABLE_BODY;
			startTagInTableBody(p, token);
			break;
		case TAG_ID.TD:
		case TAG_ID.TH:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_ROW;
			p.insertionMode = InsertionMode.IN_ROW;
			startTagInRow(p, token);
			break;
		default:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_BODY;
			p.insertionMode = InsertionMode.IN_BODY;
			startTagInBody(p, token);
	}
}
function endTagInTemplate(p, token) {
	if (token.tagID === TAG_ID.TEMPLATE) templateEndTagInHead(p, token);
}
function eofInTemplate(p, token) {
	if (p.openElements.tmplCount > 0) {
		do {
			p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
			p.activeFormattingElements.clearToLastMarker();
			p.tmplInsertionModeStack.pop();
		} while (p.openElements.tmplCount > 0);
		p._resetInsertionMode();
		p.onEof(token);
	} else stopParsing(p, token);
}
function startTagAfterBody(p, token) {
	if (token.tagID === TAG_ID.HTML) startTagInBody(p, token);
	else tokenAfterBody(p, token);
}
function endTagAfterBody(p, token) {
	var _a;
	if (token.tagID === TAG_ID.HTML) {
		if (!p.fragmentContext) p.insertionMode = InsertionMode.AFTER_AFTER_BODY;
		if (p.options.sourceCodeLocationInfo && p.openElements.tagIDs[0] === TAG_ID.HTML) {
			p._setEndLocation(p.openElements.items[0], token);
			const bodyElement = p.openElements.items[1];
			if (bodyElement && !((_a = p.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0 ? void 0 : _a.endTag)) p._setEndLocation(bodyElement, token);
		}
	} else tokenAfterBody(p, token);
}
function tokenAfterBody(p, token) {
	p.insertionMode = InsertionMode.IN_BODY;
	modeInBody(p, token);
}
function startTagInFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.FRAMESET:
			p._insertElement(token, NS.HTML);
			break;
		case TAG_ID.FRAME:
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.NOFRAMES: startTagInHead(p, token);
	}
}
function endTagInFrameset(p, token) {
	if (token.tagID === TAG_ID.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
		p.openElements.pop();
		if (!p.fragmentContext && p.openElements.currentTagId !== TAG_ID.FRAMESET) p.insertionMode = InsertionMode.AFTER_FRAMESET;
	}
}
function startTagAfterFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.NOFRAMES: startTagInHead(p, token);
	}
}
function endTagAfterFrameset(p, token) {
	if (token.tagID === TAG_ID.HTML) p.insertionMode = InsertionMode.AFTER_AFTER_FRAMESET;
}
function startTagAfterAfterBody(p, token) {
	if (token.tagID === TAG_ID.HTML) startTagInBody(p, token);
	else tokenAfterAfterBody(p, token);
}
function tokenAfterAfterBody(p, token) {
	p.insertionMode = InsertionMode.IN_BODY;
	modeInBody(p, token);
}
function startTagAfterAfterFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.NOFRAMES: startTagInHead(p, token);
	}
}
function nullCharacterInForeignContent(p, token) {
	token.chars = "�";
	p._insertCharacters(token);
}
function characterInForeignContent(p, token) {
	p._insertCharacters(token);
	p.framesetOk = false;
}
function popUntilHtmlOrIntegrationPoint(p) {
	while (p.treeAdapter.getNamespaceURI(p.openElements.current) !== NS.HTML && p.openElements.currentTagId !== void 0 && !p._isIntegrationPoint(p.openElements.currentTagId, p.openElements.current)) p.openElements.pop();
}
function startTagInForeignContent(p, token) {
	if (causesExit(token)) {
		popUntilHtmlOrIntegrationPoint(p);
		p._startTagOutsideForeignContent(token);
	} else {
		const current = p._getAdjustedCurrentElement();
		const currentNs = p.treeAdapter.getNamespaceURI(current);
		if (currentNs === NS.MATHML) adjustTokenMathMLAttrs(token);
		else if (currentNs === NS.SVG) {
			adjustTokenSVGTagName(token);
			adjustTokenSVGAttrs(token);
		}
		adjustTokenXMLAttrs(token);
		if (token.selfClosing) p._appendElement(token, currentNs);
		else p._insertElement(token, currentNs);
		token.ackSelfClosing = true;
	}
}
function endTagInForeignContent(p, token) {
	if (token.tagID === TAG_ID.P || token.tagID === TAG_ID.BR) {
		popUntilHtmlOrIntegrationPoint(p);
		p._endTagOutsideForeignContent(token);
		return;
	}
	if (p.openElements.stackTop === 0) return;
	const { tagName } = token;
	const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(tagName);
	const contextNs = p.fragmentContext ? p.treeAdapter.getNamespaceURI(p.fragmentContext) : NS.HTML;
	const i = Math.max(p.openElements.indexOfTopmostByName(NS.SVG, tagName), p.openElements.indexOfTopmostByName(NS.MATHML, tagName), adjustedTagName === void 0 ? -1 : p.openElements.indexOfTopmostByName(NS.SVG, adjustedTagName), contextNs === NS.HTML || contextNs === NS.SVG || contextNs === NS.MATHML ? -1 : p.openElements.indexOfTopmostByName(contextNs, tagName));
	if (i > p.openElements.indexOfTopmostHtmlElement()) {
		token.tagName = p.treeAdapter.getTagName(p.openElements.items[i]);
		p.openElements.shortenToLength(i);
	} else p._endTagOutsideForeignContent(token);
}

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/serializer/index.js
const VOID_ELEMENTS = /* @__PURE__ */ new Set([
	TAG_NAMES.AREA,
	TAG_NAMES.BASE,
	TAG_NAMES.BASEFONT,
	TAG_NAMES.BGSOUND,
	TAG_NAMES.BR,
	TAG_NAMES.COL,
	TAG_NAMES.EMBED,
	TAG_NAMES.FRAME,
	TAG_NAMES.HR,
	TAG_NAMES.IMG,
	TAG_NAMES.INPUT,
	TAG_NAMES.KEYGEN,
	TAG_NAMES.LINK,
	TAG_NAMES.META,
	TAG_NAMES.PARAM,
	TAG_NAMES.SOURCE,
	TAG_NAMES.TRACK,
	TAG_NAMES.WBR
]);

// ../../node_modules/.pnpm/parse5@8.1.1/node_modules/parse5/dist/index.js
function parseFragment(fragmentContext, html, options) {
	if (typeof fragmentContext === "string") {
		options = html;
		html = fragmentContext;
		fragmentContext = null;
	}
	const parser = Parser$2.getFragmentParser(fragmentContext, options);
	parser.tokenizer.write(html, true);
	return parser.getFragment();
}

// src/import/html/parse-html.ts
/**
* Reads HTML as browsers do, whatever is wrong with it. A browser's memory is larger than the call stack here: HTML that
* nests thousands of levels deep is not read.
*
* @param html a part of a page
* @returns the tree; nothing where it nests too deeply
*/
function parseHtml(html) {
	try {
		const tree = fromParse5(parseFragment(html, { scriptingEnabled: false }));
		return tree.type === "root" ? tree : {
			type: "root",
			children: []
		};
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
/** Gives the tree of a text that is HTML, as a string or a tree. */
function treeOf({ value }) {
	return typeof value === "string" ? parseHtml(value) : value;
}

// src/import/html/plain-text.ts
const looksLikeHtml = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--/i;
const unread = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"noscript",
	"iframe",
	"object",
	"svg",
	"math",
	"head",
	"title",
	"textarea",
	"select"
]);
const apart = new Set([
	"address",
	"article",
	"aside",
	"blockquote",
	"br",
	"dd",
	"div",
	"dl",
	"dt",
	"figcaption",
	"figure",
	"footer",
	"form"
].concat([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"header",
	"hr",
	"li",
	"main",
	"nav",
	"ol",
	"p",
	"pre",
	"section",
	"table",
	"td",
	"th",
	"tr",
	"ul"
]));
/** Gives a text that may be plain or HTML, as its field does not say: HTML where it has a tag or a character reference. */
function textOrHtml(value, base) {
	return {
		value,
		format: looksLikeHtml.test(value) ? "html" : "text",
		base
	};
}
/** Gives the paragraphs of a text as plain text, each on one line. */
function paragraphsOf(text) {
	const tree = text.format === "html" ? treeOf(text) : void 0;
	const plain = tree ? textOf(tree) : text.format === "text" && typeof text.value === "string" ? text.value : "";
	const separator = tree ? /\n+/ : /\n\s*\n/;
	return plain.split(separator).map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim()).filter((paragraph) => paragraph !== "");
}
/** Gives a text as one line of plain text; nothing where it says nothing. */
function lineOf(text) {
	const line = text && paragraphsOf(text).join(" ");
	return line === "" ? void 0 : line;
}
/**
* Gives the text of HTML, with a line break where a block begins and ends. Walks without recursion: hostile HTML nests deep.
*
* @param isVerbatim whether white space is kept as it is, as in `<pre>`
*/
function textOf(root, isVerbatim = false) {
	let text = "";
	const stack = [root];
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) if (node === "\n") text += "\n";
	else if (node.type === "text") text += isVerbatim ? node.value : node.value.replaceAll(/\s+/g, " ");
	else if (node.type === "root" || node.type === "element" && !unread.has(node.tagName)) {
		const isBreak = node.type === "element" && node.tagName === "br";
		const isApart = node.type === "element" && !isVerbatim && apart.has(node.tagName);
		if (isApart || isBreak) text += "\n";
		if (isApart && !isBreak) stack.push("\n");
		stack.push(...node.children.toReversed());
	}
	return text;
}

// src/import/choose-slugs.ts
/**
* Chooses the slugs of imported stories, so that links to them go on to work where that can be: the last part of the old
* address, where it is in words; else one made from the headline, and the old part leads to it. Where a slug is taken, a
* number is put behind it, in the order of the file.
*
* @param items the stories, in the order of the file
* @param known the addresses that are taken
*/
function chooseSlugs(items, known) {
	const taken = new Set(known);
	const slugs = items.map((item) => {
		const slug = free(wanted(item), taken);
		taken.add(slug);
		return slug;
	});
	return items.map((item, index) => {
		const slug = slugs[index] ?? "";
		const former = [...item.formerSlugs ?? [], lastPart(item.link)].filter((each) => each !== void 0 && Slug.safeParse(each).success && !taken.has(each));
		const formerSlugs = [...new Set(former.filter((each) => each !== void 0))];
		for (const each of formerSlugs) taken.add(each);
		return {
			slug,
			formerSlugs
		};
	});
}
function wanted({ slug, link, headline, copy, published }) {
	const part = lastPart(link);
	const old = slug ?? (part !== void 0 && isWords(part) ? part : void 0);
	return (old === void 0 ? void 0 : Slug.safeParse(old).data ?? slugOf$1(old)) ?? slugOf$1(headline ?? lineOf(copy) ?? "") ?? Slug.safeParse(part).data ?? published?.slice(0, 10) ?? "story";
}
/** A number of a database, or a checksum, is no address that anybody reads. */
function isWords(part) {
	return /\p{L}{2}/u.test(part) && !/^(?:[\da-f]{8,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|index|default|node|feed)$/i.test(part);
}
function lastPart(link) {
	if (link === void 0 || !URL.canParse(link)) return void 0;
	const part = new URL(link).pathname.split("/").findLast((each) => each !== "");
	if (part === void 0) return void 0;
	const name = part.replace(/\.(?:s?html?|php|aspx?|jsp|cfm)$/i, "");
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
function free(slug, taken) {
	if (!taken.has(slug)) return slug;
	for (let number = 2;; number++) {
		const end = `-${number}`;
		const candidate = `${slug.slice(0, 120 - end.length).replace(/-$/, "")}${end}`;
		if (!taken.has(candidate)) return candidate;
	}
}

// src/import/story-faults.ts
/** Shorter copy that was written from HTML has nothing in it for the checks to find: no mention, and no end of delimiters. */
const longestPlain = 1e4;
/** Gives what would keep the content folder from being built. */
function faultsOf$1(data, isFromHtml, { entities }) {
	const body = String(data["body"]);
	const input = {
		schemaVersion: 2,
		...data,
		body: isFromHtml && body.length <= longestPlain ? "Copy." : body
	};
	const own = data["entities"];
	const used = isFromHtml ? [] : gatherEntities(readDraft(input), readBody$1(body), entities);
	const complete = {
		...input,
		entities: [...Array.isArray(own) ? own.map((entity) => entity) : [], ...used]
	};
	return checkArticle(complete).filter(({ severity }) => severity === "error").map(({ code, message, hint }) => ({
		code,
		message,
		hint
	}));
}

// src/import/story-fields.ts
function language(said, own, losses) {
	const tag = said?.trim().replaceAll("_", "-");
	if (tag === void 0 || tag === "" || tag.toLowerCase() === own.toLowerCase()) return void 0;
	const result = LanguageTag.safeParse(tag);
	if (!result.success) losses.push({
		field: "language",
		reason: "It is no language tag, so the story is taken to be in the publication's language.",
		value: tag
	});
	return result.data;
}
function dates(item, today, findings, losses) {
	const { published, modified, embargoedUntil } = item;
	if (published === void 0) findings.push({
		code: "date-missing",
		message: "The file does not say when the story was published; the day of the import stands there.",
		hint: "Correct datePublished, and say status: published."
	});
	const isEarlier = modified !== void 0 && isAfter(published ?? today, modified);
	if (isEarlier) losses.push({
		field: "dateModified",
		reason: "It is before the date of publication, which cannot be.",
		value: modified
	});
	return {
		datePublished: published ?? today,
		dateModified: isEarlier || published === void 0 ? void 0 : modified,
		embargoedUntil
	};
}
/** What the publication declares counts: the story's own entity of that id would be a second one. */
function ownEntities({ more }, { entities }, losses) {
	const own = more?.entities ?? [];
	for (const { id } of own) if (entities.has(id)) losses.push({
		field: "entities",
		reason: "The publication has an entity of this id, which counts.",
		value: id
	});
	const others = own.filter(({ id }) => !entities.has(id));
	return others.length === 0 ? void 0 : others;
}

// ../../node_modules/.pnpm/hast-util-is-element@3.0.0/node_modules/hast-util-is-element/lib/index.js
/**
* @typedef {import('hast').Element} Element
* @typedef {import('hast').Parents} Parents
*/
/**
* @template Fn
* @template Fallback
* @typedef {Fn extends (value: any) => value is infer Thing ? Thing : Fallback} Predicate
*/
/**
* @callback Check
*   Check that an arbitrary value is an element.
* @param {unknown} this
*   Context object (`this`) to call `test` with
* @param {unknown} [element]
*   Anything (typically a node).
* @param {number | null | undefined} [index]
*   Position of `element` in its parent.
* @param {Parents | null | undefined} [parent]
*   Parent of `element`.
* @returns {boolean}
*   Whether this is an element and passes a test.
*
* @typedef {Array<TestFunction | string> | TestFunction | string | null | undefined} Test
*   Check for an arbitrary element.
*
*   * when `string`, checks that the element has that tag name
*   * when `function`, see `TestFunction`
*   * when `Array`, checks if one of the subtests pass
*
* @callback TestFunction
*   Check if an element passes a test.
* @param {unknown} this
*   The given context.
* @param {Element} element
*   An element.
* @param {number | undefined} [index]
*   Position of `element` in its parent.
* @param {Parents | undefined} [parent]
*   Parent of `element`.
* @returns {boolean | undefined | void}
*   Whether this element passes the test.
*
*   Note: `void` is included until TS sees no return as `undefined`.
*/
/**
* Check if `element` is an `Element` and whether it passes the given test.
*
* @param element
*   Thing to check, typically `element`.
* @param test
*   Check for a specific element.
* @param index
*   Position of `element` in its parent.
* @param parent
*   Parent of `element`.
* @param context
*   Context object (`this`) to call `test` with.
* @returns
*   Whether `element` is an `Element` and passes a test.
* @throws
*   When an incorrect `test`, `index`, or `parent` is given; there is no error
*   thrown when `element` is not a node or not an element.
*/
const isElement$1 = (
/**
* @param {unknown} [element]
* @param {Test | undefined} [test]
* @param {number | null | undefined} [index]
* @param {Parents | null | undefined} [parent]
* @param {unknown} [context]
* @returns {boolean}
*/
function(element, test, index, parent, context) {
	const check = convertElement(test);
	if (index !== null && index !== void 0 && (typeof index !== "number" || index < 0 || index === Number.POSITIVE_INFINITY)) throw new Error("Expected positive finite `index`");
	if (parent !== null && parent !== void 0 && (!parent.type || !parent.children)) throw new Error("Expected valid `parent`");
	if ((index === null || index === void 0) !== (parent === null || parent === void 0)) throw new Error("Expected both `index` and `parent`");
	return looksLikeAnElement(element) ? check.call(context, element, index, parent) : false;
});
/**
* Generate a check from a test.
*
* Useful if you’re going to test many nodes, for example when creating a
* utility where something else passes a compatible test.
*
* The created function is a bit faster because it expects valid input only:
* an `element`, `index`, and `parent`.
*
* @param test
*   A test for a specific element.
* @returns
*   A check.
*/
const convertElement = (
/**
* @param {Test | null | undefined} [test]
* @returns {Check}
*/
function(test) {
	if (test === null || test === void 0) return element$1;
	if (typeof test === "string") return tagNameFactory(test);
	if (typeof test === "object") return anyFactory(test);
	if (typeof test === "function") return castFactory(test);
	throw new Error("Expected function, string, or array as `test`");
});
/**
* Handle multiple tests.
*
* @param {Array<TestFunction | string>} tests
* @returns {Check}
*/
function anyFactory(tests) {
	/** @type {Array<Check>} */
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convertElement(tests[index]);
	return castFactory(any);
	/**
	* @this {unknown}
	* @type {TestFunction}
	*/
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
/**
* Turn a string into a test for an element with a certain type.
*
* @param {string} check
* @returns {Check}
*/
function tagNameFactory(check) {
	return castFactory(tagName);
	/**
	* @param {Element} element
	* @returns {boolean}
	*/
	function tagName(element) {
		return element.tagName === check;
	}
}
/**
* Turn a custom test into a test for an element that passes that test.
*
* @param {TestFunction} testFunction
* @returns {Check}
*/
function castFactory(testFunction) {
	return check;
	/**
	* @this {unknown}
	* @type {Check}
	*/
	function check(value, index, parent) {
		return Boolean(looksLikeAnElement(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
/**
* Make sure something is an element.
*
* @param {unknown} element
* @returns {element is Element}
*/
function element$1(element) {
	return Boolean(element && typeof element === "object" && "type" in element && element.type === "element" && "tagName" in element && typeof element.tagName === "string");
}
/**
* @param {unknown} value
* @returns {value is Element}
*/
function looksLikeAnElement(value) {
	return value !== null && typeof value === "object" && "type" in value && "tagName" in value;
}

// ../../node_modules/.pnpm/hast-util-embedded@3.0.0/node_modules/hast-util-embedded/lib/index.js
/**
* Check if a node is a *embedded content*.
*
* @param value
*   Thing to check (typically `Node`).
* @returns
*   Whether `value` is an element considered embedded content.
*
*   The elements `audio`, `canvas`, `embed`, `iframe`, `img`, `math`,
*   `object`, `picture`, `svg`, and `video` are embedded content.
*/
const embedded = convertElement(
	/**
	* @param element
	* @returns {element is {tagName: 'audio' | 'canvas' | 'embed' | 'iframe' | 'img' | 'math' | 'object' | 'picture' | 'svg' | 'video'}}
	*/
	function(element) {
		return element.tagName === "audio" || element.tagName === "canvas" || element.tagName === "embed" || element.tagName === "iframe" || element.tagName === "img" || element.tagName === "math" || element.tagName === "object" || element.tagName === "picture" || element.tagName === "svg" || element.tagName === "video";
	}
);

// ../../node_modules/.pnpm/hast-util-minify-whitespace@1.0.1/node_modules/hast-util-minify-whitespace/lib/block.js
const blocks$1 = [
	"address",
	"article",
	"aside",
	"blockquote",
	"body",
	"br",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"figcaption",
	"figure",
	"footer",
	"form",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hgroup",
	"hr",
	"html",
	"legend",
	"li",
	"li",
	"listing",
	"main",
	"menu",
	"nav",
	"ol",
	"optgroup",
	"option",
	"p",
	"plaintext",
	"pre",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"td",
	"tfoot",
	"th",
	"th",
	"thead",
	"tr",
	"ul",
	"wbr",
	"xmp"
];

// ../../node_modules/.pnpm/hast-util-minify-whitespace@1.0.1/node_modules/hast-util-minify-whitespace/lib/content.js
const content$1 = [
	"button",
	"input",
	"select",
	"textarea"
];

// ../../node_modules/.pnpm/hast-util-minify-whitespace@1.0.1/node_modules/hast-util-minify-whitespace/lib/skippable.js
const skippable$1 = [
	"area",
	"base",
	"basefont",
	"dialog",
	"datalist",
	"head",
	"link",
	"meta",
	"noembed",
	"noframes",
	"param",
	"rp",
	"script",
	"source",
	"style",
	"template",
	"track",
	"title"
];

// ../../node_modules/.pnpm/hast-util-minify-whitespace@1.0.1/node_modules/hast-util-minify-whitespace/lib/index.js
/**
* @import {Nodes, Parents, Text} from 'hast'
*/
/**
* @callback Collapse
*   Collapse a string.
* @param {string} value
*   Value to collapse.
* @returns {string}
*   Collapsed value.
*
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [newlines=false]
*   Collapse whitespace containing newlines to `'\n'` instead of `' '`
*   (default: `false`); the default is to collapse to a single space.
*
* @typedef Result
*   Result.
* @property {boolean} remove
*   Whether to remove.
* @property {boolean} ignore
*   Whether to ignore.
* @property {boolean} stripAtStart
*   Whether to strip at the start.
*
* @typedef State
*   Info passed around.
* @property {Collapse} collapse
*   Collapse.
* @property {Whitespace} whitespace
*   Current whitespace.
* @property {boolean | undefined} [before]
*   Whether there is a break before (default: `false`).
* @property {boolean | undefined} [after]
*   Whether there is a break after (default: `false`).
*
* @typedef {'normal' | 'nowrap' | 'pre' | 'pre-wrap'} Whitespace
*   Whitespace setting.
*/
/** @type {Options} */
const emptyOptions$1 = {};
const ignorableNode = convert(["comment", "doctype"]);
/**
* Minify whitespace.
*
* @param {Nodes} tree
*   Tree.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function minifyWhitespace(tree, options) {
	minify(tree, {
		collapse: collapseFactory((options || emptyOptions$1).newlines ? replaceNewlines : replaceWhitespace),
		whitespace: "normal"
	});
}
/**
* @param {Nodes} node
*   Node.
* @param {State} state
*   Info passed around.
* @returns {Result}
*   Result.
*/
function minify(node, state) {
	if ("children" in node) {
		const settings = { ...state };
		if (node.type === "root" || blocklike(node)) {
			settings.before = true;
			settings.after = true;
		}
		settings.whitespace = inferWhiteSpace(node, state);
		return all$2(node, settings);
	}
	if (node.type === "text") {
		if (state.whitespace === "normal") return minifyText(node, state);
		if (state.whitespace === "nowrap") node.value = state.collapse(node.value);
	}
	return {
		ignore: ignorableNode(node),
		stripAtStart: false,
		remove: false
	};
}
/**
* @param {Text} node
*   Node.
* @param {State} state
*   Info passed around.
* @returns {Result}
*   Result.
*/
function minifyText(node, state) {
	const value = state.collapse(node.value);
	const result = {
		ignore: false,
		stripAtStart: false,
		remove: false
	};
	let start = 0;
	let end = value.length;
	if (state.before && removable(value.charAt(0))) start++;
	if (start !== end && removable(value.charAt(end - 1))) {
		if (state.after) end--;
		else result.stripAtStart = true;
	}
	if (start === end) result.remove = true;
	else node.value = value.slice(start, end);
	return result;
}
/**
* @param {Parents} parent
*   Node.
* @param {State} state
*   Info passed around.
* @returns {Result}
*   Result.
*/
function all$2(parent, state) {
	let before = state.before;
	const after = state.after;
	const children = parent.children;
	let length = children.length;
	let index = -1;
	while (++index < length) {
		const result = minify(children[index], {
			...state,
			after: collapsableAfter(children, index, after),
			before
		});
		if (result.remove) {
			children.splice(index, 1);
			index--;
			length--;
		} else if (!result.ignore) before = result.stripAtStart;
		if (content(children[index])) before = false;
	}
	return {
		ignore: false,
		stripAtStart: Boolean(before || after),
		remove: false
	};
}
/**
* @param {Array<Nodes>} nodes
*   Nodes.
* @param {number} index
*   Index.
* @param {boolean | undefined} [after]
*   Whether there is a break after `nodes` (default: `false`).
* @returns {boolean | undefined}
*   Whether there is a break after the node at `index`.
*/
function collapsableAfter(nodes, index, after) {
	while (++index < nodes.length) {
		const node = nodes[index];
		let result = inferBoundary(node);
		if (result === void 0 && "children" in node && !skippable(node)) result = collapsableAfter(node.children, -1);
		if (typeof result === "boolean") return result;
	}
	return after;
}
/**
* Infer two types of boundaries:
*
* 1. `true` — boundary for which whitespace around it does not contribute
*    anything
* 2. `false` — boundary for which whitespace around it *does* contribute
*
* No result (`undefined`) is returned if it is unknown.
*
* @param {Nodes} node
*   Node.
* @returns {boolean | undefined}
*   Boundary.
*/
function inferBoundary(node) {
	if (node.type === "element") {
		if (content(node)) return false;
		if (blocklike(node)) return true;
	} else if (node.type === "text") {
		if (!whitespace(node)) return false;
	} else if (!ignorableNode(node)) return false;
}
/**
* Infer whether a node is skippable.
*
* @param {Nodes} node
*   Node.
* @returns {boolean}
*   Whether `node` is skippable.
*/
function content(node) {
	return embedded(node) || isElement$1(node, content$1);
}
/**
* See: <https://html.spec.whatwg.org/#the-css-user-agent-style-sheet-and-presentational-hints>
*
* @param {Nodes} node
*   Node.
* @returns {boolean}
*   Whether `node` is block-like.
*/
function blocklike(node) {
	return isElement$1(node, blocks$1);
}
/**
* @param {Parents} node
*   Node.
* @returns {boolean}
*   Whether `node` is skippable.
*/
function skippable(node) {
	return Boolean(node.type === "element" && node.properties.hidden) || ignorableNode(node) || isElement$1(node, skippable$1);
}
/**
* @param {string} character
*   Character.
* @returns {boolean}
*   Whether `character` is removable.
*/
function removable(character) {
	return character === " " || character === "\n";
}
/**
* @type {Collapse}
*/
function replaceNewlines(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
/**
* @type {Collapse}
*/
function replaceWhitespace() {
	return " ";
}
/**
* @param {Collapse} replace
* @returns {Collapse}
*   Collapse.
*/
function collapseFactory(replace) {
	return collapse;
	/**
	* @type {Collapse}
	*/
	function collapse(value) {
		return String(value).replace(/[\t\n\v\f\r ]+/g, replace);
	}
}
/**
* We don’t need to support void elements here (so `nobr wbr` -> `normal` is
* ignored).
*
* @param {Parents} node
*   Node.
* @param {State} state
*   Info passed around.
* @returns {Whitespace}
*   Whitespace.
*/
function inferWhiteSpace(node, state) {
	if ("tagName" in node && node.properties) switch (node.tagName) {
		case "listing":
		case "plaintext":
		case "script":
		case "style":
		case "xmp": return "pre";
		case "nobr": return "nowrap";
		case "pre": return node.properties.wrap ? "pre-wrap" : "pre";
		case "td":
		case "th": return node.properties.noWrap ? "nowrap" : state.whitespace;
		case "textarea": return "pre-wrap";
	}
	return state.whitespace;
}

// ../../node_modules/.pnpm/rehype-minify-whitespace@6.0.2/node_modules/rehype-minify-whitespace/lib/index.js
/**
* @import {Options} from 'hast-util-minify-whitespace'
* @import {Root} from 'hast'
*/
/**
* Minify whitespace.
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns
*   Transform.
*/
function rehypeMinifyWhitespace(options) {
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	return function(tree) {
		minifyWhitespace(tree, options);
	};
}

// ../../node_modules/.pnpm/collapse-white-space@2.1.0/node_modules/collapse-white-space/index.js
/**
* @typedef {'html'|'js'} Style
*
* @typedef Options
*   Configuration.
* @property {Style} [style='js']
*   Style of white space to support.
* @property {boolean} [preserveLineEndings=false]
*   Whether to collapse white space containing a line ending to that line
*   ending.
*   The default is to collapse to a single space.
* @property {boolean} [trim=false]
*   Whether to drop white space at the start and end of `value`.
*   The default is to keep it.
*/
const js = /\s+/g;
const html = /[\t\n\v\f\r ]+/g;
/**
* Collapse white space.
*
* @param {string} value
*   Value to collapse white space in.
* @param {Style|Options} [options='js']
*   Configuration.
* @returns {string}
*   Value with collapsed white space.
*/
function collapseWhiteSpace(value, options) {
	if (!options) options = {};
	else if (typeof options === "string") options = { style: options };
	const replace = options.preserveLineEndings ? replaceLineEnding : replaceSpace;
	return String(value).replace(options.style === "html" ? html : js, options.trim ? trimFactory(replace) : replace);
}
/**
* Replace white space with a line ending as that line ending and otherwise a
* space.
*
* @param {string} value
* @returns {string}
*/
function replaceLineEnding(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
/**
* Replace white space with a space.
*
* @returns {string}
*/
function replaceSpace() {
	return " ";
}
/**
* @param {(value: string) => string} replace
*/
function trimFactory(replace) {
	return dropOrReplace;
	/**
	* Replace white space with nothing if it starts or ends the string.
	* Calls `replace` otherwise.
	*
	* @param {string} value
	* @param {number} index
	* @param {string} all
	* @returns {string}
	*/
	function dropOrReplace(value, index, all) {
		return index === 0 || index + value.length === all.length ? "" : replace(value);
	}
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/util/collapse.js
/**
* @import {Options} from 'collapse-white-space'
*/
/** @type {Options} */
const options = {
	style: "html",
	trim: true
};
/**
* Collapse whitespace in a value, like HTML.
*
* @param {unknown} value
*   Value.
* @returns {string}
*   Collapsed value.
*/
function collapse(value) {
	return collapseWhiteSpace(String(value || ""), options);
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/a.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Link, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `a` element into an mdast link.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Link}
*   mdast node.
*/
function a(state, node) {
	const properties = node.properties || {};
	const children = state.all(node);
	/** @type {Link} */
	const result = {
		type: "link",
		url: state.resolve(String(properties.href || "") || null),
		title: collapse(properties.title) || null,
		children
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/base.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
*/
/**
* Handle a hast `base` element: use the first one’s `href` as base URL.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {undefined}
*   Nothing.
*/
function base(state, node) {
	if (!state.baseFound) {
		state.frozenBaseUrl = String(node.properties && node.properties.href || "") || void 0;
		state.baseFound = true;
	}
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/blockquote.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Blockquote} from 'mdast'
*/
/**
* Turn a hast `blockquote` element into an mdast blockquote.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Blockquote}
*   mdast node.
*/
function blockquote(state, node) {
	/** @type {Blockquote} */
	const result = {
		type: "blockquote",
		children: state.toFlow(state.all(node))
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/br.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Break} from 'mdast'
*/
/**
* Turn a hast `br` element into an mdast break.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Break}
*   mdast node.
*/
function br(state, node) {
	/** @type {Break} */
	const result = { type: "break" };
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-text@4.0.3/node_modules/hast-util-to-text/lib/index.js
/**
* @import {Comment, Element, Nodes, Parents, Text} from 'hast'
*/
/**
* @typedef {BreakForce | BreakNumber | BreakValue | undefined} BreakAfter
*   Any value for a break after.
*/
/**
* @typedef {BreakNumber | BreakValue | undefined} BreakBefore
*   Any value for a break before.
*/
/**
* @typedef {'\n'} BreakForce
*   Forced break.
*/
/**
* @typedef {0 | 1 | 2} BreakNumber
*   Specific break:
*
*   *   `0` — space
*   *   `1` — line ending
*   *   `2` — blank line
*/
/**
* @typedef {boolean} BreakValue
*   Whether there was a break.
*/
/**
* @typedef CollectionInfo
*   Info on current collection.
* @property {BreakAfter} breakAfter
*   Whether there was a break after.
* @property {BreakBefore} breakBefore
*   Whether there was a break before.
* @property {boolean | undefined} [rowAfter]
*   Whether a row comes later in the nearest table, after the current node or
*   after the row group it is in.
* @property {Whitespace} whitespace
*   Current whitespace setting.
*/
/**
* @typedef Options
*   Configuration.
* @property {Whitespace | null | undefined} [whitespace='normal']
*   Initial CSS whitespace setting to use (default: `'normal'`).
*/
/**
* @typedef {'normal' | 'nowrap' | 'pre' | 'pre-wrap'} Whitespace
*   Valid and useful whitespace values (from CSS).
*/
const searchLineFeeds = /\n/g;
const searchTabOrSpaces = /[\t ]+/g;
const whitespaceOnly = /^[\t\n\f\r ]+$/;
const tablePartNames = /* @__PURE__ */ new Set([
	"caption",
	"col",
	"colgroup",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"tr"
]);
const notRenderedNames = /* @__PURE__ */ new Set([
	"datalist",
	"head",
	"noembed",
	"noframes",
	"noscript",
	"rp",
	"script",
	"style",
	"template",
	"title"
]);
const blockOrCaptionNames = /* @__PURE__ */ new Set([
	"address",
	"article",
	"aside",
	"blockquote",
	"body",
	"caption",
	"center",
	"dd",
	"dialog",
	"dir",
	"dl",
	"dt",
	"div",
	"figure",
	"figcaption",
	"footer",
	"form",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"header",
	"hgroup",
	"hr",
	"html",
	"legend",
	"li",
	"listing",
	"main",
	"menu",
	"nav",
	"ol",
	"p",
	"plaintext",
	"pre",
	"section",
	"ul",
	"xmp"
]);
/**
* Get the plain-text value of a node.
*
* ###### Algorithm
*
* *   if `tree` is a comment, returns its `value`
* *   if `tree` is a text, applies normal whitespace collapsing to its
*     `value`, as defined by the CSS Text spec
* *   if `tree` is a root or element, applies an algorithm similar to the
*     `innerText` getter as defined by HTML
*
* ###### Notes
*
* > 👉 **Note**: the algorithm acts as if `tree` is being rendered, and as if
* > we’re a CSS-supporting user agent, with scripting enabled.
*
* *   if `tree` is an element that is not displayed (such as a `head`), we’ll
*     still use the `innerText` algorithm instead of switching to `textContent`
* *   if descendants of `tree` are elements that are not displayed, they are
*     ignored
* *   CSS is not considered, except for the default user agent style sheet
* *   a line feed is collapsed instead of ignored in cases where Fullwidth, Wide,
*     or Halfwidth East Asian Width characters are used, the same goes for a case
*     with Chinese, Japanese, or Yi writing systems
* *   replaced elements (such as `audio`) are treated like non-replaced elements
*
* @param {Nodes} tree
*   Tree to turn into text.
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized `tree`.
*/
function toText(tree, options) {
	const options_ = options || {};
	const children = "children" in tree ? tree.children : [];
	let block = false;
	let inTable = false;
	if (tree.type === "element") {
		block = blockOrCaptionNames.has(tree.tagName);
		inTable = tree.tagName === "table" || rowGroup(tree);
	}
	const whitespace = inferWhitespace(tree, {
		breakAfter: false,
		breakBefore: false,
		whitespace: options_.whitespace || "normal"
	});
	/** @type {Array<BreakNumber | string>} */
	const results = [];
	if (tree.type === "text" || tree.type === "comment") append(results, collectText(tree, {
		breakAfter: true,
		breakBefore: true,
		whitespace
	}));
	let index = -1;
	while (++index < children.length) {
		const next = children[index + 1];
		const breakAfter = next ? next.type === "element" && next.tagName === "br" : block;
		const breakBefore = index ? void 0 : block;
		append(results, renderedTextCollection(children[index], index, tree, {
			breakAfter,
			breakBefore,
			rowAfter: inTable ? inferRowAfter(tree, index, void 0) : void 0,
			whitespace
		}));
	}
	/** @type {Array<string>} */
	const result = [];
	/** @type {number | undefined} */
	let count;
	index = -1;
	while (++index < results.length) {
		const value = results[index];
		if (typeof value === "number") {
			if (count !== void 0 && value > count) count = value;
		} else if (value) {
			if (count !== void 0 && count > -1) result.push("\n".repeat(count) || " ");
			count = -1;
			result.push(value);
		}
	}
	return result.join("");
}
/**
* <https://html.spec.whatwg.org/multipage/dom.html#rendered-text-collection-steps>
*
* @param {Nodes} node
*   Node.
* @param {number} index
*   Index of `node` in `parent`.
* @param {Parents} parent
*   Parent of `node`.
* @param {CollectionInfo} info
*   Info on current collection.
* @returns {Array<BreakNumber | string>}
*   Items.
*/
function renderedTextCollection(node, index, parent, info) {
	if (node.type === "element") return collectElement(node, index, parent, info);
	if (node.type === "text") {
		if (whitespaceOnly.test(node.value) && parent.type === "element" && (parent.tagName === "table" || parent.tagName === "tr" || rowGroup(parent))) {
			const before = parent.children[index - 1];
			const after = parent.children[index + 1];
			if ((!before || before.type === "element" && tablePartNames.has(before.tagName)) && (!after || after.type === "element" && tablePartNames.has(after.tagName))) return [];
		}
		return info.whitespace === "normal" ? collectText(node, info) : collectPreText(node);
	}
	return [];
}
/**
* Collect an element.
*
* @param {Element} node
*   Element node.
* @param {number} position
*   Index of `node` in `parent`.
* @param {Parents} parent
*   Parent of `node`.
* @param {CollectionInfo} info
*   Info on current collection.
* @returns {Array<BreakNumber | string>}
*   Items.
*/
function collectElement(node, position, parent, info) {
	const whitespace = inferWhitespace(node, info);
	const children = node.children || [];
	const inTable = node.tagName === "table" || rowGroup(node);
	let index = -1;
	/** @type {Array<BreakNumber | string>} */
	const items = [];
	if (notRenderedNames.has(node.tagName) || node.properties?.hidden || node.tagName === "dialog" && !node.properties?.open) return items;
	/** @type {BreakNumber | undefined} */
	let prefix;
	/** @type {BreakForce | BreakNumber | undefined} */
	let suffix;
	if (node.tagName === "br") suffix = "\n";
	else if (row(node) && (info.rowAfter || after(parent, position, row))) suffix = "\n";
	else if (node.tagName === "p") {
		prefix = 2;
		suffix = 2;
	} else if (blockOrCaptionNames.has(node.tagName)) {
		prefix = 1;
		suffix = 1;
	}
	while (++index < children.length) {
		const next = children[index + 1];
		const breakAfter = next ? next.type === "element" && next.tagName === "br" : suffix;
		const breakBefore = index ? void 0 : prefix;
		append(items, renderedTextCollection(children[index], index, node, {
			breakAfter,
			breakBefore,
			rowAfter: inTable ? inferRowAfter(node, index, info.rowAfter) : void 0,
			whitespace
		}));
	}
	if (cell(node) && after(parent, position, cell)) items.push("	");
	if (prefix) items.unshift(prefix);
	if (suffix) items.push(suffix);
	return items;
}
/**
* 4.  If node is a Text node, then for each CSS text box produced by node,
*     in content order, compute the text of the box after application of the
*     CSS `white-space` processing rules and `text-transform` rules, set
*     items to the list of the resulting strings, and return items.
*     The CSS `white-space` processing rules are slightly modified:
*     collapsible spaces at the end of lines are always collapsed, but they
*     are only removed if the line is the last line of the block, or it ends
*     with a br element.
*     Soft hyphens should be preserved.
*
*     Note: See `collectText` and `collectPreText`.
*     Note: we don’t deal with `text-transform`, no element has that by
*     default.
*
* See: <https://drafts.csswg.org/css-text/#white-space-phase-1>
*
* @param {Comment | Text} node
*   Text node.
* @param {CollectionInfo} info
*   Info on current collection.
* @returns {Array<BreakNumber | string>}
*   Result.
*/
function collectText(node, info) {
	const value = String(node.value);
	/** @type {Array<string>} */
	const lines = [];
	/** @type {Array<BreakNumber | string>} */
	const result = [];
	let start = 0;
	while (start <= value.length) {
		searchLineFeeds.lastIndex = start;
		const match = searchLineFeeds.exec(value);
		const end = match && "index" in match ? match.index : value.length;
		lines.push(trimAndCollapseSpacesAndTabs(value.slice(start, end).replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ""), start === 0 ? info.breakBefore : true, end === value.length ? info.breakAfter : true));
		start = end + 1;
	}
	let index = -1;
	/** @type {BreakNumber | undefined} */
	let join;
	while (++index < lines.length) if (lines[index].charCodeAt(lines[index].length - 1) === 8203 || index < lines.length - 1 && lines[index + 1].charCodeAt(0) === 8203) {
		result.push(lines[index]);
		join = void 0;
	} else if (lines[index]) {
		if (typeof join === "number") result.push(join);
		result.push(lines[index]);
		join = 0;
	} else if (index === 0 || index === lines.length - 1) result.push(0);
	return result;
}
/**
* Collect a text node as “pre” whitespace.
*
* @param {Text} node
*   Text node.
* @returns {Array<BreakNumber | string>}
*   Result.
*/
function collectPreText(node) {
	return [String(node.value)];
}
/**
* 3.  Every collapsible tab is converted to a collapsible space (U+0020).
* 4.  Any collapsible space immediately following another collapsible
*     space—even one outside the boundary of the inline containing that
*     space, provided both spaces are within the same inline formatting
*     context—is collapsed to have zero advance width. (It is invisible,
*     but retains its soft wrap opportunity, if any.)
*
* @param {string} value
*   Value to collapse.
* @param {BreakBefore} breakBefore
*   Whether there was a break before.
* @param {BreakAfter} breakAfter
*   Whether there was a break after.
* @returns {string}
*   Result.
*/
function trimAndCollapseSpacesAndTabs(value, breakBefore, breakAfter) {
	/** @type {Array<string>} */
	const result = [];
	let start = 0;
	/** @type {number | undefined} */
	let end;
	while (start < value.length) {
		searchTabOrSpaces.lastIndex = start;
		const match = searchTabOrSpaces.exec(value);
		end = match ? match.index : value.length;
		if (!start && !end && match && !breakBefore) result.push("");
		if (start !== end) result.push(value.slice(start, end));
		start = match ? end + match[0].length : end;
	}
	if (start !== end && !breakAfter) result.push("");
	return result.join(" ");
}
/**
* Figure out the whitespace of a node.
*
* We don’t support void elements here (so `nobr wbr` -> `normal` is ignored).
*
* @param {Nodes} node
*   Node (typically `Element`).
* @param {CollectionInfo} info
*   Info on current collection.
* @returns {Whitespace}
*   Applied whitespace.
*/
function inferWhitespace(node, info) {
	if (node.type === "element") switch (node.tagName) {
		case "listing":
		case "plaintext":
		case "xmp": return "pre";
		case "nobr": return "nowrap";
		case "pre": return node.properties?.wrap ? "pre-wrap" : "pre";
		case "td":
		case "th": return node.properties?.noWrap ? "nowrap" : info.whitespace;
		case "textarea": return "pre-wrap";
	}
	return info.whitespace;
}
/**
* Check if a row comes later in a table.
*
* @param {Nodes} parent
*   Table or row group.
* @param {number} index
*   Index of child in `parent`.
* @param {boolean | undefined} rowAfter
*   Whether a row comes after `parent`, if it is a row group.
* @returns {boolean | undefined}
*   Whether a row comes after the child in the nearest table.
*/
function inferRowAfter(parent, index, rowAfter) {
	return parent.type === "element" && parent.tagName === "table" ? after(parent, index, rowOrRowGroupWithRow) : rowAfter;
}
/**
* Check if an element after `index` in `parent` passes `test`.
*
* @param {Parents} parent
*   Parent.
* @param {number} index
*   Index of a child in `parent`; elements after it are checked.
* @param {(node: Element) => boolean} test
*   Check.
* @returns {boolean}
*   Whether an element after `index` passes `test`.
*/
function after(parent, index, test) {
	while (++index < parent.children.length) {
		const child = parent.children[index];
		if (child.type === "element" && test(child)) return true;
	}
	return false;
}
/**
* Append items to a list; without `...spread` which overflows.
*
* @template Kind
*   Item.
* @param {Array<Kind>} list
*   List to append to.
* @param {Array<Kind>} items
*   Items to append.
* @returns {undefined}
*   Nothing.
*/
function append(list, items) {
	let index = -1;
	while (++index < items.length) list.push(items[index]);
}
/**
* Check if an element is a cell.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether `node` is a cell.
*/
function cell(node) {
	return node.tagName === "td" || node.tagName === "th";
}
/**
* Check if an element is a row group; hot path so a basic regular function.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether `node` is a row group.
*/
function rowGroup(node) {
	return node.tagName === "tbody" || node.tagName === "tfoot" || node.tagName === "thead";
}
/**
* Check if an element is a row, or a row group with a row.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether `node` is a row or a row group with a row.
*/
function rowOrRowGroupWithRow(node) {
	if (row(node)) return true;
	if (rowGroup(node)) {
		let index = -1;
		while (++index < node.children.length) {
			const child = node.children[index];
			if (child.type === "element" && row(child)) return true;
		}
	}
	return false;
}
/**
* Check if an element is a row.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether `node` is a row.
*/
function row(node) {
	return node.tagName === "tr";
}

// ../../node_modules/.pnpm/trim-trailing-lines@2.1.0/node_modules/trim-trailing-lines/index.js
/**
* Remove final line endings from `value`
*
* @param {unknown} value
*   Value with trailing line endings, coerced to string.
* @return {string}
*   Value without trailing line endings.
*/
function trimTrailingLines(value) {
	const input = String(value);
	let end = input.length;
	while (end > 0) {
		const code = input.codePointAt(end - 1);
		if (code !== void 0 && (code === 10 || code === 13)) end--;
		else break;
	}
	return input.slice(0, end);
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/code.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Code} from 'mdast'
*/
const prefix = "language-";
/**
* Turn a hast `pre` (or similar) element into mdast code.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Code}
*   mdast node.
*/
function code(state, node) {
	const { children } = node;
	let index = -1;
	/** @type {Array<number | string> | undefined} */
	let classList;
	/** @type {string | undefined} */
	let lang;
	if (node.tagName === "pre") while (++index < children.length) {
		const child = children[index];
		if (child.type === "element" && child.tagName === "code" && child.properties && child.properties.className && Array.isArray(child.properties.className)) {
			classList = child.properties.className;
			break;
		}
	}
	if (classList) {
		index = -1;
		while (++index < classList.length) if (String(classList[index]).startsWith(prefix)) {
			lang = String(classList[index]).slice(9);
			break;
		}
	}
	/** @type {Code} */
	const result = {
		type: "code",
		lang: lang || null,
		meta: null,
		value: trimTrailingLines(toText(node))
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/comment.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Comment} from 'hast'
* @import {Html} from 'mdast'
*/
/**
* Turn a hast comment into mdast html.
*
* @param {State} state
*   State.
* @param {Readonly<Comment>} node
*   hast element to transform.
* @returns {Html}
*   mdast node.
*/
function comment(state, node) {
	/** @type {Html} */
	const result = {
		type: "html",
		value: "<!--" + node.value + "-->"
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/del.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Delete, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `del` (or similar) element into an mdast delete.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Delete}
*   mdast node.
*/
function del(state, node) {
	/** @type {Delete} */
	const result = {
		type: "delete",
		children: state.all(node)
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/util/list-items-spread.js
/**
* @import {ListContent} from 'mdast'
*/
/**
* Infer whether list items are spread.
*
* @param {Readonly<Array<Readonly<ListContent>>>} children
*   List items.
* @returns {boolean}
*   Whether one or more list items are spread.
*/
function listItemsSpread(children) {
	let index = -1;
	if (children.length > 1) {
		while (++index < children.length) if (children[index].spread) return true;
	}
	return false;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/dl.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {ElementContent, Element} from 'hast'
* @import {BlockContent, DefinitionContent, ListContent, ListItem, List} from 'mdast'
*/
/**
* @typedef Group
*   Title/definition group.
* @property {Array<Element>} titles
*   One or more titles.
* @property {Array<ElementContent>} definitions
*   One or more definitions.
*/
/**
* Turn a hast `dl` element into an mdast list.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {List | undefined}
*   mdast node.
*/
function dl(state, node) {
	/** @type {Array<ElementContent>} */
	const clean = [];
	/** @type {Array<Group>} */
	const groups = [];
	let index = -1;
	while (++index < node.children.length) {
		const child = node.children[index];
		if (child.type === "element" && child.tagName === "div") clean.push(...child.children);
		else clean.push(child);
	}
	/** @type {Group} */
	let group = {
		definitions: [],
		titles: []
	};
	index = -1;
	while (++index < clean.length) {
		const child = clean[index];
		if (child.type === "element" && child.tagName === "dt") {
			const previous = clean[index - 1];
			if (previous && previous.type === "element" && previous.tagName === "dd") {
				groups.push(group);
				group = {
					definitions: [],
					titles: []
				};
			}
			group.titles.push(child);
		} else group.definitions.push(child);
	}
	groups.push(group);
	index = -1;
	/** @type {Array<ListContent>} */
	const content = [];
	while (++index < groups.length) {
		const result = [...handle(state, groups[index].titles), ...handle(state, groups[index].definitions)];
		if (result.length > 0) content.push({
			type: "listItem",
			spread: result.length > 1,
			checked: null,
			children: result
		});
	}
	if (content.length > 0) {
		/** @type {List} */
		const result = {
			type: "list",
			ordered: false,
			start: null,
			spread: listItemsSpread(content),
			children: content
		};
		state.patch(node, result);
		return result;
	}
}
/**
* Turn the children of a group in a definition list into mdast.
*
* @param {State} state
*   State.
* @param {Array<ElementContent>} children
*   hast element children to transform.
* @returns {Array<BlockContent | DefinitionContent>}
*   mdast nodes.
*/
function handle(state, children) {
	const nodes = state.all({
		type: "root",
		children
	});
	const listItems = state.toSpecificContent(nodes, create$2);
	if (listItems.length === 0) return [];
	if (listItems.length === 1) return listItems[0].children;
	return [{
		type: "list",
		ordered: false,
		start: null,
		spread: listItemsSpread(listItems),
		children: listItems
	}];
}
/**
* Create an empty list item.
*
* @returns {ListItem}
*   List item.
*/
function create$2() {
	return {
		type: "listItem",
		spread: false,
		checked: null,
		children: []
	};
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/em.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Emphasis, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `em` (or similar) element into mdast emphasis.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Emphasis}
*   mdast node.
*/
function em(state, node) {
	/** @type {Emphasis} */
	const result = {
		type: "emphasis",
		children: state.all(node)
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/util/drop-surrounding-breaks.js
/**
* @import {Nodes} from 'mdast'
*/
/**
* Drop trailing initial and final `br`s.
*
* @template {Nodes} Node
*   Node type.
* @param {Array<Node>} nodes
*   List of nodes.
* @returns {Array<Node>}
*   List of nodes w/o `break`s.
*/
function dropSurroundingBreaks(nodes) {
	let start = 0;
	let end = nodes.length;
	while (start < end && nodes[start].type === "break") start++;
	while (end > start && nodes[end - 1].type === "break") end--;
	return start === 0 && end === nodes.length ? nodes : nodes.slice(start, end);
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/heading.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Heading, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `h1` through `h6` element into an mdast heading.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Heading}
*   mdast node.
*/
function heading(state, node) {
	/** @type {Heading} */
	const result = {
		type: "heading",
		depth: Number(node.tagName.charAt(1)) || 1,
		children: dropSurroundingBreaks(state.all(node))
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/hr.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {ThematicBreak} from 'mdast'
*/
/**
* Turn a hast `hr` element into an mdast thematic break.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {ThematicBreak}
*   mdast node.
*/
function hr(state, node) {
	/** @type {ThematicBreak} */
	const result = { type: "thematicBreak" };
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/iframe.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Link} from 'mdast'
*/
/**
* Turn a hast `iframe` element into an mdast link, if it has a source and
* title.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Link | undefined}
*   mdast node.
*/
function iframe(state, node) {
	const properties = node.properties || {};
	const source = String(properties.src || "");
	const title = collapse(properties.title);
	if (source && title) {
		/** @type {Link} */
		const result = {
			type: "link",
			title: null,
			url: state.resolve(source),
			children: [{
				type: "text",
				value: title
			}]
		};
		state.patch(node, result);
		return result;
	}
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/img.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Image} from 'mdast'
*/
/**
* Turn a hast `img` element into an mdast image.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Image}
*   mdast node.
*/
function img(state, node) {
	const properties = node.properties || {};
	/** @type {Image} */
	const result = {
		type: "image",
		url: state.resolve(String(properties.src || "") || null),
		title: collapse(properties.title) || null,
		alt: collapse(properties.alt)
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/inline-code.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {InlineCode} from 'mdast'
*/
/**
* Turn a hast `code` (or similar) element into mdast inline code.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {InlineCode}
*   mdast node.
*/
function inlineCode(state, node) {
	/** @type {InlineCode} */
	const result = {
		type: "inlineCode",
		value: toText(node)
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/util/find-selected-options.js
/**
* @import {Element} from 'hast'
*/
/**
* @typedef {[string, Value]} Option
*   Option, where the item at `0` is the label, the item at `1` the value.
*
* @typedef {Array<Option>} Options
*   List of options.
*
* @typedef {string | undefined} Value
*   `value` field of option.
*/
/**
* Find the selected options of a hast `datalist` or `select` element.
*
* @param {Readonly<Element>} node
*   hast element to inspect.
* @param {unknown} multiple
*   Whether several options can be selected.
* @param {unknown} [size]
*   Number of visible rows.
* @returns {Options}
*   Options.
*/
function findSelectedOptions(node, multiple, size) {
	const options = findOptions(node);
	/** @type {Array<Element>} */
	let list = [];
	/** @type {Options} */
	const values = [];
	let index = -1;
	while (++index < options.length) {
		const option = options[index];
		if (option.properties && option.properties.selected) list.push(option);
	}
	if (!multiple) {
		list = list.slice(-1);
		if (list.length === 0 && !(Number.parseInt(String(size), 10) > 1)) list = options.slice(0, 1);
	}
	index = -1;
	while (++index < list.length) {
		const option = list[index];
		const properties = option.properties || {};
		const content = collapse(toText(option));
		const label = content || collapse(properties.label);
		const value = collapse(properties.value) || content;
		values.push([value, label === value ? void 0 : label]);
	}
	return values;
}
/**
* Find the `option` elements in a hast parent.
*
* @param {Element} node
*   Parent to find in.
* @returns {Array<Element>}
*   Option elements.
*/
function findOptions(node) {
	/** @type {Array<Element>} */
	const results = [];
	let index = -1;
	while (++index < node.children.length) {
		const child = node.children[index];
		if ("children" in child && Array.isArray(child.children)) results.push(...findOptions(child));
		if (child.type === "element" && child.tagName === "option" && (!child.properties || !child.properties.disabled)) results.push(child);
	}
	return results;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/input.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Image, Link, Text} from 'mdast'
* @import {Options} from '../util/find-selected-options.js'
*/
const defaultChecked = "[x]";
const defaultUnchecked = "[ ]";
/**
* Turn a hast `input` element into mdast text or links, if it has a value.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Array<Link | Text> | Image | Text | undefined}
*   mdast node.
*/
function input(state, node) {
	const properties = node.properties || {};
	if (properties.disabled || properties.type === "hidden" || properties.type === "file") return;
	if (properties.type === "checkbox" || properties.type === "radio") {
		/** @type {Text} */
		const result = {
			type: "text",
			value: properties.checked ? state.options.checked || defaultChecked : state.options.unchecked || defaultUnchecked
		};
		state.patch(node, result);
		return result;
	}
	const value = collapse(properties.value || properties.placeholder);
	if (properties.type === "image") {
		const alt = collapse(properties.alt) || value;
		if (alt) {
			/** @type {Image} */
			const result = {
				type: "image",
				url: state.resolve(String(properties.src || "") || null),
				title: collapse(properties.title) || null,
				alt
			};
			state.patch(node, result);
			return result;
		}
		return;
	}
	/** @type {Options} */
	let values = [];
	if (value) values = [[value, void 0]];
	else if (properties.type !== "button" && properties.type !== "file" && properties.type !== "password" && properties.type !== "reset" && properties.type !== "submit" && properties.list) {
		const list = String(properties.list);
		const datalist = state.elementById.get(list);
		if (datalist && datalist.tagName === "datalist") values = findSelectedOptions(datalist, properties.multiple);
	}
	if (values.length === 0) return;
	if (properties.type === "password") values[0] = ["•".repeat(values[0][0].length), void 0];
	else if (properties.type === "email" || properties.type === "url") {
		/** @type {Array<Link | Text>} */
		const results = [];
		let index = -1;
		while (++index < values.length) {
			const value = state.resolve(values[index][0]);
			/** @type {Link} */
			const result = {
				type: "link",
				title: null,
				url: properties.type === "email" ? "mailto:" + value : value,
				children: [{
					type: "text",
					value: values[index][1] || value
				}]
			};
			results.push(result);
			if (index !== values.length - 1) results.push({
				type: "text",
				value: ", "
			});
		}
		return results;
	}
	/** @type {Array<string>} */
	const texts = [];
	let index = -1;
	while (++index < values.length) texts.push(values[index][1] ? values[index][1] + " (" + values[index][0] + ")" : values[index][0]);
	/** @type {Text} */
	const result = {
		type: "text",
		value: texts.join(", ")
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-has-property@3.0.0/node_modules/hast-util-has-property/lib/index.js
/**
* @typedef {import('hast').Element} Element
* @typedef {import('hast').Nodes} Nodes
*/
const own$1 = {}.hasOwnProperty;
/**
* Check if `node` is an element and has a `name` property.
*
* @template {string} Key
*   Type of key.
* @param {Nodes} node
*   Node to check (typically `Element`).
* @param {Key} name
*   Property name to check.
* @returns {node is Element & {properties: Record<Key, Array<number | string> | number | string | true>}}}
*   Whether `node` is an element that has a `name` property.
*
*   Note: see <https://github.com/DefinitelyTyped/DefinitelyTyped/blob/27c9274/types/hast/index.d.ts#L37C29-L37C98>.
*/
function hasProperty(node, name) {
	const value = node.type === "element" && own$1.call(node.properties, name) && node.properties[name];
	return value !== null && value !== void 0 && value !== false;
}

// ../../node_modules/.pnpm/hast-util-is-body-ok-link@3.0.1/node_modules/hast-util-is-body-ok-link/lib/index.js
/**
* @import {Nodes} from 'hast'
*/
const list$1 = /* @__PURE__ */ new Set([
	"pingback",
	"prefetch",
	"stylesheet"
]);
/**
* Checks whether a node is a “body OK” link.
*
* @param {Nodes} node
*   Node to check.
* @returns {boolean}
*   Whether `node` is a “body OK” link.
*/
function isBodyOkLink(node) {
	if (node.type !== "element" || node.tagName !== "link") return false;
	if (node.properties.itemProp) return true;
	const value = node.properties.rel;
	let index = -1;
	if (!Array.isArray(value) || value.length === 0) return false;
	while (++index < value.length) if (!list$1.has(String(value[index]))) return false;
	return true;
}

// ../../node_modules/.pnpm/hast-util-phrasing@3.0.1/node_modules/hast-util-phrasing/lib/index.js
/**
* @typedef {import('hast').Nodes} Nodes
*/
const basic = convertElement([
	"a",
	"abbr",
	"area",
	"b",
	"bdi",
	"bdo",
	"br",
	"button",
	"cite",
	"code",
	"data",
	"datalist",
	"del",
	"dfn",
	"em",
	"i",
	"input",
	"ins",
	"kbd",
	"keygen",
	"label",
	"map",
	"mark",
	"meter",
	"noscript",
	"output",
	"progress",
	"q",
	"ruby",
	"s",
	"samp",
	"script",
	"select",
	"small",
	"span",
	"strong",
	"sub",
	"sup",
	"template",
	"textarea",
	"time",
	"u",
	"var",
	"wbr"
]);
const meta = convertElement("meta");
/**
* Check if the given value is *phrasing* content.
*
* @param {Nodes} value
*   Node to check.
* @returns {boolean}
*   Whether `value` is phrasing content.
*/
function phrasing$1(value) {
	return Boolean(value.type === "text" || basic(value) || embedded(value) || isBodyOkLink(value) || meta(value) && hasProperty(value, "itemProp"));
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/li.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {ListItem} from 'mdast'
*/
/**
* @typedef ExtractResult
*   Result of extracting a leading checkbox.
* @property {Element | undefined} checkbox
*   The checkbox that was removed, if any.
* @property {Element} rest
*   If there was a leading checkbox, a deep clone of the node w/o the leading
*   checkbox; otherwise a reference to the given, untouched, node.
*/
/**
* Turn a hast `li` (or `dt`, `dd`) element into an mdast list item.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {ListItem}
*   mdast node.
*/
function li(state, node) {
	const { rest, checkbox } = extractLeadingCheckbox(node);
	const checked = checkbox ? Boolean(checkbox.properties.checked) : null;
	/** @type {ListItem} */
	const result = {
		type: "listItem",
		spread: spreadout(rest),
		checked,
		children: state.toFlow(state.all(rest))
	};
	state.patch(node, result);
	return result;
}
/**
* Check if an element should spread out.
*
* The reason to spread out a markdown list item is primarily whether writing
* the equivalent in markdown, would yield a spread out item.
*
* A spread out item results in `<p>` and `</p>` tags.
* Otherwise, the phrasing would be output directly.
* We can check for that: if there’s a `<p>` element, spread it out.
*
* But what if there are no paragraphs?
* In that case, we can also assume that if two “block” things were written in
* an item, that it is spread out, because blocks are typically joined by blank
* lines, which also means a spread item.
*
* Lastly, because in HTML things can be wrapped in a `<div>` or similar, we
* delve into non-phrasing elements here to figure out if they themselves
* contain paragraphs or 2 or more flow non-phrasing elements.
*
* @param {Readonly<Element>} node
*   hast element.
* @returns {boolean}
*   Whether the list item is spread.
*/
function spreadout(node) {
	let index = -1;
	let seenFlow = false;
	while (++index < node.children.length) {
		const child = node.children[index];
		if (child.type === "element") {
			if (phrasing$1(child)) continue;
			if (child.tagName === "p" || seenFlow || spreadout(child)) return true;
			seenFlow = true;
		}
	}
	return false;
}
/**
* Extract a leading checkbox from a list item.
*
* If there was a leading checkbox, makes a deep clone of the node w/o the
* leading checkbox; otherwise a reference to the given, untouched, node is
* given back.
*
* So for example:
*
* ```html
* <li><input type="checkbox">Text</li>
* ```
*
* …becomes:
*
* ```html
* <li>Text</li>
* ```
*
* ```html
* <li><p><input type="checkbox">Text</p></li>
* ```
*
* …becomes:
*
* ```html
* <li><p>Text</p></li>
* ```
*
* @param {Readonly<Element>} node
*   hast element.
* @returns {ExtractResult}
*   Checkbox, if any, and the element without it.
*/
function extractLeadingCheckbox(node) {
	const head = node.children[0];
	if (head && head.type === "element" && head.tagName === "input" && head.properties && (head.properties.type === "checkbox" || head.properties.type === "radio")) return {
		checkbox: head,
		rest: {
			...node,
			children: node.children.slice(1)
		}
	};
	if (head && head.type === "element" && head.tagName === "p") {
		const { checkbox, rest: restHead } = extractLeadingCheckbox(head);
		if (checkbox) return {
			checkbox,
			rest: {
				...node,
				children: [restHead, ...node.children.slice(1)]
			}
		};
	}
	return {
		checkbox: void 0,
		rest: node
	};
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/list.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {ListItem, List} from 'mdast'
*/
/**
* Turn a hast `ol` or `ul` (or `dir`) element into an mdast list.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {List}
*   mdast node.
*/
function list(state, node) {
	const properties = node.properties || {};
	const ordered = node.tagName === "ol";
	const children = state.toSpecificContent(state.all(node), create$1);
	/** @type {number | null} */
	let start = null;
	if (ordered) {
		start = Number.parseInt(String(properties.start), 10);
		if (Number.isNaN(start)) start = 1;
	}
	/** @type {List} */
	const result = {
		type: "list",
		ordered,
		start,
		spread: listItemsSpread(children),
		children
	};
	state.patch(node, result);
	return result;
}
/**
* Create an empty list item.
*
* @returns {ListItem}
*   List item.
*/
function create$1() {
	return {
		type: "listItem",
		spread: false,
		checked: null,
		children: []
	};
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/util/wrap.js
/**
* @import {} from 'mdast-util-to-hast'
* @import {
*   BlockContent,
*   Delete,
*   Link,
*   Nodes,
*   Paragraph,
*   Parents,
*   PhrasingContent,
*   RootContent
* } from 'mdast'
*/
/**
* Check if there are phrasing mdast nodes.
*
* This is needed if a fragment is given, which could just be a sentence, and
* doesn’t need a wrapper paragraph.
*
* @param {Array<Nodes>} nodes
*   mdast nodes.
* @returns {boolean}
*   Whether wrapping is needed.
*/
function wrapNeeded(nodes) {
	let index = -1;
	while (++index < nodes.length) {
		const node = nodes[index];
		if (!phrasing(node) || "children" in node && wrapNeeded(node.children)) return true;
	}
	return false;
}
/**
* Wrap runs of phrasing content into paragraphs, leaving the non-phrasing
* content as-is.
*
* @param {Array<RootContent>} nodes
*   Content.
* @returns {Array<BlockContent>}
*   Content where phrasing is wrapped in paragraphs.
*/
function wrap(nodes) {
	return runs(nodes, onphrasing, function(d) {
		return d;
	});
	/**
	* Wrap a phrasing run in a paragraph, unless it is only whitespace.
	*
	* @param {Array<PhrasingContent>} nodes
	*   Phrasing content.
	* @returns {Array<Paragraph>}
	*   Paragraph, or nothing.
	*/
	function onphrasing(nodes) {
		return nodes.every(function(d) {
			return d.type === "text" ? whitespace(d.value) : false;
		}) ? [] : [{
			type: "paragraph",
			children: dropSurroundingBreaks(nodes)
		}];
	}
}
/**
* Split a delete or link into block content, pushing it down into
* non-phrasing children.
*
* @param {Delete | Link} node
*   Delete or link.
* @returns {Array<BlockContent>}
*   Block content.
*/
function split(node) {
	return runs(node.children, onphrasing, onnonphrasing);
	/**
	* Use `parent`, put the phrasing run inside it.
	*
	* @param {Array<PhrasingContent>} nodes
	*   Phrasing content.
	* @returns {Array<BlockContent>}
	*   Block content.
	*/
	function onphrasing(nodes) {
		const newParent = cloneWithoutChildren(node);
		newParent.children = nodes;
		return [newParent];
	}
	/**
	* Use `child`, add `parent` as its first child, put the original children
	* into `parent`.
	* If `child` is not a parent, `parent` will not be added.
	*
	* @param {BlockContent} child
	*   Block content.
	* @returns {BlockContent}
	*   Block content.
	*/
	function onnonphrasing(child) {
		if ("children" in child && "children" in node) {
			const newParent = cloneWithoutChildren(node);
			const newChild = cloneWithoutChildren(child);
			newParent.children = child.children;
			newChild.children.push(newParent);
			return newChild;
		}
		return { ...child };
	}
}
/**
* Wrap all runs of mdast phrasing content in `paragraph` nodes.
*
* @param {Array<RootContent>} nodes
*   List of input nodes.
* @param {(nodes: Array<PhrasingContent>) => Array<BlockContent>} onphrasing
*   Turn phrasing content into block content.
* @param {(node: BlockContent) => BlockContent} onnonphrasing
*   Map block content (defaults to keeping them as-is).
* @returns {Array<BlockContent>}
*   Block content.
*/
function runs(nodes, onphrasing, onnonphrasing) {
	const flattened = flatten(nodes);
	/** @type {Array<BlockContent>} */
	const result = [];
	/** @type {Array<PhrasingContent>} */
	let queue = [];
	let index = -1;
	while (++index < flattened.length) {
		const node = flattened[index];
		if (phrasing(node)) queue.push(node);
		else {
			if (queue.length > 0) {
				result.push(...onphrasing(queue));
				queue = [];
			}
			result.push(onnonphrasing(node));
		}
	}
	if (queue.length > 0) {
		result.push(...onphrasing(queue));
		queue = [];
	}
	return result;
}
/**
* Flatten a list of nodes.
*
* @param {Array<RootContent>} nodes
*   List of nodes, will unravel `delete` and `link`.
* @returns {Array<RootContent>}
*   Unraveled nodes.
*/
function flatten(nodes) {
	/** @type {Array<RootContent>} */
	const flattened = [];
	let index = -1;
	while (++index < nodes.length) {
		const node = nodes[index];
		if ((node.type === "delete" || node.type === "link") && wrapNeeded(node.children)) flattened.push(...split(node));
		else flattened.push(node);
	}
	return flattened;
}
/**
* Check if an mdast node is phrasing.
*
* Also supports checking embedded hast fields.
*
* @param {Nodes} node
*   mdast node to check.
* @returns {node is PhrasingContent}
*   Whether `node` is phrasing content (includes nodes with `hName` fields
*   set to phrasing hast element names).
*/
function phrasing(node) {
	const tagName = node.data && node.data.hName;
	return tagName ? phrasing$1({
		type: "element",
		tagName,
		properties: {},
		children: []
	}) : phrasing$2(node);
}
/**
* Clone a parent without its children.
*
* @template {Parents} ParentType
*   Parent type.
* @param {ParentType} node
*   Node to clone.
* @returns {ParentType}
*   Cloned node, without children.
*/
function cloneWithoutChildren(node) {
	return esm_default({
		...node,
		children: []
	});
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/media.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Image, Link, PhrasingContent, RootContent as MdastRootContent, Root} from 'mdast'
*/
/**
* Turn a hast `audio` or `video` element into mdast.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Array<MdastRootContent> | Link}
*   mdast node.
*/
function media(state, node) {
	const properties = node.properties || {};
	const poster = node.tagName === "video" ? String(properties.poster || "") : "";
	let source = String(properties.src || "");
	let index = -1;
	let linkInFallbackContent = false;
	let nodes = state.all(node);
	visit$1({
		type: "root",
		children: nodes
	}, function(node) {
		if (node.type === "link") {
			linkInFallbackContent = true;
			return false;
		}
	});
	if (linkInFallbackContent || wrapNeeded(nodes)) return nodes;
	while (!source && ++index < node.children.length) {
		const child = node.children[index];
		if (child.type === "element" && child.tagName === "source" && child.properties) source = String(child.properties.src || "");
	}
	if (poster) {
		/** @type {Image} */
		const image = {
			type: "image",
			title: null,
			url: state.resolve(poster),
			alt: toString(nodes)
		};
		state.patch(node, image);
		nodes = [image];
	}
	const children = nodes;
	/** @type {Link} */
	const result = {
		type: "link",
		title: collapse(properties.title) || null,
		url: state.resolve(source),
		children
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/p.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Paragraph, PhrasingContent} from 'mdast'
*/
/**
* Turn a hast `p` (or `summary`) element into an mdast paragraph.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Paragraph | undefined}
*   mdast node.
*/
function p(state, node) {
	const children = dropSurroundingBreaks(state.all(node));
	if (children.length > 0) {
		/** @type {Paragraph} */
		const result = {
			type: "paragraph",
			children
		};
		state.patch(node, result);
		return result;
	}
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/q.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {RootContent as MdastRootContent} from 'mdast'
*/
const defaultQuotes = ["\""];
/**
* Turn a hast `q` element into mdast phrasing content wrapped in quotes.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Array<MdastRootContent>}
*   mdast nodes.
*/
function q(state, node) {
	const quotes = state.options.quotes || defaultQuotes;
	state.qNesting++;
	const contents = state.all(node);
	state.qNesting--;
	const quote = quotes[state.qNesting % quotes.length];
	const head = contents[0];
	const tail = contents[contents.length - 1];
	const open = quote.charAt(0);
	const close = quote.length > 1 ? quote.charAt(1) : quote;
	if (head && head.type === "text") head.value = open + head.value;
	else contents.unshift({
		type: "text",
		value: open
	});
	if (tail && tail.type === "text") tail.value += close;
	else contents.push({
		type: "text",
		value: close
	});
	return contents;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/root.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Root as HastRoot} from 'hast'
* @import {Root as MdastRoot} from 'mdast'
*/
/**
* Turn a hast root into an mdast root.
*
* @param {State} state
*   State.
* @param {Readonly<HastRoot>} node
*   hast root to transform.
* @returns {MdastRoot}
*   mdast node.
*/
function root(state, node) {
	let children = state.all(node);
	if (state.options.document || wrapNeeded(children)) children = wrap(children);
	/** @type {MdastRoot} */
	const result = {
		type: "root",
		children
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/select.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Text} from 'mdast'
*/
/**
* Turn a hast `select` element into mdast text of its selected options.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Text | undefined}
*   mdast node.
*/
function select(state, node) {
	const properties = node.properties || {};
	const values = findSelectedOptions(node, properties.multiple, properties.size);
	let index = -1;
	/** @type {Array<string>} */
	const results = [];
	while (++index < values.length) {
		const value = values[index];
		results.push(value[1] ? value[1] + " (" + value[0] + ")" : value[0]);
	}
	if (results.length > 0) {
		/** @type {Text} */
		const result = {
			type: "text",
			value: results.join(", ")
		};
		state.patch(node, result);
		return result;
	}
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/strong.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {PhrasingContent, Strong} from 'mdast'
*/
/**
* Turn a hast `strong` (or `b`) element into mdast strong.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Strong}
*   mdast node.
*/
function strong(state, node) {
	/** @type {Strong} */
	const result = {
		type: "strong",
		children: state.all(node)
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/table-cell.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {PhrasingContent, TableCell} from 'mdast'
*/
/**
* Turn a hast `td` or `th` element into an mdast table cell.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {TableCell}
*   mdast node.
*/
function tableCell(state, node) {
	/** @type {TableCell} */
	const result = {
		type: "tableCell",
		children: state.all(node)
	};
	state.patch(node, result);
	if (node.properties) {
		const { rowSpan, colSpan } = node.properties;
		if (rowSpan || colSpan) {
			const data = result.data || (result.data = {});
			if (rowSpan) data.hastUtilToMdastTemporaryRowSpan = rowSpan;
			if (colSpan) data.hastUtilToMdastTemporaryColSpan = colSpan;
		}
	}
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/table-row.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {RowContent, TableRow} from 'mdast'
*/
/**
* Turn a hast `tr` element into an mdast table row.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {TableRow}
*   mdast node.
*/
function tableRow(state, node) {
	/** @type {TableRow} */
	const result = {
		type: "tableRow",
		children: state.toSpecificContent(state.all(node), create)
	};
	state.patch(node, result);
	return result;
}
/**
* Create an empty table cell.
*
* @returns {RowContent}
*   Table cell.
*/
function create() {
	return {
		type: "tableCell",
		children: []
	};
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/table.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {AlignType, RowContent, TableContent, Table, Text} from 'mdast'
*/
/**
* @typedef Info
*   Inferred info on a table.
* @property {Array<AlignType>} align
*   Alignment.
* @property {boolean} headless
*   Whether a `thead` is missing.
*/
/**
* Turn a hast `table` element into an mdast table.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Table | Text}
*   mdast node.
*/
function table(state, node) {
	if (state.inTable) {
		/** @type {Text} */
		const result = {
			type: "text",
			value: toText(node)
		};
		state.patch(node, result);
		return result;
	}
	state.inTable = true;
	const { align, headless } = inspect(node);
	const rows = state.toSpecificContent(state.all(node), createRow);
	if (headless) rows.unshift(createRow());
	let rowIndex = -1;
	while (++rowIndex < rows.length) {
		const row = rows[rowIndex];
		row.children = state.toSpecificContent(row.children, createCell);
	}
	let columns = 1;
	rowIndex = -1;
	while (++rowIndex < rows.length) {
		const cells = rows[rowIndex].children;
		let cellIndex = -1;
		while (++cellIndex < cells.length) {
			const cell = cells[cellIndex];
			if (cell.data) {
				const fields = cell.data;
				const colSpan = Number.parseInt(String(fields.hastUtilToMdastTemporaryColSpan), 10) || 1;
				const rowSpan = Number.parseInt(String(fields.hastUtilToMdastTemporaryRowSpan), 10) || 1;
				if (colSpan > 1 || rowSpan > 1) {
					const rowEnd = Math.min(rowIndex + rowSpan, rows.length);
					let otherRowIndex = rowIndex - 1;
					while (++otherRowIndex < rowEnd) {
						let colIndex = cellIndex - 1;
						while (++colIndex < cellIndex + colSpan) {
							/** @type {Array<RowContent>} */
							const newCells = [];
							if (otherRowIndex !== rowIndex || colIndex !== cellIndex) newCells.push({
								type: "tableCell",
								children: []
							});
							rows[otherRowIndex].children.splice(colIndex, 0, ...newCells);
						}
					}
				}
				if ("hastUtilToMdastTemporaryColSpan" in cell.data) delete cell.data.hastUtilToMdastTemporaryColSpan;
				if ("hastUtilToMdastTemporaryRowSpan" in cell.data) delete cell.data.hastUtilToMdastTemporaryRowSpan;
				if (Object.keys(cell.data).length === 0) delete cell.data;
			}
		}
		if (cells.length > columns) columns = cells.length;
	}
	rowIndex = -1;
	while (++rowIndex < rows.length) {
		const cells = rows[rowIndex].children;
		let cellIndex = cells.length - 1;
		while (++cellIndex < columns) cells.push({
			type: "tableCell",
			children: []
		});
	}
	let alignIndex = align.length - 1;
	while (++alignIndex < columns) align.push(null);
	state.inTable = false;
	/** @type {Table} */
	const result = {
		type: "table",
		align,
		children: rows
	};
	state.patch(node, result);
	return result;
}
/**
* Infer whether the HTML table has a head and how it aligns.
*
* @param {Readonly<Element>} node
*   Table element to check.
* @returns {Info}
*   Info.
*/
function inspect(node) {
	/** @type {Info} */
	const info = {
		align: [null],
		headless: true
	};
	let rowIndex = 0;
	let cellIndex = 0;
	visit$1(node, function(child) {
		if (child.type === "element") {
			if (child.tagName === "table" && node !== child) return SKIP;
			if ((child.tagName === "th" || child.tagName === "td") && child.properties) {
				if (!info.align[cellIndex]) {
					const value = String(child.properties.align || "") || null;
					if (value === "center" || value === "left" || value === "right" || value === null) info.align[cellIndex] = value;
				}
				if (info.headless && rowIndex < 2 && child.tagName === "th") info.headless = false;
				cellIndex++;
			} else if (child.tagName === "thead") info.headless = false;
			else if (child.tagName === "tr") {
				rowIndex++;
				cellIndex = 0;
			}
		}
	});
	return info;
}
/**
* Create an empty table cell.
*
* @returns {RowContent}
*   Table cell.
*/
function createCell() {
	return {
		type: "tableCell",
		children: []
	};
}
/**
* Create an empty table row.
*
* @returns {TableContent}
*   Table row.
*/
function createRow() {
	return {
		type: "tableRow",
		children: []
	};
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/text.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Text as HastText} from 'hast'
* @import {Text as MdastText} from 'mdast'
*/
/**
* Turn a hast text into mdast text.
*
* @param {State} state
*   State.
* @param {Readonly<HastText>} node
*   hast element to transform.
* @returns {MdastText}
*   mdast node.
*/
function text(state, node) {
	/** @type {MdastText} */
	const result = {
		type: "text",
		value: node.value
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/textarea.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Break, Text} from 'mdast'
*/
/**
* Turn a hast `textarea` element into mdast text and breaks.
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Array<Break | Text>}
*   mdast nodes.
*/
function textarea(state, node) {
	const value = toText(node);
	/** @type {Array<Break | Text>} */
	const results = [];
	let blank = false;
	let start = 0;
	let cr = value.indexOf("\r");
	let lf = value.indexOf("\n");
	while (start <= value.length) {
		if (cr !== -1 && cr < start) cr = value.indexOf("\r", start);
		if (lf !== -1 && lf < start) lf = value.indexOf("\n", start);
		const end = Math.min(cr === -1 ? value.length : cr, lf === -1 ? value.length : lf);
		const line = collapse(value.slice(start, end));
		if (line) {
			if (results.length > 0) {
				results.push({ type: "break" });
				if (blank) results.push({ type: "break" });
			}
			results.push({
				type: "text",
				value: line
			});
			blank = false;
		} else blank = true;
		start = end + (end === cr && lf === cr + 1 ? 2 : 1);
	}
	return results;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/wbr.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Element} from 'hast'
* @import {Text} from 'mdast'
*/
/**
* Turn a hast `wbr` element into mdast text (a zero-width space).
*
* @param {State} state
*   State.
* @param {Readonly<Element>} node
*   hast element to transform.
* @returns {Text}
*   mdast node.
*/
function wbr(state, node) {
	/** @type {Text} */
	const result = {
		type: "text",
		value: "​"
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/handlers/index.js
/**
* @import {State} from 'hast-util-to-mdast'
* @import {Parents} from 'hast'
*/
/**
* Default handlers for nodes.
*
* Each key is a node type, each value is a `NodeHandler`.
*/
const nodeHandlers = {
	comment,
	doctype: ignore,
	root,
	text
};
/**
* Default handlers for elements.
*
* Each key is an element name, each value is a `Handler`.
*/
const handlers = {
	applet: ignore,
	area: ignore,
	basefont: ignore,
	bgsound: ignore,
	caption: ignore,
	col: ignore,
	colgroup: ignore,
	command: ignore,
	content: ignore,
	datalist: ignore,
	dialog: ignore,
	element: ignore,
	embed: ignore,
	frame: ignore,
	frameset: ignore,
	isindex: ignore,
	keygen: ignore,
	link: ignore,
	math: ignore,
	menu: ignore,
	menuitem: ignore,
	meta: ignore,
	nextid: ignore,
	noembed: ignore,
	noframes: ignore,
	optgroup: ignore,
	option: ignore,
	param: ignore,
	script: ignore,
	shadow: ignore,
	source: ignore,
	spacer: ignore,
	style: ignore,
	svg: ignore,
	template: ignore,
	title: ignore,
	track: ignore,
	abbr: all$1,
	acronym: all$1,
	bdi: all$1,
	bdo: all$1,
	big: all$1,
	blink: all$1,
	button: all$1,
	canvas: all$1,
	cite: all$1,
	data: all$1,
	details: all$1,
	dfn: all$1,
	font: all$1,
	ins: all$1,
	label: all$1,
	map: all$1,
	marquee: all$1,
	meter: all$1,
	nobr: all$1,
	noscript: all$1,
	object: all$1,
	output: all$1,
	progress: all$1,
	rb: all$1,
	rbc: all$1,
	rp: all$1,
	rt: all$1,
	rtc: all$1,
	ruby: all$1,
	slot: all$1,
	small: all$1,
	span: all$1,
	sup: all$1,
	sub: all$1,
	tbody: all$1,
	tfoot: all$1,
	thead: all$1,
	time: all$1,
	address: flow,
	article: flow,
	aside: flow,
	body: flow,
	center: flow,
	div: flow,
	fieldset: flow,
	figcaption: flow,
	figure: flow,
	form: flow,
	footer: flow,
	header: flow,
	hgroup: flow,
	html: flow,
	legend: flow,
	main: flow,
	multicol: flow,
	nav: flow,
	picture: flow,
	section: flow,
	a,
	audio: media,
	b: strong,
	base,
	blockquote,
	br,
	code: inlineCode,
	dir: list,
	dl,
	dt: li,
	dd: li,
	del,
	em,
	h1: heading,
	h2: heading,
	h3: heading,
	h4: heading,
	h5: heading,
	h6: heading,
	hr,
	i: em,
	iframe,
	img,
	image: img,
	input,
	kbd: inlineCode,
	li,
	listing: code,
	mark: em,
	ol: list,
	p,
	plaintext: code,
	pre: code,
	q,
	s: del,
	samp: inlineCode,
	select,
	strike: del,
	strong,
	summary: p,
	table,
	td: tableCell,
	textarea,
	th: tableCell,
	tr: tableRow,
	tt: inlineCode,
	u: em,
	ul: list,
	var: inlineCode,
	video: media,
	wbr,
	xmp: code
};
/**
* Turn the children of a hast parent into mdast.
*
* @param {State} state
*   State.
* @param {Parents} node
*   Parent to transform.
*/
function all$1(state, node) {
	return state.all(node);
}
/**
* Turn the children of a hast parent into mdast flow content.
*
* @param {State} state
*   State.
* @param {Parents} node
*   Parent to transform.
*/
function flow(state, node) {
	return state.toFlow(state.all(node));
}
/**
* Ignore a node.
*
* @returns {undefined}
*/
function ignore() {}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/state.js
/**
* @import {Element, Nodes, Parents} from 'hast'
* @import {
*   BlockContent as MdastBlockContent,
*   DefinitionContent as MdastDefinitionContent,
*   Nodes as MdastNodes,
*   Parents as MdastParents,
*   RootContent as MdastRootContent
* } from 'mdast'
*/
/**
* @typedef {MdastBlockContent | MdastDefinitionContent} MdastFlowContent
*/
/**
* @callback All
*   Transform the children of a hast parent to mdast.
* @param {Parents} parent
*   Parent.
* @returns {Array<MdastRootContent>}
*   mdast children.
*
* @callback Handle
*   Handle a particular element.
* @param {State} state
*   Info passed around about the current state.
* @param {Element} element
*   Element to transform.
* @param {Parents | undefined} parent
*   Parent of `element`.
* @returns {Array<MdastNodes> | MdastNodes | undefined | void}
*   mdast node or nodes.
*
*   Note: `void` is included until TS nicely infers `undefined`.
*
* @callback NodeHandle
*   Handle a particular node.
* @param {State} state
*   Info passed around about the current state.
* @param {any} node
*   Node to transform.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Array<MdastNodes> | MdastNodes | undefined | void}
*   mdast node or nodes.
*
*   Note: `void` is included until TS nicely infers `undefined`.
*
* @callback One
*   Transform a hast node to mdast.
* @param {Nodes} node
*   Expected hast node.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Array<MdastNodes> | MdastNodes | undefined}
*   mdast result.
*
* @typedef Options
*   Configuration.
* @property {string | null | undefined} [checked='[x]']
*   Value to use for a checked checkbox or radio input (default: `'[x]'`)
* @property {boolean | null | undefined} [document]
*   Whether the given tree represents a complete document (optional).
*
*   Applies when the `tree` is a `root` node.
*   When the tree represents a complete document, then things are wrapped in
*   paragraphs when needed, and otherwise they’re left as-is.
*   The default checks for whether there’s mixed content: some phrasing nodes
*   *and* some non-phrasing nodes.
* @property {Record<string, Handle | null | undefined> | null | undefined} [handlers]
*   Object mapping tag names to functions handling the corresponding elements
*   (optional).
*
*   Merged into the defaults.
* @property {boolean | null | undefined} [newlines=false]
*   Keep line endings when collapsing whitespace (default: `false`).
*
*   The default collapses to a single space.
* @property {Record<string, NodeHandle | null | undefined> | null | undefined} [nodeHandlers]
*   Object mapping node types to functions handling the corresponding nodes
*   (optional).
*
*   Merged into the defaults.
* @property {Array<string> | null | undefined} [quotes=['"']]
*   List of quotes to use (default: `['"']`).
*
*   Each value can be one or two characters.
*   When two, the first character determines the opening quote and the second
*   the closing quote at that level.
*   When one, both the opening and closing quote are that character.
*
*   The order in which the preferred quotes appear determines which quotes to
*   use at which level of nesting.
*   So, to prefer `‘’` at the first level of nesting, and `“”` at the second,
*   pass `['‘’', '“”']`.
*   If `<q>`s are nested deeper than the given amount of quotes, the markers
*   wrap around: a third level of nesting when using `['«»', '‹›']` should
*   have double guillemets, a fourth single, a fifth double again, etc.
* @property {string | null | undefined} [unchecked='[ ]']
*   Value to use for an unchecked checkbox or radio input (default: `'[ ]'`).
*
* @callback Patch
*   Copy a node’s positional info.
* @param {Nodes} from
*   hast node to copy from.
* @param {MdastNodes} to
*   mdast node to copy into.
* @returns {undefined}
*   Nothing.
*
* @callback Resolve
*   Resolve a URL relative to a base.
* @param {string | null | undefined} url
*   Possible URL value.
* @returns {string}
*   URL, resolved to a `base` element, if any.
*
* @typedef State
*   Info passed around about the current state.
* @property {All} all
*   Transform the children of a hast parent to mdast.
* @property {boolean} baseFound
*   Whether a `<base>` element was seen.
* @property {Map<string, Element>} elementById
*   Elements by their `id`.
* @property {string | undefined} frozenBaseUrl
*   `href` of `<base>`, if any.
* @property {Record<string, Handle>} handlers
*   Applied element handlers.
* @property {boolean} inTable
*   Whether we’re in a table.
* @property {Record<string, NodeHandle>} nodeHandlers
*   Applied node handlers.
* @property {One} one
*   Transform a hast node to mdast.
* @property {Options} options
*   User configuration.
* @property {Patch} patch
*   Copy a node’s positional info.
* @property {number} qNesting
*   Non-negative finite integer representing how deep we’re in `<q>`s.
* @property {Resolve} resolve
*   Resolve a URL relative to a base.
* @property {ToFlow} toFlow
*   Transform a list of mdast nodes to flow.
* @property {<ChildType extends MdastNodes, ParentType extends MdastParents & {'children': Array<ChildType>}>(nodes: Array<MdastRootContent>, build: (() => ParentType)) => Array<ParentType>} toSpecificContent
*   Turn arbitrary content into a list of a particular node type.
*
*   This is useful for example for lists, which must have list items as
*   content.
*   in this example, when non-items are found, they will be queued, and
*   inserted into an adjacent item.
*   When no actual items exist, one will be made with `build`.
*
* @callback ToFlow
*   Transform a list of mdast nodes to flow.
* @param {Array<MdastRootContent>} nodes
*   mdast nodes.
* @returns {Array<MdastFlowContent>}
*   mdast flow children.
*/
const own = {}.hasOwnProperty;
/**
* Create a state.
*
* @param {Readonly<Options>} options
*   User configuration.
* @returns {State}
*   State.
*/
function createState(options) {
	return {
		all,
		baseFound: false,
		elementById: /* @__PURE__ */ new Map(),
		frozenBaseUrl: void 0,
		handlers: {
			...handlers,
			...options.handlers
		},
		inTable: false,
		nodeHandlers: {
			...nodeHandlers,
			...options.nodeHandlers
		},
		one,
		options,
		patch,
		qNesting: 0,
		resolve,
		toFlow,
		toSpecificContent
	};
}
/**
* Transform the children of a hast parent to mdast.
*
* You might want to combine this with `toFlow` or `toSpecificContent`.
*
* @this {State}
*   Info passed around about the current state.
* @param {Parents} parent
*   Parent.
* @returns {Array<MdastRootContent>}
*   mdast children.
*/
function all(parent) {
	const children = parent.children || [];
	/** @type {Array<MdastRootContent>} */
	const results = [];
	let index = -1;
	while (++index < children.length) {
		const child = children[index];
		const result = this.one(child, parent);
		if (Array.isArray(result)) results.push(...result);
		else if (result) results.push(result);
	}
	return results;
}
/**
* Transform a hast node to mdast.
*
* @this {State}
*   Info passed around about the current state.
* @param {Nodes} node
*   hast node to transform.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Array<MdastNodes> | MdastNodes | undefined}
*   mdast result.
*/
function one(node, parent) {
	if (node.type === "element") {
		if (node.properties && node.properties.dataMdast === "ignore") return;
		if (own.call(this.handlers, node.tagName)) return this.handlers[node.tagName](this, node, parent) || void 0;
	} else if (own.call(this.nodeHandlers, node.type)) return this.nodeHandlers[node.type](this, node, parent) || void 0;
	if ("value" in node && typeof node.value === "string") {
		/** @type {MdastRootContent} */
		const result = {
			type: "text",
			value: node.value
		};
		this.patch(node, result);
		return result;
	}
	if ("children" in node) return this.all(node);
}
/**
* Copy a node’s positional info.
*
* @param {Nodes} origin
*   hast node to copy from.
* @param {MdastNodes} node
*   mdast node to copy into.
* @returns {undefined}
*   Nothing.
*/
function patch(origin, node) {
	if (origin.position) node.position = position$1(origin);
}
/**
* Resolve a URL relative to the base URL, if any.
*
* @this {State}
*   Info passed around about the current state.
* @param {string | null | undefined} url
*   Possible URL value.
* @returns {string}
*   URL, resolved to a `base` element, if any.
*/
function resolve(url) {
	if (url === null || url === void 0) return "";
	const base = this.frozenBaseUrl;
	if (base) return new URL(url, base).href;
	return url;
}
/**
* Transform a list of mdast nodes to flow.
*
* @this {State}
*   Info passed around about the current state.
* @param {Array<MdastRootContent>} nodes
*   Parent.
* @returns {Array<MdastFlowContent>}
*   mdast flow children.
*/
function toFlow(nodes) {
	return wrap(nodes);
}
/**
* Turn arbitrary content into a particular node type.
*
* This is useful for example for lists, which must have list items as content.
* in this example, when non-items are found, they will be queued, and
* inserted into an adjacent item.
* When no actual items exist, one will be made with `build`.
*
* @template {MdastNodes} ChildType
*   Node type of children.
* @template {MdastParents & {'children': Array<ChildType>}} ParentType
*   Node type of parent.
* @param {Array<MdastRootContent>} nodes
*   Nodes, which are either `ParentType`, or will be wrapped in one.
* @param {() => ParentType} build
*   Build a parent if needed (must have empty `children`).
* @returns {Array<ParentType>}
*   List of parents.
*/
function toSpecificContent(nodes, build) {
	const reference = build();
	/** @type {Array<ParentType>} */
	const results = [];
	/** @type {Array<ChildType>} */
	let queue = [];
	let index = -1;
	while (++index < nodes.length) {
		const node = nodes[index];
		if (expectedParent(node)) {
			if (queue.length > 0) {
				node.children.unshift(...queue);
				queue = [];
			}
			results.push(node);
		} else {
			const child = node;
			queue.push(child);
		}
	}
	if (queue.length > 0) {
		let node = results[results.length - 1];
		if (!node) {
			node = build();
			results.push(node);
		}
		node.children.push(...queue);
		queue = [];
	}
	return results;
	/**
	* Check if a node is of the expected parent type.
	*
	* @param {MdastNodes} node
	*   Node to check.
	* @returns {node is ParentType}
	*   Whether `node` is of the expected type.
	*/
	function expectedParent(node) {
		return node.type === reference.type;
	}
}

// ../../node_modules/.pnpm/hast-util-to-mdast@10.1.3/node_modules/hast-util-to-mdast/lib/index.js
/**
* @import {Options} from 'hast-util-to-mdast'
* @import {Nodes} from 'hast'
* @import {Nodes as MdastNodes, RootContent as MdastRootContent} from 'mdast'
*/
/** @type {Readonly<Options>} */
const emptyOptions = {};
/**
* Transform hast to mdast.
*
* @param {Readonly<Nodes>} tree
*   hast tree to transform.
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {MdastNodes}
*   mdast tree.
*/
function toMdast(tree, options) {
	const cleanTree = esm_default(tree);
	const settings = options || emptyOptions;
	const transformWhitespace = rehypeMinifyWhitespace({ newlines: settings.newlines === true });
	const state = createState(settings);
	/** @type {MdastNodes} */
	let mdast;
	transformWhitespace(cleanTree);
	visit$1(cleanTree, function(node) {
		if (node && node.type === "element" && node.properties) {
			const id = String(node.properties.id || "") || void 0;
			if (id && !state.elementById.has(id)) state.elementById.set(id, node);
		}
	});
	const result = state.one(cleanTree, void 0);
	if (!result) mdast = {
		type: "root",
		children: []
	};
	else if (Array.isArray(result)) mdast = {
		type: "root",
		children: result
	};
	else mdast = result;
	visit$1(mdast, function(node, index, parent) {
		if (node.type === "text" && index !== void 0 && parent) {
			const previous = parent.children[index - 1];
			if (previous && previous.type === node.type) {
				previous.value += node.value;
				parent.children.splice(index, 1);
				if (previous.position && node.position) previous.position.end = node.position.end;
				return index - 1;
			}
			node.value = node.value.replace(/[\t ]*(\r?\n|\r)[\t ]*/, "$1");
			if (parent && (parent.type === "heading" || parent.type === "paragraph" || parent.type === "root")) {
				if (!index) node.value = node.value.replace(/^[\t ]+/, "");
				if (index === parent.children.length - 1) node.value = node.value.replace(/[\t ]+$/, "");
			}
			if (!node.value) {
				parent.children.splice(index, 1);
				return index;
			}
		}
	});
	return mdast;
}

// ../../node_modules/.pnpm/mdast-util-gfm-table@2.0.1_supports-color@8.1.1/node_modules/mdast-util-gfm-table/lib/index.js
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM tables in
* markdown.
*
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM tables.
*/
function gfmTableToMarkdown(options) {
	const { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = options || {};
	const around = padding ? " " : "|";
	return {
		handlers: {
			inlineCode: inlineCodeWithTable,
			table: handleTable,
			tableCell: handleTableCell,
			tableRow: handleTableRow
		},
		join: [joinTable],
		unsafe: [
			{
				character: "\r",
				inConstruct: "tableCell"
			},
			{
				character: "\n",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: "|",
				after: "[	 :-]"
			},
			{
				character: "|",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: ":",
				after: "-"
			},
			{
				atBreak: true,
				character: "-",
				after: "[:|-]"
			}
		]
	};
	/**
	* Serialize a table.
	*
	* @type {ToMarkdownHandle}
	* @param {Table} node
	*   Table.
	*/
	function handleTable(node, _, state, info) {
		const matrix = handleTableAsData(node, state, info);
		const head = matrix[0];
		if (head) {
			let columns = node.align ? node.align.length : 0;
			let index = -1;
			if (!columns) {
				while (++index < matrix.length) if (matrix[index].length > columns) columns = matrix[index].length;
			}
			while (head.length < columns) head.push("");
		}
		return serializeData(matrix, node.align);
	}
	/**
	* This function isn’t really used normally, because we handle rows at the
	* table level.
	* But, if someone passes in a table row, this ensures we make somewhat sense.
	*
	* @type {ToMarkdownHandle}
	* @param {TableRow} node
	*   Row.
	*/
	function handleTableRow(node, _, state, info) {
		const value = serializeData([handleTableRowAsData(node, state, info)]);
		return value.slice(0, value.indexOf("\n"));
	}
	/**
	* Serialize a cell.
	*
	* @type {ToMarkdownHandle}
	* @param {TableCell} node
	*   Cell.
	*/
	function handleTableCell(node, _, state, info) {
		const exit = state.enter("tableCell");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...info,
			before: around,
			after: around
		});
		subexit();
		exit();
		return value;
	}
	/**
	* Serialize serialized cells as a table.
	*
	* @param {Array<Array<string>>} matrix
	*   Serialized cells.
	* @param {Array<string | null | undefined> | null | undefined} [align]
	*   Alignment.
	* @returns {string}
	*   Result.
	*/
	function serializeData(matrix, align) {
		return markdownTable(matrix, {
			align,
			alignDelimiters,
			fillRows: false,
			padding,
			stringLength
		});
	}
	/**
	* Serialize the cells of a table.
	*
	* @param {Table} node
	*   Table.
	* @param {State} state
	*   State.
	* @param {Info} info
	*   Info.
	* @returns {Array<Array<string>>}
	*   Serialized cells.
	*/
	function handleTableAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		/** @type {Array<Array<string>>} */
		const result = [];
		const subexit = state.enter("table");
		while (++index < children.length) result[index] = handleTableRowAsData(children[index], state, info);
		subexit();
		return result;
	}
	/**
	* Serialize the cells of a row.
	*
	* @param {TableRow} node
	*   Row.
	* @param {State} state
	*   State.
	* @param {Info} info
	*   Info.
	* @returns {Array<string>}
	*   Serialized cells.
	*/
	function handleTableRowAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		/** @type {Array<string>} */
		const result = [];
		const subexit = state.enter("tableRow");
		while (++index < children.length) result[index] = handleTableCell(children[index], node, state, info);
		subexit();
		return result;
	}
	/**
	* Serialize inline code, escaping pipes in tables.
	*
	* @type {ToMarkdownHandle}
	* @param {InlineCode} node
	*   Inline code.
	*/
	function inlineCodeWithTable(node, parent, state) {
		const value = handle$1.inlineCode(node, parent, state);
		if (!state.stack.includes("tableCell")) return value;
		/** @type {Array<string>} */
		const result = [];
		let start = 0;
		let index = value.indexOf("|");
		while (index !== -1) {
			let before = index;
			while (before > start && value.charCodeAt(before - 1) === 92) before--;
			result.push(value.slice(start, index));
			if ((index - before) % 2 === 0) result.push("\\");
			start = index;
			index = value.indexOf("|", index + 1);
		}
		result.push(value.slice(start));
		return result.join("");
	}
}
/**
* Join a table and the flow after it.
*
* In a tight list item there are no blank lines between flow,
* but text right after a table would be read as rows of it.
*
* @type {Join}
*/
function joinTable(left, right, parent, state) {
	if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table")) return 1;
}
/**
* Check whether a heading is serialized as a setext heading,
* like `mdast-util-to-markdown` does.
*
* @param {Heading} node
*   Heading.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the heading is serialized as a setext heading.
*/
function formatHeadingAsSetext(node, state) {
	let literalWithBreak = false;
	visit$1(node, function(node) {
		if (node.type === "break" || "value" in node && /\r?\n|\r/.test(node.value)) {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
}

// src/import/html/addresses.ts
/** Gives an address of the copy, made absolute; nothing where it leads nowhere that a reader may be sent. */
function readableAddress(address, base) {
	const trimmed = withoutBreaks(address);
	if (trimmed.startsWith("#") || trimmed === "") return trimmed === "" ? void 0 : trimmed;
	if (!URL.canParse(trimmed, base)) return void 0;
	const url = new URL(trimmed, base);
	if (url.protocol === "mailto:") return url.href;
	return webAddress(trimmed, url);
}
/** Gives the absolute web address of a picture or another file; nothing where it has none. */
function fileAddress(address, base) {
	const trimmed = withoutBreaks(address ?? "");
	if (trimmed === "" || !URL.canParse(trimmed, base)) return void 0;
	return webAddress(trimmed, new URL(trimmed, base));
}
/** What is absolute and needs no mending is kept as it was written. */
function webAddress(written, url) {
	if (HttpUrl.safeParse(written).success) return written;
	const mended = url.href.replaceAll(/[\\^`{|}]|%(?![\da-f]{2})/gi, encodeURIComponent);
	return HttpUrl.safeParse(mended).success ? mended : void 0;
}
/** Browsers leave tabs and line breaks out of an address (WHATWG URL, section 4.4). */
function withoutBreaks(address) {
	return address.replaceAll(/[\t\n\r]/g, "").trim();
}

// src/import/html/attributes.ts
/** Gives an attribute's text; nothing where it is not there. */
function attributeOf({ properties }, name) {
	const value = properties[name];
	if (Array.isArray(value)) return value.join(" ");
	return value === void 0 || value === null || typeof value === "boolean" ? void 0 : String(value);
}
/** Gives the first attribute of several names that says something. */
function firstOf(of, names) {
	return names.map((name) => attributeOf(of, name)?.trim()).find((value) => value !== void 0 && value !== "");
}
/** Makes an element of the tree that is written as Markdown. */
function element(tagName, children, properties = {}) {
	return {
		type: "element",
		tagName,
		properties,
		children
	};
}

// src/import/html/clean-embed.ts
/** The elements that show something else within the copy. */
const embeds = /* @__PURE__ */ new Set([
	"iframe",
	"frame",
	"embed",
	"object",
	"applet",
	"video",
	"audio"
]);
/** Gives a link to what an embed showed; nothing where it says no address. */
function cleanEmbed(node, { base, losses }) {
	const address = fileAddress(sourceOf$1(node), base);
	if (address === void 0) {
		losses.add(`<${node.tagName}>`, "It was embedded without a web address that could be linked to.");
		return [];
	}
	losses.add(`<${node.tagName}>`, "What was embedded became a link.", address);
	const poster = attributeOf(node, "poster");
	if (poster !== void 0) losses.add("<video poster>", "The picture before a video starts is not carried.", poster);
	const title = firstOf(node, ["title", "ariaLabel"])?.replaceAll(/\s+/g, " ");
	return [element("p", [element("a", [{
		type: "text",
		value: title ?? address
	}], { href: address })])];
}
function sourceOf$1(node) {
	const own = firstOf(node, [
		"src",
		"data",
		"dataSrc",
		"dataLazySrc"
	]);
	if (own !== void 0 && !/^(?:about|data|javascript):/i.test(own)) return own;
	const sources = node.children.filter((child) => child.type === "element" && /^(?:source|embed|param)$/.test(child.tagName));
	for (const child of sources) {
		if (child.type !== "element") continue;
		const src = child.tagName !== "param" || /^(?:movie|src)$/i.test(attributeOf(child, "name") ?? "") ? firstOf(child, ["src", "value"]) : void 0;
		if (src !== void 0) return src;
	}
}

// src/import/html/clean-image.ts
/** Where programs that load pictures late keep the real address. */
const late = [
	"dataSrc",
	"dataLazySrc",
	"dataOriginal",
	"dataOrigFile",
	"dataLargeFile"
];
/** Gives a picture with its absolute address and its alternative text; nothing where it has no file or counts readers. */
function cleanImage(node, { base, losses, images }) {
	const written = sourceOf(node);
	const src = fileAddress(written, base);
	if (src === void 0) {
		const isData = written !== void 0 && /^data:/i.test(written);
		losses.add("<img>", isData ? "The picture's file is in the address itself; save it as a file, and link to that." : "The picture has no web address that could be shown.", (written ?? attributeOf(node, "alt") ?? "").slice(0, 60));
		return [];
	}
	if (isPixel(node)) {
		losses.add("<img>", "A picture of one pixel counts readers, and is not carried.", src);
		return [];
	}
	images.add(src);
	const alt = attributeOf(node, "alt");
	if (alt === void 0) losses.add("<img alt>", "The picture has no alternative text; say in the copy what it shows.", src);
	if (attributeOf(node, "srcSet") !== void 0 || attributeOf(node, "dataSrcset") !== void 0) losses.add("<img srcset>", "One file of each picture in the copy is kept.");
	const title = attributeOf(node, "title")?.replaceAll(/\s+/g, " ").trim();
	return [element("img", [], {
		src,
		alt: (alt ?? "").replaceAll(/\s+/g, " ").trim(),
		...title !== void 0 && title !== "" && { title }
	})];
}
function sourceOf(node) {
	const src = attributeOf(node, "src")?.trim();
	if (src !== void 0 && src !== "" && !/^data:/i.test(src)) return src;
	const set = firstOf(node, ["srcSet", "dataSrcset"]);
	return firstOf(node, late) ?? set?.trim().split(/[\s,]/)[0] ?? src;
}
function isPixel(node) {
	const [width, height] = ["width", "height"].map((name) => Number(attributeOf(node, name) ?? NaN));
	return width !== void 0 && height !== void 0 && width <= 1 && height <= 1;
}

// src/import/html/clean-table.ts
const blocks = /* @__PURE__ */ new Set([
	"p",
	"div",
	"ul",
	"ol",
	"blockquote",
	"pre",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"hr",
	"table",
	"br"
]);
/**
* Gives a table as Markdown can write it: one header row, and phrases in its cells. A table that lays a page out, with one
* cell a row, is taken apart.
*
* @param cleanChildren cleans what is in a cell or caption
*/
function cleanTable(table, { losses }, cleanChildren) {
	const rows = rowsOf(table);
	const captions = table.children.flatMap((child) => child.type === "element" && child.tagName === "caption" ? element("p", cleanChildren(child)) : []);
	const cells = rows.map((row) => row.children.filter((cell) => isElement(cell, ["td", "th"])));
	if (cells.every((row) => row.length <= 1 && row.every((cell) => cell.tagName === "td"))) {
		losses.add("<table>", "A table of one column became paragraphs.");
		return [...captions, ...cells.flat().map((cell) => element("div", cleanChildren(cell)))];
	}
	const columns = Math.max(...cells.map((row) => row.length));
	const isHeadless = !cells[0]?.some(({ tagName }) => tagName === "th") && !hasHead(table);
	if (isHeadless) losses.add("<table>", "The table has no header, so it got an empty one.");
	const cleanCell = (cell, isHead) => {
		if (attributeOf(cell, "colSpan") !== void 0 || attributeOf(cell, "rowSpan") !== void 0) losses.add("<td colspan>", "A cell that spanned several stands in the first of them.");
		const align = attributeOf(cell, "align")?.toLowerCase();
		return element(isHead ? "th" : "td", phrasesOf(cleanChildren(cell), losses).map((node) => writable(node, losses)), /^(?:left|right|center)$/.test(align ?? "") ? { align } : {});
	};
	const spread = (row, isHead) => {
		const written = row.flatMap((cell) => [cleanCell(cell, isHead), ...emptyBeside(cell, columns)]);
		return element("tr", written.slice(0, Math.max(columns, written.length)));
	};
	const [head = [], ...body] = isHeadless ? [[], ...cells] : cells;
	const headRow = isHeadless ? element("tr", Array.from({ length: columns }, () => element("th", []))) : spread(head, true);
	return [...captions, element("table", [element("thead", [headRow]), element("tbody", body.map((row) => spread(row, false)))])];
}
const sections = /* @__PURE__ */ new Set([
	"thead",
	"tbody",
	"tfoot"
]);
function isElement(node, names) {
	return node.type === "element" && names.includes(node.tagName);
}
function rowsOf(table) {
	return table.children.flatMap((child) => {
		if (child.type !== "element") return [];
		if (child.tagName === "tr") return [child];
		return sections.has(child.tagName) ? child.children.filter((row) => isElement(row, ["tr"])) : [];
	});
}
function hasHead(table) {
	return table.children.some((child) => isElement(child, ["thead"]) && child.children.some((row) => isElement(row, ["tr"])));
}
/** The empty cells that keep a spanning cell's neighbours under their headers. */
function emptyBeside(cell, columns) {
	const span = Number(attributeOf(cell, "colSpan") ?? 1);
	const extra = Number.isInteger(span) ? Math.min(Math.max(span - 1, 0), columns) : 0;
	return Array.from({ length: extra }, () => element("td", []));
}
/** A cell of Markdown holds phrases: blocks are joined by spaces. */
function phrasesOf(nodes, losses) {
	const meaningful = nodes.map((node) => isElement(node, [...blocks]) ? phrasesOf(flattened(node), losses) : [node]).filter((part) => part.some((node) => node.type !== "text" || node.value.trim() !== ""));
	const hasBlocks = nodes.some((node) => isElement(node, [...blocks]));
	if (hasBlocks && meaningful.length > 1) losses.add("<td>", "Paragraphs, lists and line breaks within a cell were joined.");
	return hasBlocks ? meaningful.flatMap((part, index) => index === 0 ? part : [{
		type: "text",
		value: " "
	}, ...part]) : [...nodes];
}
/** GitHub's tables take the backslash before a bar away, in code too, so code that has one there cannot be written. */
function writable(node, losses) {
	if (node.type !== "element") return node;
	if (node.tagName !== "code") return {
		...node,
		children: node.children.map((child) => writable(child, losses))
	};
	if (!node.children.some((child) => child.type === "text" && child.value.includes(String.raw`\|`))) return node;
	losses.add("<code>", "Code with a backslash before a bar cannot stand in a table's cell; it became plain words.");
	return element("span", node.children);
}
function flattened(node) {
	return node.children.flatMap((child) => isElement(child, [
		"li",
		"tr",
		"td",
		"th",
		"thead",
		"tbody"
	]) ? flattened(child) : [child]);
}

// src/import/html/join-phrases.ts
const phrases = /* @__PURE__ */ new Set([
	"em",
	"strong",
	"a"
]);
/**
* Gives nodes with white space and line breaks moved out of emphasis and links, empty ones taken out, and neighbours of one
* kind joined: editors leave `<b>word </b><b>next</b>`, which Markdown could write only with character references.
*/
function joined(nodes) {
	const result = [];
	for (const node of nodes) for (const part of hoisted(node)) push(part, result);
	return result;
}
/** Gives nodes in which no emphasis or link stands within one of its own kind: there it would mean nothing, or something else. */
function withoutNesting(nodes, around = /* @__PURE__ */ new Set()) {
	return joined(nodes.flatMap((node) => {
		if (node.type !== "element") return [node];
		const { tagName } = node;
		if (!phrases.has(tagName)) return [{
			...node,
			children: withoutNesting(node.children, around)
		}];
		if (around.has(tagName)) return withoutNesting(node.children, around);
		return [{
			...node,
			children: withoutNesting(node.children, /* @__PURE__ */ new Set([...around, tagName]))
		}];
	}));
}
function push(node, result) {
	const [before, last] = [result.at(-2), result.at(-1)];
	if (node.type === "text" && last?.type === "text") result[result.length - 1] = {
		type: "text",
		value: last.value + node.value
	};
	else if (isMark(node) && isMark(last) && last.tagName === node.tagName) result[result.length - 1] = element(node.tagName, joined([...last.children, ...node.children]));
	else if (isCode(node) && isCode(last)) result[result.length - 1] = element("code", joined([...last.children, ...node.children]));
	else if (isMark(node) && isMark(before) && before.tagName === node.tagName && last && isSpace(last)) result.splice(-2, 2, element(node.tagName, joined([
		...before.children,
		last,
		...node.children
	])));
	else if (!(node.type === "text" && node.value === "")) result.push(node);
}
function isMark(node) {
	return node?.type === "element" && (node.tagName === "em" || node.tagName === "strong");
}
function isCode(node) {
	return node?.type === "element" && node.tagName === "code";
}
function isSpace(node) {
	return node.type === "text" && /^[ \t\n]+$/.test(node.value);
}
/** Takes the white space and the line breaks at the ends of a phrase out of it. */
function hoisted(node) {
	if (node.type !== "element" || !phrases.has(node.tagName)) return [node];
	const [before, inside, after] = [
		[],
		[...node.children],
		[]
	];
	for (let first = inside[0]; first; first = inside[0]) {
		if (isBreak(first)) before.push(first);
		else if (first.type === "text") {
			const text = first.value.trimStart();
			if (text.length < first.value.length) before.push({
				type: "text",
				value: first.value.slice(0, first.value.length - text.length)
			});
			if (text !== "") {
				inside[0] = {
					type: "text",
					value: text
				};
				break;
			}
		} else break;
		inside.shift();
	}
	for (let last = inside.at(-1); last; last = inside.at(-1)) {
		if (isBreak(last)) after.unshift(last);
		else if (last.type === "text") {
			const text = last.value.trimEnd();
			if (text.length < last.value.length) after.unshift({
				type: "text",
				value: last.value.slice(text.length)
			});
			if (text !== "") {
				inside[inside.length - 1] = {
					type: "text",
					value: text
				};
				break;
			}
		} else break;
		inside.pop();
	}
	return inside.length === 0 ? [...before, ...after] : [
		...before,
		{
			...node,
			children: inside
		},
		...after
	];
}
function isBreak(node) {
	return node.type === "element" && node.tagName === "br";
}

// src/import/html/tags.ts
/** The elements that are carried as they are. */
const kept = new Set([
	"p",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"blockquote",
	"ul",
	"ol",
	"li",
	"hr",
	"br",
	"pre"
].concat([
	"a",
	"em",
	"strong",
	"code",
	"img"
], ["div"]));
/** The elements that are carried under another name. A page's first heading is its headline, so copy begins with the second. */
const renamed = new Map([
	["h1", "h2"],
	["b", "strong"],
	["i", "em"],
	["cite", "em"],
	["dfn", "em"],
	["var", "em"],
	["kbd", "code"],
	["samp", "code"],
	["tt", "code"],
	["figcaption", "p"],
	["dd", "p"],
	["menu", "ul"],
	...[
		"address",
		"article",
		"aside",
		"center",
		"details",
		"dl",
		"fieldset",
		"figure",
		"footer",
		"form",
		"header",
		"hgroup",
		"main",
		"nav",
		"section"
	].map((name) => [name, "div"])
]);
const scripts = "Scripts and styles are never carried.";
const controls = "Forms are not carried; they would do nothing.";
const drawings = "Drawings and formulas in HTML are not carried.";
/** The elements that are taken out with all that is in them, and why. */
const removed = /* @__PURE__ */ new Map([
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
	["rp", "Readings stand in brackets already."]
]);
const words = "Its words were kept, and not how they looked.";
/** What is lost of elements whose content is carried. */
const notes = /* @__PURE__ */ new Map([
	["s", `Struck-out words look like others in Markdown copy. ${words}`],
	["strike", `Struck-out words look like others in Markdown copy. ${words}`],
	["del", `Struck-out words look like others in Markdown copy. ${words}`],
	["ins", words],
	["u", words],
	["mark", words],
	["sub", `It is no longer below the line. ${words}`],
	["sup", `It is no longer above the line. ${words}`],
	["ruby", "Readings stand in brackets after the words."],
	["dl", "A list of terms became paragraphs."],
	["details", "What could be unfolded is shown."],
	["form", controls],
	["abbr", "What an abbreviation stands for is not carried."]
]);

// src/import/html/clean-html.ts
/** Deeper than any copy nests; a hostile page nests until the call stack ends. */
const deepest = 100;
/**
* Gives the part of HTML that news copy may have, and that Markdown can write: what the renderer's sanitiser lets through.
* Nothing that runs is left, every address is absolute, and what was taken out is taken down.
*
* @param root the HTML as it was parsed; it is not changed
*/
function cleanHtml(root, cleaning) {
	return {
		type: "root",
		children: withoutNesting(joined(cleanAll(root.children, cleaning, 0)))
	};
}
function cleanAll(nodes, cleaning, depth) {
	return nodes.flatMap((node) => clean$1(node, cleaning, depth));
}
function clean$1(node, cleaning, depth) {
	if (node.type === "text") return [{
		type: "text",
		value: node.value
	}];
	if (node.type !== "element") return [];
	const { tagName } = node;
	const { losses } = cleaning;
	for (const name of Object.keys(node.properties)) if (/^on[A-Z]/.test(name)) losses.add(name.toLowerCase(), "Scripts are never carried.");
	const inside = () => cleanAll(node.children, cleaning, depth + 1);
	if (depth > deepest) {
		losses.add(`<${tagName}>`, "It nests deeper than any copy; its text was kept.");
		return [{
			type: "text",
			value: textOf(node)
		}];
	}
	const why = removed.get(tagName);
	if (why !== void 0) {
		losses.add(`<${tagName}>`, why);
		return [];
	}
	if (embeds.has(tagName)) return cleanEmbed(node, cleaning);
	const note = notes.get(tagName);
	if (note !== void 0) losses.add(`<${tagName}>`, note);
	switch (tagName) {
		case "img":
		case "amp-img": return cleanImage(node, cleaning);
		case "noscript": return cleanNoscript(node, cleaning, depth);
		case "a": return cleanLink(node, inside(), cleaning);
		case "table": return cleanTable(node, cleaning, (child) => joined(cleanAll(child.children, cleaning, depth + 1)));
		case "q": return [
			{
				type: "text",
				value: "“"
			},
			...inside(),
			{
				type: "text",
				value: "”"
			}
		];
		case "rt": return [
			{
				type: "text",
				value: "("
			},
			...inside(),
			{
				type: "text",
				value: ")"
			}
		];
		case "dt":
		case "summary": return [element("p", [element("strong", joined(inside()))])];
		case "pre": return cleanPre(node);
		case "ol": return cleanOrdered(node, joined(inside()), losses);
		case "abbr": return inside();
	}
	const name = renamed.get(tagName) ?? tagName;
	if (name === "code") return cleanCode(node);
	return kept.has(name) ? [element(name, joined(inside()))] : inside();
}
function cleanLink(node, children, { base, losses }) {
	const href = attributeOf(node, "href");
	const address = href === void 0 ? void 0 : readableAddress(href, base);
	if (address === void 0) {
		if (href !== void 0 && href.trim() !== "") losses.add("<a href>", "The address is none that a reader may be sent to; the words were kept.", href.slice(0, 120));
		return children;
	}
	if (address.startsWith("#")) losses.add("<a href>", "The place on the page that it led to has no name any more.", address);
	const title = attributeOf(node, "title");
	return [element("a", joined(children), {
		href: address,
		...title !== void 0 && { title }
	})];
}
/** Pictures that load late stand in `<noscript>` once more; what is there already is not taken twice. */
function cleanNoscript(node, cleaning, depth) {
	const isThere = (child) => child.type === "element" && child.tagName === "img" && cleaning.images.has(fileAddress(attributeOf(child, "src"), cleaning.base) ?? "");
	return cleanAll(node.children.filter((child) => !isThere(child)), cleaning, depth + 1);
}
/** Code keeps its white space, and nothing else: marks within it are another program's colours. */
function cleanPre(node) {
	const code = node.children.find((child) => child.type === "element" && child.tagName === "code");
	const className = code?.type === "element" ? code.properties["className"] : void 0;
	const value = textOf(node, true);
	return [element("pre", [element("code", [{
		type: "text",
		value
	}], Array.isArray(className) ? { className } : {})])];
}
/** Marks within code are another program's colours; the white space at its ends is its neighbours'. */
function cleanCode(node) {
	const value = textOf(node).replaceAll(/\s+/g, " ");
	const code = value.trim();
	if (code === "") return [{
		type: "text",
		value
	}];
	const [start, end] = [value.startsWith(" ") ? " " : "", value.endsWith(" ") ? " " : ""];
	return [
		{
			type: "text",
			value: start
		},
		element("code", [{
			type: "text",
			value: code
		}]),
		{
			type: "text",
			value: end
		}
	];
}
function cleanOrdered(node, children, losses) {
	if (attributeOf(node, "reversed") !== void 0 || node.properties["reversed"] === true) losses.add("<ol reversed>", "Lists are counted upwards.");
	const start = Number(attributeOf(node, "start"));
	return [element("ol", children, Number.isInteger(start) && start >= 0 && start < 1e9 ? { start } : {})];
}

// src/import/html/losses.ts
/** Takes down what was not carried of the copy, and why. */
var CopyLosses = class {
	#losses = /* @__PURE__ */ new Map();
	/** @param field the tag or attribute, such as `<script>` */
	add(field, reason, value) {
		const loss = {
			field,
			reason,
			...value !== void 0 && { value }
		};
		const key = JSON.stringify([
			field,
			reason,
			value
		]);
		const known = this.#losses.get(key);
		if (known) known.count++;
		else this.#losses.set(key, {
			loss,
			count: 1
		});
	}
	/** Gives each loss once, with how often it was met. */
	all() {
		return Array.from(this.#losses.values(), ({ loss, count }) => count === 1 ? loss : {
			...loss,
			field: `${loss.field} ×${count}`
		});
	}
};

// src/import/html/html-to-markdown.ts
const style = {
	bullet: "-",
	rule: "-",
	listItemIndent: "one",
	extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
	handlers: { text: ({ value }, _, state, info) => escapedAfterPair(state.safe(value, info)) }
};
/**
* Escapes underscores after a character of two code units that begins a text. It may become a reference, which ends in
* punctuation, and then an underscore that seemed to be within a word can begin or end emphasis; mdast-util-to-markdown 2.2.3
* thinks of that for characters of one code unit alone.
*/
function escapedAfterPair(text) {
	return text.replace(/^([\ud800-\udbff][\udc00-\udfff])(_+)/, (_, pair, underscores) => pair + underscores.replaceAll("_", String.raw`\_`));
}
/**
* Turns HTML into Markdown that the renderer turns into the same HTML again.
*
* @param copy HTML, as a string or a tree
*/
function htmlToMarkdown(copy) {
	const losses = new CopyLosses();
	const images = /* @__PURE__ */ new Set();
	const tree = treeOf(copy);
	if (!tree) {
		const value = typeof copy.value === "string" ? copy.value.replaceAll(/<[^<>]*>/g, " ") : "";
		losses.add("<html>", "It nests too deeply to be read; its text was kept, as one paragraph.");
		return {
			...written$1({
				type: "root",
				children: [{
					type: "text",
					value: value.replaceAll(/\s+/g, " ")
				}]
			}),
			images,
			losses: losses.all()
		};
	}
	return {
		...written$1(cleanHtml(tree, {
			base: copy.base,
			losses,
			images
		})),
		images,
		losses: losses.all()
	};
}
function written$1(cleaned) {
	const paragraphs = textOf(cleaned).split(/\n+/).map((line) => line.replaceAll(/\s+/g, " ").trim()).filter((line) => line !== "");
	return {
		markdown: toMarkdown(toMdast(cleaned), style).trim(),
		paragraphs
	};
}

// src/import/copy-draft.ts
/** Writes copy in whatever format as Markdown, with the files that go with it as links at its end. */
function copyDraft(copy, documents, isSummary) {
	const draft = copy === void 0 ? {
		markdown: "",
		paragraphs: [],
		images: /* @__PURE__ */ new Set(),
		losses: []
	} : converted(copy);
	const links = documents.map(({ url, title }) => htmlToMarkdown(link(url, title)).markdown);
	const losses = documents.map(({ url }) => ({
		field: "enclosure",
		reason: "A file that is no picture, video or sound became a link at the end of the copy.",
		value: url
	}));
	return {
		...draft,
		markdown: [draft.markdown, ...links].filter((part) => part !== "").join("\n\n"),
		losses: [...draft.losses, ...losses],
		isSummary
	};
}
function converted(copy) {
	if (copy.format === "html") return htmlToMarkdown(copy);
	const value = typeof copy.value === "string" ? copy.value : "";
	if (copy.format === "markdown") {
		const paragraphs = value.split(/\n\s*\n/).map((part) => part.replaceAll(/\s+/g, " ").trim()).filter((part) => part !== "");
		return {
			markdown: value.trim(),
			paragraphs,
			images: /* @__PURE__ */ new Set(),
			losses: []
		};
	}
	return {
		...htmlToMarkdown(asTree(value)),
		paragraphs: paragraphsOf(copy)
	};
}
/** Plain text becomes a tree, so that what looks like Markdown in it is escaped. */
function asTree(text) {
	return {
		format: "html",
		base: void 0,
		value: {
			type: "root",
			children: text.split(/\n\s*\n/).filter((part) => part.trim() !== "").map((paragraph) => ({
				type: "element",
				tagName: "p",
				properties: {},
				children: paragraph.trim().split("\n").flatMap((line, index) => [...index === 0 ? [] : [{
					type: "element",
					tagName: "br",
					properties: {},
					children: []
				}], {
					type: "text",
					value: line.trim()
				}])
			}))
		}
	};
}
function link(url, title) {
	const name = new URL(url).pathname.split("/").findLast((part) => part !== "");
	return {
		format: "html",
		base: void 0,
		value: {
			type: "root",
			children: [{
				type: "element",
				tagName: "p",
				properties: {},
				children: [{
					type: "element",
					tagName: "a",
					properties: { href: url },
					children: [{
						type: "text",
						value: title ?? name ?? url
					}]
				}]
			}]
		}
	};
}

// src/import/imported-file.ts
var import_dist = require_dist();
/** Writes the file of an imported story. */
function importedFile({ fields, link, reasons, toMend, body }) {
	const head = [editorSchema("front-matter"), ...link === void 0 ? [] : [`# Imported; it was at ${onOneLine(link)}`]];
	const { status, ...others } = fields;
	const why = reasons.map((reason) => `# ${onOneLine(reason)}\n`).join("");
	const lines = (0, import_dist.stringify)(others, said, {
		lineWidth: 0,
		aliasDuplicateObjects: false
	});
	return `---\n${head.join("\n")}\n${lines}${status === void 0 ? "" : `${why}${(0, import_dist.stringify)({ status })}`}${mendable(toMend)}---\n\n${body}\n`;
}
/** What is not complete would keep the whole publication from being built, so it stands beside the data and not in it. */
function mendable(media) {
	if (media.length === 0) return "";
	return `# Fill in what is empty, take the # away, and say status: published.\n${(0, import_dist.stringify)({ media }, {
		lineWidth: 0,
		nullStr: ""
	}).trimEnd().split("\n").map((line) => `# ${line}`.trimEnd()).join("\n")}\n`;
}
/** Lists that the schema fills in, and that nobody wrote, are left out. */
function said(_, value) {
	return Array.isArray(value) && value.length === 0 ? void 0 : value;
}
function onOneLine(text) {
	return text.replaceAll(/\s+/g, " ");
}

// src/import/media-to-mend.ts
/**
* Sorts a story's media. Who is to be credited and what a picture shows is never made up: what the file does not say, a
* person has to. A picture that stands in the copy anyway, and that nobody is named for, stays there alone.
*
* @param media what the file has
* @param credit what to print where nobody is named, if a person said so
* @param inCopy the addresses of the pictures in the copy
*/
function sortMedia(media, credit, inCopy) {
	const complete = [];
	const toMend = [];
	const findings = [];
	const losses = [];
	for (const one of media) {
		const [file] = one.renditions;
		const isInCopy = one.renditions.some(({ url }) => inCopy.has(url));
		if (one.isThumbnail && inCopy.size > 0) {
			losses.push({
				field: "media:thumbnail",
				reason: "It is a small copy of a picture, and the copy has pictures of its own.",
				value: file?.url ?? ""
			});
			continue;
		}
		if (one.credit === void 0 && isInCopy) {
			losses.push({
				field: one.kind,
				reason: "The picture stands in the copy, and nobody is named for it, so it stays there alone.",
				value: file?.url ?? ""
			});
			continue;
		}
		const faults = faultsOf(one, credit);
		findings.push(...faults);
		(faults.length === 0 ? complete : toMend).push(written(one, credit));
	}
	return {
		complete,
		toMend,
		findings,
		losses
	};
}
function faultsOf({ kind, credit: own, alt, decorative, renditions }, credit) {
	const where = renditions[0]?.url ?? `the ${kind}`;
	const faults = [];
	if (own === void 0 && credit === void 0) faults.push({
		code: "media-without-credit",
		message: `The file names nobody to credit for ${where}.`,
		hint: "Fill in the credit in the story's file; or, where it is the same for all that name nobody, import with --credit."
	});
	if ((kind === "photo" || kind === "graphic") && renditions.length > 0 && alt === void 0 && decorative === void 0) faults.push({
		code: "media-without-alt",
		message: `The file does not say what ${where} shows, for readers who do not see it.`,
		hint: "Fill in alt in the story's file, or put decorative: true there."
	});
	if (renditions.some(({ mediaType }) => mediaType === void 0)) faults.push({
		code: "media-type-unknown",
		message: `Neither the file nor its address says of what media type ${where} is.`,
		hint: "Fill in mediaType in the story's file, such as image/jpeg."
	});
	const unfit = renditions.find((rendition) => rendition.mediaType !== void 0 && !Rendition.safeParse(defined(rendition)).success);
	if (unfit) faults.push({
		code: "field-invalid",
		message: `${unfit.url} cannot be the address of a file.`,
		hint: "Correct it in the story's file."
	});
	return faults;
}
/** Writes what is not known as an empty field, for a person to fill in. */
function written({ kind, credit: own, alt, decorative, caption, renditions }, credit) {
	const isPicture = (kind === "photo" || kind === "graphic") && renditions.length > 0;
	return defined({
		kind,
		credit: own ?? credit ?? null,
		alt: alt ?? (isPicture && decorative === void 0 ? null : void 0),
		decorative,
		caption,
		renditions: renditions.length === 0 ? void 0 : renditions.map((rendition) => defined({
			...rendition,
			mediaType: rendition.mediaType ?? null
		}))
	});
}
/** Gives an object without the fields that are not set. */
function defined(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}

// src/import/story-parts.ts
const shortest = 300;
/**
* Gives a story's headline, summary and body. A summary that the file does not have is the first paragraph, as feeds and
* WordPress do it. What else is missing is for a person to write: the story holds something in its place, and a finding
* says so.
*/
function storyParts(item, copy, summary, findings) {
	const [firstParagraph] = copy.paragraphs;
	const headline = clean(item.headline) ?? clean(firstParagraph && cut(firstParagraph, 80)) ?? item.link ?? item.guid ?? "Untitled";
	if (clean(item.headline) === void 0) findings.push({
		code: "headline-missing",
		message: "The file gives the story no headline; the beginning of its copy stands there.",
		hint: "Write the headline, and say status: published."
	});
	const paragraph = copy.paragraphs.find((each) => each.length >= 40 && each !== headline) ?? firstParagraph;
	const said = clean(cut(summary.join(" "), copy.isSummary ? shortest : Number.POSITIVE_INFINITY));
	let body = clean(copy.markdown) ?? "";
	if (body === "" || copy.paragraphs.length === 0) {
		const place = said ?? headline;
		body = item.link === void 0 ? escaped(place) : `${body}\n\n[${escaped(place)}](<${item.link.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`.trim();
		findings.push({
			code: "body-empty",
			message: "The file holds no copy of the story; a link to where it was stands there.",
			hint: "Write the story, and say status: published."
		});
	}
	return {
		headline,
		summary: said ?? clean(cut(paragraph ?? headline, shortest)) ?? headline,
		body
	};
}
function clean(text) {
	if (text === void 0) return void 0;
	const trimmed = withoutForbidden(text).trim();
	return trimmed === "" ? void 0 : trimmed;
}
/** Cuts a text after a sentence, or else after a word. */
function cut(text, longest) {
	if (text.length <= longest) return text;
	const head = text.slice(0, longest);
	const sentence = /^[^]*[.!?。！？](?=["”’»)\]]*\s)/u.exec(head)?.[0];
	if (sentence !== void 0 && sentence.length > longest / 3) return sentence;
	return `${head.slice(0, -1).replace(/\s+\S*$/, "")}…`;
}
function escaped(text) {
	return text.replaceAll(/[\\`*_[\]<>&!#]/g, String.raw`\$&`);
}

// src/import/syndication.ts
/** Atom takes IRIs only (RFC 4287, section 4.2.6), and the renderer gives it the permanent id where a guid is none. */
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
/**
* Keeps a story's guid, exactly as it was published.
*
* @param feedUrl the address of the feed that subscribers know, where a person said it
*/
function syndication(item, channel, feedUrl) {
	const { guid } = item;
	if (guid === void 0) return { losses: [] };
	const id = TagUri.safeParse(guid).success ? guid : void 0;
	const feed = feedOf(item, channel, feedUrl);
	const syndicatedFrom = feed && {
		title: feed.title,
		feedUrl: feed.feedUrl,
		guid
	};
	const fits = syndicatedFrom !== void 0 && SyndicatedFrom.safeParse(syndicatedFrom).success;
	const losses = [];
	if (!fits && id === void 0) losses.push({
		field: "guid",
		reason: "It can be kept only together with the address of the feed, which the file does not say. Give it with --feed-url.",
		value: guid
	});
	else if (id === void 0 && !iri.test(guid)) losses.push({
		field: "guid",
		reason: "It is kept in RSS and JSON Feed. Atom takes URIs only, so there the story has its permanent id.",
		value: guid
	});
	return {
		id,
		...fits && { syndicatedFrom },
		losses
	};
}
/** Gives the feed that a story is from: its own, the one that was said, or the one that the file is. */
function feedOf({ syndicatedFrom, link, guid }, channel, said) {
	if (syndicatedFrom) return syndicatedFrom;
	const feedUrl = [
		said,
		channel.feedUrl,
		channel.siteUrl,
		originOf(link),
		originOf(guid)
	].find((url) => HttpUrl.safeParse(url).success);
	if (feedUrl === void 0) return void 0;
	const title = channel.title?.replaceAll(/\s+/g, " ").trim();
	return {
		title: title === void 0 || title === "" ? new URL(feedUrl).host : title,
		feedUrl
	};
}
function originOf(address) {
	return address !== void 0 && /^https?:/i.test(address) && URL.canParse(address) ? `${new URL(address).origin}/` : void 0;
}

// src/import/plan-story.ts
/**
* Writes one entry as a story. What it does not say and a person has to makes it a draft; what keeps it from holding together
* even then makes it refused.
*
* @param ids the permanent names that are taken
*/
function planStory(item, { slug, formerSlugs }, channel, ids, context) {
	const { publication } = context;
	const findings = [];
	const losses = [...item.losses];
	const copy = copyDraft(item.copy, item.documents, item.summary === void 0);
	const summary = item.summary === void 0 ? [] : paragraphsOf(item.summary);
	const parts = storyParts(item, copy, summary, findings);
	const media = sortMedia(item.media, context.credit, copy.images);
	findings.push(...media.findings);
	losses.push(...copy.losses, ...media.losses);
	const from = syndication(item, channel, context.feedUrl);
	losses.push(...from.losses);
	const fields = defined({
		id: from.id !== void 0 && !ids.has(from.id) ? from.id : newId(publication.id, slug, ids),
		formerSlugs: formerSlugs.length === 0 ? void 0 : formerSlugs,
		headline: parts.headline,
		summary: parts.summary,
		section: item.section,
		tags: item.tags.length === 0 ? void 0 : item.tags,
		language: language(item.language ?? channel.language, publication.language, losses),
		...dates(item, context.today, findings, losses),
		authors: item.authors.length === 0 ? void 0 : item.authors.map((name) => ({ name })),
		...item.more,
		entities: ownEntities(item, context, losses),
		media: media.complete.length === 0 ? void 0 : media.complete,
		rights: item.rights,
		syndicatedFrom: from.syndicatedFrom
	});
	const reasons = [...item.unpublished === void 0 ? [] : [item.unpublished], ...findings.map(({ message }) => message)];
	const isDraft = context.areDrafts || reasons.length > 0;
	const identity = {
		place: item.place,
		headline: parts.headline,
		guid: item.guid,
		link: item.link
	};
	const faults = faultsOf$1({
		slug,
		language: publication.language,
		...fields,
		...isDraft && { status: "draft" },
		body: parts.body
	}, item.copy?.format !== "markdown", context);
	if (faults.length > 0) return { story: {
		...identity,
		outcome: "refused",
		reason: "It would not hold together, not even as a draft.",
		findings: [...faults, ...findings],
		losses
	} };
	const file = context.fileOf(slug);
	const text = importedFile({
		fields: {
			...fields,
			...isDraft && { status: "draft" }
		},
		link: item.link,
		reasons,
		toMend: media.toMend,
		body: parts.body
	});
	return {
		story: {
			...identity,
			outcome: isDraft ? "draft" : "published",
			id: String(fields["id"]),
			file,
			...isDraft && { reason: reasons.join(" ") || "Everything was to become a draft." },
			findings,
			losses
		},
		file: {
			path: file,
			text
		}
	};
}
/** Names a story below the publication, as of the day on which its own name was: nothing that changes is in it. */
function newId(publication, slug, ids) {
	const day = publication.slice(publication.indexOf(",") + 1).split(":")[0] ?? "";
	for (let number = 1;; number++) {
		const id = permanentId(authorityOf(publication), day, number === 1 ? slug : `${slug}-${number}`);
		if (id === void 0 || !ids.has(id)) return id;
	}
}

// src/import/plan-import.ts
/**
* Decides what becomes of every entry of a file, in the order of the file. Nothing is written: a story that is there already
* is never touched, and no name is given out twice.
*/
function planImport(source, context) {
	const settled = settle(source.items, context);
	const wanted = source.items.filter((item) => !settled.has(item));
	const taken = [...context.known.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]), ...context.names];
	const addresses = chooseSlugs(wanted, taken);
	const ids = new Set(context.known.flatMap(({ id }) => id ?? []));
	const files = [];
	const planned = /* @__PURE__ */ new Map();
	for (const [index, item] of wanted.entries()) {
		const address = addresses[index];
		if (!address) continue;
		const { story, file } = planStory(item, address, source.channel, ids, context);
		planned.set(item, story);
		if (story.id !== void 0) ids.add(story.id);
		if (file) files.push(file);
	}
	return {
		files,
		stories: source.items.flatMap((item) => planned.get(item) ?? settled.get(item) ?? []).map((story) => ({
			...story,
			losses: distinct(story.losses)
		}))
	};
}
/** Gives the entries that are not to be written, and why. */
function settle(items, { known }) {
	const byName = new Map(known.flatMap((story) => [story.id, story.guid].flatMap((name) => name === void 0 ? [] : [[name, story]])));
	const byHeadline = new Map(known.map((story) => [story.headline, story]));
	const seen = /* @__PURE__ */ new Map();
	const settled = /* @__PURE__ */ new Map();
	for (const item of items) {
		const { place, headline, guid, link } = item;
		const story = {
			place,
			headline,
			guid,
			link,
			findings: [],
			losses: []
		};
		const there = guid === void 0 ? byHeadline.get(headline ?? "") : byName.get(guid);
		const first = guid === void 0 ? void 0 : seen.get(guid);
		if (item.broken) settled.set(item, {
			...story,
			outcome: "refused",
			reason: item.broken.message,
			findings: [item.broken]
		});
		else if (item.skipped !== void 0) settled.set(item, {
			...story,
			outcome: "skipped",
			reason: item.skipped
		});
		else if (there) settled.set(item, {
			...story,
			outcome: "already-there",
			id: there.id,
			file: there.file,
			reason: whereIs(there)
		});
		else if (first) settled.set(item, {
			...story,
			outcome: "skipped",
			reason: `The file has it twice; the one on line ${first.place.line} counts.`
		});
		else if (guid !== void 0) seen.set(guid, item);
	}
	return settled;
}
function whereIs({ file, slug }) {
	return file === void 0 ? `It was published as “${slug}” already.` : `It is in ${file} already.`;
}

// ../../node_modules/.pnpm/mime@4.1.2/node_modules/mime/dist/types/other.js
const types$1 = {
	"application/prs.cww": ["cww"],
	"application/prs.xsf+xml": ["xsf"],
	"application/vnd.1000minds.decision-model+xml": ["1km"],
	"application/vnd.3gpp.pic-bw-large": ["plb"],
	"application/vnd.3gpp.pic-bw-small": ["psb"],
	"application/vnd.3gpp.pic-bw-var": ["pvb"],
	"application/vnd.3gpp2.tcap": ["tcap"],
	"application/vnd.3m.post-it-notes": ["pwn"],
	"application/vnd.accpac.simply.aso": ["aso"],
	"application/vnd.accpac.simply.imp": ["imp"],
	"application/vnd.acucobol": ["acu"],
	"application/vnd.acucorp": ["atc", "acutc"],
	"application/vnd.adobe.air-application-installer-package+zip": ["air"],
	"application/vnd.adobe.formscentral.fcdt": ["fcdt"],
	"application/vnd.adobe.fxp": ["fxp", "fxpl"],
	"application/vnd.adobe.xdp+xml": ["xdp"],
	"application/vnd.adobe.xfdf": ["*xfdf"],
	"application/vnd.age": ["age"],
	"application/vnd.ahead.space": ["ahead"],
	"application/vnd.airzip.filesecure.azf": ["azf"],
	"application/vnd.airzip.filesecure.azs": ["azs"],
	"application/vnd.amazon.ebook": ["azw"],
	"application/vnd.americandynamics.acc": ["acc"],
	"application/vnd.amiga.ami": ["ami"],
	"application/vnd.android.package-archive": ["apk"],
	"application/vnd.anser-web-certificate-issue-initiation": ["cii"],
	"application/vnd.anser-web-funds-transfer-initiation": ["fti"],
	"application/vnd.antix.game-component": ["atx"],
	"application/vnd.apple.installer+xml": ["mpkg"],
	"application/vnd.apple.keynote": ["key"],
	"application/vnd.apple.mpegurl": ["m3u8"],
	"application/vnd.apple.numbers": ["numbers"],
	"application/vnd.apple.pages": ["pages"],
	"application/vnd.apple.pkpass": ["pkpass"],
	"application/vnd.aristanetworks.swi": ["swi"],
	"application/vnd.astraea-software.iota": ["iota"],
	"application/vnd.audiograph": ["aep"],
	"application/vnd.autodesk.fbx": ["fbx"],
	"application/vnd.balsamiq.bmml+xml": ["bmml"],
	"application/vnd.blueice.multipass": ["mpm"],
	"application/vnd.bmi": ["bmi"],
	"application/vnd.businessobjects": ["rep"],
	"application/vnd.chemdraw+xml": ["cdxml"],
	"application/vnd.chipnuts.karaoke-mmd": ["mmd"],
	"application/vnd.cinderella": ["cdy"],
	"application/vnd.citationstyles.style+xml": ["csl"],
	"application/vnd.claymore": ["cla"],
	"application/vnd.cloanto.rp9": ["rp9"],
	"application/vnd.clonk.c4group": [
		"c4g",
		"c4d",
		"c4f",
		"c4p",
		"c4u"
	],
	"application/vnd.cluetrust.cartomobile-config": ["c11amc"],
	"application/vnd.cluetrust.cartomobile-config-pkg": ["c11amz"],
	"application/vnd.commonspace": ["csp"],
	"application/vnd.contact.cmsg": ["cdbcmsg"],
	"application/vnd.cosmocaller": ["cmc"],
	"application/vnd.crick.clicker": ["clkx"],
	"application/vnd.crick.clicker.keyboard": ["clkk"],
	"application/vnd.crick.clicker.palette": ["clkp"],
	"application/vnd.crick.clicker.template": ["clkt"],
	"application/vnd.crick.clicker.wordbank": ["clkw"],
	"application/vnd.criticaltools.wbs+xml": ["wbs"],
	"application/vnd.ctc-posml": ["pml"],
	"application/vnd.cups-ppd": ["ppd"],
	"application/vnd.curl.car": ["car"],
	"application/vnd.curl.pcurl": ["pcurl"],
	"application/vnd.dart": ["dart"],
	"application/vnd.data-vision.rdz": ["rdz"],
	"application/vnd.dbf": ["dbf"],
	"application/vnd.dcmp+xml": ["dcmp"],
	"application/vnd.dece.data": [
		"uvf",
		"uvvf",
		"uvd",
		"uvvd"
	],
	"application/vnd.dece.ttml+xml": ["uvt", "uvvt"],
	"application/vnd.dece.unspecified": ["uvx", "uvvx"],
	"application/vnd.dece.zip": ["uvz", "uvvz"],
	"application/vnd.denovo.fcselayout-link": ["fe_launch"],
	"application/vnd.dna": ["dna"],
	"application/vnd.dolby.mlp": ["mlp"],
	"application/vnd.dpgraph": ["dpg"],
	"application/vnd.dreamfactory": ["dfac"],
	"application/vnd.ds-keypoint": ["kpxx"],
	"application/vnd.dvb.ait": ["ait"],
	"application/vnd.dvb.service": ["svc"],
	"application/vnd.dynageo": ["geo"],
	"application/vnd.ecowin.chart": ["mag"],
	"application/vnd.enliven": ["nml"],
	"application/vnd.epson.esf": ["esf"],
	"application/vnd.epson.msf": ["msf"],
	"application/vnd.epson.quickanime": ["qam"],
	"application/vnd.epson.salt": ["slt"],
	"application/vnd.epson.ssf": ["ssf"],
	"application/vnd.eszigno3+xml": ["es3", "et3"],
	"application/vnd.ezpix-album": ["ez2"],
	"application/vnd.ezpix-package": ["ez3"],
	"application/vnd.fdf": ["*fdf"],
	"application/vnd.fdsn.mseed": ["mseed"],
	"application/vnd.fdsn.seed": ["seed", "dataless"],
	"application/vnd.flographit": ["gph"],
	"application/vnd.fluxtime.clip": ["ftc"],
	"application/vnd.framemaker": [
		"fm",
		"frame",
		"maker",
		"book"
	],
	"application/vnd.frogans.fnc": ["fnc"],
	"application/vnd.frogans.ltf": ["ltf"],
	"application/vnd.fsc.weblaunch": ["fsc"],
	"application/vnd.fujitsu.oasys": ["oas"],
	"application/vnd.fujitsu.oasys2": ["oa2"],
	"application/vnd.fujitsu.oasys3": ["oa3"],
	"application/vnd.fujitsu.oasysgp": ["fg5"],
	"application/vnd.fujitsu.oasysprs": ["bh2"],
	"application/vnd.fujixerox.ddd": ["ddd"],
	"application/vnd.fujixerox.docuworks": ["xdw"],
	"application/vnd.fujixerox.docuworks.binder": ["xbd"],
	"application/vnd.fuzzysheet": ["fzs"],
	"application/vnd.genomatix.tuxedo": ["txd"],
	"application/vnd.geogebra.file": ["ggb"],
	"application/vnd.geogebra.slides": ["ggs"],
	"application/vnd.geogebra.tool": ["ggt"],
	"application/vnd.geometry-explorer": ["gex", "gre"],
	"application/vnd.geonext": ["gxt"],
	"application/vnd.geoplan": ["g2w"],
	"application/vnd.geospace": ["g3w"],
	"application/vnd.gmx": ["gmx"],
	"application/vnd.google-apps.document": ["gdoc"],
	"application/vnd.google-apps.drawing": ["gdraw"],
	"application/vnd.google-apps.form": ["gform"],
	"application/vnd.google-apps.jam": ["gjam"],
	"application/vnd.google-apps.map": ["gmap"],
	"application/vnd.google-apps.presentation": ["gslides"],
	"application/vnd.google-apps.script": ["gscript"],
	"application/vnd.google-apps.site": ["gsite"],
	"application/vnd.google-apps.spreadsheet": ["gsheet"],
	"application/vnd.google-earth.kml+xml": ["kml"],
	"application/vnd.google-earth.kmz": ["kmz"],
	"application/vnd.gov.sk.xmldatacontainer+xml": ["xdcf"],
	"application/vnd.grafeq": ["gqf", "gqs"],
	"application/vnd.groove-account": ["gac"],
	"application/vnd.groove-help": ["ghf"],
	"application/vnd.groove-identity-message": ["gim"],
	"application/vnd.groove-injector": ["grv"],
	"application/vnd.groove-tool-message": ["gtm"],
	"application/vnd.groove-tool-template": ["tpl"],
	"application/vnd.groove-vcard": ["vcg"],
	"application/vnd.hal+xml": ["hal"],
	"application/vnd.handheld-entertainment+xml": ["zmm"],
	"application/vnd.hbci": ["hbci"],
	"application/vnd.hhe.lesson-player": ["les"],
	"application/vnd.hp-hpgl": ["hpgl"],
	"application/vnd.hp-hpid": ["hpid"],
	"application/vnd.hp-hps": ["hps"],
	"application/vnd.hp-jlyt": ["jlt"],
	"application/vnd.hp-pcl": ["pcl"],
	"application/vnd.hp-pclxl": ["pclxl"],
	"application/vnd.hydrostatix.sof-data": ["sfd-hdstx"],
	"application/vnd.ibm.minipay": ["mpy"],
	"application/vnd.ibm.modcap": [
		"afp",
		"listafp",
		"list3820"
	],
	"application/vnd.ibm.rights-management": ["irm"],
	"application/vnd.ibm.secure-container": ["sc"],
	"application/vnd.iccprofile": ["icc", "icm"],
	"application/vnd.igloader": ["igl"],
	"application/vnd.immervision-ivp": ["ivp"],
	"application/vnd.immervision-ivu": ["ivu"],
	"application/vnd.insors.igm": ["igm"],
	"application/vnd.intercon.formnet": ["xpw", "xpx"],
	"application/vnd.intergeo": ["i2g"],
	"application/vnd.intu.qbo": ["qbo"],
	"application/vnd.intu.qfx": ["qfx"],
	"application/vnd.ipunplugged.rcprofile": ["rcprofile"],
	"application/vnd.irepository.package+xml": ["irp"],
	"application/vnd.is-xpr": ["xpr"],
	"application/vnd.isac.fcs": ["fcs"],
	"application/vnd.jam": ["jam"],
	"application/vnd.jcp.javame.midlet-rms": ["rms"],
	"application/vnd.jisp": ["jisp"],
	"application/vnd.joost.joda-archive": ["joda"],
	"application/vnd.kahootz": ["ktz", "ktr"],
	"application/vnd.kde.karbon": ["karbon"],
	"application/vnd.kde.kchart": ["chrt"],
	"application/vnd.kde.kformula": ["kfo"],
	"application/vnd.kde.kivio": ["flw"],
	"application/vnd.kde.kontour": ["kon"],
	"application/vnd.kde.kpresenter": ["kpr", "kpt"],
	"application/vnd.kde.kspread": ["ksp"],
	"application/vnd.kde.kword": ["kwd", "kwt"],
	"application/vnd.kenameaapp": ["htke"],
	"application/vnd.kidspiration": ["kia"],
	"application/vnd.kinar": ["kne", "knp"],
	"application/vnd.koan": [
		"skp",
		"skd",
		"skt",
		"skm"
	],
	"application/vnd.kodak-descriptor": ["sse"],
	"application/vnd.las.las+xml": ["lasxml"],
	"application/vnd.llamagraphics.life-balance.desktop": ["lbd"],
	"application/vnd.llamagraphics.life-balance.exchange+xml": ["lbe"],
	"application/vnd.lotus-1-2-3": ["123"],
	"application/vnd.lotus-approach": ["apr"],
	"application/vnd.lotus-freelance": ["pre"],
	"application/vnd.lotus-notes": ["nsf"],
	"application/vnd.lotus-organizer": ["org"],
	"application/vnd.lotus-screencam": ["scm"],
	"application/vnd.lotus-wordpro": ["lwp"],
	"application/vnd.macports.portpkg": ["portpkg"],
	"application/vnd.mapbox-vector-tile": ["mvt"],
	"application/vnd.mcd": ["mcd"],
	"application/vnd.medcalcdata": ["mc1"],
	"application/vnd.mediastation.cdkey": ["cdkey"],
	"application/vnd.mfer": ["mwf"],
	"application/vnd.mfmp": ["mfm"],
	"application/vnd.micrografx.flo": ["flo"],
	"application/vnd.micrografx.igx": ["igx"],
	"application/vnd.mif": ["mif"],
	"application/vnd.mobius.daf": ["daf"],
	"application/vnd.mobius.dis": ["dis"],
	"application/vnd.mobius.mbk": ["mbk"],
	"application/vnd.mobius.mqy": ["mqy"],
	"application/vnd.mobius.msl": ["msl"],
	"application/vnd.mobius.plc": ["plc"],
	"application/vnd.mobius.txf": ["txf"],
	"application/vnd.mophun.application": ["mpn"],
	"application/vnd.mophun.certificate": ["mpc"],
	"application/vnd.mozilla.xul+xml": ["xul"],
	"application/vnd.ms-artgalry": ["cil"],
	"application/vnd.ms-cab-compressed": ["cab"],
	"application/vnd.ms-excel": [
		"xls",
		"xlm",
		"xla",
		"xlc",
		"xlt",
		"xlw"
	],
	"application/vnd.ms-excel.addin.macroenabled.12": ["xlam"],
	"application/vnd.ms-excel.sheet.binary.macroenabled.12": ["xlsb"],
	"application/vnd.ms-excel.sheet.macroenabled.12": ["xlsm"],
	"application/vnd.ms-excel.template.macroenabled.12": ["xltm"],
	"application/vnd.ms-fontobject": ["eot"],
	"application/vnd.ms-htmlhelp": ["chm"],
	"application/vnd.ms-ims": ["ims"],
	"application/vnd.ms-lrm": ["lrm"],
	"application/vnd.ms-officetheme": ["thmx"],
	"application/vnd.ms-outlook": ["msg"],
	"application/vnd.ms-pki.seccat": ["cat"],
	"application/vnd.ms-pki.stl": ["*stl"],
	"application/vnd.ms-powerpoint": [
		"ppt",
		"pps",
		"pot"
	],
	"application/vnd.ms-powerpoint.addin.macroenabled.12": ["ppam"],
	"application/vnd.ms-powerpoint.presentation.macroenabled.12": ["pptm"],
	"application/vnd.ms-powerpoint.slide.macroenabled.12": ["sldm"],
	"application/vnd.ms-powerpoint.slideshow.macroenabled.12": ["ppsm"],
	"application/vnd.ms-powerpoint.template.macroenabled.12": ["potm"],
	"application/vnd.ms-project": ["*mpp", "mpt"],
	"application/vnd.ms-visio.viewer": ["vdx"],
	"application/vnd.ms-word.document.macroenabled.12": ["docm"],
	"application/vnd.ms-word.template.macroenabled.12": ["dotm"],
	"application/vnd.ms-works": [
		"wps",
		"wks",
		"wcm",
		"wdb"
	],
	"application/vnd.ms-wpl": ["wpl"],
	"application/vnd.ms-xpsdocument": ["xps"],
	"application/vnd.mseq": ["mseq"],
	"application/vnd.musician": ["mus"],
	"application/vnd.muvee.style": ["msty"],
	"application/vnd.mynfc": ["taglet"],
	"application/vnd.nato.bindingdataobject+xml": ["bdo"],
	"application/vnd.neurolanguage.nlu": ["nlu"],
	"application/vnd.nitf": ["ntf", "nitf"],
	"application/vnd.noblenet-directory": ["nnd"],
	"application/vnd.noblenet-sealer": ["nns"],
	"application/vnd.noblenet-web": ["nnw"],
	"application/vnd.nokia.n-gage.ac+xml": ["*ac"],
	"application/vnd.nokia.n-gage.data": ["ngdat"],
	"application/vnd.nokia.n-gage.symbian.install": ["n-gage"],
	"application/vnd.nokia.radio-preset": ["rpst"],
	"application/vnd.nokia.radio-presets": ["rpss"],
	"application/vnd.novadigm.edm": ["edm"],
	"application/vnd.novadigm.edx": ["edx"],
	"application/vnd.novadigm.ext": ["ext"],
	"application/vnd.oasis.opendocument.chart": ["odc"],
	"application/vnd.oasis.opendocument.chart-template": ["otc"],
	"application/vnd.oasis.opendocument.database": ["odb"],
	"application/vnd.oasis.opendocument.formula": ["odf"],
	"application/vnd.oasis.opendocument.formula-template": ["odft"],
	"application/vnd.oasis.opendocument.graphics": ["odg"],
	"application/vnd.oasis.opendocument.graphics-template": ["otg"],
	"application/vnd.oasis.opendocument.image": ["odi"],
	"application/vnd.oasis.opendocument.image-template": ["oti"],
	"application/vnd.oasis.opendocument.presentation": ["odp"],
	"application/vnd.oasis.opendocument.presentation-template": ["otp"],
	"application/vnd.oasis.opendocument.spreadsheet": ["ods"],
	"application/vnd.oasis.opendocument.spreadsheet-template": ["ots"],
	"application/vnd.oasis.opendocument.text": ["odt"],
	"application/vnd.oasis.opendocument.text-master": ["odm"],
	"application/vnd.oasis.opendocument.text-template": ["ott"],
	"application/vnd.oasis.opendocument.text-web": ["oth"],
	"application/vnd.olpc-sugar": ["xo"],
	"application/vnd.oma.dd2+xml": ["dd2"],
	"application/vnd.openblox.game+xml": ["obgx"],
	"application/vnd.openofficeorg.extension": ["oxt"],
	"application/vnd.openstreetmap.data+xml": ["osm"],
	"application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
	"application/vnd.openxmlformats-officedocument.presentationml.slide": ["sldx"],
	"application/vnd.openxmlformats-officedocument.presentationml.slideshow": ["ppsx"],
	"application/vnd.openxmlformats-officedocument.presentationml.template": ["potx"],
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
	"application/vnd.openxmlformats-officedocument.spreadsheetml.template": ["xltx"],
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
	"application/vnd.openxmlformats-officedocument.wordprocessingml.template": ["dotx"],
	"application/vnd.osgeo.mapguide.package": ["mgp"],
	"application/vnd.osgi.dp": ["dp"],
	"application/vnd.osgi.subsystem": ["esa"],
	"application/vnd.palm": [
		"pdb",
		"pqa",
		"oprc"
	],
	"application/vnd.pawaafile": ["paw"],
	"application/vnd.pg.format": ["str"],
	"application/vnd.pg.osasli": ["ei6"],
	"application/vnd.picsel": ["efif"],
	"application/vnd.pmi.widget": ["wg"],
	"application/vnd.pocketlearn": ["plf"],
	"application/vnd.powerbuilder6": ["pbd"],
	"application/vnd.previewsystems.box": ["box"],
	"application/vnd.procrate.brushset": ["brushset"],
	"application/vnd.procreate.brush": ["brush"],
	"application/vnd.procreate.dream": ["drm"],
	"application/vnd.proteus.magazine": ["mgz"],
	"application/vnd.publishare-delta-tree": ["qps"],
	"application/vnd.pvi.ptid1": ["ptid"],
	"application/vnd.pwg-xhtml-print+xml": ["xhtm"],
	"application/vnd.quark.quarkxpress": [
		"qxd",
		"qxt",
		"qwd",
		"qwt",
		"qxl",
		"qxb"
	],
	"application/vnd.rar": ["rar"],
	"application/vnd.realvnc.bed": ["bed"],
	"application/vnd.recordare.musicxml": ["mxl"],
	"application/vnd.recordare.musicxml+xml": ["musicxml"],
	"application/vnd.rig.cryptonote": ["cryptonote"],
	"application/vnd.rim.cod": ["cod"],
	"application/vnd.rn-realmedia": ["rm"],
	"application/vnd.rn-realmedia-vbr": ["rmvb"],
	"application/vnd.route66.link66+xml": ["link66"],
	"application/vnd.sailingtracker.track": ["st"],
	"application/vnd.seemail": ["see"],
	"application/vnd.sema": ["sema"],
	"application/vnd.semd": ["semd"],
	"application/vnd.semf": ["semf"],
	"application/vnd.shana.informed.formdata": ["ifm"],
	"application/vnd.shana.informed.formtemplate": ["itp"],
	"application/vnd.shana.informed.interchange": ["iif"],
	"application/vnd.shana.informed.package": ["ipk"],
	"application/vnd.simtech-mindmapper": ["twd", "twds"],
	"application/vnd.smaf": ["mmf"],
	"application/vnd.smart.teacher": ["teacher"],
	"application/vnd.software602.filler.form+xml": ["fo"],
	"application/vnd.solent.sdkm+xml": ["sdkm", "sdkd"],
	"application/vnd.spotfire.dxp": ["dxp"],
	"application/vnd.spotfire.sfs": ["sfs"],
	"application/vnd.stardivision.calc": ["sdc"],
	"application/vnd.stardivision.draw": ["sda"],
	"application/vnd.stardivision.impress": ["sdd"],
	"application/vnd.stardivision.math": ["smf"],
	"application/vnd.stardivision.writer": ["sdw", "vor"],
	"application/vnd.stardivision.writer-global": ["sgl"],
	"application/vnd.stepmania.package": ["smzip"],
	"application/vnd.stepmania.stepchart": ["sm"],
	"application/vnd.sun.wadl+xml": ["wadl"],
	"application/vnd.sun.xml.calc": ["sxc"],
	"application/vnd.sun.xml.calc.template": ["stc"],
	"application/vnd.sun.xml.draw": ["sxd"],
	"application/vnd.sun.xml.draw.template": ["std"],
	"application/vnd.sun.xml.impress": ["sxi"],
	"application/vnd.sun.xml.impress.template": ["sti"],
	"application/vnd.sun.xml.math": ["sxm"],
	"application/vnd.sun.xml.writer": ["sxw"],
	"application/vnd.sun.xml.writer.global": ["sxg"],
	"application/vnd.sun.xml.writer.template": ["stw"],
	"application/vnd.sus-calendar": ["sus", "susp"],
	"application/vnd.svd": ["svd"],
	"application/vnd.symbian.install": ["sis", "sisx"],
	"application/vnd.syncml+xml": ["xsm"],
	"application/vnd.syncml.dm+wbxml": ["bdm"],
	"application/vnd.syncml.dm+xml": ["xdm"],
	"application/vnd.syncml.dmddf+xml": ["ddf"],
	"application/vnd.tao.intent-module-archive": ["tao"],
	"application/vnd.tcpdump.pcap": [
		"pcap",
		"cap",
		"dmp"
	],
	"application/vnd.tmobile-livetv": ["tmo"],
	"application/vnd.trid.tpt": ["tpt"],
	"application/vnd.triscape.mxs": ["mxs"],
	"application/vnd.trueapp": ["tra"],
	"application/vnd.ufdl": ["ufd", "ufdl"],
	"application/vnd.uiq.theme": ["utz"],
	"application/vnd.umajin": ["umj"],
	"application/vnd.unity": ["unityweb"],
	"application/vnd.uoml+xml": ["uoml", "uo"],
	"application/vnd.vcx": ["vcx"],
	"application/vnd.visio": [
		"vsd",
		"vst",
		"vss",
		"vsw",
		"vsdx",
		"vtx"
	],
	"application/vnd.visionary": ["vis"],
	"application/vnd.vsf": ["vsf"],
	"application/vnd.wap.wbxml": ["wbxml"],
	"application/vnd.wap.wmlc": ["wmlc"],
	"application/vnd.wap.wmlscriptc": ["wmlsc"],
	"application/vnd.webturbo": ["wtb"],
	"application/vnd.wolfram.player": ["nbp"],
	"application/vnd.wordperfect": ["wpd"],
	"application/vnd.wqd": ["wqd"],
	"application/vnd.wt.stf": ["stf"],
	"application/vnd.xara": ["xar"],
	"application/vnd.xfdl": ["xfdl"],
	"application/vnd.yamaha.hv-dic": ["hvd"],
	"application/vnd.yamaha.hv-script": ["hvs"],
	"application/vnd.yamaha.hv-voice": ["hvp"],
	"application/vnd.yamaha.openscoreformat": ["osf"],
	"application/vnd.yamaha.openscoreformat.osfpvg+xml": ["osfpvg"],
	"application/vnd.yamaha.smaf-audio": ["saf"],
	"application/vnd.yamaha.smaf-phrase": ["spf"],
	"application/vnd.yellowriver-custom-menu": ["cmp"],
	"application/vnd.zul": ["zir", "zirz"],
	"application/vnd.zzazz.deck+xml": ["zaz"],
	"application/x-7z-compressed": ["7z"],
	"application/x-abiword": ["abw"],
	"application/x-ace-compressed": ["ace"],
	"application/x-apple-diskimage": ["*dmg"],
	"application/x-arj": ["arj"],
	"application/x-authorware-bin": [
		"aab",
		"x32",
		"u32",
		"vox"
	],
	"application/x-authorware-map": ["aam"],
	"application/x-authorware-seg": ["aas"],
	"application/x-bcpio": ["bcpio"],
	"application/x-bdoc": ["*bdoc"],
	"application/x-bittorrent": ["torrent"],
	"application/x-blender": ["blend"],
	"application/x-blorb": ["blb", "blorb"],
	"application/x-bzip": ["bz"],
	"application/x-bzip2": ["bz2", "boz"],
	"application/x-cbr": [
		"cbr",
		"cba",
		"cbt",
		"cbz",
		"cb7"
	],
	"application/x-cdlink": ["vcd"],
	"application/x-cfs-compressed": ["cfs"],
	"application/x-chat": ["chat"],
	"application/x-chess-pgn": ["pgn"],
	"application/x-chrome-extension": ["crx"],
	"application/x-cocoa": ["cco"],
	"application/x-compressed": ["*rar"],
	"application/x-conference": ["nsc"],
	"application/x-cpio": ["cpio"],
	"application/x-csh": ["csh"],
	"application/x-debian-package": ["*deb", "udeb"],
	"application/x-dgc-compressed": ["dgc"],
	"application/x-director": [
		"dir",
		"dcr",
		"dxr",
		"cst",
		"cct",
		"cxt",
		"w3d",
		"fgd",
		"swa"
	],
	"application/x-doom": ["wad"],
	"application/x-dtbncx+xml": ["ncx"],
	"application/x-dtbook+xml": ["dtb"],
	"application/x-dtbresource+xml": ["res"],
	"application/x-dvi": ["dvi"],
	"application/x-envoy": ["evy"],
	"application/x-eva": ["eva"],
	"application/x-font-bdf": ["bdf"],
	"application/x-font-ghostscript": ["gsf"],
	"application/x-font-linux-psf": ["psf"],
	"application/x-font-pcf": ["pcf"],
	"application/x-font-snf": ["snf"],
	"application/x-font-type1": [
		"pfa",
		"pfb",
		"pfm",
		"afm"
	],
	"application/x-freearc": ["arc"],
	"application/x-futuresplash": ["spl"],
	"application/x-gca-compressed": ["gca"],
	"application/x-glulx": ["ulx"],
	"application/x-gnumeric": ["gnumeric"],
	"application/x-gramps-xml": ["gramps"],
	"application/x-gtar": ["gtar"],
	"application/x-hdf": ["hdf"],
	"application/x-httpd-php": ["php"],
	"application/x-install-instructions": ["install"],
	"application/x-ipynb+json": ["ipynb"],
	"application/x-iso9660-image": ["*iso"],
	"application/x-iwork-keynote-sffkey": ["*key"],
	"application/x-iwork-numbers-sffnumbers": ["*numbers"],
	"application/x-iwork-pages-sffpages": ["*pages"],
	"application/x-java-archive-diff": ["jardiff"],
	"application/x-java-jnlp-file": ["jnlp"],
	"application/x-keepass2": ["kdbx"],
	"application/x-latex": ["latex"],
	"application/x-lua-bytecode": ["luac"],
	"application/x-lzh-compressed": ["lzh", "lha"],
	"application/x-makeself": ["run"],
	"application/x-mie": ["mie"],
	"application/x-mobipocket-ebook": ["*prc", "mobi"],
	"application/x-ms-application": ["application"],
	"application/x-ms-shortcut": ["lnk"],
	"application/x-ms-wmd": ["wmd"],
	"application/x-ms-wmz": ["wmz"],
	"application/x-ms-xbap": ["xbap"],
	"application/x-msaccess": ["mdb"],
	"application/x-msbinder": ["obd"],
	"application/x-mscardfile": ["crd"],
	"application/x-msclip": ["clp"],
	"application/x-msdos-program": ["*exe"],
	"application/x-msdownload": [
		"*exe",
		"*dll",
		"com",
		"bat",
		"*msi"
	],
	"application/x-msmediaview": [
		"mvb",
		"m13",
		"m14"
	],
	"application/x-msmetafile": [
		"*wmf",
		"*wmz",
		"*emf",
		"emz"
	],
	"application/x-msmoney": ["mny"],
	"application/x-mspublisher": ["pub"],
	"application/x-msschedule": ["scd"],
	"application/x-msterminal": ["trm"],
	"application/x-mswrite": ["wri"],
	"application/x-netcdf": ["nc", "cdf"],
	"application/x-ns-proxy-autoconfig": ["pac"],
	"application/x-nzb": ["nzb"],
	"application/x-perl": ["pl", "pm"],
	"application/x-pilot": ["*prc", "*pdb"],
	"application/x-pkcs12": ["p12", "pfx"],
	"application/x-pkcs7-certificates": ["p7b", "spc"],
	"application/x-pkcs7-certreqresp": ["p7r"],
	"application/x-rar-compressed": ["*rar"],
	"application/x-redhat-package-manager": ["rpm"],
	"application/x-research-info-systems": ["ris"],
	"application/x-sea": ["sea"],
	"application/x-sh": ["sh"],
	"application/x-shar": ["shar"],
	"application/x-shockwave-flash": ["swf"],
	"application/x-silverlight-app": ["xap"],
	"application/x-sql": ["*sql"],
	"application/x-stuffit": ["sit"],
	"application/x-stuffitx": ["sitx"],
	"application/x-subrip": ["srt"],
	"application/x-sv4cpio": ["sv4cpio"],
	"application/x-sv4crc": ["sv4crc"],
	"application/x-t3vm-image": ["t3"],
	"application/x-tads": ["gam"],
	"application/x-tar": ["tar"],
	"application/x-tcl": ["tcl", "tk"],
	"application/x-tex": ["tex"],
	"application/x-tex-tfm": ["tfm"],
	"application/x-texinfo": ["texinfo", "texi"],
	"application/x-tgif": ["*obj"],
	"application/x-ustar": ["ustar"],
	"application/x-virtualbox-hdd": ["hdd"],
	"application/x-virtualbox-ova": ["ova"],
	"application/x-virtualbox-ovf": ["ovf"],
	"application/x-virtualbox-vbox": ["vbox"],
	"application/x-virtualbox-vbox-extpack": ["vbox-extpack"],
	"application/x-virtualbox-vdi": ["vdi"],
	"application/x-virtualbox-vhd": ["vhd"],
	"application/x-virtualbox-vmdk": ["vmdk"],
	"application/x-wais-source": ["src"],
	"application/x-web-app-manifest+json": ["webapp"],
	"application/x-x509-ca-cert": [
		"der",
		"crt",
		"pem"
	],
	"application/x-xfig": ["fig"],
	"application/x-xliff+xml": ["*xlf"],
	"application/x-xpinstall": ["xpi"],
	"application/x-xz": ["xz"],
	"application/x-zip-compressed": ["*zip"],
	"application/x-zmachine": [
		"z1",
		"z2",
		"z3",
		"z4",
		"z5",
		"z6",
		"z7",
		"z8"
	],
	"audio/vnd.dece.audio": ["uva", "uvva"],
	"audio/vnd.digital-winds": ["eol"],
	"audio/vnd.dra": ["dra"],
	"audio/vnd.dts": ["dts"],
	"audio/vnd.dts.hd": ["dtshd"],
	"audio/vnd.lucent.voice": ["lvp"],
	"audio/vnd.ms-playready.media.pya": ["pya"],
	"audio/vnd.nuera.ecelp4800": ["ecelp4800"],
	"audio/vnd.nuera.ecelp7470": ["ecelp7470"],
	"audio/vnd.nuera.ecelp9600": ["ecelp9600"],
	"audio/vnd.rip": ["rip"],
	"audio/x-aac": ["*aac"],
	"audio/x-aiff": [
		"aif",
		"aiff",
		"aifc"
	],
	"audio/x-caf": ["caf"],
	"audio/x-flac": ["flac"],
	"audio/x-m4a": ["*m4a"],
	"audio/x-matroska": ["mka"],
	"audio/x-mpegurl": ["m3u"],
	"audio/x-ms-wax": ["wax"],
	"audio/x-ms-wma": ["wma"],
	"audio/x-pn-realaudio": ["ram", "ra"],
	"audio/x-pn-realaudio-plugin": ["rmp"],
	"audio/x-realaudio": ["*ra"],
	"audio/x-wav": ["*wav"],
	"chemical/x-cdx": ["cdx"],
	"chemical/x-cif": ["cif"],
	"chemical/x-cmdf": ["cmdf"],
	"chemical/x-cml": ["cml"],
	"chemical/x-csml": ["csml"],
	"chemical/x-xyz": ["xyz"],
	"image/prs.btif": ["btif", "btf"],
	"image/prs.pti": ["pti"],
	"image/vnd.adobe.photoshop": ["psd"],
	"image/vnd.airzip.accelerator.azv": ["azv"],
	"image/vnd.blockfact.facti": ["facti"],
	"image/vnd.dece.graphic": [
		"uvi",
		"uvvi",
		"uvg",
		"uvvg"
	],
	"image/vnd.djvu": ["djvu", "djv"],
	"image/vnd.dvb.subtitle": ["*sub"],
	"image/vnd.dwg": ["dwg"],
	"image/vnd.dxf": ["dxf"],
	"image/vnd.fastbidsheet": ["fbs"],
	"image/vnd.fpx": ["fpx"],
	"image/vnd.fst": ["fst"],
	"image/vnd.fujixerox.edmics-mmr": ["mmr"],
	"image/vnd.fujixerox.edmics-rlc": ["rlc"],
	"image/vnd.microsoft.icon": ["ico"],
	"image/vnd.ms-dds": ["dds"],
	"image/vnd.ms-modi": ["mdi"],
	"image/vnd.ms-photo": ["wdp"],
	"image/vnd.net-fpx": ["npx"],
	"image/vnd.pco.b16": ["b16"],
	"image/vnd.tencent.tap": ["tap"],
	"image/vnd.valve.source.texture": ["vtf"],
	"image/vnd.wap.wbmp": ["wbmp"],
	"image/vnd.xiff": ["xif"],
	"image/vnd.zbrush.pcx": ["pcx"],
	"image/x-3ds": ["3ds"],
	"image/x-adobe-dng": ["dng"],
	"image/x-cmu-raster": ["ras"],
	"image/x-cmx": ["cmx"],
	"image/x-freehand": [
		"fh",
		"fhc",
		"fh4",
		"fh5",
		"fh7"
	],
	"image/x-icon": ["*ico"],
	"image/x-jng": ["jng"],
	"image/x-mrsid-image": ["sid"],
	"image/x-ms-bmp": ["*bmp"],
	"image/x-pcx": ["*pcx"],
	"image/x-pict": ["pic", "pct"],
	"image/x-portable-anymap": ["pnm"],
	"image/x-portable-bitmap": ["pbm"],
	"image/x-portable-graymap": ["pgm"],
	"image/x-portable-pixmap": ["ppm"],
	"image/x-rgb": ["rgb"],
	"image/x-tga": ["tga"],
	"image/x-xbitmap": ["xbm"],
	"image/x-xpixmap": ["xpm"],
	"image/x-xwindowdump": ["xwd"],
	"message/vnd.wfa.wsc": ["wsc"],
	"model/vnd.bary": ["bary"],
	"model/vnd.cld": ["cld"],
	"model/vnd.collada+xml": ["dae"],
	"model/vnd.dwf": ["dwf"],
	"model/vnd.gdl": ["gdl"],
	"model/vnd.gtw": ["gtw"],
	"model/vnd.mts": ["*mts"],
	"model/vnd.opengex": ["ogex"],
	"model/vnd.parasolid.transmit.binary": ["x_b"],
	"model/vnd.parasolid.transmit.text": ["x_t"],
	"model/vnd.pytha.pyox": ["pyo", "pyox"],
	"model/vnd.sap.vds": ["vds"],
	"model/vnd.usda": ["usda"],
	"model/vnd.usdz+zip": ["usdz"],
	"model/vnd.valve.source.compiled-map": ["bsp"],
	"model/vnd.vtu": ["vtu"],
	"text/prs.lines.tag": ["dsc"],
	"text/vnd.curl": ["curl"],
	"text/vnd.curl.dcurl": ["dcurl"],
	"text/vnd.curl.mcurl": ["mcurl"],
	"text/vnd.curl.scurl": ["scurl"],
	"text/vnd.dvb.subtitle": ["sub"],
	"text/vnd.familysearch.gedcom": ["ged"],
	"text/vnd.fly": ["fly"],
	"text/vnd.fmi.flexstor": ["flx"],
	"text/vnd.graphviz": ["gv"],
	"text/vnd.in3d.3dml": ["3dml"],
	"text/vnd.in3d.spot": ["spot"],
	"text/vnd.sun.j2me.app-descriptor": ["jad"],
	"text/vnd.wap.wml": ["wml"],
	"text/vnd.wap.wmlscript": ["wmls"],
	"text/x-asm": ["s", "asm"],
	"text/x-c": [
		"c",
		"cc",
		"cxx",
		"cpp",
		"h",
		"hh",
		"dic"
	],
	"text/x-component": ["htc"],
	"text/x-fortran": [
		"f",
		"for",
		"f77",
		"f90"
	],
	"text/x-handlebars-template": ["hbs"],
	"text/x-java-source": ["java"],
	"text/x-lua": ["lua"],
	"text/x-markdown": ["mkd"],
	"text/x-nfo": ["nfo"],
	"text/x-opml": ["opml"],
	"text/x-org": ["*org"],
	"text/x-pascal": ["p", "pas"],
	"text/x-processing": ["pde"],
	"text/x-sass": ["sass"],
	"text/x-scss": ["scss"],
	"text/x-setext": ["etx"],
	"text/x-sfv": ["sfv"],
	"text/x-suse-ymp": ["ymp"],
	"text/x-uuencode": ["uu"],
	"text/x-vcalendar": ["vcs"],
	"text/x-vcard": ["vcf"],
	"video/vnd.dece.hd": ["uvh", "uvvh"],
	"video/vnd.dece.mobile": ["uvm", "uvvm"],
	"video/vnd.dece.pd": ["uvp", "uvvp"],
	"video/vnd.dece.sd": ["uvs", "uvvs"],
	"video/vnd.dece.video": ["uvv", "uvvv"],
	"video/vnd.dvb.file": ["dvb"],
	"video/vnd.fvt": ["fvt"],
	"video/vnd.mpegurl": ["mxu", "m4u"],
	"video/vnd.ms-playready.media.pyv": ["pyv"],
	"video/vnd.uvvu.mp4": ["uvu", "uvvu"],
	"video/vnd.vivo": ["viv"],
	"video/x-f4v": ["f4v"],
	"video/x-fli": ["fli"],
	"video/x-flv": ["flv"],
	"video/x-m4v": ["m4v"],
	"video/x-matroska": [
		"mkv",
		"mk3d",
		"mks"
	],
	"video/x-mng": ["mng"],
	"video/x-ms-asf": ["asf", "asx"],
	"video/x-ms-vob": ["vob"],
	"video/x-ms-wm": ["wm"],
	"video/x-ms-wmv": ["wmv"],
	"video/x-ms-wmx": ["wmx"],
	"video/x-ms-wvx": ["wvx"],
	"video/x-msvideo": ["avi"],
	"video/x-sgi-movie": ["movie"],
	"video/x-smv": ["smv"],
	"x-conference/x-cooltalk": ["ice"]
};
Object.freeze(types$1);

// ../../node_modules/.pnpm/mime@4.1.2/node_modules/mime/dist/types/standard.js
const types = {
	"application/andrew-inset": ["ez"],
	"application/appinstaller": ["appinstaller"],
	"application/applixware": ["aw"],
	"application/appx": ["appx"],
	"application/appxbundle": ["appxbundle"],
	"application/atom+xml": ["atom"],
	"application/atomcat+xml": ["atomcat"],
	"application/atomdeleted+xml": ["atomdeleted"],
	"application/atomsvc+xml": ["atomsvc"],
	"application/atsc-dwd+xml": ["dwd"],
	"application/atsc-held+xml": ["held"],
	"application/atsc-rsat+xml": ["rsat"],
	"application/automationml-aml+xml": ["aml"],
	"application/automationml-amlx+zip": ["amlx"],
	"application/bdoc": ["bdoc"],
	"application/calendar+xml": ["xcs"],
	"application/ccxml+xml": ["ccxml"],
	"application/cdfx+xml": ["cdfx"],
	"application/cdmi-capability": ["cdmia"],
	"application/cdmi-container": ["cdmic"],
	"application/cdmi-domain": ["cdmid"],
	"application/cdmi-object": ["cdmio"],
	"application/cdmi-queue": ["cdmiq"],
	"application/cpl+xml": ["cpl"],
	"application/cu-seeme": ["cu"],
	"application/cwl": ["cwl"],
	"application/dash+xml": ["mpd"],
	"application/dash-patch+xml": ["mpp"],
	"application/davmount+xml": ["davmount"],
	"application/dicom": ["dcm"],
	"application/docbook+xml": ["dbk"],
	"application/dssc+der": ["dssc"],
	"application/dssc+xml": ["xdssc"],
	"application/ecmascript": ["ecma"],
	"application/emma+xml": ["emma"],
	"application/emotionml+xml": ["emotionml"],
	"application/epub+zip": ["epub"],
	"application/exi": ["exi"],
	"application/express": ["exp"],
	"application/fdf": ["fdf"],
	"application/fdt+xml": ["fdt"],
	"application/font-tdpfr": ["pfr"],
	"application/geo+json": ["geojson"],
	"application/gml+xml": ["gml"],
	"application/gpx+xml": ["gpx"],
	"application/gxf": ["gxf"],
	"application/gzip": ["gz"],
	"application/hjson": ["hjson"],
	"application/hyperstudio": ["stk"],
	"application/inkml+xml": ["ink", "inkml"],
	"application/ipfix": ["ipfix"],
	"application/its+xml": ["its"],
	"application/java-archive": [
		"jar",
		"war",
		"ear"
	],
	"application/java-serialized-object": ["ser"],
	"application/java-vm": ["class"],
	"application/javascript": ["*js"],
	"application/json": ["json", "map"],
	"application/json5": ["json5"],
	"application/jsonml+json": ["jsonml"],
	"application/ld+json": ["jsonld"],
	"application/lgr+xml": ["lgr"],
	"application/lost+xml": ["lostxml"],
	"application/mac-binhex40": ["hqx"],
	"application/mac-compactpro": ["cpt"],
	"application/mads+xml": ["mads"],
	"application/manifest+json": ["webmanifest"],
	"application/marc": ["mrc"],
	"application/marcxml+xml": ["mrcx"],
	"application/mathematica": [
		"ma",
		"nb",
		"mb"
	],
	"application/mathml+xml": ["mathml"],
	"application/mbox": ["mbox"],
	"application/media-policy-dataset+xml": ["mpf"],
	"application/mediaservercontrol+xml": ["mscml"],
	"application/metalink+xml": ["metalink"],
	"application/metalink4+xml": ["meta4"],
	"application/mets+xml": ["mets"],
	"application/mmt-aei+xml": ["maei"],
	"application/mmt-usd+xml": ["musd"],
	"application/mods+xml": ["mods"],
	"application/mp21": ["m21", "mp21"],
	"application/mp4": [
		"*mp4",
		"*mpg4",
		"mp4s",
		"m4p"
	],
	"application/msix": ["msix"],
	"application/msixbundle": ["msixbundle"],
	"application/msword": ["doc", "dot"],
	"application/mxf": ["mxf"],
	"application/n-quads": ["nq"],
	"application/n-triples": ["nt"],
	"application/node": ["cjs"],
	"application/octet-stream": [
		"bin",
		"dms",
		"lrf",
		"mar",
		"so",
		"dist",
		"distz",
		"pkg",
		"bpk",
		"dump",
		"elc",
		"deploy",
		"exe",
		"dll",
		"deb",
		"dmg",
		"iso",
		"img",
		"msi",
		"msp",
		"msm",
		"buffer"
	],
	"application/oda": ["oda"],
	"application/oebps-package+xml": ["opf"],
	"application/ogg": ["ogx"],
	"application/omdoc+xml": ["omdoc"],
	"application/onenote": [
		"onetoc",
		"onetoc2",
		"onetmp",
		"onepkg",
		"one",
		"onea"
	],
	"application/oxps": ["oxps"],
	"application/p2p-overlay+xml": ["relo"],
	"application/patch-ops-error+xml": ["xer"],
	"application/pdf": ["pdf"],
	"application/pgp-encrypted": ["pgp"],
	"application/pgp-keys": ["asc"],
	"application/pgp-signature": ["sig", "*asc"],
	"application/pics-rules": ["prf"],
	"application/pkcs10": ["p10"],
	"application/pkcs7-mime": ["p7m", "p7c"],
	"application/pkcs7-signature": ["p7s"],
	"application/pkcs8": ["p8"],
	"application/pkix-attr-cert": ["ac"],
	"application/pkix-cert": ["cer"],
	"application/pkix-crl": ["crl"],
	"application/pkix-pkipath": ["pkipath"],
	"application/pkixcmp": ["pki"],
	"application/pls+xml": ["pls"],
	"application/postscript": [
		"ai",
		"eps",
		"ps"
	],
	"application/provenance+xml": ["provx"],
	"application/pskc+xml": ["pskcxml"],
	"application/raml+yaml": ["raml"],
	"application/rdf+xml": ["rdf", "owl"],
	"application/reginfo+xml": ["rif"],
	"application/relax-ng-compact-syntax": ["rnc"],
	"application/resource-lists+xml": ["rl"],
	"application/resource-lists-diff+xml": ["rld"],
	"application/rls-services+xml": ["rs"],
	"application/route-apd+xml": ["rapd"],
	"application/route-s-tsid+xml": ["sls"],
	"application/route-usd+xml": ["rusd"],
	"application/rpki-ghostbusters": ["gbr"],
	"application/rpki-manifest": ["mft"],
	"application/rpki-roa": ["roa"],
	"application/rsd+xml": ["rsd"],
	"application/rss+xml": ["rss"],
	"application/rtf": ["rtf"],
	"application/sbml+xml": ["sbml"],
	"application/scvp-cv-request": ["scq"],
	"application/scvp-cv-response": ["scs"],
	"application/scvp-vp-request": ["spq"],
	"application/scvp-vp-response": ["spp"],
	"application/sdp": ["sdp"],
	"application/senml+xml": ["senmlx"],
	"application/sensml+xml": ["sensmlx"],
	"application/set-payment-initiation": ["setpay"],
	"application/set-registration-initiation": ["setreg"],
	"application/shf+xml": ["shf"],
	"application/sieve": ["siv", "sieve"],
	"application/smil+xml": ["smi", "smil"],
	"application/sparql-query": ["rq"],
	"application/sparql-results+xml": ["srx"],
	"application/sql": ["sql"],
	"application/srgs": ["gram"],
	"application/srgs+xml": ["grxml"],
	"application/sru+xml": ["sru"],
	"application/ssdl+xml": ["ssdl"],
	"application/ssml+xml": ["ssml"],
	"application/swid+xml": ["swidtag"],
	"application/tei+xml": ["tei", "teicorpus"],
	"application/thraud+xml": ["tfi"],
	"application/timestamped-data": ["tsd"],
	"application/toml": ["toml"],
	"application/trig": ["trig"],
	"application/ttml+xml": ["ttml"],
	"application/ubjson": ["ubj"],
	"application/urc-ressheet+xml": ["rsheet"],
	"application/urc-targetdesc+xml": ["td"],
	"application/voicexml+xml": ["vxml"],
	"application/wasm": ["wasm"],
	"application/watcherinfo+xml": ["wif"],
	"application/widget": ["wgt"],
	"application/winhlp": ["hlp"],
	"application/wsdl+xml": ["wsdl"],
	"application/wspolicy+xml": ["wspolicy"],
	"application/xaml+xml": ["xaml"],
	"application/xcap-att+xml": ["xav"],
	"application/xcap-caps+xml": ["xca"],
	"application/xcap-diff+xml": ["xdf"],
	"application/xcap-el+xml": ["xel"],
	"application/xcap-ns+xml": ["xns"],
	"application/xenc+xml": ["xenc"],
	"application/xfdf": ["xfdf"],
	"application/xhtml+xml": ["xhtml", "xht"],
	"application/xliff+xml": ["xlf"],
	"application/xml": [
		"xml",
		"xsl",
		"xsd",
		"rng"
	],
	"application/xml-dtd": ["dtd"],
	"application/xop+xml": ["xop"],
	"application/xproc+xml": ["xpl"],
	"application/xslt+xml": ["*xsl", "xslt"],
	"application/xspf+xml": ["xspf"],
	"application/xv+xml": [
		"mxml",
		"xhvml",
		"xvml",
		"xvm"
	],
	"application/yang": ["yang"],
	"application/yin+xml": ["yin"],
	"application/zip": ["zip"],
	"application/zip+dotlottie": ["lottie"],
	"audio/3gpp": ["*3gpp"],
	"audio/aac": ["adts", "aac"],
	"audio/adpcm": ["adp"],
	"audio/amr": ["amr"],
	"audio/basic": ["au", "snd"],
	"audio/midi": [
		"mid",
		"midi",
		"kar",
		"rmi"
	],
	"audio/mobile-xmf": ["mxmf"],
	"audio/mp3": ["*mp3"],
	"audio/mp4": [
		"m4a",
		"mp4a",
		"m4b"
	],
	"audio/mpeg": [
		"mpga",
		"mp2",
		"mp2a",
		"mp3",
		"m2a",
		"m3a"
	],
	"audio/ogg": [
		"oga",
		"ogg",
		"spx",
		"opus"
	],
	"audio/s3m": ["s3m"],
	"audio/silk": ["sil"],
	"audio/wav": ["wav"],
	"audio/wave": ["*wav"],
	"audio/webm": ["weba"],
	"audio/xm": ["xm"],
	"font/collection": ["ttc"],
	"font/otf": ["otf"],
	"font/ttf": ["ttf"],
	"font/woff": ["woff"],
	"font/woff2": ["woff2"],
	"image/aces": ["exr"],
	"image/apng": ["apng"],
	"image/avci": ["avci"],
	"image/avcs": ["avcs"],
	"image/avif": ["avif"],
	"image/bmp": ["bmp", "dib"],
	"image/cgm": ["cgm"],
	"image/dicom-rle": ["drle"],
	"image/dpx": ["dpx"],
	"image/emf": ["emf"],
	"image/fits": ["fits"],
	"image/g3fax": ["g3"],
	"image/gif": ["gif"],
	"image/heic": ["heic"],
	"image/heic-sequence": ["heics"],
	"image/heif": ["heif"],
	"image/heif-sequence": ["heifs"],
	"image/hej2k": ["hej2"],
	"image/ief": ["ief"],
	"image/jaii": ["jaii"],
	"image/jais": ["jais"],
	"image/jls": ["jls"],
	"image/jp2": ["jp2", "jpg2"],
	"image/jpeg": [
		"jpg",
		"jpeg",
		"jpe"
	],
	"image/jph": ["jph"],
	"image/jphc": ["jhc"],
	"image/jpm": ["jpm", "jpgm"],
	"image/jpx": ["jpx", "jpf"],
	"image/jxl": ["jxl"],
	"image/jxr": ["jxr"],
	"image/jxra": ["jxra"],
	"image/jxrs": ["jxrs"],
	"image/jxs": ["jxs"],
	"image/jxsc": ["jxsc"],
	"image/jxsi": ["jxsi"],
	"image/jxss": ["jxss"],
	"image/ktx": ["ktx"],
	"image/ktx2": ["ktx2"],
	"image/pjpeg": ["jfif"],
	"image/png": ["png"],
	"image/sgi": ["sgi"],
	"image/svg+xml": ["svg", "svgz"],
	"image/t38": ["t38"],
	"image/tiff": ["tif", "tiff"],
	"image/tiff-fx": ["tfx"],
	"image/webp": ["webp"],
	"image/wmf": ["wmf"],
	"message/disposition-notification": ["disposition-notification"],
	"message/global": ["u8msg"],
	"message/global-delivery-status": ["u8dsn"],
	"message/global-disposition-notification": ["u8mdn"],
	"message/global-headers": ["u8hdr"],
	"message/rfc822": [
		"eml",
		"mime",
		"mht",
		"mhtml"
	],
	"model/3mf": ["3mf"],
	"model/gltf+json": ["gltf"],
	"model/gltf-binary": ["glb"],
	"model/iges": ["igs", "iges"],
	"model/jt": ["jt"],
	"model/mesh": [
		"msh",
		"mesh",
		"silo"
	],
	"model/mtl": ["mtl"],
	"model/obj": ["obj"],
	"model/prc": ["prc"],
	"model/step": [
		"step",
		"stp",
		"stpnc",
		"p21",
		"210"
	],
	"model/step+xml": ["stpx"],
	"model/step+zip": ["stpz"],
	"model/step-xml+zip": ["stpxz"],
	"model/stl": ["stl"],
	"model/u3d": ["u3d"],
	"model/vrml": ["wrl", "vrml"],
	"model/x3d+binary": ["*x3db", "x3dbz"],
	"model/x3d+fastinfoset": ["x3db"],
	"model/x3d+vrml": ["*x3dv", "x3dvz"],
	"model/x3d+xml": ["x3d", "x3dz"],
	"model/x3d-vrml": ["x3dv"],
	"text/cache-manifest": ["appcache", "manifest"],
	"text/calendar": ["ics", "ifb"],
	"text/coffeescript": ["coffee", "litcoffee"],
	"text/css": ["css"],
	"text/csv": ["csv"],
	"text/html": [
		"html",
		"htm",
		"shtml"
	],
	"text/jade": ["jade"],
	"text/javascript": ["js", "mjs"],
	"text/jsx": ["jsx"],
	"text/less": ["less"],
	"text/markdown": ["md", "markdown"],
	"text/mathml": ["mml"],
	"text/mdx": ["mdx"],
	"text/n3": ["n3"],
	"text/plain": [
		"txt",
		"text",
		"conf",
		"def",
		"list",
		"log",
		"in",
		"ini"
	],
	"text/richtext": ["rtx"],
	"text/rtf": ["*rtf"],
	"text/sgml": ["sgml", "sgm"],
	"text/shex": ["shex"],
	"text/slim": ["slim", "slm"],
	"text/spdx": ["spdx"],
	"text/stylus": ["stylus", "styl"],
	"text/tab-separated-values": ["tsv"],
	"text/troff": [
		"t",
		"tr",
		"roff",
		"man",
		"me",
		"ms"
	],
	"text/turtle": ["ttl"],
	"text/uri-list": [
		"uri",
		"uris",
		"urls"
	],
	"text/vcard": ["vcard"],
	"text/vtt": ["vtt"],
	"text/wgsl": ["wgsl"],
	"text/xml": ["*xml"],
	"text/yaml": ["yaml", "yml"],
	"video/3gpp": ["3gp", "3gpp"],
	"video/3gpp2": ["3g2"],
	"video/h261": ["h261"],
	"video/h263": ["h263"],
	"video/h264": ["h264"],
	"video/iso.segment": ["m4s"],
	"video/jpeg": ["jpgv"],
	"video/jpm": ["*jpm", "*jpgm"],
	"video/mj2": ["mj2", "mjp2"],
	"video/mp2t": [
		"ts",
		"m2t",
		"m2ts",
		"mts"
	],
	"video/mp4": [
		"mp4",
		"mp4v",
		"mpg4"
	],
	"video/mpeg": [
		"mpeg",
		"mpg",
		"mpe",
		"m1v",
		"m2v"
	],
	"video/ogg": ["ogv"],
	"video/quicktime": ["qt", "mov"],
	"video/webm": ["webm"]
};
Object.freeze(types);

// ../../node_modules/.pnpm/mime@4.1.2/node_modules/mime/dist/src/Mime.js
var __classPrivateFieldGet = void 0 && (void 0).__classPrivateFieldGet || function(receiver, state, kind, f) {
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
	return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _Mime_extensionToType;
var _Mime_typeToExtension;
var _Mime_typeToExtensions;
var Mime = class {
	constructor(...args) {
		_Mime_extensionToType.set(this, /* @__PURE__ */ new Map());
		_Mime_typeToExtension.set(this, /* @__PURE__ */ new Map());
		_Mime_typeToExtensions.set(this, /* @__PURE__ */ new Map());
		for (const arg of args) this.define(arg);
	}
	define(typeMap, force = false) {
		for (let [type, extensions] of Object.entries(typeMap)) {
			type = type.toLowerCase();
			extensions = extensions.map((ext) => ext.toLowerCase());
			let allExtensions = __classPrivateFieldGet(this, _Mime_typeToExtensions, "f").get(type);
			if (!allExtensions) {
				allExtensions = /* @__PURE__ */ new Set();
				__classPrivateFieldGet(this, _Mime_typeToExtensions, "f").set(type, allExtensions);
			}
			let first = true;
			for (let extension of extensions) {
				const starred = extension.startsWith("*");
				extension = starred ? extension.slice(1) : extension;
				allExtensions.add(extension);
				if (first) __classPrivateFieldGet(this, _Mime_typeToExtension, "f").set(type, extension);
				first = false;
				if (starred) continue;
				const currentType = __classPrivateFieldGet(this, _Mime_extensionToType, "f").get(extension);
				if (currentType && currentType != type && !force) throw new Error(`"${type} -> ${extension}" conflicts with "${currentType} -> ${extension}". Pass \`force=true\` to override this definition.`);
				__classPrivateFieldGet(this, _Mime_extensionToType, "f").set(extension, type);
			}
		}
		return this;
	}
	getType(path) {
		if (typeof path !== "string") return null;
		const last = path.replace(/^.*[/\\]/s, "").toLowerCase();
		const ext = last.replace(/^.*\./s, "").toLowerCase();
		const hasPath = last.length < path.length;
		if (!(ext.length < last.length - 1) && hasPath) return null;
		return __classPrivateFieldGet(this, _Mime_extensionToType, "f").get(ext) ?? null;
	}
	getExtension(type) {
		if (typeof type !== "string") return null;
		type = type?.split?.(";")[0];
		return (type && __classPrivateFieldGet(this, _Mime_typeToExtension, "f").get(type.trim().toLowerCase())) ?? null;
	}
	getAllExtensions(type) {
		if (typeof type !== "string") return null;
		type = type.split(";")[0].trim().toLowerCase();
		const extensions = __classPrivateFieldGet(this, _Mime_typeToExtensions, "f").get(type);
		return extensions ? new Set(extensions) : null;
	}
	_freeze() {
		this.define = () => {
			throw new Error("define() not allowed for built-in Mime objects. See https://github.com/broofa/mime/blob/main/README.md#custom-mime-instances");
		};
		Object.freeze(this);
		return this;
	}
	_getTestState() {
		return {
			types: __classPrivateFieldGet(this, _Mime_extensionToType, "f"),
			extensions: __classPrivateFieldGet(this, _Mime_typeToExtension, "f")
		};
	}
};
_Mime_extensionToType = /* @__PURE__ */ new WeakMap(), _Mime_typeToExtension = /* @__PURE__ */ new WeakMap(), _Mime_typeToExtensions = /* @__PURE__ */ new WeakMap();

// ../../node_modules/.pnpm/mime@4.1.2/node_modules/mime/dist/src/index.js
var src_default = new Mime(types, types$1)._freeze();

// src/import/media-type.ts
/**
* Gives a file's media type: the one that is said, or else the one of its name's ending.
*
* @param said what the feed says; may be anything
* @param url the file's address
*/
function mediaTypeOf(said, url) {
	const type = said?.split(";")[0]?.trim().toLowerCase();
	if (type !== void 0 && /^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/.test(type) && type !== "application/octet-stream") return type === "image/jpg" ? "image/jpeg" : type;
	return src_default.getType(new URL(url).pathname) ?? void 0;
}
/**
* Gives what kind of thing a file is; nothing where it is no picture, video or sound.
*
* @param mediaType its media type
* @param medium what Media RSS calls it, if it does
*/
function kindOf(mediaType, medium) {
	if (mediaType === "image/svg+xml") return "graphic";
	const name = medium ?? mediaType?.split("/")[0];
	if (name === "image") return "photo";
	return name === "video" || name === "audio" ? name : void 0;
}
/** Gives a whole number greater than 0; nothing where a text is none, for a feed says 0 of what it does not know. */
function positive(text) {
	const number = Number(text);
	return text !== void 0 && Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
/** Gives the seconds of a duration: a number of them, or `1:02:03`. */
function seconds(text) {
	if (text === void 0 || !/^\d+(?::\d{1,2}){0,2}(?:\.\d+)?$/.test(text)) return void 0;
	return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

// src/import/atom-links.ts
function readLinks(entry) {
	const relOf = (link) => link.element.attributes["rel"] ?? "alternate";
	const links = entry.children.filter(({ name }) => name === "atom:link");
	const alternate = links.find((link) => relOf(link) === "alternate");
	const taken = links.length === 0 ? [] : entry.takeAll("atom:link");
	const enclosures = [];
	for (const link of taken) {
		const rel = relOf(link);
		if (link === alternate || rel === "enclosure") {
			for (const name of [
				"rel",
				"href",
				"type",
				"hreflang",
				"title"
			]) link.attribute(name);
			if (rel === "enclosure") enclosures.push(link);
		} else if (/^(?:self|edit)$/.test(rel) || rel.startsWith("http://schemas.google.com/")) link.takeWhole();
		else link.lose(`An article has no place for a link of the kind “${rel}”.`);
	}
	return {
		alternate: alternate?.attribute("href"),
		enclosures
	};
}
function readEnclosures(links, base) {
	const media = [];
	const documents = [];
	for (const link of links) {
		const url = fileAddress(link.attribute("href"), link.base ?? base);
		if (url === void 0) {
			link.lose("It has no web address that a reader could be sent to.");
			continue;
		}
		const mediaType = mediaTypeOf(link.attribute("type"), url);
		const kind = kindOf(mediaType);
		const title = link.attribute("title");
		if (kind) media.push({
			kind,
			renditions: [{
				url,
				mediaType,
				size: positive(link.attribute("length"))
			}],
			caption: title
		});
		else documents.push({
			url,
			title
		});
	}
	return {
		media,
		documents
	};
}

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/StringScanner.js
const emptyString$1 = "";
const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
/** @private */
var StringScanner = class {
	constructor(string) {
		this.charCount = this.charLength(string, true);
		this.charIndex = 0;
		this.length = string.length;
		this.multiByteMode = this.charCount !== this.length;
		this.string = string;
		if (this.multiByteMode) {
			let charsToBytes = [];
			for (let byteIndex = 0, charIndex = 0; charIndex < this.charCount; ++charIndex) {
				charsToBytes[charIndex] = byteIndex;
				byteIndex += string.codePointAt(byteIndex) > 65535 ? 2 : 1;
			}
			this.charsToBytes = charsToBytes;
		}
	}
	/**
	* Whether the current character index is at the end of the input string.
	*/
	get isEnd() {
		return this.charIndex >= this.charCount;
	}
	/**
	* Returns the number of characters in the given string, which may differ from
	* the byte length if the string contains multibyte characters.
	*/
	charLength(string, multiByteSafe = this.multiByteMode) {
		return multiByteSafe ? string.replace(surrogatePair, "_").length : string.length;
	}
	/**
	* Advances the scanner by the given number of characters, stopping if the end
	* of the string is reached.
	*/
	advance(count = 1) {
		this.charIndex = Math.min(this.charCount, this.charIndex + count);
	}
	/**
	* Returns the byte index of the given character index in the string. The two
	* may differ in strings that contain multibyte characters.
	*/
	charIndexToByteIndex(charIndex = this.charIndex) {
		return this.multiByteMode ? this.charsToBytes[charIndex] ?? Infinity : charIndex;
	}
	/**
	* Consumes and returns the given number of characters if possible, advancing
	* the scanner and stopping if the end of the string is reached.
	*
	* If no characters could be consumed, an empty string will be returned.
	*/
	consume(charCount = 1) {
		let chars = this.peek(charCount);
		this.advance(charCount);
		return chars;
	}
	/**
	* Consumes and returns the given number of bytes if possible, advancing the
	* scanner and stopping if the end of the string is reached.
	*
	* It's up to the caller to ensure that the given byte count doesn't split a
	* multibyte character.
	*
	* If no bytes could be consumed, an empty string will be returned.
	*/
	consumeBytes(byteCount) {
		let byteIndex = this.charIndexToByteIndex();
		let result = this.string.slice(byteIndex, byteIndex + byteCount);
		this.advance(this.charLength(result));
		return result;
	}
	/**
	* Consumes and returns all characters for which the given function returns
	* `true`, stopping when `false` is returned or the end of the input is
	* reached.
	*/
	consumeMatchFn(fn) {
		let { length, multiByteMode, string } = this;
		let startByteIndex = this.charIndexToByteIndex();
		let endByteIndex = startByteIndex;
		if (multiByteMode) while (endByteIndex < length) {
			let char = string[endByteIndex];
			let isSurrogatePair = char >= "\ud800" && char <= "\udbff";
			if (isSurrogatePair) char += string[endByteIndex + 1];
			if (!fn(char)) break;
			endByteIndex += isSurrogatePair ? 2 : 1;
		}
		else while (endByteIndex < length && fn(string[endByteIndex])) ++endByteIndex;
		return this.consumeBytes(endByteIndex - startByteIndex);
	}
	/**
	* Consumes the given string if it exists at the current character index, and
	* advances the scanner.
	*
	* If the given string doesn't exist at the current character index, an empty
	* string will be returned and the scanner will not be advanced.
	*/
	consumeString(stringToConsume) {
		let { length } = stringToConsume;
		let byteIndex = this.charIndexToByteIndex();
		if (stringToConsume === this.string.slice(byteIndex, byteIndex + length)) {
			this.advance(length === 1 ? 1 : this.charLength(stringToConsume));
			return stringToConsume;
		}
		return emptyString$1;
	}
	/**
	* Consumes characters until the given global regex is matched, advancing the
	* scanner up to (but not beyond) the beginning of the match. If the regex
	* doesn't match, nothing will be consumed.
	*
	* Returns the consumed string, or an empty string if nothing was consumed.
	*/
	consumeUntilMatch(regex) {
		let matchByteIndex = this.string.slice(this.charIndexToByteIndex()).search(regex);
		return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex) : emptyString$1;
	}
	/**
	* Consumes characters until the given string is found, advancing the scanner
	* up to (but not beyond) that point. If the string is never found, nothing
	* will be consumed.
	*
	* Returns the consumed string, or an empty string if nothing was consumed.
	*/
	consumeUntilString(searchString) {
		let byteIndex = this.charIndexToByteIndex();
		let matchByteIndex = this.string.indexOf(searchString, byteIndex);
		return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex - byteIndex) : emptyString$1;
	}
	/**
	* Returns the given number of characters starting at the current character
	* index, without advancing the scanner and without exceeding the end of the
	* input string.
	*/
	peek(count = 1) {
		let { charIndex, string } = this;
		return this.multiByteMode ? string.slice(this.charIndexToByteIndex(charIndex), this.charIndexToByteIndex(charIndex + count)) : string.slice(charIndex, charIndex + count);
	}
	/**
	* Resets the scanner position to the given character _index_, or to the start
	* of the input string if no index is given.
	*
	* If _index_ is negative, the scanner position will be moved backward by that
	* many characters, stopping if the beginning of the string is reached.
	*/
	reset(index = 0) {
		this.charIndex = index >= 0 ? Math.min(this.charCount, index) : Math.max(0, this.charIndex + index);
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/syntax.js
/**
* Regular expression that matches one or more `AttValue` characters in a
* double-quoted attribute value.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-AttValue
*/
const attValueCharDoubleQuote = /["&<]/;
/**
* Regular expression that matches one or more `AttValue` characters in a
* single-quoted attribute value.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-AttValue
*/
const attValueCharSingleQuote = /['&<]/;
/**
* Regular expression that matches a whitespace character that should be
* normalized to a space character in an attribute value.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#AVNormalize
*/
const attValueNormalizedWhitespace = /\r\n|[\n\r\t]/g;
/**
* Regular expression that matches one or more characters that signal the end of
* XML `CharData` content.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#dt-chardata
*/
const endCharData = /<|&|]]>/;
/**
* Mapping of predefined entity names to their replacement values.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-predefined-ent
*/
const predefinedEntities = Object.freeze(Object.assign(Object.create(null), {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
}));
/**
* Returns `true` if _char_ is an XML `NameChar`, `false` if it isn't.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-NameChar
*/
function isNameChar(char) {
	let cp = char.codePointAt(0);
	return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp >= 48 && cp <= 57 || cp === 45 || cp === 46 || cp === 183 || cp >= 768 && cp <= 879 || cp === 8255 || cp === 8256 || isNameStartChar(char, cp);
}
/**
* Returns `true` if _char_ is an XML `NameStartChar`, `false` if it isn't.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-NameStartChar
*/
function isNameStartChar(char, cp = char.codePointAt(0)) {
	return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp === 58 || cp === 95 || cp >= 192 && cp <= 214 || cp >= 216 && cp <= 246 || cp >= 248 && cp <= 767 || cp >= 880 && cp <= 893 || cp >= 895 && cp <= 8191 || cp === 8204 || cp === 8205 || cp >= 8304 && cp <= 8591 || cp >= 11264 && cp <= 12271 || cp >= 12289 && cp <= 55295 || cp >= 63744 && cp <= 64975 || cp >= 65008 && cp <= 65533 || cp >= 65536 && cp <= 983039;
}
/**
* Returns `true` if _char_ is a valid reference character (which may appear
* between `&` and `;` in a reference), `false` otherwise.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-references
*/
function isReferenceChar(char) {
	return char === "#" || isNameChar(char);
}
/**
* Returns `true` if _char_ is an XML whitespace character, `false` otherwise.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#white
*/
function isWhitespace(char) {
	let cp = char.codePointAt(0);
	return cp === 32 || cp === 9 || cp === 10 || cp === 13;
}
/**
* Returns `true` if _codepoint_ is a valid XML `Char` code point, `false`
* otherwise.
*
* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Char
*/
function isXmlCodePoint(cp) {
	return cp >= 32 && cp <= 55295 || cp === 10 || cp === 9 || cp === 13 || cp >= 57344 && cp <= 65533 || cp >= 65536 && cp <= 1114111;
}

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlNode.js
/**
* Base interface for a node in an XML document.
*/
var XmlNode = class XmlNode {
	constructor() {
		/**
		* Parent node of this node, or `null` if this node has no parent.
		*/
		this.parent = null;
		/**
		* Starting byte offset of this node in the original XML string, or `-1` if
		* the offset is unknown.
		*/
		this.start = -1;
		/**
		* Ending byte offset of this node in the original XML string, or `-1` if the
		* offset is unknown.
		*/
		this.end = -1;
	}
	/**
	* Document that contains this node, or `null` if this node is not associated
	* with a document.
	*/
	get document() {
		return this.parent?.document ?? null;
	}
	/**
	* Whether this node is the root node of the document (also known as the
	* document element).
	*/
	get isRootNode() {
		return this.parent !== null && this.parent === this.document && this.type === XmlNode.TYPE_ELEMENT;
	}
	/**
	* Whether whitespace should be preserved in the content of this element and
	* its children.
	*
	* This is influenced by the value of the special `xml:space` attribute, and
	* will be `true` for any node whose `xml:space` attribute is set to
	* "preserve". If a node has no such attribute, it will inherit the value of
	* the nearest ancestor that does (if any).
	*
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-white-space
	*/
	get preserveWhitespace() {
		return !!this.parent?.preserveWhitespace;
	}
	/**
	* Type of this node.
	*
	* The value of this property is a string that matches one of the static
	* `TYPE_*` properties on the `XmlNode` class (e.g. `TYPE_ELEMENT`,
	* `TYPE_TEXT`, etc.).
	*
	* The `XmlNode` class itself is a base class and doesn't have its own type
	* name.
	*/
	get type() {
		return "";
	}
	/**
	* Returns a JSON-serializable object representing this node, minus properties
	* that could result in circular references.
	*/
	toJSON() {
		let json = { type: this.type };
		if (this.isRootNode) json.isRootNode = true;
		if (this.preserveWhitespace) json.preserveWhitespace = true;
		if (this.start !== -1) {
			json.start = this.start;
			json.end = this.end;
		}
		return json;
	}
};
/**
* Type value for an `XmlCdata` node.
*/
XmlNode.TYPE_CDATA = "cdata";
/**
* Type value for an `XmlComment` node.
*/
XmlNode.TYPE_COMMENT = "comment";
/**
* Type value for an `XmlDocument` node.
*/
XmlNode.TYPE_DOCUMENT = "document";
/**
* Type value for an `XmlDocumentType` node.
*/
XmlNode.TYPE_DOCUMENT_TYPE = "doctype";
/**
* Type value for an `XmlElement` node.
*/
XmlNode.TYPE_ELEMENT = "element";
/**
* Type value for an `XmlProcessingInstruction` node.
*/
XmlNode.TYPE_PROCESSING_INSTRUCTION = "pi";
/**
* Type value for an `XmlText` node.
*/
XmlNode.TYPE_TEXT = "text";
/**
* Type value for an `XmlDeclaration` node.
*/
XmlNode.TYPE_XML_DECLARATION = "xmldecl";

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlText.js
/**
* Text content within an XML document.
*/
var XmlText = class extends XmlNode {
	constructor(text = "") {
		super();
		this.text = text;
	}
	get type() {
		return XmlNode.TYPE_TEXT;
	}
	toJSON() {
		return Object.assign(XmlNode.prototype.toJSON.call(this), { text: this.text });
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlCdata.js
/**
* A CDATA section within an XML document.
*/
var XmlCdata = class extends XmlText {
	get type() {
		return XmlNode.TYPE_CDATA;
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlComment.js
/**
* A comment within an XML document.
*/
var XmlComment = class extends XmlNode {
	constructor(content = "") {
		super();
		this.content = content;
	}
	get type() {
		return XmlNode.TYPE_COMMENT;
	}
	toJSON() {
		return Object.assign(XmlNode.prototype.toJSON.call(this), { content: this.content });
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlDeclaration.js
/**
* An XML declaration within an XML document.
*
* @example
*
* ```xml
* <?xml version="1.0" encoding="UTF-8"?>
* ```
*/
var XmlDeclaration = class extends XmlNode {
	constructor(version, encoding, standalone) {
		super();
		this.version = version;
		this.encoding = encoding ?? null;
		this.standalone = standalone ?? null;
	}
	get type() {
		return XmlNode.TYPE_XML_DECLARATION;
	}
	toJSON() {
		let json = XmlNode.prototype.toJSON.call(this);
		json.version = this.version;
		for (let key of ["encoding", "standalone"]) if (this[key] !== null) json[key] = this[key];
		return json;
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlElement.js
/**
* Element in an XML document.
*/
var XmlElement = class XmlElement extends XmlNode {
	constructor(name, attributes = Object.create(null), children = []) {
		super();
		this.name = name;
		this.attributes = attributes;
		this.children = children;
	}
	/**
	* Whether this element is empty (meaning it has no children).
	*/
	get isEmpty() {
		return this.children.length === 0;
	}
	get preserveWhitespace() {
		let node = this;
		while (node instanceof XmlElement) {
			if ("xml:space" in node.attributes) return node.attributes["xml:space"] === "preserve";
			node = node.parent;
		}
		return false;
	}
	/**
	* Text content of this element and all its descendants.
	*/
	get text() {
		return this.children.map((child) => "text" in child ? child.text : "").join("");
	}
	get type() {
		return XmlNode.TYPE_ELEMENT;
	}
	toJSON() {
		return Object.assign(XmlNode.prototype.toJSON.call(this), {
			name: this.name,
			attributes: this.attributes,
			children: this.children.map((child) => child.toJSON())
		});
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlDocument.js
/**
* Represents an XML document. All elements within the document are descendants
* of this node.
*/
var XmlDocument = class extends XmlNode {
	constructor(children = []) {
		super();
		this.children = children;
	}
	get document() {
		return this;
	}
	/**
	* Root element of this document, or `null` if this document is empty.
	*/
	get root() {
		for (let child of this.children) if (child instanceof XmlElement) return child;
		return null;
	}
	/**
	* Text content of this document and all its descendants.
	*/
	get text() {
		return this.children.map((child) => "text" in child ? child.text : "").join("");
	}
	get type() {
		return XmlNode.TYPE_DOCUMENT;
	}
	toJSON() {
		return Object.assign(XmlNode.prototype.toJSON.call(this), { children: this.children.map((child) => child.toJSON()) });
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlDocumentType.js
/**
* A document type declaration within an XML document.
*
* @example
*
* ```xml
* <!DOCTYPE kittens [
*   <!ELEMENT kittens (#PCDATA)>
* ]>
* ```
*/
var XmlDocumentType = class extends XmlNode {
	constructor(name, publicId, systemId, internalSubset) {
		super();
		this.name = name;
		this.publicId = publicId ?? null;
		this.systemId = systemId ?? null;
		this.internalSubset = internalSubset ?? null;
	}
	get type() {
		return XmlNode.TYPE_DOCUMENT_TYPE;
	}
	toJSON() {
		let json = XmlNode.prototype.toJSON.call(this);
		json.name = this.name;
		for (let key of [
			"publicId",
			"systemId",
			"internalSubset"
		]) if (this[key] !== null) json[key] = this[key];
		return json;
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlError.js
/**
* An error that occurred while parsing XML.
*/
var XmlError = class extends Error {
	constructor(message, charIndex, xml) {
		let column = 1;
		let excerpt = "";
		let line = 1;
		for (let i = 0; i < charIndex; ++i) {
			let char = xml[i];
			if (char === "\n") {
				column = 1;
				excerpt = "";
				line += 1;
			} else {
				column += 1;
				excerpt += char;
			}
		}
		let eol = xml.indexOf("\n", charIndex);
		excerpt += eol === -1 ? xml.slice(charIndex) : xml.slice(charIndex, eol);
		let excerptStart = 0;
		if (excerpt.length > 50) {
			if (column < 40) excerpt = excerpt.slice(0, 50);
			else {
				excerptStart = column - 20;
				excerpt = excerpt.slice(excerptStart, column + 30);
			}
		}
		super(`${message} (line ${line}, column ${column})\n  ${excerpt}\n` + " ".repeat(column - excerptStart + 1) + "^\n");
		this.column = column;
		this.excerpt = excerpt;
		this.line = line;
		this.name = "XmlError";
		this.pos = charIndex;
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlProcessingInstruction.js
/**
* A processing instruction within an XML document.
*/
var XmlProcessingInstruction = class extends XmlNode {
	constructor(name, content = "") {
		super();
		this.name = name;
		this.content = content;
	}
	get type() {
		return XmlNode.TYPE_PROCESSING_INSTRUCTION;
	}
	toJSON() {
		return Object.assign(XmlNode.prototype.toJSON.call(this), {
			name: this.name,
			content: this.content
		});
	}
};

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/Parser.js
const emptyString = "";
/**
* Parses an XML string into an `XmlDocument`.
*
* @private
*/
var Parser$1 = class {
	/**
	* @param xml XML string to parse.
	* @param options Parser options.
	*/
	constructor(xml, options = {}) {
		let doc = this.document = new XmlDocument();
		this.currentNode = doc;
		this.options = options;
		this.scanner = new StringScanner(xml);
		if (this.options.includeOffsets) {
			doc.start = 0;
			doc.end = xml.length;
		}
		this.parse();
	}
	/**
	* Adds the given `XmlNode` as a child of `this.currentNode`.
	*/
	addNode(node, charIndex) {
		node.parent = this.currentNode;
		if (this.options.includeOffsets) {
			node.start = this.scanner.charIndexToByteIndex(charIndex);
			node.end = this.scanner.charIndexToByteIndex();
		}
		this.currentNode.children.push(node);
		return true;
	}
	/**
	* Adds the given _text_ to the document, either by appending it to a
	* preceding `XmlText` node (if possible) or by creating a new `XmlText` node.
	*
	* When _normalize_ is `true` (the default), line breaks in _text_ are
	* normalized per section 2.11 of the XML spec. This must be `false` for text
	* that comes from a character or entity reference, since references aren't
	* subject to line break normalization.
	*/
	addText(text, charIndex, normalize = true) {
		let { children } = this.currentNode;
		let { length } = children;
		if (normalize) text = normalizeLineBreaks(text);
		if (length > 0) {
			let prevNode = children[length - 1];
			if (prevNode?.type === XmlNode.TYPE_TEXT) {
				let textNode = prevNode;
				textNode.text += text;
				if (this.options.includeOffsets) textNode.end = this.scanner.charIndexToByteIndex();
				return true;
			}
		}
		return this.addNode(new XmlText(text), charIndex);
	}
	/**
	* Consumes element attributes.
	*
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-starttags
	*/
	consumeAttributes() {
		let attributes = Object.create(null);
		while (this.consumeWhitespace()) {
			let attrName = this.consumeName();
			if (!attrName) break;
			let attrValue = this.consumeEqual() && this.consumeAttributeValue();
			if (attrValue === false) throw this.error("Attribute value expected");
			if (attrName in attributes) throw this.error(`Duplicate attribute: ${attrName}`);
			if (attrName === "xml:space" && attrValue !== "default" && attrValue !== "preserve") throw this.error("Value of the `xml:space` attribute must be \"default\" or \"preserve\"");
			attributes[attrName] = attrValue;
		}
		if (this.options.sortAttributes) {
			let attrNames = Object.keys(attributes).sort();
			let sortedAttributes = Object.create(null);
			for (let i = 0; i < attrNames.length; ++i) {
				let attrName = attrNames[i];
				sortedAttributes[attrName] = attributes[attrName];
			}
			attributes = sortedAttributes;
		}
		return attributes;
	}
	/**
	* Consumes an `AttValue` (attribute value) if possible.
	*
	* @returns
	*   Contents of the `AttValue` minus quotes, or `false` if nothing was
	*   consumed. An empty string indicates that an `AttValue` was consumed but
	*   was empty.
	*
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-AttValue
	*/
	consumeAttributeValue() {
		let { scanner } = this;
		let quote = scanner.peek();
		if (quote !== "\"" && quote !== "'") return false;
		scanner.advance();
		let chars;
		let isClosed = false;
		let value = emptyString;
		let regex = quote === "\"" ? attValueCharDoubleQuote : attValueCharSingleQuote;
		matchLoop: while (!scanner.isEnd) {
			chars = scanner.consumeUntilMatch(regex);
			if (chars) {
				this.validateChars(chars);
				value += chars.replace(attValueNormalizedWhitespace, " ");
			}
			switch (scanner.peek()) {
				case quote:
					isClosed = true;
					break matchLoop;
				case "&":
					value += this.consumeReference();
					continue;
				case "<": throw this.error("Unescaped `<` is not allowed in an attribute value");
				default: break matchLoop;
			}
		}
		if (!isClosed) throw this.error("Unclosed attribute");
		scanner.advance();
		return value;
	}
	/**
	* Consumes a CDATA section if possible.
	*
	* @returns Whether a CDATA section was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-cdata-sect
	*/
	consumeCdataSection() {
		let { scanner } = this;
		let startIndex = scanner.charIndex;
		if (!scanner.consumeString("<![CDATA[")) return false;
		let text = scanner.consumeUntilString("]]>");
		this.validateChars(text);
		if (!scanner.consumeString("]]>")) throw this.error("Unclosed CDATA section");
		return this.options.preserveCdata ? this.addNode(new XmlCdata(normalizeLineBreaks(text)), startIndex) : this.addText(text, startIndex);
	}
	/**
	* Consumes character data if possible.
	*
	* @returns Whether character data was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#dt-chardata
	*/
	consumeCharData() {
		let { scanner } = this;
		let startIndex = scanner.charIndex;
		let charData = scanner.consumeUntilMatch(endCharData);
		if (!charData) return false;
		this.validateChars(charData);
		if (scanner.peek(3) === "]]>") throw this.error("Element content may not contain the CDATA section close delimiter `]]>`");
		return this.addText(charData, startIndex);
	}
	/**
	* Consumes a comment if possible.
	*
	* @returns Whether a comment was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Comment
	*/
	consumeComment() {
		let { scanner } = this;
		let startIndex = scanner.charIndex;
		if (!scanner.consumeString("<!--")) return false;
		let content = scanner.consumeUntilString("--");
		this.validateChars(content);
		if (!scanner.consumeString("-->")) {
			if (scanner.peek(2) === "--") throw this.error("The string `--` isn't allowed inside a comment");
			throw this.error("Unclosed comment");
		}
		return this.options.preserveComments ? this.addNode(new XmlComment(normalizeLineBreaks(content)), startIndex) : true;
	}
	/**
	* Consumes a reference in a content context if possible.
	*
	* This differs from `consumeReference()` in that a consumed reference will be
	* added to the document as a text node instead of returned.
	*
	* @returns Whether a reference was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#entproc
	*/
	consumeContentReference() {
		let startIndex = this.scanner.charIndex;
		let ref = this.consumeReference();
		return ref ? this.addText(ref, startIndex, false) : false;
	}
	/**
	* Consumes a doctype declaration if possible.
	*
	* This is a loose implementation since doctype declarations are currently
	* discarded without further parsing.
	*
	* @returns Whether a doctype declaration was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#dtd
	*/
	consumeDoctypeDeclaration() {
		let { scanner } = this;
		let startIndex = scanner.charIndex;
		if (!scanner.consumeString("<!DOCTYPE")) return false;
		let name = this.consumeWhitespace() && this.consumeName();
		if (!name) throw this.error("Expected a name");
		let publicId;
		let systemId;
		if (this.consumeWhitespace()) {
			if (scanner.consumeString("PUBLIC")) {
				publicId = this.consumeWhitespace() && this.consumePubidLiteral();
				if (publicId === false) throw this.error("Expected a public identifier");
				this.consumeWhitespace();
			}
			if (publicId !== void 0 || scanner.consumeString("SYSTEM")) {
				this.consumeWhitespace();
				systemId = this.consumeSystemLiteral();
				if (systemId === false) throw this.error("Expected a system identifier");
				this.consumeWhitespace();
			}
		}
		let internalSubset;
		if (scanner.consumeString("[")) {
			internalSubset = scanner.consumeUntilMatch(/\][\x20\t\r\n]*>/);
			if (!scanner.consumeString("]")) throw this.error("Unclosed internal subset");
			this.consumeWhitespace();
		}
		if (!scanner.consumeString(">")) throw this.error("Unclosed doctype declaration");
		return this.options.preserveDocumentType ? this.addNode(new XmlDocumentType(name, publicId, systemId, internalSubset), startIndex) : true;
	}
	/**
	* Consumes an element if possible.
	*
	* @returns Whether an element was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-element
	*/
	consumeElement() {
		let { scanner } = this;
		let startIndex = scanner.charIndex;
		if (!scanner.consumeString("<")) return false;
		let name = this.consumeName();
		if (!name) {
			scanner.reset(startIndex);
			return false;
		}
		let attributes = this.consumeAttributes();
		let isEmpty = !!scanner.consumeString("/>");
		let element = new XmlElement(name, attributes);
		element.parent = this.currentNode;
		if (!isEmpty) {
			if (!scanner.consumeString(">")) throw this.error(`Unclosed start tag for element \`${name}\``);
			this.currentNode = element;
			do
				this.consumeCharData();
			while (this.consumeElement() || this.consumeContentReference() || this.consumeCdataSection() || this.consumeProcessingInstruction() || this.consumeComment());
			let endTagMark = scanner.charIndex;
			let endTagName;
			if (!scanner.consumeString("</") || !(endTagName = this.consumeName()) || endTagName !== name) {
				scanner.reset(endTagMark);
				throw this.error(`Missing end tag for element ${name}`);
			}
			this.consumeWhitespace();
			if (!scanner.consumeString(">")) throw this.error(`Unclosed end tag for element ${name}`);
			this.currentNode = element.parent;
		}
		return this.addNode(element, startIndex);
	}
	/**
	* Consumes an `Eq` production if possible.
	*
	* @returns Whether an `Eq` production was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Eq
	*/
	consumeEqual() {
		this.consumeWhitespace();
		if (this.scanner.consumeString("=")) {
			this.consumeWhitespace();
			return true;
		}
		return false;
	}
	/**
	* Consumes `Misc` content if possible.
	*
	* @returns Whether anything was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Misc
	*/
	consumeMisc() {
		return this.consumeComment() || this.consumeProcessingInstruction() || this.consumeWhitespace();
	}
	/**
	* Consumes one or more `Name` characters if possible.
	*
	* @returns `Name` characters, or an empty string if none were consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Name
	*/
	consumeName() {
		return isNameStartChar(this.scanner.peek()) ? this.scanner.consumeMatchFn(isNameChar) : emptyString;
	}
	/**
	* Consumes a processing instruction if possible.
	*
	* @returns Whether a processing instruction was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-pi
	*/
	consumeProcessingInstruction() {
		let { scanner } = this;
		let startIndex = scanner.charIndex;
		if (!scanner.consumeString("<?")) return false;
		let name = this.consumeName();
		if (name) {
			if (name.toLowerCase() === "xml") {
				scanner.reset(startIndex);
				throw this.error("XML declaration isn't allowed here");
			}
		} else throw this.error("Invalid processing instruction");
		if (!this.consumeWhitespace()) {
			if (scanner.consumeString("?>")) return this.addNode(new XmlProcessingInstruction(name), startIndex);
			throw this.error("Whitespace is required after a processing instruction name");
		}
		let content = scanner.consumeUntilString("?>");
		this.validateChars(content);
		if (!scanner.consumeString("?>")) throw this.error("Unterminated processing instruction");
		return this.addNode(new XmlProcessingInstruction(name, normalizeLineBreaks(content)), startIndex);
	}
	/**
	* Consumes a prolog if possible.
	*
	* @returns Whether a prolog was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-prolog-dtd
	*/
	consumeProlog() {
		let { scanner } = this;
		let startIndex = scanner.charIndex;
		this.consumeXmlDeclaration();
		while (this.consumeMisc());
		if (this.consumeDoctypeDeclaration()) while (this.consumeMisc());
		return startIndex < scanner.charIndex;
	}
	/**
	* Consumes a public identifier literal if possible.
	*
	* @returns
	*   Value of the public identifier literal minus quotes, or `false` if
	*   nothing was consumed. An empty string indicates that a public id literal
	*   was consumed but was empty.
	*
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-PubidLiteral
	*/
	consumePubidLiteral() {
		let startIndex = this.scanner.charIndex;
		let value = this.consumeSystemLiteral();
		if (value !== false && !/^[-\x20\r\na-zA-Z0-9'()+,./:=?;!*#@$_%]*$/.test(value)) {
			this.scanner.reset(startIndex);
			throw this.error("Invalid character in public identifier");
		}
		return value;
	}
	/**
	* Consumes a reference if possible.
	*
	* This differs from `consumeContentReference()` in that a consumed reference
	* will be returned rather than added to the document.
	*
	* @returns
	*   Parsed reference value, or `false` if nothing was consumed (to
	*   distinguish from a reference that resolves to an empty string).
	*
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Reference
	*/
	consumeReference() {
		let { scanner } = this;
		if (!scanner.consumeString("&")) return false;
		let ref = scanner.consumeMatchFn(isReferenceChar);
		if (scanner.consume() !== ";") throw this.error("Unterminated reference (a reference must end with `;`)");
		let parsedValue;
		if (ref[0] === "#") {
			let codePoint = ref[1] === "x" ? parseInt(ref.slice(2), 16) : parseInt(ref.slice(1), 10);
			if (isNaN(codePoint) || !/^#(?:x[0-9A-Fa-f]+|[0-9]+)$/.test(ref)) throw this.error("Invalid character reference");
			if (!isXmlCodePoint(codePoint)) throw this.error("Character reference resolves to an invalid character");
			parsedValue = String.fromCodePoint(codePoint);
		} else {
			parsedValue = predefinedEntities[ref];
			if (parsedValue === void 0) {
				let { ignoreUndefinedEntities, resolveUndefinedEntity } = this.options;
				let wrappedRef = `&${ref};`;
				if (resolveUndefinedEntity) {
					let resolvedValue = resolveUndefinedEntity(wrappedRef);
					if (resolvedValue !== null && resolvedValue !== void 0) {
						let type = typeof resolvedValue;
						if (type !== "string") throw new TypeError(`\`resolveUndefinedEntity()\` must return a string, \`null\`, or \`undefined\`, but returned a value of type ${type}`);
						return resolvedValue;
					}
				}
				if (ignoreUndefinedEntities) return wrappedRef;
				scanner.reset(-wrappedRef.length);
				throw this.error(`Named entity isn't defined: ${wrappedRef}`);
			}
		}
		return parsedValue;
	}
	/**
	* Consumes a `SystemLiteral` if possible.
	*
	* A `SystemLiteral` is similar to an attribute value, but allows the
	* characters `<` and `&` and doesn't replace references.
	*
	* @returns
	*   Value of the `SystemLiteral` minus quotes, or `false` if nothing was
	*   consumed. An empty string indicates that a `SystemLiteral` was consumed
	*   but was empty.
	*
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-SystemLiteral
	*/
	consumeSystemLiteral() {
		let { scanner } = this;
		let quote = scanner.consumeString("\"") || scanner.consumeString("'");
		if (!quote) return false;
		let value = scanner.consumeUntilString(quote);
		this.validateChars(value);
		if (!scanner.consumeString(quote)) throw this.error("Missing end quote");
		return value;
	}
	/**
	* Consumes one or more whitespace characters if possible.
	*
	* @returns Whether any whitespace characters were consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#white
	*/
	consumeWhitespace() {
		return !!this.scanner.consumeMatchFn(isWhitespace);
	}
	/**
	* Consumes an XML declaration if possible.
	*
	* @returns Whether an XML declaration was consumed.
	* @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-XMLDecl
	*/
	consumeXmlDeclaration() {
		let { scanner } = this;
		let startIndex = scanner.charIndex;
		if (!scanner.consumeString("<?xml")) return false;
		if (isNameChar(scanner.peek())) {
			scanner.reset(startIndex);
			return false;
		}
		if (!this.consumeWhitespace()) throw this.error("Invalid XML declaration");
		let version = !!scanner.consumeString("version") && this.consumeEqual() && this.consumeSystemLiteral();
		if (version === false) throw this.error("XML version is missing or invalid");
		else if (!/^1\.[0-9]+$/.test(version)) throw this.error("Invalid character in version number");
		let encoding;
		let standalone;
		if (this.consumeWhitespace()) {
			encoding = !!scanner.consumeString("encoding") && this.consumeEqual() && this.consumeSystemLiteral();
			if (encoding) {
				if (!/^[A-Za-z][\w.-]*$/.test(encoding)) throw this.error("Invalid character in encoding name");
				this.consumeWhitespace();
			}
			standalone = !!scanner.consumeString("standalone") && this.consumeEqual() && this.consumeSystemLiteral();
			if (standalone) {
				if (standalone !== "yes" && standalone !== "no") throw this.error("Only \"yes\" and \"no\" are permitted as values of `standalone`");
				this.consumeWhitespace();
			}
		}
		if (!scanner.consumeString("?>")) throw this.error("Invalid or unclosed XML declaration");
		return this.options.preserveXmlDeclaration ? this.addNode(new XmlDeclaration(version, encoding || void 0, standalone || void 0), startIndex) : true;
	}
	/**
	* Returns an `XmlError` for the current scanner position.
	*/
	error(message) {
		let { scanner } = this;
		return new XmlError(message, scanner.charIndex, scanner.string);
	}
	/**
	* Parses the XML input.
	*/
	parse() {
		this.scanner.consumeString("﻿");
		this.consumeProlog();
		if (!this.consumeElement()) throw this.error("Root element is missing or invalid");
		while (this.consumeMisc());
		if (!this.scanner.isEnd) throw this.error("Extra content at the end of the document");
	}
	/**
	* Throws an invalid character error if any character in the given _string_
	* isn't a valid XML character.
	*/
	validateChars(string) {
		let { length } = string;
		for (let i = 0; i < length; ++i) {
			let cp = string.codePointAt(i);
			if (!isXmlCodePoint(cp)) {
				this.scanner.reset(-([...string].length - i));
				throw this.error("Invalid character");
			}
			if (cp > 65535) i += 1;
		}
	}
};
/**
* Normalizes line breaks in the given text by replacing CRLF sequences and lone
* CR characters with LF characters.
*/
function normalizeLineBreaks(text) {
	let i = 0;
	while ((i = text.indexOf("\r", i)) !== -1) text = text[i + 1] === "\n" ? text.slice(0, i) + text.slice(i + 1) : text.slice(0, i) + "\n" + text.slice(i + 1);
	return text;
}

// ../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/index.js
/**
* Parses the given XML string and returns an `XmlDocument` instance
* representing the document tree.
*
* @example
*
* import { parseXml } from '@rgrove/parse-xml';
* let doc = parseXml('<kittens fuzzy="yes">I like fuzzy kittens.</kittens>');
*
* @param xml XML string to parse.
* @param options Parser options.
*/
function parseXml(xml, options) {
	return new Parser$1(xml, options).document;
}

// src/import/xhtml.ts
/** The attributes of HTML that copy may have, by their names in a tree where those differ. */
const names = {
	colspan: "colSpan",
	rowspan: "rowSpan",
	srcset: "srcSet",
	"data-src": "dataSrc",
	"data-lazy-src": "dataLazySrc",
	"data-original": "dataOriginal",
	"aria-label": "ariaLabel"
};
/**
* Gives the HTML that stands in a feed as elements (RFC 4287, section 3.1.1.3), without the `<div>` around it.
*
* @param around the element of the feed that holds it
*/
function xhtmlTree(around) {
	const elements = around.children.filter((child) => child instanceof XmlElement);
	const [only] = elements;
	return {
		type: "root",
		children: contentOf(elements.length === 1 && only && localName(only) === "div" ? only : around)
	};
}
function contentOf(parent) {
	return parent.children.flatMap((child) => {
		if (child instanceof XmlText) return [{
			type: "text",
			value: child.text
		}];
		if (!(child instanceof XmlElement)) return [];
		const properties = Object.fromEntries(Object.entries(child.attributes).map(([name, value]) => [propertyName(name), name === "class" ? value.split(/\s+/) : value]));
		return [{
			type: "element",
			tagName: localName(child),
			properties,
			children: contentOf(child)
		}];
	});
}
/** Event handlers are named as a tree of HTML names them, so that they are found there. */
function propertyName(name) {
	if (name === "class") return "className";
	return names[name] ?? name.replace(/^on([a-z])/, (_, letter) => `on${letter.toUpperCase()}`);
}
function localName({ name }) {
	return name.slice(name.indexOf(":") + 1).toLowerCase();
}

// src/import/atom-text.ts
/** Takes a text construct (RFC 4287, section 3.1). */
function readText$1(part, base) {
	if (!part) return void 0;
	const type = part.attribute("type") ?? "text";
	const at = part.base ?? base;
	if (type === "xhtml" || type === "application/xhtml+xml") {
		part.takeWhole();
		const [div] = part.children;
		return {
			value: xhtmlTree(part.element),
			format: "html",
			base: div?.base ?? at
		};
	}
	const value = part.text();
	if (value === void 0) return void 0;
	return {
		value,
		format: /html/.test(type) ? "html" : "text",
		base: at
	};
}
/** Takes an entry's content, or a link to it where it stands elsewhere (RFC 4287, section 4.1.3). */
function readContent(part, base) {
	if (!part) return { documents: [] };
	const type = part.element.attributes["type"] ?? "text";
	const url = fileAddress(part.attribute("src"), part.base ?? base);
	if (url !== void 0) {
		part.attribute("type");
		return { documents: [{ url }] };
	}
	if (!/^(?:text|html|xhtml|text\/.*|application\/xhtml\+xml)$/.test(type)) {
		part.lose(`It is of the type ${type}, which is no copy.`);
		return { documents: [] };
	}
	return {
		copy: readText$1(part, base),
		documents: []
	};
}

// src/import/merge-media.ts
/** A file that is named twice, as an enclosure and as Media RSS, is one. */
function withoutTwins(media) {
	const result = [];
	for (const one of media) {
		const [file] = one.renditions;
		const at = result.findIndex(({ renditions }) => renditions.some(({ url }) => url === file?.url));
		const twin = result[at];
		if (!twin || !file) result.push(one);
		else {
			const renditions = twin.renditions.map((rendition) => rendition.url === file.url ? {
				...file,
				...rendition,
				mediaType: rendition.mediaType ?? file.mediaType,
				size: rendition.size ?? file.size
			} : rendition);
			result[at] = {
				...twin,
				renditions
			};
		}
	}
	return result;
}
/** The duration that a podcast gives its item is that of the first sound or video. */
function withDuration(media, duration) {
	if (duration === void 0) return media;
	const at = media.findIndex(({ kind }) => kind === "audio" || kind === "video");
	return media.map((one, index) => index === at ? {
		...one,
		renditions: one.renditions.map((file) => ({
			...file,
			duration: file.duration ?? duration
		}))
	} : one);
}

// src/import/media-rss.ts
/**
* Takes Media RSS, enclosures and the pictures of podcasts. What Media RSS says of a group or an item holds for the files
* in it that say nothing themselves.
*
* @param item an item of RSS or an entry of Atom
* @param base the address that relative addresses are resolved against
* @see https://www.rssboard.org/media-rss
*/
function readMediaRss(item, base) {
	const groups = item.takeAll("media:group");
	const contents = item.takeAll("media:content");
	const about = groups.length + contents.length > 0 ? saidOf(item) : {};
	const media = [...groups.flatMap((group) => readGroup(group, about, base)), ...contents.flatMap((content) => readGroup(content, about, base, [content]))];
	const documents = [];
	for (const part of [...item.takeAll("enclosure"), ...item.takeAll("atom:enclosure")]) {
		const file = enclosure(part, base);
		if (file && file.kind === void 0) documents.push({ url: file.url });
		else if (file?.kind) media.push({
			kind: file.kind,
			renditions: [file.rendition]
		});
	}
	const duration = item.take("itunes:duration");
	const art = item.take("itunes:image");
	const artUrl = art && fileAddress(art.attribute("href") ?? art.text(), base);
	if (artUrl !== void 0) media.push({
		kind: "photo",
		renditions: [{
			url: artUrl,
			mediaType: mediaTypeOf(void 0, artUrl)
		}]
	});
	const merged = withDuration(withoutTwins(media), seconds(duration?.text()));
	return {
		media: merged.length > 0 ? merged : thumbnails(item, base),
		documents
	};
}
/** Reads one thing in one or more files: a `media:group`, or a `media:content` on its own. */
function readGroup(part, above, base, contents = part.takeAll("media:content")) {
	const own = saidOf(part);
	const files = contents.flatMap((content) => {
		const url = fileAddress(content.attribute("url"), content.base ?? base);
		if (url === void 0) {
			content.lose("It has no web address that a reader could be sent to.");
			return [];
		}
		const mediaType = mediaTypeOf(content.attribute("type"), url);
		return [{
			rendition: {
				url,
				mediaType,
				width: positive(content.attribute("width")),
				height: positive(content.attribute("height")),
				size: positive(content.attribute("fileSize")),
				duration: seconds(content.attribute("duration"))
			},
			kind: kindOf(mediaType, content.attribute("medium")),
			said: content === part ? own : saidOf(content)
		}];
	});
	const kind = files.map((file) => file.kind).find((candidate) => candidate !== void 0);
	if (files.length === 0) return [];
	const said = [
		own,
		...files.map((file) => file.said),
		above
	];
	const first = (field) => said.map((each) => each[field]).find((text) => text !== void 0);
	const [title, description] = [first("title"), first("description")];
	const isPicture = kind === "photo" || kind === "graphic" || kind === void 0;
	return [{
		kind: kind ?? "photo",
		renditions: files.map(({ rendition }) => rendition),
		credit: first("credit"),
		alt: isPicture ? description : void 0,
		caption: isPicture ? title === description ? void 0 : title : description ?? title
	}];
}
function saidOf(part) {
	const text = (name) => {
		const child = part.take(name);
		child?.attribute("type");
		const value = child?.text();
		return value === void 0 ? void 0 : lineOf(textOrHtml(value, void 0));
	};
	const credits = part.takeAll("media:credit").flatMap((credit) => credit.text() ?? []);
	const [title, description] = [text("media:title"), text("media:description")];
	const copyright = credits.length === 0 ? text("media:copyright") : void 0;
	const names = [...new Set(credits)].map((credit) => credit.replaceAll(/\s+/g, " ")).join(", ");
	return {
		credit: names === "" ? copyright : names,
		title,
		description
	};
}
function enclosure(part, base) {
	const url = fileAddress(part.attribute("url") ?? part.attribute("href"), part.base ?? base);
	if (url === void 0) {
		part.lose("It has no web address that a reader could be sent to.");
		return;
	}
	part.attribute("rel");
	const mediaType = mediaTypeOf(part.attribute("type"), url);
	return {
		url,
		rendition: {
			url,
			mediaType,
			size: positive(part.attribute("length"))
		},
		kind: kindOf(mediaType)
	};
}
/** Some publications give nothing but a small picture. Beside other media it is one of them once more, and is not taken. */
function thumbnails(item, base) {
	const thumbnail = item.children.find(({ name }) => name === "media:thumbnail");
	const url = thumbnail && fileAddress(thumbnail.element.attributes["url"], base);
	if (url === void 0) return [];
	const part = item.take("media:thumbnail");
	const [width, height] = [positive(part?.attribute("width")), positive(part?.attribute("height"))];
	part?.attribute("url");
	const { credit, description, title } = saidOf(item);
	return [{
		kind: "photo",
		isThumbnail: true,
		renditions: [{
			url,
			mediaType: mediaTypeOf(void 0, url),
			width,
			height
		}],
		credit,
		alt: description,
		caption: title === description ? void 0 : title
	}];
}

// src/import/rss-parts.ts
/** Takes the authors' names. RSS's own author is an e-mail address, with the name in brackets behind it. */
function readAuthors$1(item) {
	const creators = item.takeAll("dc:creator").flatMap((creator) => creator.text() ?? []);
	const atom = item.takeAll("atom:author").flatMap((author) => author.textOf("atom:name") ?? []);
	const persons = item.takeAll("author").flatMap((author) => {
		const text = author.text() ?? "";
		const name = /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text.replace(/<[^<>]*@[^<>]*>/, "");
		if (/@/.test(text)) author.lose("A byline is a name; e-mail addresses are not published.");
		return /@/.test(name) || name.trim() === "" ? [] : [name];
	});
	const named = [
		...creators,
		...atom,
		...persons
	];
	const authors = named.length > 0 ? named : item.takeAll("itunes:author").flatMap((author) => author.text() ?? []);
	return [...new Set(authors.map((name) => (lineOf(textOrHtml(name, void 0)) ?? "").trim()))].filter((name) => name !== "");
}
/** Copydesk's feeds name the vocabulary of sections; others leave it open what a category is. */
function readCategories$1(item) {
	let section;
	const tags = [];
	for (const part of [...item.takeAll("category"), ...item.takeAll("dc:subject")]) {
		const text = part.text();
		const name = text === void 0 ? void 0 : lineOf(textOrHtml(text, void 0));
		if (name === void 0) continue;
		const isSection = section === void 0 && (part.element.attributes["domain"] ?? "").endsWith("/sections");
		if (isSection) part.attribute("domain");
		if (isSection) section = name;
		else tags.push(name);
	}
	return {
		section,
		tags: [...new Set(tags)]
	};
}
/** An item that its feed took over from another one says so. */
function readSource$1(item) {
	const part = item.children.find(({ name }) => name === "source");
	const { url } = part?.element.attributes ?? {};
	const title = part?.element.text.trim();
	if (url === void 0 || title === void 0 || title === "" || !/^https?:/i.test(url)) return void 0;
	const taken = item.take("source");
	taken?.text();
	taken?.attribute("url");
	return {
		title: title.replaceAll(/\s+/g, " "),
		feedUrl: url
	};
}

// src/import/read-date.ts
const months = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
/** RFC 822, section 5.1, with the four-digit years of RFC 2822 and the full names that feeds write. */
const rfc822 = /^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:\s+|-)([a-z]{3})[a-z]*\.?(?:\s+|-)(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([+-]\d{2}:?\d{2}|[a-z]{1,5}))?)?$/i;
/** RFC 3339 and ISO 8601, with the space and the missing colon that are met with. */
const iso = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** RFC 822 names these zones and no others; the abbreviations of other parts of the world mean several things each. */
const zones = {
	ut: "Z",
	utc: "Z",
	gmt: "Z",
	z: "Z",
	est: "-05:00",
	edt: "-04:00",
	cst: "-06:00",
	cdt: "-05:00",
	mst: "-07:00",
	mdt: "-06:00",
	pst: "-08:00",
	pdt: "-07:00"
};
/**
* Reads a date as feeds write it: RFC 822, RFC 3339, and what is near them. The offset is kept. A time without an offset,
* or with a zone of an ambiguous name, says no moment, so only its day is taken.
*
* @param text what the file says
*/
function readDate$1(text) {
	const date = fromIso(text.trim()) ?? fromRfc822(text.trim());
	if (date === void 0 || !PublicationDate.safeParse(date.date).success) return { loss: "It is no date that can be read." };
	return date;
}
function fromIso(text) {
	const [, day, time, seconds = "", zone] = iso.exec(text) ?? [];
	if (day === void 0) return void 0;
	return time === void 0 ? { date: day } : moment(day, time, seconds, zone);
}
function fromRfc822(text) {
	const [, dayOfMonth, name, year, hour, minute, second, zone] = rfc822.exec(text) ?? [];
	if (dayOfMonth === void 0 || name === void 0 || year === void 0) return void 0;
	const month = months.indexOf(name.toLowerCase()) + 1;
	const day = `${fullYear(year)}-${padded(month)}-${padded(dayOfMonth)}`;
	if (hour === void 0 || minute === void 0) return { date: day };
	return moment(day, `${padded(hour)}:${minute}`, second === void 0 ? "" : `:${second}`, zone);
}
function moment(day, time, seconds, zone) {
	const offset = offsetOf(zone);
	if (offset !== void 0) return { date: `${day}T${time}${seconds}${offset}` };
	return {
		date: day,
		loss: `The time of day ${zone === void 0 ? "has no offset" : `is in a zone, “${zone}”, that is not the same everywhere`}, so it says no moment; the day alone was taken.`
	};
}
function offsetOf(zone) {
	if (zone === void 0) return void 0;
	const [, sign, hours, minutes = "00"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
	if (sign !== void 0) return hours === "00" && minutes === "00" && sign === "-" ? "Z" : `${sign}${hours}:${minutes}`;
	return zones[zone.toLowerCase()];
}
/** RFC 2822, section 4.3: two digits from 50 on are of the last century. */
function fullYear(year) {
	if (year.length === 4) return year;
	return Number(year) < 50 ? `20${year}` : `19${year}`;
}
function padded(number) {
	return String(number).padStart(2, "0");
}

// src/import/rss.ts
/**
* Reads RSS: 2.0 and the versions before it, and 1.0, whose items stand beside the channel.
*
* @see https://www.rssboard.org/rss-specification
* @throws {ImportFault} where there is no channel
*/
function readRss(root, placeOf) {
	const channelPart = root.take("channel");
	if (!channelPart) throw new ImportFault("import-format-unknown", "The file is called RSS, but has no channel.", "Save the feed again.", placeOf(root.offset));
	const items = [...channelPart.takeAll("item"), ...root.takeAll("item")];
	const channel = readChannel(channelPart);
	return {
		format: "rss",
		channel,
		items: items.map((item) => readRssItem(item, channel, placeOf))
	};
}
/** Reads what a channel says of itself. */
function readChannel(part) {
	const [title, siteUrl, language] = [
		"title",
		"link",
		"language"
	].map((name) => part.textOf(name));
	const self = part.takeAll("atom:link").find((link) => link.attribute("rel") === "self");
	return {
		title: title === void 0 ? void 0 : lineOf(textOrHtml(title, void 0)),
		siteUrl,
		language: language ?? part.textOf("dc:language") ?? part.language,
		feedUrl: self?.attribute("href"),
		maker: part.textOf("itunes:author")
	};
}
/** Reads one item; what it has no place for is among its losses. */
function readRssItem(item, channel, placeOf) {
	const losses = [];
	const { guid, link } = readIdentity(item);
	const base = item.base ?? link ?? channel.siteUrl ?? channel.feedUrl;
	const html = (part) => {
		const value = part?.text();
		return value === void 0 ? void 0 : textOrHtml(value, part?.base ?? base);
	};
	const title = html(item.take("title") ?? item.take("media:title"));
	const full = html(item.take("content:encoded"));
	const description = html(item.take("description") ?? item.take("itunes:summary"));
	const copy = full ? {
		...full,
		format: "html"
	} : description;
	const published = dateOf(item, [
		"pubDate",
		"dc:date",
		"dcterms:issued",
		"dcterms:created",
		"atom:published"
	], losses, placeOf);
	const modified = dateOf(item, ["dcterms:modified", "atom:updated"], losses, placeOf);
	const { media, documents } = readMediaRss(item, base);
	const maker = item.children.find(({ name }) => name === "itunes:author")?.element.text.trim() || channel.maker;
	const authors = readAuthors$1(item);
	const { section, tags } = readCategories$1(item);
	const notice = item.textOf("dc:rights");
	const syndicatedFrom = readSource$1(item);
	return {
		place: placeOf(item.offset),
		guid: guid ?? link,
		link,
		headline: lineOf(title),
		summary: full ? description : void 0,
		copy,
		published,
		modified,
		authors,
		section,
		tags,
		language: item.textOf("dc:language") ?? item.language,
		media: media.map((one) => one.credit === void 0 && (one.kind === "audio" || one.kind === "video") ? {
			...one,
			credit: maker
		} : one),
		documents,
		...notice !== void 0 && { rights: { notice: notice.replaceAll(/\s+/g, " ") } },
		...syndicatedFrom && { syndicatedFrom },
		losses: [...losses, ...item.losses((offset) => placeOf(offset))]
	};
}
/** Where there is no guid, readers know an item by its address. */
function readIdentity(item) {
	const part = item.take("guid");
	const isPermaLink = part?.attribute("isPermaLink") !== "false";
	const guid = part?.text() ?? item.attribute("rdf:about");
	const alternate = item.takeAll("atom:link").find((link) => (link.attribute("rel") ?? "alternate") === "alternate");
	return {
		guid,
		link: item.textOf("link") ?? alternate?.attribute("href") ?? (isPermaLink && guid !== void 0 && /^https?:/i.test(guid) ? guid : void 0)
	};
}
/** Takes the first date of several names that can be read; one that cannot is a loss. */
function dateOf(item, names, losses, placeOf) {
	for (const name of names) {
		const part = item.take(name);
		const text = part?.text();
		if (text === void 0 || part === void 0) continue;
		const { date, loss } = readDate$1(text);
		if (loss !== void 0) losses.push({
			field: name,
			reason: loss,
			value: shortened(text),
			line: placeOf(part.offset).line
		});
		if (date !== void 0) return date;
	}
}

// src/import/atom.ts
/**
* Reads Atom 1.0, and 0.3 as far as it is alike.
*
* @see https://www.rfc-editor.org/rfc/rfc4287
*/
function readAtom(feed, placeOf) {
	const entries = feed.takeAll("atom:entry");
	const links = feed.takeAll("atom:link");
	const address = (rel) => fileAddress(links.find((link) => (link.attribute("rel") ?? "alternate") === rel)?.attribute("href"), feed.base);
	const channel = {
		title: lineOf(readText$1(feed.take("atom:title"), void 0)),
		feedUrl: address("self"),
		siteUrl: address("alternate"),
		language: feed.language
	};
	const authors = readNames(feed);
	return {
		format: "atom",
		channel,
		items: entries.map((entry) => readEntry(entry, channel, authors, placeOf))
	};
}
function readEntry(entry, channel, feedAuthors, placeOf) {
	const losses = [];
	const guid = entry.textOf("atom:id");
	const links = readLinks(entry);
	const link = fileAddress(links.alternate, entry.base ?? channel.siteUrl ?? channel.feedUrl);
	const base = entry.base ?? link ?? channel.siteUrl ?? channel.feedUrl;
	const headline = lineOf(readText$1(entry.take("atom:title"), base));
	const summary = readText$1(entry.take("atom:summary"), base);
	const content = readContent(entry.take("atom:content"), base);
	const issued = dateOf(entry, [
		"atom:published",
		"atom:issued",
		"atom:created"
	], losses, placeOf);
	const updated = dateOf(entry, ["atom:updated", "atom:modified"], losses, placeOf);
	const own = readNames(entry);
	const source = readSource(entry);
	const authors = own.length > 0 ? own : source.authors.length > 0 ? source.authors : feedAuthors;
	const notice = lineOf(readText$1(entry.take("atom:rights"), base));
	const { section, tags, kind } = readCategories(entry);
	const isDraft = entry.take("app:control")?.textOf("app:draft") === "yes";
	const { media, documents } = readMediaRss(entry, base);
	const enclosed = readEnclosures(links.enclosures, base);
	const copy = content.copy ?? summary;
	return {
		place: placeOf(entry.offset),
		guid: guid ?? link,
		link,
		headline,
		summary: content.copy ? summary : void 0,
		copy,
		published: issued ?? updated,
		modified: issued === void 0 || issued === updated ? void 0 : updated,
		authors,
		section,
		tags,
		language: entry.language,
		media: [...media, ...enclosed.media.filter(({ renditions: [file] }) => !media.some((one) => one.renditions.some(({ url }) => url === file?.url)))],
		documents: [
			...documents,
			...enclosed.documents,
			...content.documents
		],
		...notice !== void 0 && { rights: { notice } },
		...isDraft && { unpublished: "The feed marks it as a draft." },
		...kind !== void 0 && kind !== "post" && { skipped: `It is no story, but a “${kind}” of Blogger.` },
		...source.feed && { syndicatedFrom: source.feed },
		losses: [...losses, ...entry.losses(placeOf)]
	};
}
function readNames(part) {
	const names = part.takeAll("atom:author").flatMap((author) => author.textOf("atom:name")?.replaceAll(/\s+/g, " ") ?? []);
	return [...new Set(names)];
}
/** An entry that was copied from another feed says from which (RFC 4287, section 4.2.11). */
function readSource(entry) {
	const source = entry.take("atom:source");
	if (!source) return { authors: [] };
	const title = lineOf(readText$1(source.take("atom:title"), void 0));
	const self = source.takeAll("atom:link").find((link) => link.attribute("rel") === "self");
	const feedUrl = fileAddress(self?.attribute("href"), source.base);
	return {
		authors: readNames(source),
		...title !== void 0 && feedUrl !== void 0 && { feed: {
			title,
			feedUrl
		} }
	};
}
const bloggerKind = "http://schemas.google.com/g/2005#kind";
function readCategories(entry) {
	let section;
	let kind;
	const tags = [];
	for (const part of entry.takeAll("atom:category")) {
		const term = part.attribute("term");
		const { scheme = "", label } = part.element.attributes;
		const name = (label ?? term)?.replaceAll(/\s+/g, " ").trim();
		if (label === void 0 || label === term) part.attribute("label");
		else part.lose(`The tag is called by its label, “${label}”.`);
		if (scheme === bloggerKind) {
			kind = /#(\w+)$/.exec(term ?? "")?.[1];
			part.attribute("scheme");
		} else if (name === void 0 || name === "") continue;
		else if (scheme.endsWith("/sections") && section === void 0) {
			part.attribute("scheme");
			section = name;
		} else {
			if (scheme === "http://www.blogger.com/atom/ns#") part.attribute("scheme");
			tags.push(name);
		}
	}
	return {
		section,
		tags: [...new Set(tags)],
		kind
	};
}

// src/import/decode-import.ts
/** The byte order marks, longest first where one begins like another. */
const marks = [
	[[
		239,
		187,
		191
	], "utf-8"],
	[[254, 255], "utf-16be"],
	[[255, 254], "utf-16le"]
];
/** XML 1.0, section 4.3.3: the declaration is in ASCII in every encoding that is met with, but for UTF-16. */
const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/;
/**
* Gives the text of a file: in the encoding that its byte order mark says, or else that was given, or else that its XML
* declaration names, or else UTF-8. Line ends become line feeds.
*
* @param bytes the file's content
* @param given the name of an encoding, where a person knows better than the file
* @throws {ImportFault} where the encoding is not known, or the bytes are not in it
*/
function decodeImport(bytes, given) {
	if (bytes.length === 0) throw new ImportFault("import-file-empty", "The file is empty.", "Save the feed or the export again.");
	const decoder = decoderOf(given ?? marked(bytes) ?? declared(bytes) ?? "utf-8");
	let text;
	try {
		text = decoder.decode(bytes);
	} catch {
		throw new ImportFault("import-encoding-wrong", `The file is not text in ${decoder.encoding}, which it ${given === void 0 ? "says or would by default be in" : "was said to be in"}; its letters would come out wrong.`, "Say the encoding that it is in with --encoding, such as --encoding windows-1252.", firstBad(bytes, decoder.encoding));
	}
	return text.replaceAll(/\r\n?/g, "\n");
}
function marked(bytes) {
	return marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
}
function declared(bytes) {
	const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
	const name = declaration.exec(head)?.[1];
	return name !== void 0 && /^utf-?16/i.test(name) ? "utf-8" : name;
}
function decoderOf(encoding) {
	try {
		return new TextDecoder(encoding, { fatal: true });
	} catch {
		throw new ImportFault("import-encoding-unknown", `The file is said to be in “${encoding}”, an encoding that cannot be read.`, "Say another one with --encoding, such as --encoding windows-1252, or save the file as UTF-8.");
	}
}
/** Gives the place of the first byte that the encoding does not know: halves the part in which it must be. */
function firstBad(bytes, encoding) {
	let [good, bad] = [0, bytes.length];
	while (bad - good > 1) {
		const middle = good + bad >> 1;
		if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
		else bad = middle;
	}
	while (!decodes(bytes.subarray(0, good), encoding, false)) good -= 1;
	const lines = new TextDecoder(encoding).decode(bytes.subarray(0, good)).split(/\r\n?|\n/);
	return {
		line: lines.length,
		column: (lines.at(-1) ?? "").length + 1
	};
}
function decodes(bytes, encoding, isCutShort = true) {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCutShort });
		return true;
	} catch {
		return false;
	}
}

// src/import/json-feed.ts
/** Says whether data is a JSON Feed, of any version. */
function isJsonFeed(data) {
	return isRecord(data) && typeof data["version"] === "string" && /jsonfeed\.org\/version\//.test(data["version"]);
}
/**
* Reads a JSON Feed.
*
* @see https://www.jsonfeed.org/version/1.1/
*/
function readJsonFeed(data, file) {
	const feed = new JsonPart(data);
	const channel = {
		title: feed.text("title"),
		feedUrl: feed.text("feed_url"),
		siteUrl: feed.text("home_page_url"),
		language: feed.text("language")
	};
	const authors = readAuthors(feed).names;
	const items = Array.isArray(data["items"]) ? data["items"] : [];
	const places = file.placesIn("items");
	return {
		format: "json-feed",
		channel,
		items: items.map((item, index) => readItem$2(new JsonPart(isRecord(item) ? item : {}), channel, authors, places[index] ?? {
			line: 1,
			column: 1
		}))
	};
}
function readItem$2(item, channel, feedAuthors, place) {
	const losses = [];
	const [id, url] = [item.text("id"), item.text("url")];
	const link = fileAddress(url, channel.siteUrl ?? channel.feedUrl);
	const base = link ?? channel.siteUrl ?? channel.feedUrl;
	const [title, summary, html, text] = [
		"title",
		"summary",
		"content_html",
		"content_text"
	].map((name) => item.text(name));
	const copy = html === void 0 ? text : html;
	const own = readAuthors(item);
	const date = (name) => {
		const value = item.text(name);
		const read = value === void 0 ? {} : readDate$1(value);
		if (read.loss !== void 0) losses.push({
			field: name,
			reason: read.loss,
			value: value ?? ""
		});
		return read.date;
	};
	const [published, modified] = [date("date_published"), date("date_modified")];
	const { media, documents, losses: unread } = readFiles(item, base);
	return {
		place,
		guid: id ?? link,
		link,
		headline: title?.replaceAll(/\s+/g, " ").trim(),
		summary: summary === void 0 ? void 0 : {
			value: summary,
			format: "text",
			base
		},
		copy: copy === void 0 ? void 0 : {
			value: copy,
			format: html === void 0 ? "text" : "html",
			base
		},
		published: published ?? modified,
		modified: published === void 0 || published === modified ? void 0 : modified,
		authors: own.names.length > 0 ? own.names : feedAuthors,
		tags: [...new Set(item.texts("tags").map((tag) => tag.replaceAll(/\s+/g, " ").trim()))],
		language: item.text("language"),
		media,
		documents,
		losses: [
			...losses,
			...own.losses,
			...unread,
			...item.losses()
		]
	};
}
/** Version 1.0 has one author, 1.1 several. */
function readAuthors(part) {
	const single = part.part("author");
	const authors = part.list("authors");
	const all = authors.length > 0 ? authors : single ? [single] : [];
	const names = all.flatMap((author) => author.text("name")?.replaceAll(/\s+/g, " ").trim() ?? []);
	return {
		names: [...new Set(names)],
		losses: all.flatMap((author, index) => author.losses(`authors[${index}].`))
	};
}
function readFiles(item, base) {
	const media = [];
	const documents = [];
	const losses = [];
	for (const name of ["image", "banner_image"]) {
		const url = fileAddress(item.text(name), base);
		if (url !== void 0) media.push({
			kind: kindOf(mediaTypeOf(void 0, url)) ?? "photo",
			renditions: [{
				url,
				mediaType: mediaTypeOf(void 0, url)
			}]
		});
	}
	for (const [index, attachment] of item.list("attachments").entries()) {
		const url = fileAddress(attachment.text("url"), base);
		const title = attachment.text("title")?.replaceAll(/\s+/g, " ").trim();
		if (url !== void 0) {
			const mediaType = mediaTypeOf(attachment.text("mime_type"), url);
			const kind = kindOf(mediaType);
			const size = attachment.positive("size_in_bytes");
			const file = {
				url,
				mediaType,
				size: size === void 0 ? void 0 : Math.round(size),
				duration: attachment.positive("duration_in_seconds")
			};
			if (!kind) documents.push({
				url,
				title
			});
			else if (!media.some(({ renditions }) => renditions.some((rendition) => rendition.url === url))) media.push({
				kind,
				renditions: [file],
				caption: title
			});
		}
		losses.push(...attachment.losses(`attachments[${index}].`));
	}
	return {
		media,
		documents,
		losses
	};
}

// ../../packages/article-schema/dist/ninjs/ninjs.js
/** A text in one of several roles or formats. */
const NinjsText = object({
	role: string().optional().describe("What the text is for, in the provider's own words."),
	contentType: string().optional().describe("The media type that the text is in."),
	value: string().describe("The text itself.")
});
/** Somebody or something that the content is related to. */
const NinjsConcept = object({
	name: string().optional().describe("Its name."),
	rel: string().optional().describe("How the content is related to it, such as “about” or “mentions”."),
	uri: string().optional().describe("What identifies it, as a URI."),
	literal: string().optional().describe("What identifies it, as any text.")
});
const NinjsPlace = NinjsConcept.extend({ geoJSON: unknown$1().optional().describe("Where it is, as GeoJSON (RFC 7946).") });
/** Somebody that made or supplied the content, or something of it. */
const NinjsInfoSource = NinjsConcept.omit({ rel: true }).extend({ role: string().optional().describe("What part they had.") });
/** One file of the content. */
const NinjsRendition = object({
	name: string().describe("What the file is called among the others."),
	href: string().optional().describe("Where the file is."),
	contentType: string().optional().describe("The file's media type."),
	width: number().optional().describe("Its width in pixels."),
	height: number().optional().describe("Its height in pixels."),
	sizeInBytes: number().optional().describe("Its size in bytes."),
	duration: number().optional().describe("How long it plays, in seconds.")
});
const NinjsDates = object({
	startDate: string().optional().describe("The moment at which it begins."),
	endDate: string().optional().describe("The moment at which it ends."),
	expectedStartDate: string().optional().describe("The year, month, day or moment at which it begins."),
	expectedEndDate: string().optional().describe("The year, month, day or moment at which it ends.")
});
const item = {
	uri: string().describe("What identifies the item, as a URI."),
	type: _enum([
		"text",
		"audio",
		"video",
		"picture",
		"graphic",
		"composite",
		"component",
		"event",
		"planning"
	]).optional().describe("What the item is."),
	language: string().optional().describe("The language of the content (BCP 47)."),
	by: string().optional().describe("Who made the content, in words."),
	descriptions: array(NinjsText).optional().describe("What the content is about, in words."),
	infoSources: array(NinjsInfoSource).optional().describe("Who made or supplied the content."),
	renditions: array(NinjsRendition).optional().describe("The content's files."),
	people: array(NinjsConcept).optional().describe("The people in it."),
	organisations: array(NinjsConcept).optional().describe("The organisations in it."),
	places: array(NinjsPlace).optional().describe("The places in it."),
	events: array(NinjsConcept).optional().describe("The events in it."),
	subjects: array(NinjsConcept).optional().describe("What it is about.")
};
const NinjsAssociation = object({
	...item,
	name: string().describe("What the associated item is called here."),
	rel: string().optional().describe("How it is related to this one."),
	eventDetails: object({ dates: NinjsDates.optional() }).optional().describe("When an event happens.")
});
/**
* The part of ninjs 3.0 and 3.1 that articles are read from and written to. Every field is as ninjs has it; ninjs has
* more of them.
*/
const Ninjs = object({
	...item,
	standard: object({
		name: string().optional(),
		version: string().optional(),
		schema: string().optional()
	}).optional().describe("The version of ninjs that the item is in."),
	firstCreated: string().optional().describe("When the first version was made."),
	versionCreated: string().optional().describe("When this version was made."),
	embargoedUntil: string().optional().describe("The moment before which it may not be published."),
	expires: string().optional().describe("The moment after which it is of no more interest."),
	pubStatus: _enum([
		"usable",
		"withheld",
		"canceled"
	]).optional().describe("Whether it may be published; “usable” where nothing is said."),
	copyrightHolder: string().optional().describe("Who holds the copyright."),
	copyrightNotice: string().optional().describe("The notice to print."),
	usageTerms: string().optional().describe("What others may do with it, in words."),
	rightsInfo: object({ linkedRights: string().optional() }).optional().describe("What others may do with it, for machines."),
	slugline: string().optional().describe("A name of the item that people can read."),
	located: string().optional().describe("Where the content is from."),
	headlines: array(NinjsText).optional().describe("The headlines."),
	bodies: array(NinjsText).optional().describe("The copy, in one or more formats."),
	altIds: array(object({
		role: string().optional(),
		value: string().optional()
	})).optional().describe("Other names of the item."),
	associations: array(NinjsAssociation).optional().describe("Items that belong to it."),
	digitalSourceType: object({ uri: string().optional() }).optional().describe("How the content came to be (from 3.1 on).")
});

// ../../packages/article-schema/dist/ninjs/read-dates.js
/**
* Takes an item's dates. The first version's is that of publication, this version's that of the last change; an item that
* has only the latter was published then, as far as it says.
*/
function readDates$1(item, reading) {
	const take = (field) => reading.take(Instant, item[field]?.toUpperCase(), [field]);
	const created = take("firstCreated");
	const changed = take("versionCreated");
	const embargoedUntil = take("embargoedUntil");
	const expires = take("expires");
	const published = created ?? changed;
	return {
		...published === void 0 ? {} : { datePublished: published },
		...created === void 0 || changed === void 0 ? {} : { dateModified: changed },
		...embargoedUntil === void 0 ? {} : { embargoedUntil },
		...expires === void 0 ? {} : { expires }
	};
}

// ../../packages/article-schema/dist/ninjs/entity-ids.js
/**
* Makes ids for the things that an item lists without one: from the name, if it has Latin letters, and never one that
* another thing has. The same item gives the same ids.
*
* @param item the item; ids that it gives are kept free
*/
function entityIds(item) {
	const { people = [], organisations = [], places = [], events = [], subjects = [] } = item;
	const given = [
		...people,
		...organisations,
		...places,
		...events,
		...subjects
	].flatMap(({ literal }) => literal ?? []);
	const used = new Set(given.filter((literal) => EntityId.safeParse(literal).success));
	const counts = /* @__PURE__ */ new Map();
	return (name, kind) => {
		const words = slugOf(name) || kind;
		let count = counts.get(words) ?? 1;
		let id = words;
		while (used.has(id)) id = `${words}-${++count}`;
		counts.set(words, count);
		used.add(id);
		return id;
	};
}
/** A few characters less than an id may have, for the number that tells it from others. */
const longest = 100;
function slugOf(name) {
	return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, longest).replace(/^-+|-+$/g, "");
}

// ../../packages/article-schema/dist/ninjs/plain-text-to-markdown.js
/**
* Writes plain text as Markdown that reads as exactly that text: what would be markup is escaped. Spaces at the ends of
* lines, which would be code or a line break, are left out, as in any paragraph.
*
* @param text plain text; an empty line separates its paragraphs
* @see https://spec.commonmark.org/0.31.2/#backslash-escapes
*/
function plainTextToMarkdown(text) {
	return text.split(/\r\n?|\n/).map((line) => escapeLine(line.trim())).join("\n");
}
function escapeLine(line) {
	return line.replace(/[\\`*_[\]<]/g, String.raw`\$&`).replace(/&(?=#?[A-Za-z0-9]+;)/g, String.raw`\&`).replace(/^([#>+=~-])/, String.raw`\$1`).replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}

// ../../packages/article-schema/dist/ninjs/read-texts.js
/** Whether a text says that it is plain, or says nothing about it. */
function isPlain({ contentType }) {
	return contentType === void 0 || /^text(?:\/plain)?(?:;|$)/i.test(contentType);
}
function isMarkdown({ contentType }) {
	return /^text\/(?:x-)?markdown(?:;|$)/i.test(contentType ?? "");
}
/** Providers write `body_xhtml` and the like beside the registered media types. */
function isHtml({ contentType }) {
	return /html/i.test(contentType ?? "");
}
/**
* Takes the plain text that has a role, or else the first plain one that may stand for it.
*
* @param path where the texts stand
* @param schema what the text must be
* @param mayStandIn whether a text in another role, or in none, may be taken
*/
function readText(texts, path, role, schema, reading, mayStandIn) {
	const plain = [...(texts ?? []).entries()].filter(([, text]) => isPlain(text));
	const [index, text] = plain.find(([, candidate]) => candidate.role === role) ?? plain.find(([, candidate]) => mayStandIn(candidate.role)) ?? [];
	if (!text || index === void 0) return void 0;
	const value = reading.take(schema, text.value, [
		...path,
		index,
		"value"
	]);
	if (value === void 0) return void 0;
	useFormat(text, [...path, index], role, reading);
	return value;
}
/**
* Takes the body in the best format there is: Markdown as it stands, then HTML if the caller can convert it, then plain
* text, written so that Markdown reads it as nothing else. The other bodies are lost: they say the same once more.
*/
function readBody(bodies, role, reading, htmlToMarkdown) {
	const all = [...(bodies ?? []).entries()];
	const html = all.find(([, text]) => isHtml(text));
	const [index, text] = all.find(([, candidate]) => isMarkdown(candidate)) ?? (htmlToMarkdown && html) ?? all.find(([, candidate]) => isPlain(candidate)) ?? [];
	for (const [other] of all) if (other !== index) reading.lose(["bodies", other], explainUnread(index !== void 0));
	if (!text || index === void 0) return { unreadHtml: html !== void 0 };
	reading.use([
		"bodies",
		index,
		"value"
	]);
	useFormat(text, ["bodies", index], role, reading);
	if (isMarkdown(text)) return {
		body: text.value,
		unreadHtml: false
	};
	return {
		body: isHtml(text) && htmlToMarkdown ? htmlToMarkdown(text.value) : plainTextToMarkdown(text.value),
		unreadHtml: false
	};
}
function explainUnread(hasBody) {
	return hasBody ? "An article has one body, and it was taken from another format." : "The body of an article is Markdown, and nothing was given to turn this format into it.";
}
function useFormat(text, path, role, reading) {
	reading.use([...path, "contentType"]);
	if (text.role === role) reading.use([...path, "role"]);
}

// ../../packages/article-schema/dist/ninjs/vocabulary.js
/** What toNinjs writes, and fromNinjs knows again, where ninjs leaves the words to the provider. */
const roles = {
	headline: "main",
	body: "main",
	summary: "summary",
	caption: "caption",
	alt: "alt",
	author: "author",
	source: "source",
	syndicatedFrom: "syndicatedFrom",
	credit: "credit",
	formerSlug: "formerSlug",
	section: "section",
	tag: "keyword",
	about: "about",
	mentions: "mentions",
	translation: "translation",
	description: "description",
	location: "location",
	participant: "participant"
};
/** IPTC's vocabulary of how content came to be. */
const digitalSourceTypes = "http://cv.iptc.org/newscodes/digitalsourcetype/";
/** ninjs's publishing status of each status of an article. */
const pubStatuses = {
	draft: "withheld",
	published: "usable",
	withdrawn: "canceled"
};
/** ninjs's type of each kind of media. */
const mediaTypes = {
	photo: "picture",
	graphic: "graphic",
	video: "video",
	audio: "audio"
};
/** ninjs's lists of things, in the order in which they are written and read. */
const conceptLists = [
	"people",
	"organisations",
	"places",
	"events",
	"subjects"
];
/** Gives the byline in words of several authors. A comma joins names in any language; “and” does not. */
function byline(names) {
	return names.join(", ");
}
/** Names a part of an item, counted from 0, within the item's own URI: ninjs wants a URI of every associated item. */
function partUri(uri, kind, index) {
	return `${uri}#${kind}-${index + 1}`;
}
/** Names the nth of several things that ninjs wants a name of. */
function partName(kind, index) {
	return `${kind}-${index + 1}`;
}

// ../../packages/article-schema/dist/ninjs/read-event-items.js
/** Indexes the items that `toNinjs` writes beside the list of events, and takes one of them when it is asked for. */
function eventItems(item, reading) {
	const byUri = new Map((item.associations ?? []).map(({ uri }, index) => [uri, index]));
	const ids = new Set(conceptLists.flatMap((list) => (item[list] ?? []).map(({ literal }) => literal)));
	return (index) => {
		const at = byUri.get(partUri(item.uri, "event", index));
		const association = at === void 0 ? void 0 : item.associations?.[at];
		if (at === void 0 || association?.type !== "event") return void 0;
		const path = ["associations", at];
		const date = readDate(association, path, reading);
		if (date === void 0) return void 0;
		for (const field of ["uri", "type"]) reading.use([...path, field]);
		if (association.name === item.events?.[index]?.name) reading.use([...path, "name"]);
		const { descriptions } = association;
		const description = readText(descriptions, [...path, "descriptions"], roles.description, Text, reading, () => true);
		const { place, participants } = readReferences(association, path, ids, reading);
		return {
			date,
			participants,
			...description === void 0 ? {} : { description },
			...place === void 0 ? {} : { place }
		};
	};
}
function readDate({ eventDetails }, path, reading) {
	const dates = eventDetails?.dates;
	if (!dates) return void 0;
	const startField = dates.startDate === void 0 ? "expectedStartDate" : "startDate";
	const endField = dates.endDate === void 0 ? "expectedEndDate" : "endDate";
	const [start, end] = [dates[startField], dates[endField]];
	const date = TimeSpan.safeParse(end === void 0 ? start : `${start}/${end}`);
	if (!date.success) return void 0;
	for (const field of [startField, endField]) reading.use([
		...path,
		"eventDetails",
		"dates",
		field
	]);
	return date.data;
}
/** Takes the place and the participants: of what the event's item lists, those that the whole item lists too. */
function readReferences(association, path, ids, reading) {
	const participants = [];
	let place;
	for (const list of conceptLists) for (const [index, { rel, literal }] of (association[list] ?? []).entries()) {
		const isPlace = rel === roles.location && place === void 0;
		if (literal === void 0 || !ids.has(literal) || !(isPlace || rel === roles.participant)) continue;
		if (isPlace) place = literal;
		else participants.push(literal);
		for (const field of [
			"name",
			"rel",
			"literal"
		]) reading.use([
			...path,
			list,
			index,
			field
		]);
	}
	return {
		participants,
		...place === void 0 ? {} : { place }
	};
}

// ../../packages/article-schema/dist/ninjs/read-entities.js
/** RFC 7946, section 3.1.2. */
const Point = object({
	type: literal("Point"),
	coordinates: tuple([number().min(-180).max(180), number().min(-90).max(90)])
});
/** Takes people, organisations, places, events and subjects. */
function readEntities(item, reading) {
	const newId = entityIds(item);
	const readEventItem = eventItems(item, reading);
	const entities = [];
	const about = /* @__PURE__ */ new Set();
	const tags = [];
	let section;
	const base = (concept, path, kind) => {
		const name = reading.take(Line, concept.name, [...path, "name"]);
		if (name === void 0) {
			if (concept.name === void 0) reading.lose(path, "It has no name, which everything that an article lists has.");
			return;
		}
		const id = reading.take(EntityId, concept.literal, [...path, "literal"]) ?? newId(name, kind);
		const uri = reading.take(HttpUrl, concept.uri, [...path, "uri"]);
		if (concept.rel === roles.about) about.add(id);
		if (concept.rel === roles.about || concept.rel === roles.mentions) reading.use([...path, "rel"]);
		return {
			id,
			name,
			...uri === void 0 ? {} : { sameAs: [uri] }
		};
	};
	for (const [index, concept] of (item.people ?? []).entries()) {
		const person = base(concept, ["people", index], "person");
		if (person) entities.push({
			type: "person",
			...person
		});
	}
	for (const [index, concept] of (item.organisations ?? []).entries()) {
		const organization = base(concept, ["organisations", index], "organization");
		if (organization) entities.push({
			type: "organization",
			...organization
		});
	}
	for (const [index, concept] of (item.places ?? []).entries()) {
		const place = base(concept, ["places", index], "place");
		if (!place) continue;
		const [longitude, latitude] = readPoint(concept.geoJSON, [
			"places",
			index,
			"geoJSON"
		], reading)?.coordinates ?? [];
		const known = longitude !== void 0 && latitude !== void 0;
		entities.push({
			type: "place",
			...place,
			...known ? { coordinates: {
				latitude,
				longitude
			} } : {}
		});
	}
	for (const [index, concept] of (item.events ?? []).entries()) {
		const details = readEventItem(index);
		if (!details) {
			reading.lose(["events", index], "An article's event has a date, and the item gives none for this one.");
			continue;
		}
		const event = base(concept, ["events", index], "event");
		if (event) entities.push({
			type: "event",
			...event,
			...details
		});
	}
	for (const [index, concept] of (item.subjects ?? []).entries()) {
		const path = ["subjects", index];
		const isSection = concept.rel === roles.section && section === void 0;
		if (!isSection && concept.rel !== roles.tag) {
			const topic = base(concept, path, "topic");
			if (topic) entities.push({
				type: "topic",
				...topic
			});
			continue;
		}
		const name = reading.take(Line, concept.name, [...path, "name"]);
		if (name === void 0) continue;
		reading.use([...path, "rel"]);
		if (isSection) section = name;
		else tags.push(name);
	}
	return {
		entities,
		about: [...about],
		tags,
		...section === void 0 ? {} : { section }
	};
}
/** Takes a point; what else a GeoJSON object holds, such as a bounding box, stays untaken. */
function readPoint(geoJson, path, reading) {
	if (geoJson === void 0) return void 0;
	const point = Point.safeParse(geoJson);
	if (!point.success) {
		reading.lose(path, "A place of an article is one point, with a longitude and a latitude, and this is not.");
		return;
	}
	for (const field of ["type", "coordinates"]) reading.use([...path, field]);
	return point.data;
}

// ../../packages/article-schema/dist/ninjs/read-info-sources.js
/**
* Takes the authors, from the structured list or else the byline, the sources, and where the item was taken over from.
*
* @param entities the ids of what the item lists; a source's literal is taken for a reference to one of them only
*/
function readInfoSources(item, entities, reading) {
	const authors = [];
	const sources = [];
	let syndicatedFrom;
	for (const [index, source] of (item.infoSources ?? []).entries()) {
		const path = ["infoSources", index];
		if (source.role === roles.syndicatedFrom && !syndicatedFrom) syndicatedFrom = readSyndicatedFrom(source, path, reading);
		else if (source.role === roles.author) {
			const name = reading.take(Line, source.name, [...path, "name"]);
			if (name === void 0) continue;
			reading.use([...path, "role"]);
			authors.push({
				name,
				...readReference(source, entities, path, reading)
			});
		} else if (source.role === roles.source || source.role === void 0) {
			const name = reading.take(Line, source.name, [...path, "name"]);
			if (name === void 0) continue;
			reading.use([...path, "role"]);
			const url = reading.take(HttpUrl, source.uri, [...path, "uri"]);
			sources.push({
				name,
				...url === void 0 ? {} : { url },
				...readReference(source, entities, path, reading)
			});
		}
	}
	if (authors.length === 0) {
		const name = reading.take(Line, item.by, ["by"]);
		if (name !== void 0) authors.push({ name });
	} else if (item.by === byline(authors.map(({ name }) => name))) reading.use(["by"]);
	return {
		authors,
		sources,
		...syndicatedFrom ? { syndicatedFrom } : {}
	};
}
/** Takes a literal that is the id of something that the item lists. */
function readReference(source, entities, path, reading) {
	if (source.literal === void 0 || !entities.has(source.literal)) return {};
	reading.use([...path, "literal"]);
	return { entity: source.literal };
}
function readSyndicatedFrom(source, path, reading) {
	const title = Line.safeParse(source.name);
	const feedUrl = HttpUrl.safeParse(source.uri);
	if (!title.success || !feedUrl.success) return void 0;
	for (const field of [
		"name",
		"uri",
		"role"
	]) reading.use([...path, field]);
	const guid = reading.take(Line, source.literal, [...path, "literal"]);
	return {
		title: title.data,
		feedUrl: feedUrl.data,
		...guid === void 0 ? {} : { guid }
	};
}

// ../../packages/article-schema/dist/ninjs/read-media.js
const kinds = /* @__PURE__ */ new Map([
	[mediaTypes.photo, "photo"],
	[mediaTypes.graphic, "graphic"],
	[mediaTypes.video, "video"],
	[mediaTypes.audio, "audio"]
]);
/**
* Takes the pictures, videos and sounds: the item's own files where it is one itself, and the associated ones.
*
* @param entities the ids of what the item lists
* @param credit what to print for those that name nobody
*/
function readMedia(item, entities, credit, reading) {
	const media = [];
	const kind = kinds.get(item.type);
	const own = kind && (item.by ?? credit);
	if (kind && own !== void 0 && item.renditions) {
		reading.use(["type"]);
		media.push({
			kind,
			credit: own,
			renditions: readRenditions(item.renditions, [], reading)
		});
	}
	for (const [index, association] of (item.associations ?? []).entries()) {
		const read = readAssociated(item, association, index, entities, credit, reading);
		if (read) media.push(read);
	}
	return media;
}
function readAssociated(item, association, index, entities, credit, reading) {
	const kind = kinds.get(association.type);
	if (!kind) return void 0;
	const path = ["associations", index];
	const printed = reading.take(Line, association.by, [...path, "by"]) ?? credit;
	if (printed === void 0) {
		reading.lose(path, "It has no byline (“by”) to credit; give one in the option “credit”.");
		return;
	}
	reading.use([...path, "type"]);
	if (association.uri === partUri(item.uri, "media", index)) reading.use([...path, "uri"]);
	if (association.name === partName("media", index)) reading.use([...path, "name"]);
	const { descriptions, renditions, infoSources } = association;
	const at = [...path, "descriptions"];
	const alt = readText(descriptions, at, roles.alt, Text, reading, () => false);
	const credited = (infoSources ?? []).findIndex(({ role }) => role === roles.credit);
	const source = infoSources?.[credited];
	const creditPath = [
		...path,
		"infoSources",
		credited
	];
	const creditedTo = source && readReference(source, entities, creditPath, reading).entity;
	if (creditedTo !== void 0) reading.use([...creditPath, "role"]);
	return {
		kind,
		credit: printed,
		...defined$1({
			caption: readText(descriptions, at, roles.caption, Text, reading, (role) => role !== roles.alt),
			alt,
			creditedTo,
			renditions: renditions && readRenditions(renditions, path, reading)
		})
	};
}
function readRenditions(renditions, path, reading) {
	const read = [];
	for (const [index, file] of renditions.entries()) {
		const at = [
			...path,
			"renditions",
			index
		];
		const { shape } = Rendition;
		const url = reading.take(shape.url, file.href, [...at, "href"]);
		const mediaType = reading.take(shape.mediaType, file.contentType, [...at, "contentType"]);
		if (url === void 0 || mediaType === void 0) {
			reading.lose(at, "A file of an article has a web address and a media type, and this one has not both.");
			continue;
		}
		if (file.name === partName("rendition", index)) reading.use([...at, "name"]);
		read.push({
			url,
			mediaType,
			...defined$1({
				width: reading.take(shape.width, file.width, [...at, "width"]),
				height: reading.take(shape.height, file.height, [...at, "height"]),
				size: reading.take(shape.size, file.sizeInBytes, [...at, "sizeInBytes"]),
				duration: reading.take(shape.duration, file.duration, [...at, "duration"])
			})
		});
	}
	return read;
}

// ../../packages/article-schema/dist/ninjs/read-rights.js
/** Takes who owns the copy; nothing where the item does not say. */
function readRights(item, reading) {
	const rights = defined$1({
		holder: reading.take(Line, item.copyrightHolder, ["copyrightHolder"]),
		notice: reading.take(Line, item.copyrightNotice, ["copyrightNotice"]),
		usageTerms: reading.take(Text, item.usageTerms, ["usageTerms"]),
		license: reading.take(HttpUrl, item.rightsInfo?.linkedRights, ["rightsInfo", "linkedRights"])
	});
	return Object.keys(rights).length > 0 ? rights : void 0;
}

// ../../packages/article-schema/dist/ninjs/read-translations.js
/** Takes the associated items that are the same story in another language. */
function readTranslations(item, reading) {
	const translations = [];
	for (const [index, association] of (item.associations ?? []).entries()) {
		const { rel, type, name, renditions } = association;
		if (rel !== roles.translation) continue;
		const path = ["associations", index];
		const id = reading.take(TagUri, association.uri, [...path, "uri"]);
		const language = reading.take(LanguageTag, association.language, [...path, "language"]);
		if (id === void 0 || language === void 0) {
			reading.lose(path, "A translation has a permanent tag: name and a language, and this one has not both.");
			continue;
		}
		reading.use([...path, "rel"]);
		if (type === "text") reading.use([...path, "type"]);
		if (name === language) reading.use([...path, "name"]);
		const url = reading.take(HttpUrl, renditions?.[0]?.href, [
			...path,
			"renditions",
			0,
			"href"
		]);
		if (url !== void 0 && renditions?.[0]?.name === roles.translation) reading.use([
			...path,
			"renditions",
			0,
			"name"
		]);
		translations.push({
			id,
			language,
			...url === void 0 ? {} : { url }
		});
	}
	return translations;
}

// ../../packages/article-schema/dist/ninjs/read-item.js
/** Takes everything from an item that an article has a place for. */
function readItem$1(item, options, reading) {
	for (const field of [
		"name",
		"version",
		"schema"
	]) reading.use(["standard", field]);
	if (item.type === "text" || item.type === "composite") reading.use(["type"]);
	if (!TagUri.safeParse(item.uri).success) reading.lose(["uri"], "The id of an article is a permanent tag: name, which this is not.");
	const { entities, about, section, tags } = readEntities(item, reading);
	const ids = new Set(entities.map(({ id }) => id));
	const { body, unreadHtml } = readBody(item.bodies, roles.body, reading, options.htmlToMarkdown);
	const { authors = [], sources = [], syndicatedFrom } = readInfoSources(item, ids, reading);
	return {
		said: defined$1({
			id: TagUri.safeParse(item.uri).success ? reading.take(TagUri, item.uri, ["uri"]) : void 0,
			slug: reading.take(Slug, item.slugline, ["slugline"]),
			formerSlugs: some(readFormerSlugs(item, reading)),
			language: reading.take(LanguageTag, item.language, ["language"]),
			status: readStatus(item, reading),
			headline: readText(item.headlines, ["headlines"], roles.headline, Line, reading, () => true),
			summary: readText(item.descriptions, ["descriptions"], roles.summary, Text, reading, () => true),
			body,
			section,
			tags: some(tags),
			dateline: reading.take(Line, item.located, ["located"]),
			...readDates$1(item, reading),
			authors: some(authors),
			translations: some(readTranslations(item, reading)),
			about: some(about),
			entities: some(entities),
			media: some(readMedia(item, ids, options.credit, reading)),
			sources: some(sources),
			rights: readRights(item, reading),
			syndicatedFrom,
			aiDisclosure: readAiDisclosure(item, reading)
		}),
		unreadHtml
	};
}
function some(list) {
	return list.length > 0 ? [...list] : void 0;
}
function readStatus(item, reading) {
	if (item.pubStatus === void 0) return void 0;
	reading.use(["pubStatus"]);
	if (item.pubStatus === pubStatuses.draft) return "draft";
	return item.pubStatus === pubStatuses.withdrawn ? "withdrawn" : "published";
}
function readFormerSlugs(item, reading) {
	const slugs = [];
	for (const [index, { role, value }] of (item.altIds ?? []).entries()) {
		if (role !== roles.formerSlug) continue;
		const slug = reading.take(Slug, value, [
			"altIds",
			index,
			"value"
		]);
		if (slug === void 0) continue;
		reading.use([
			"altIds",
			index,
			"role"
		]);
		slugs.push(slug);
	}
	return slugs;
}
function readAiDisclosure(item, reading) {
	const uri = item.digitalSourceType?.uri?.replace(/^https:/, "http:");
	if (!uri?.startsWith("http://cv.iptc.org/newscodes/digitalsourcetype/")) return void 0;
	const code = uri.slice(digitalSourceTypes.length);
	const digitalSourceType = reading.take(DigitalSourceType, code, ["digitalSourceType", "uri"]);
	return digitalSourceType && { digitalSourceType };
}

// ../../packages/article-schema/dist/ninjs/reading.js
/**
* Keeps the account of what has been read of a ninjs item. Every value is either taken or lost: what nobody took is a
* loss, so no field can be dropped in silence, one that ninjs does not know included.
*/
var Reading = class {
	#root = {
		taken: false,
		below: /* @__PURE__ */ new Map()
	};
	/** Gives a value that a schema accepts, and takes it; one that the schema refuses is lost. */
	take(schema, value, path) {
		if (value === void 0) return void 0;
		const result = schema.safeParse(value);
		if (result.success) {
			this.use(path);
			return result.data;
		}
		this.lose(path, `It does not fit: ${result.error.issues[0]?.message ?? "not what an article takes"}.`);
	}
	/** Marks a value as read. */
	use(path) {
		this.#markAt(path).taken = true;
	}
	/** Marks a value as lost, for a reason that says more than that an article has no place for it. */
	lose(path, reason) {
		this.#markAt(path).reason = reason;
	}
	/** Gives everything of the input that nobody took, each whole part of it once. */
	losses(input) {
		return [...lossesAt(input, [], this.#root)];
	}
	#markAt(path) {
		let mark = this.#root;
		for (const step of path) {
			const next = mark.below.get(step) ?? {
				taken: false,
				below: /* @__PURE__ */ new Map()
			};
			mark.below.set(step, next);
			mark = next;
		}
		return mark;
	}
};
/** Goes only as deep as something was marked, which is never deep, whatever the input. */
function* lossesAt(value, path, mark) {
	if (mark?.reason !== void 0) yield {
		path,
		reason: mark.reason
	};
	else if (mark?.taken || value === void 0 || isEmpty(value)) return;
	else if (mark && mark.below.size > 0 && typeof value === "object" && value !== null) for (const [name, child] of Object.entries(value)) {
		const step = Array.isArray(value) ? Number(name) : name;
		yield* lossesAt(child, [...path, step], mark.below.get(step));
	}
	else yield {
		path,
		reason: reasonFor$1(path)
	};
}
/** An empty list says nothing, so nothing of it can be lost. */
function isEmpty(value) {
	return Array.isArray(value) && value.length === 0;
}
/** Why an article has no place for some fields of ninjs, by their names. */
const reasons$1 = /* @__PURE__ */ new Map([
	["title", "A title is a name for desks to use; the headline of an article is for readers."],
	["role", "An article has no place for roles: its fields say what each text is for."],
	["rel", "An article says of a thing that it is about it or mentions it, and nothing else."],
	["literal", "This refers to nothing that the item lists, and only such things can be referred to."],
	["contactInfo", "An article has no place for addresses and telephone numbers."],
	["eventDetails", "An article tells of events; an item that is one has no place in it."],
	["contentCreated", "An article says when it was published and changed, not when its parts were made."],
	["edNote", "An article holds what readers may see, and this is for desks."],
	["urgency", "An article holds what readers may see, and this is for desks."]
]);
function reasonFor$1(path) {
	return reasons$1.get(path.at(-1)) ?? "An article has no place for this.";
}

// ../../packages/article-schema/dist/ninjs/from-ninjs.js
/**
* Gives the article that a ninjs item holds, versions 3.0 and 3.1, and lists every field of the item that an article has
* no place for. What `toNinjs` wrote is read back as it was. Nothing is made up but the ids of people, places and other
* things that the item gives none for: those come from their names.
*
* @param input any data, such as the result of `JSON.parse`; it is not changed
* @param options what the item does not say: an article needs an id, a slug, a language, a headline, a summary, a body and
*   a date of publication, and ninjs requires none of them
* @see https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
*/
function fromNinjs(input, options = {}) {
	const item = Ninjs.safeParse(input);
	if (!item.success) return {
		success: false,
		losses: [],
		findings: shapeFindings(Ninjs, item.error.issues, input).map(asNinjs)
	};
	const reading = new Reading();
	const { said, unreadHtml } = readItem$1(item.data, options, reading);
	const losses = reading.losses(input);
	const draft = {
		...options.defaults,
		...said,
		schemaVersion: 2
	};
	const article = Article.safeParse(draft);
	if (article.success) return {
		success: true,
		value: article.data,
		losses
	};
	return {
		success: false,
		losses,
		findings: shapeFindings(Article, article.error.issues, draft).map((finding) => withRemedy(finding, unreadHtml))
	};
}
/** Says of input that is no object what it should have been: nothing in it has a path to be called by. */
function asNinjs(finding) {
	if (finding.path.length > 0) return finding;
	return {
		...finding,
		message: "The input is no ninjs item, which is a JSON object.",
		hint: "Give the parsed document, such as the result of JSON.parse."
	};
}
function withRemedy(finding, unreadHtml) {
	const [field] = finding.path;
	if (finding.code !== "field-missing" || finding.path.length !== 1) return finding;
	const asDefault = `Give it in the option “defaults”: { defaults: { ${String(field)}: … } }.`;
	if (field !== "body" || !unreadHtml) return {
		...finding,
		message: `The item does not say the article's ${String(field)}, and it is required.`,
		hint: asDefault
	};
	return {
		...finding,
		message: "The item's body is in HTML only, and an article's is Markdown.",
		hint: `Give a function that converts it in the option “htmlToMarkdown”. ${asDefault}`
	};
}

// src/import/ninjs.ts
/** What stands for a field that an item does not say, so that it can be told from one that it does. */
const unsaid = {
	id: "tag:unsaid.invalid,2000:unsaid",
	slug: "unsaid-by-the-item",
	language: "x-unsaid",
	headline: "unsaid",
	summary: "unsaid",
	body: "unsaid",
	datePublished: "0001-01-01"
};
/** Gives the items that data holds, where it is ninjs: one item, a list of them, or an object with a list. */
function ninjsItems(data) {
	if (Array.isArray(data)) return data.length > 0 && data.every(isItem) ? {
		items: data,
		list: void 0,
		isSingle: false
	} : void 0;
	if (isItem(data)) return {
		items: [data],
		list: void 0,
		isSingle: true
	};
	if (!isRecord(data)) return void 0;
	const held = data["items"];
	return Array.isArray(held) && held.length > 0 && held.every(isItem) ? {
		items: held,
		list: "items",
		isSingle: false
	} : void 0;
}
function isItem(data) {
	return isRecord(data) && typeof data["uri"] === "string";
}
/** Reads ninjs 3.0 and 3.1. */
function readNinjs({ items, list, isSingle }, file) {
	const places = isSingle ? [] : file.placesIn(list);
	return {
		format: "ninjs",
		channel: {},
		items: items.map((item, index) => readItem(item, places[index] ?? {
			line: 1,
			column: 1
		}))
	};
}
function readItem(item, place) {
	const fields = isRecord(item) ? item : {};
	const uri = String(fields["uri"]);
	const none = {
		place,
		guid: uri,
		authors: [],
		tags: [],
		media: [],
		documents: [],
		losses: []
	};
	if ([
		"body_html",
		"body_text",
		"body_xhtml",
		"headline"
	].some((name) => typeof fields[name] === "string")) return {
		...none,
		broken: {
			code: "ninjs-version-unread",
			message: "The item is of ninjs 2 or older, which names its fields otherwise.",
			hint: "Export it as ninjs 3.0 or 3.1."
		}
	};
	const type = typeof fields["type"] === "string" ? fields["type"] : "text";
	if (type !== "text" && type !== "composite") return {
		...none,
		headline: firstHeadline(fields),
		skipped: `It is no story, but an item of the type “${type}”.`
	};
	const bodyLosses = [];
	const toMarkdown = (html) => {
		const copy = htmlToMarkdown({
			value: html,
			format: "html",
			base: /^https?:/.test(uri) ? uri : void 0
		});
		bodyLosses.push(...copy.losses);
		return copy.markdown;
	};
	const { success, value, losses, findings } = fromNinjs(item, {
		defaults: { ...unsaid },
		htmlToMarkdown: toMarkdown,
		credit: unsaid.headline
	});
	if (!success) {
		const [first] = findings;
		const message = findings.map((finding) => `${formatPath(finding.path)}: ${finding.message}`).join(" ");
		return {
			...none,
			broken: {
				code: "ninjs-invalid",
				message,
				hint: first?.hint ?? "Export the item again."
			}
		};
	}
	const said = (field) => value[field] === unsaid[field] ? void 0 : value[field];
	const guid = value.syndicatedFrom?.guid ?? said("id") ?? uri;
	const { dateline, expires, translations, about, entities, sources, aiDisclosure, quotes, claims, corrections } = value;
	const body = said("body");
	const summary = said("summary");
	return {
		place,
		guid,
		link: /^https?:/.test(uri) ? uri : void 0,
		headline: said("headline"),
		summary: summary === void 0 ? void 0 : {
			value: summary,
			format: "text",
			base: void 0
		},
		copy: body === void 0 ? void 0 : {
			value: body,
			format: "markdown",
			base: void 0
		},
		published: said("datePublished"),
		modified: value.dateModified,
		embargoedUntil: value.embargoedUntil,
		authors: [],
		section: value.section,
		tags: value.tags,
		language: said("language"),
		media: value.media.map(asSource),
		documents: [],
		slug: said("slug"),
		formerSlugs: value.formerSlugs,
		...value.rights && { rights: value.rights },
		...value.syndicatedFrom && { syndicatedFrom: value.syndicatedFrom },
		more: withoutEmpty({
			dateline,
			authors: value.authors,
			expires,
			translations,
			about,
			entities,
			quotes,
			claims,
			corrections,
			sources,
			aiDisclosure
		}),
		...value.status === "draft" && { unpublished: "The item is withheld." },
		...value.status === "withdrawn" && { unpublished: "The item was canceled by those who supplied it." },
		losses: [...losses.filter(({ path }) => path.join() !== "uri").map(({ path, reason }) => ({
			field: formatPath(path),
			reason
		})), ...bodyLosses]
	};
}
function asSource({ credit, ...media }) {
	return {
		...media,
		renditions: media.renditions ?? [],
		credit: credit === unsaid.headline ? void 0 : credit
	};
}
function withoutEmpty(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0 && !(Array.isArray(value) && value.length === 0)));
}
function firstHeadline(fields) {
	const headlines = fields["headlines"];
	const first = Array.isArray(headlines) ? headlines[0] : void 0;
	return isRecord(first) && typeof first["value"] === "string" ? first["value"] : void 0;
}

// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/string-intern.js
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};

// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
* Therefore always check the errors list to find out if the input was valid.
*/
function parse$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentProperty = null;
	let currentParent = [];
	const previousParents = [];
	function onValue(value) {
		if (Array.isArray(currentParent)) currentParent.push(value);
		else if (currentProperty !== null) currentParent[currentProperty] = value;
	}
	visit(text, {
		onObjectBegin: () => {
			const object = {};
			onValue(object);
			previousParents.push(currentParent);
			currentParent = object;
			currentProperty = null;
		},
		onObjectProperty: (name) => {
			currentProperty = name;
		},
		onObjectEnd: () => {
			currentParent = previousParents.pop();
		},
		onArrayBegin: () => {
			const array = [];
			onValue(array);
			previousParents.push(currentParent);
			currentParent = array;
			currentProperty = null;
		},
		onArrayEnd: () => {
			currentParent = previousParents.pop();
		},
		onLiteralValue: onValue,
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	return currentParent[0];
}
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}

// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
* Therefore, always check the errors list to find out if the input was valid.
*/
const parse = parse$1;
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}

// src/import/parse-json-file.ts
/**
* Reads JSON.
*
* @param text the file's text
* @throws {ImportFault} where it is none
*/
function parseJsonFile(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		throw broken(text);
	}
	const placesIn = (list) => {
		const root = parseTree(text);
		const value = list === void 0 ? root : root?.children?.find(({ children }) => children?.[0]?.value === list)?.children?.[1];
		let [line, start, from] = [
			1,
			0,
			0
		];
		return (value?.children ?? []).map(({ offset }) => {
			for (let end = text.indexOf("\n", from); end >= 0 && end < offset; end = text.indexOf("\n", from)) [line, start, from] = [
				line + 1,
				end + 1,
				end + 1
			];
			return {
				line,
				column: offset - start + 1
			};
		});
	};
	return {
		data,
		placesIn
	};
}
function broken(text) {
	const errors = [];
	parse(text, errors, {
		disallowComments: true,
		allowTrailingComma: false
	});
	const [first] = errors;
	const before = text.slice(0, first?.offset ?? text.length).split("\n");
	const what = first ? printParseErrorCode(first.error).replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase() : "it cannot be read";
	return new ImportFault("import-json-broken", `The file is not JSON from here on (${what}). Nothing after it can be relied on.`, "Save the feed again, or correct this place.", {
		line: before.length,
		column: (before.at(-1) ?? "").length + 1
	});
}

// src/import/parse-xml-file.ts
/**
* Reads XML. Entities of HTML such as `&nbsp;` are understood although XML does not know them: many feeds use them. No
* document type is followed, so nothing can be fetched or multiplied.
*
* @param text the file's text
* @throws {ImportFault} where it is not well-formed
*/
function parseXmlFile(text) {
	try {
		const { root } = parseXml(withoutLeadingSpace(text), {
			includeOffsets: true,
			resolveUndefinedEntity
		});
		if (root) return root;
	} catch (error) {
		if (!(error instanceof XmlError)) throw error;
		const [what = error.message] = error.message.split("\n");
		const reason = what.replace(/ \(line \d+, column \d+\)$/, "").replace(/\.$/, "");
		throw new ImportFault("import-xml-broken", `The file is not well-formed XML from here on: ${reason}. Nothing after it can be relied on.`, "Save the feed or the export again, or correct this place.", {
			line: error.line + linesBefore(text),
			column: error.column
		});
	}
	throw new ImportFault("import-xml-broken", "The file holds no XML element.", "Save the feed or the export again.");
}
/** Gives the place, counted from 1, of an offset into the text that {@link parseXmlFile} was given. */
function placeCounter(text) {
	const before = linesBefore(text);
	const read = withoutLeadingSpace(text);
	const starts = [0];
	for (let end = read.indexOf("\n"); end >= 0; end = read.indexOf("\n", end + 1)) starts.push(end + 1);
	return (offset) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1 + before,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function withoutLeadingSpace(text) {
	return text.replace(/^\s+(?=<)/, "");
}
function linesBefore(text) {
	return /^\s+(?=<)/.exec(text)?.[0].split("\n").slice(1).length ?? 0;
}
function resolveUndefinedEntity(reference) {
	const decoded = decodeHTML(reference);
	return decoded === reference ? void 0 : decoded;
}

// src/import/wordpress-copy.ts
const named = /\[(caption|wp_caption|embed|gallery|audio|video)((?:\s[^\]]*)?)\](?:([^]*?)\[\/\1\])?/g;
const other = /\[([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))+)\s*\/?\]/gi;
/**
* Gives a post's copy as the HTML that WordPress made of it: shared blocks put in, captions and embeds as elements,
* paragraphs where empty lines stood for them.
*
* @param copy what the editor held
* @param id the post's number
*/
function wordPressHtml(copy, id, library) {
	const losses = [];
	const withBlocks = copy.replaceAll(/<!-- wp:block \{"ref":(\d+)[^}]*\} \/-->/g, (whole, ref) => library.blocks.get(ref) ?? whole);
	for (const [, name = "", settings = ""] of withBlocks.matchAll(/<!-- wp:([\w/-]+)(\s\{(?:(?!-->)[^])*\})?\s*\/-->/g)) losses.push({
		field: `wp:${name}`,
		reason: "WordPress made this block's content anew for every reader, so there is none in the export.",
		...settings.trim() !== "" && { value: settings.trim().slice(0, 120) }
	});
	const isBlocks = /<!-- wp:/.test(withBlocks);
	const withElements = withBlocks.replaceAll(named, (_, name, settings, inside) => shortcode(name, attributesOf(settings), inside ?? "", id, library));
	for (const [whole, name = ""] of withElements.replaceAll(/<[^<>]*>/g, " ").matchAll(other)) losses.push({
		field: `[${name}]`,
		reason: "This is a command to a WordPress plugin. It stands in the copy as it was written.",
		value: whole.slice(0, 120)
	});
	return {
		html: linked(isBlocks ? withElements : paragraphs(withElements)),
		losses
	};
}
function attributesOf(text) {
	const found = text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g);
	return new Map(Array.from(found, ([, name = "", double, single, bare]) => [name, double ?? single ?? bare ?? ""]));
}
function shortcode(name, attributes, inside, id, library) {
	if (name === "embed") return `\n\n${inside.trim()}\n\n`;
	if (name === "gallery") return gallery(attributes.get("ids") ?? attributes.get("include"), id, library);
	if (name === "audio" || name === "video") {
		const source = [
			"src",
			"mp3",
			"m4a",
			"ogg",
			"wav",
			"mp4",
			"m4v",
			"webm",
			"ogv"
		].map((key) => attributes.get(key)).find((value) => value !== void 0);
		return source === void 0 ? inside : `<${name} src="${quoted(source)}"></${name}>`;
	}
	const picture = /^\s*(?:<a\s[^>]*>\s*<img[^>]*>\s*<\/a>|<img[^>]*>)/.exec(inside)?.[0] ?? "";
	return `<figure>${picture}<figcaption>${attributes.get("caption") ?? inside.slice(picture.length).trim()}</figcaption></figure>`;
}
function gallery(ids, id, { files }) {
	return (ids?.split(",").map((each) => each.trim()) ?? [...files].flatMap(([key, { parent }]) => parent === id ? key : [])).map((each) => files.get(each)).filter((file) => file !== void 0).map(({ url, alt }) => `<p><img src="${quoted(url)}"${alt === void 0 ? "" : ` alt="${quoted(alt)}"`}></p>`).join("\n");
}
/** WordPress embeds what an address on a line of its own leads to. */
function linked(html) {
	return html.replaceAll(/(^|<p>|<div[^>]*>)[ \t\n]*(https?:\/\/[^\s<>"]+)[ \t\n]*(?=$|<\/p>|<\/div>)/gm, (_, before, url) => `${before}<iframe src="${quoted(url)}"></iframe>`);
}
const block = /<\/?(?:table|thead|tfoot|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|blockquote|address|style|script|p|h[1-6]|hr|fieldset|section|article|aside|header|footer|nav|figure|figcaption|details|summary|iframe|video|audio)\b[^>]*>/i;
/**
* Gives text of WordPress's older editor as HTML: an empty line ends a paragraph, another line end breaks the line. What
* is in `<pre>` stays as it is.
*/
function paragraphs(text) {
	return text.split(/(<(pre|script|style)\b[^]*?<\/\2>)/i).filter((_, index) => index % 3 !== 2).map((part, index) => index % 2 === 1 ? part : loose(part)).join("\n");
}
function loose(text) {
	return text.split(/\n\s*\n/).filter((part) => part.trim() !== "").map((part) => block.test(part) ? part : `<p>${part.trim().replaceAll("\n", "<br>\n")}</p>`).join("\n");
}
function quoted(text) {
	return text.replaceAll("&", "&amp;").replaceAll("\"", "&quot;").replaceAll("&amp;amp;", "&amp;");
}

// ../../node_modules/.pnpm/php-serialize@5.1.3/node_modules/php-serialize/lib/esm/parser.js
var __read$1 = void 0 && (void 0).__read || function(o, n) {
	var m = typeof Symbol === "function" && o[Symbol.iterator];
	if (!m) return o;
	var i = m.call(o), r, ar = [], e;
	try {
		while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
	} catch (error) {
		e = { error };
	} finally {
		try {
			if (r && !r.done && (m = i["return"])) m.call(i);
		} finally {
			if (e) throw e.error;
		}
	}
	return ar;
};
var PARSER_TYPES = {
	N: "null",
	i: "int",
	d: "float",
	b: "boolean",
	s: "string",
	a: "array-object",
	C: "serializable-class",
	O: "notserializable-class"
};
var Parser = function() {
	function Parser(contents, index, options) {
		this.contents = contents;
		this.index = index;
		this.options = options;
	}
	Parser.prototype.error = function(message) {
		if (message === void 0) message = "Syntax Error";
		return /* @__PURE__ */ new Error(message + " at index " + this.index + " while unserializing payload");
	};
	Parser.prototype.advance = function(index) {
		this.index += index;
	};
	Parser.prototype.readAhead = function(index) {
		var contents = this.peekAhead(index);
		this.index += index;
		return contents;
	};
	Parser.prototype.readUntil = function(expected) {
		var index = this.contents.indexOf(expected, this.index);
		if (index === -1) throw this.error("Expected '" + expected + "'");
		return this.readAhead(index - this.index);
	};
	Parser.prototype.peekAhead = function(index) {
		return this.contents.toString(this.options.encoding, this.index, this.index + index);
	};
	Parser.prototype.seekExpected = function(contents) {
		if (this.readAhead(contents.length) !== contents) {
			this.index -= contents.length;
			throw this.error("Expected '" + contents + "'");
		}
	};
	Parser.prototype.getType = function() {
		var _a = __read$1(this.readAhead(2), 2), type = _a[0], ps = _a[1];
		var parserType = PARSER_TYPES[type];
		if (!parserType) throw this.error("Unknown type");
		if (parserType === "null" ? ps !== ";" : ps !== ":") throw this.error();
		return parserType;
	};
	Parser.prototype.getLength = function() {
		var length = Number.parseInt(this.readUntil(":"), 10);
		if (Number.isNaN(length)) throw this.error();
		return length;
	};
	Parser.prototype.getByLength = function(startSequence, endSequence, callback) {
		var length = this.getLength();
		this.seekExpected(":" + startSequence);
		var result = callback(length);
		this.seekExpected(endSequence);
		return result;
	};
	return Parser;
}();

// ../../node_modules/.pnpm/php-serialize@5.1.3/node_modules/php-serialize/lib/esm/helpers.js
var __PHP_Incomplete_Class = function() {
	function __PHP_Incomplete_Class(name) {
		this.__PHP_Incomplete_Class_Name = name;
	}
	return __PHP_Incomplete_Class;
}();
function isInteger(value) {
	return typeof value === "number" && Number.parseInt(value.toString(), 10) === value;
}
function getIncompleteClass(name) {
	return new __PHP_Incomplete_Class(name);
}
function getClass(prototype) {
	function PhpClass() {}
	PhpClass.prototype = prototype;
	return PhpClass;
}
/**
* Ensures that the given {@link value} is truthy, throws an {@link Error} otherwise.
* @param value the value to check to be truthy.
* @param message the message of the {@link Error} if the value is falsy.
*/
function invariant(value, message) {
	if (!value) throw new Error(message);
}

// ../../node_modules/.pnpm/php-serialize@5.1.3/node_modules/php-serialize/lib/esm/unserialize.js
var __assign$1 = void 0 && (void 0).__assign || function() {
	__assign$1 = Object.assign || function(t) {
		for (var s, i = 1, n = arguments.length; i < n; i++) {
			s = arguments[i];
			for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
		}
		return t;
	};
	return __assign$1.apply(this, arguments);
};
function getClassReference(className, scope, strict) {
	var container;
	var classReference = scope[className];
	invariant(classReference || !strict, "Class " + className + " not found in given scope");
	if (classReference) container = new (getClass(classReference.prototype))();
	else container = getIncompleteClass(className);
	return container;
}
function unserializePairs(parser, length, scope, options) {
	var pairs = [];
	for (var i = 0; i < length; i += 1) {
		var key = unserializeItem(parser, scope, options);
		parser.seekExpected(";");
		var value = unserializeItem(parser, scope, options);
		if (parser.peekAhead(1) === ";") parser.advance(1);
		pairs.push({
			key,
			value
		});
	}
	return pairs;
}
function unserializeItem(parser, scope, options) {
	var type = parser.getType();
	if (type === "null") return null;
	if (type === "int" || type === "float") {
		var value = parser.readUntil(";");
		var parsedValue = type === "int" ? parseInt(value, 10) : parseFloat(value);
		if (parsedValue.toString() !== value) {
			if (!value.includes(".")) parsedValue = BigInt(value);
			else parsedValue = parseFloat(value);
		}
		return parsedValue;
	}
	if (type === "boolean") {
		var value = parser.readAhead(1);
		return value === "1";
	}
	if (type === "string") return parser.getByLength("\"", "\"", function(length) {
		return parser.readAhead(length);
	});
	if (type === "array-object") {
		var pairs = parser.getByLength("{", "}", function(length) {
			return unserializePairs(parser, length, scope, options);
		});
		var result_1 = pairs.every(function(item, idx) {
			return isInteger(item.key) && idx === item.key;
		}) ? [] : {};
		pairs.forEach(function(_a) {
			var key = _a.key;
			result_1[key] = _a.value;
		});
		return result_1;
	}
	if (type === "notserializable-class") {
		var name = parser.getByLength("\"", "\"", function(length) {
			return parser.readAhead(length);
		});
		parser.seekExpected(":");
		var pairs = parser.getByLength("{", "}", function(length) {
			return unserializePairs(parser, length, scope, options);
		});
		var result_2 = getClassReference(name, scope, options.strict);
		var PREFIX_PRIVATE_1 = "\0" + name + "\0";
		var PREFIX_PROTECTED_1 = "\0*\0";
		pairs.forEach(function(_a) {
			var key = _a.key, value = _a.value;
			if (key.startsWith(PREFIX_PRIVATE_1)) result_2[key.slice(PREFIX_PRIVATE_1.length)] = value;
			else if (key.startsWith(PREFIX_PROTECTED_1)) result_2[key.slice(PREFIX_PROTECTED_1.length)] = value;
			else result_2[key] = value;
		});
		return result_2;
	}
	if (type === "serializable-class") {
		var name = parser.getByLength("\"", "\"", function(length) {
			return parser.readAhead(length);
		});
		parser.seekExpected(":");
		var payload = parser.getByLength("{", "}", function(length) {
			return parser.readAhead(length);
		});
		var result = getClassReference(name, scope, options.strict);
		if (!(result instanceof __PHP_Incomplete_Class)) {
			invariant(result.unserialize, "unserialize not found on class when processing '" + name + "'");
			result.unserialize(payload);
		}
		return result;
	}
	throw new Error("Invalid type '" + type + "' encounterd while unserializing");
}
function unserialize(item, scope, givenOptions) {
	if (scope === void 0) scope = {};
	if (givenOptions === void 0) givenOptions = {};
	var options = __assign$1({}, givenOptions);
	if (typeof options.strict === "undefined") options.strict = true;
	if (typeof options.encoding === "undefined") options.encoding = "utf8";
	return unserializeItem(new Parser(Buffer.from(item), 0, options), scope, options);
}

// ../../node_modules/.pnpm/php-serialize@5.1.3/node_modules/php-serialize/lib/esm/serialize.js
var __assign = void 0 && (void 0).__assign || function() {
	__assign = Object.assign || function(t) {
		for (var s, i = 1, n = arguments.length; i < n; i++) {
			s = arguments[i];
			for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
		}
		return t;
	};
	return __assign.apply(this, arguments);
};
var __read = void 0 && (void 0).__read || function(o, n) {
	var m = typeof Symbol === "function" && o[Symbol.iterator];
	if (!m) return o;
	var i = m.call(o), r, ar = [], e;
	try {
		while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
	} catch (error) {
		e = { error };
	} finally {
		try {
			if (r && !r.done && (m = i["return"])) m.call(i);
		} finally {
			if (e) throw e.error;
		}
	}
	return ar;
};

// src/import/wordpress-library.ts
/** Gives the value of one of a post's own fields of WordPress, without taking it. */
function metaOf(item, key) {
	const found = item.children.find(({ name, children }) => name === "wp:postmeta" && textIn(children, "wp:meta_key") === key);
	const value = found && textIn(found.children, "wp:meta_value");
	return value === "" ? void 0 : value;
}
/** Gives the text of the first of several elements of a name. */
function textIn(children, name) {
	return children.find((child) => child.name === name)?.element.text.trim();
}
/** Reads an attachment: its file, with what the newsroom and the camera said of it. */
function readAttachment(item) {
	const said = (name) => {
		const text = textIn(item.children, name);
		return text === void 0 || text === "" ? void 0 : lineOf(textOrHtml(text, void 0));
	};
	const url = fileAddress(textIn(item.children, "wp:attachment_url") ?? textIn(item.children, "guid"), void 0);
	if (url === void 0) return void 0;
	const mediaType = mediaTypeOf(void 0, url);
	const data = metadata(metaOf(item, "_wp_attachment_metadata"));
	const image = isRecord(data["image_meta"]) ? data["image_meta"] : {};
	const field = [
		"_media_credit",
		"media_credit",
		"_wp_attachment_credit",
		"credit",
		"_navis_media_credit",
		"photo_credit"
	].map((key) => metaOf(item, key)).find((value) => value !== void 0);
	const number = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
	const own = (value) => typeof value === "string" && value.trim() !== "" ? value.replaceAll(/\s+/g, " ").trim() : void 0;
	return {
		parent: textIn(item.children, "wp:post_parent"),
		media: {
			kind: kindOf(mediaType) ?? "photo",
			credit: own(field) ?? own(image["credit"]) ?? own(image["copyright"]),
			alt: own(metaOf(item, "_wp_attachment_image_alt")),
			caption: said("excerpt:encoded"),
			renditions: [{
				url,
				mediaType,
				width: number(data["width"]),
				height: number(data["height"]),
				size: number(data["filesize"])
			}]
		}
	};
}
/** WordPress keeps what it knows of a file as PHP writes its values. What cannot be read is as if it were not there. */
function metadata(text) {
	if (text === void 0) return {};
	try {
		const value = unserialize(text, {}, { strict: true });
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}

// src/import/wxr-dates.ts
/** WordPress says every time twice, on its own clock and in UTC; the difference is the offset. */
function readDates(item, losses, placeOf) {
	const moment = (name) => withOffset(item.textOf(`wp:${name}`), item.textOf(`wp:${name}_gmt`));
	const [posted, modified] = [moment("post_date"), moment("post_modified")];
	const part = item.take("pubDate");
	const pubDate = part?.text();
	const fallback = pubDate === void 0 ? {} : readDate$1(pubDate);
	if (posted === void 0 && fallback.date === void 0 && pubDate !== void 0) losses.push({
		field: "pubDate",
		reason: fallback.loss ?? "",
		value: shortened(pubDate),
		line: placeOf(part?.offset ?? 0).line
	});
	const published = posted ?? fallback.date;
	return {
		published,
		modified: modified === published ? void 0 : modified
	};
}
function withOffset(local, utc) {
	const [here, there] = [local, utc].map((text) => text === void 0 || text.startsWith("0000") ? NaN : Date.parse(`${text.replace(" ", "T")}Z`));
	if (there === void 0 || here === void 0 || Number.isNaN(there)) return Number.isNaN(here) ? void 0 : local?.slice(0, 10);
	const minutes = Number.isNaN(here) ? 0 : Math.round((here - there) / 6e4);
	if (Math.abs(minutes) > 840) return `${utc?.replace(" ", "T")}Z`;
	const at = new Date(there + minutes * 6e4).toISOString().slice(0, 19);
	const padded = (number) => String(number).padStart(2, "0");
	const size = Math.abs(minutes);
	return `${at}${minutes < 0 ? "-" : "+"}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
}

// src/import/wxr-meta.ts
/** What WordPress notes for itself; a reader never saw it. */
const bookkeeping = /^_(?:edit_lock|edit_last|pingme|encloseme|wp_page_template|wp_old_date|wp_trash_\w+|oembed_\w+|wp_desired_post_slug|thumbnail_id|wp_old_slug)$/;
function readMeta(item, site, link) {
	const media = [];
	const losses = [];
	const formerSlugs = [];
	let section;
	for (const part of item.takeAll("wp:postmeta")) {
		const [key = "", value = ""] = ["wp:meta_key", "wp:meta_value"].map((name) => part.textOf(name));
		if (key === "_thumbnail_id") {
			const picture = site.attachments.get(value)?.media;
			if (picture) media.unshift(picture);
			else losses.push({
				field: "_thumbnail_id",
				reason: "The picture is not in the export: export all content, or add it by hand.",
				value
			});
		} else if (key === "_wp_old_slug") formerSlugs.push(decoded(value) ?? "");
		else if (key === "enclosure") {
			const [url = "", length, type] = value.split("\n").map((line) => line.trim());
			const mediaType = URL.canParse(url, link) ? mediaTypeOf(type, new URL(url, link).href) : void 0;
			const kind = kindOf(mediaType);
			if (kind) media.push({
				kind,
				renditions: [{
					url: new URL(url, link).href,
					mediaType,
					size: positive(length)
				}]
			});
			else losses.push({
				field: key,
				reason: "It is no picture, video or sound.",
				value: shortened(value)
			});
		} else if (key === "_yoast_wpseo_primary_category" && site.categories.get(value) !== void 0) section = site.categories.get(value);
		else if (key !== "_yoast_wpseo_metadesc" && !bookkeeping.test(key) && value !== "") losses.push({
			field: `wp:postmeta ${key}`,
			reason: "An article has no place for a plugin's own field.",
			value: shortened(value)
		});
	}
	return {
		media,
		losses,
		formerSlugs: formerSlugs.filter((slug) => slug !== ""),
		section
	};
}
function decoded(slug) {
	try {
		return slug === void 0 ? void 0 : decodeURIComponent(slug);
	} catch {
		return slug;
	}
}

// src/import/wxr-terms.ts
function readTerms(item, { names }) {
	const creators = item.takeAll("dc:creator").flatMap((creator) => creator.text() ?? []);
	const [byline, categories, tags] = [
		[],
		[],
		[]
	];
	for (const part of item.takeAll("category")) {
		const [domain, name] = [part.attribute("domain"), part.text()?.replaceAll(/\s+/g, " ")];
		part.attribute("nicename");
		if (name === void 0) continue;
		if (domain === "author") byline.push(name);
		else if (domain === "post_tag") tags.push(name);
		else if (domain !== "category" && domain !== void 0) part.lose(`An article has sections and tags, and no place for WordPress's “${domain}”.`);
		else if (/^uncategori[sz]ed$/i.test(part.element.attributes["nicename"] ?? name)) part.lose("That it is in no category says nothing.");
		else categories.push(name);
	}
	const authors = (byline.length > 0 ? byline : creators).map((login) => names.get(login) ?? login);
	const [section, ...others] = categories;
	return {
		authors: [...new Set(authors)],
		section,
		tags: [.../* @__PURE__ */ new Set([...others, ...tags])]
	};
}

// src/import/wxr.ts
/**
* Reads an export of WordPress (WXR). Posts are stories; attachments are their pictures; what else there is is no story.
*
* @see https://developer.wordpress.org/reference/functions/export_wp/
*/
function readWxr(channelPart, placeOf) {
	const channel = readChannel(channelPart);
	const blog = (channelPart.textOf("wp:base_blog_url") ?? channel.siteUrl)?.replace(/\/+$/, "");
	const items = channelPart.takeAll("item");
	const ofType = (type) => items.filter((item) => textIn(item.children, "wp:post_type") === type);
	const idOf = (item) => textIn(item.children, "wp:post_id") ?? "";
	const site = {
		attachments: new Map(ofType("attachment").flatMap((item) => {
			const read = readAttachment(item);
			return read ? [[idOf(item), read]] : [];
		})),
		blocks: new Map(ofType("wp_block").map((item) => [idOf(item), textIn(item.children, "content:encoded") ?? ""])),
		names: new Map(channelPart.takeAll("wp:author").map(({ children }) => {
			const login = textIn(children, "wp:author_login") ?? "";
			const display = textIn(children, "wp:author_display_name") ?? "";
			return [login, display === "" ? login : display];
		})),
		categories: new Map(channelPart.takeAll("wp:category").map(({ children }) => [textIn(children, "wp:term_id") ?? "", textIn(children, "wp:cat_name") ?? ""])),
		featured: new Set(ofType("post").flatMap((item) => metaOf(item, "_thumbnail_id") ?? []))
	};
	return {
		format: "wxr",
		channel: {
			...channel,
			...blog !== void 0 && channel.feedUrl === void 0 && { feedUrl: `${blog}/?feed=rss2` }
		},
		items: items.filter((item) => !site.featured.has(idOf(item))).map((item) => readPost(item, site, placeOf))
	};
}
function readPost(item, site, placeOf) {
	const losses = [];
	const text = (name) => item.textOf(name);
	const guidPart = item.take("guid");
	guidPart?.attribute("isPermaLink");
	const [guid, link, title] = [
		guidPart?.text(),
		text("link"),
		text("title")
	];
	const [type = "post", status = "publish", id] = [
		"wp:post_type",
		"wp:status",
		"wp:post_id"
	].map(text);
	const identity = {
		place: placeOf(item.offset),
		guid: guid ?? link,
		link,
		headline: title === void 0 ? void 0 : lineOf(textOrHtml(title, void 0))
	};
	const skipped = whySkipped(type, status);
	if (skipped !== void 0) return {
		...identity,
		authors: [],
		tags: [],
		media: [],
		documents: [],
		skipped,
		losses: []
	};
	const { html, losses: copyLosses } = wordPressHtml(text("content:encoded") ?? "", id, {
		files: asLibrary(site),
		blocks: site.blocks
	});
	const excerpt = [
		text("excerpt:encoded"),
		text("description"),
		metaOf(item, "_yoast_wpseo_metadesc")
	].find((each) => each !== void 0);
	const dates = readDates(item, losses, placeOf);
	const { authors, section, tags } = readTerms(item, site);
	const meta = readMeta(item, site, link);
	for (const name of [
		"wp:comment_status",
		"wp:ping_status",
		"wp:post_type",
		"wp:post_parent",
		"wp:menu_order"
	]) text(name);
	if (text("wp:is_sticky") === "1") losses.push({
		field: "wp:is_sticky",
		reason: "A story has no fixed place on the home page."
	});
	const password = text("wp:post_password");
	const comments = item.takeAll("wp:comment");
	for (const comment of comments) comment.takeWhole();
	if (comments.length > 0) losses.push({
		field: "wp:comment",
		reason: "An article has no place for what readers say of it.",
		value: `${comments.length} in number`
	});
	return {
		...identity,
		summary: excerpt === void 0 ? void 0 : textOrHtml(excerpt, link),
		copy: html.trim() === "" ? void 0 : {
			value: html,
			format: "html",
			base: item.base ?? link
		},
		...dates,
		...status === "future" && dates.published?.includes("T") === true && { embargoedUntil: dates.published },
		authors,
		section: meta.section ?? section,
		tags: tags.filter((tag) => tag !== (meta.section ?? section)).concat(meta.section !== void 0 && section !== void 0 && section !== meta.section ? section : []),
		media: meta.media,
		documents: [],
		slug: decoded(text("wp:post_name")),
		formerSlugs: meta.formerSlugs,
		...unpublished(status, password),
		losses: [
			...losses,
			...copyLosses,
			...meta.losses,
			...item.losses(placeOf)
		]
	};
}
function whySkipped(type, status) {
	if (type === "attachment") return "It is a file of the media library that no story has for its picture; pictures in the copy link to their files.";
	if (type !== "post") return `It is no story, but of WordPress's type “${type}”.`;
	return status === "trash" || status === "auto-draft" ? "It was thrown away." : void 0;
}
function unpublished(status, password) {
	if (password !== void 0) return { unpublished: "It was protected by a password in WordPress." };
	return status === "publish" || status === "future" ? {} : { unpublished: `Its status in WordPress is “${status}”.` };
}
function asLibrary({ attachments }) {
	return new Map([...attachments].flatMap(([id, { media, parent }]) => {
		const [file] = media.renditions;
		return file ? [[id, {
			url: file.url,
			alt: media.alt,
			parent
		}]] : [];
	}));
}

// src/import/loss-reasons.ts
const reasons = /* @__PURE__ */ new Map([
	["comments", "An article has no place for what readers say of it."],
	["slash:comments", "An article has no place for what readers say of it."],
	["wfw:commentRss", "An article has no place for what readers say of it."],
	["wp:comment", "An article has no place for what readers say of it."],
	["thr:total", "An article has no place for what readers say of it."],
	["atom:email", "A byline is a name; e-mail addresses are not published."],
	["atom:uri", "A byline is a name, and has no address."],
	["category@domain", "Tags are words; the vocabulary that a word is from is not kept."],
	["atom:category@scheme", "Tags are words; the vocabulary that a word is from is not kept."],
	["media:credit@role", "A credit is printed as it stands, without the part that somebody had."],
	["media:credit@scheme", "A credit is printed as it stands, without the part that somebody had."],
	["atom:contributor", "A byline names the authors only."]
]);
function reasonFor(name) {
	return reasons.get(name) ?? "An article has no place for this.";
}

// src/import/namespaces.ts
/**
* The vocabularies that feeds are written in, by the prefixes that everybody uses for them. A file may use other prefixes:
* what counts is the address (Namespaces in XML 1.0, section 2.1). An empty prefix stands for RSS itself.
*/
const prefixes = {
	"http://www.w3.org/2005/Atom": "atom",
	"http://purl.org/atom/ns#": "atom",
	"http://purl.org/rss/1.0/modules/content/": "content",
	"http://purl.org/dc/elements/1.1/": "dc",
	"http://purl.org/dc/elements/1.0/": "dc",
	"http://purl.org/dc/terms/": "dcterms",
	"http://search.yahoo.com/mrss/": "media",
	"http://search.yahoo.com/mrss": "media",
	"http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
	"http://www.w3.org/1999/xhtml": "xhtml",
	"http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
	"http://purl.org/rss/1.0/": "",
	"http://my.netscape.com/rdf/simple/0.9/": "",
	"http://backend.userland.com/rss2": "",
	"http://www.w3.org/XML/1998/namespace": "xml"
};
/** WordPress counts its vocabularies' versions up in their addresses. */
const wordPress = /^https?:\/\/wordpress\.org\/export\/\d+\.\d+\/(excerpt\/)?$/;
/** Gives the usual prefix of a vocabulary, or nothing where it is none of those known here. */
function usualPrefix(address) {
	const match = wordPress.exec(address);
	if (match) return match[1] === void 0 ? "wp" : "excerpt";
	return prefixes[address];
}

// src/import/xml-part.ts
/**
* An element of a feed, with the account of what has been read of it. Every attribute, text and element in it is either
* taken or lost: what nobody took is a loss, so nothing can be dropped in silence.
*/
var XmlPart = class XmlPart {
	/** Its name with the usual prefix of its vocabulary, such as `media:content`. */
	name;
	element;
	/** The address that relative addresses in it are resolved against, where the file says one (XML Base). */
	base;
	/** Its language, where the file says it. */
	language;
	/** The place of its first character in the text, counted from 0. */
	offset;
	#scope;
	#children;
	#attributes = /* @__PURE__ */ new Set();
	#isTaken = false;
	#isTextTaken = false;
	#reason;
	constructor(element, above) {
		this.element = element;
		this.offset = element.start;
		this.#scope = scopeOf(element, above ? above.#scope : /* @__PURE__ */ new Map());
		this.name = expanded(element.name, this.#scope);
		const { "xml:base": base, "xml:lang": language } = element.attributes;
		this.base = base === void 0 ? above?.base : resolved(base, above?.base);
		this.language = language ?? above?.language;
	}
	/** The elements in it, in the order of the file. */
	get children() {
		this.#children ??= this.element.children.filter((child) => child instanceof XmlElement).map((child) => new XmlPart(child, this));
		return this.#children;
	}
	/** Takes the first element of a name that is not taken yet. */
	take(name) {
		const child = this.children.find((candidate) => !candidate.#isTaken && candidate.name === name);
		if (child) child.#isTaken = true;
		return child;
	}
	/** Takes every element of a name that is not taken yet. */
	takeAll(name) {
		const found = this.children.filter((candidate) => !candidate.#isTaken && candidate.name === name);
		for (const child of found) child.#isTaken = true;
		return found;
	}
	/** Takes its text, white space at the ends taken off; nothing where it has none. */
	text() {
		this.#isTextTaken = true;
		const text = this.element.text.trim();
		return text === "" ? void 0 : text;
	}
	/** Takes the text of the first element of a name. */
	textOf(name) {
		return this.take(name)?.text();
	}
	/** Takes an attribute; nothing where it is not there or empty. */
	attribute(name) {
		this.#attributes.add(name);
		const value = this.element.attributes[name]?.trim();
		return value === "" ? void 0 : value;
	}
	/** Takes all that is in it, as text that is read elsewhere. */
	takeWhole() {
		this.#isTextTaken = true;
		for (const child of this.children) {
			child.#isTaken = true;
			child.takeWhole();
		}
		for (const name of Object.keys(this.element.attributes)) this.#attributes.add(name);
	}
	/** Marks it as lost, for a reason that says more than that an article has no place for it. */
	lose(reason) {
		this.#reason = reason;
	}
	/** Gives everything in it that nobody took. */
	*losses(placeOf, path = "") {
		for (const [name, value] of Object.entries(this.element.attributes)) {
			if (this.#attributes.has(name) || value === "" || /^xml(?:ns)?(?::|$)/.test(name)) continue;
			yield {
				field: `${path}@${name}`,
				reason: reasonFor(`${this.name}@${name}`),
				value: shortened(value),
				line: placeOf(this.offset).line
			};
		}
		if (!this.#isTextTaken && path !== "" && this.children.length === 0 && this.element.text.trim() !== "") yield this.#loss(path, placeOf);
		for (const child of this.children) {
			const at = path === "" ? child.name : `${path}/${child.name}`;
			if (child.#reason !== void 0 || !child.#isTaken && !child.#saysNothing) yield child.#loss(at, placeOf);
			else if (child.#isTaken) yield* child.losses(placeOf, at);
		}
	}
	get #saysNothing() {
		const { attributes, text } = this.element;
		return text.trim() === "" && Object.keys(attributes).length === 0 && this.children.every((child) => child.#saysNothing);
	}
	#loss(field, placeOf) {
		const { attributes, text } = this.element;
		const value = text.trim() === "" ? Object.values(attributes).join(" ") : text;
		return {
			field,
			reason: this.#reason ?? reasonFor(this.name),
			value: shortened(value),
			line: placeOf(this.offset).line
		};
	}
};
function scopeOf(element, above) {
	const declared = Object.entries(element.attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
	if (declared.length === 0) return above;
	return new Map([...above, ...declared.map(([name, address]) => [name.slice(6), address])]);
}
/** A prefix that stands for nothing known is kept: many feeds use prefixes that they forget to declare. */
function expanded(name, scope) {
	const [prefix, local] = name.includes(":") ? splitName(name) : ["", name];
	const address = scope.get(prefix);
	const usual = address === void 0 ? prefix : usualPrefix(address.trim()) ?? prefix;
	return usual === "" ? local : `${usual}:${local}`;
}
function splitName(name) {
	const colon = name.indexOf(":");
	return [name.slice(0, colon), name.slice(colon + 1)];
}
function resolved(address, base) {
	return URL.canParse(address, base) ? new URL(address, base).href : base;
}

// src/import/read-import.ts
const formats = "RSS, Atom, JSON Feed, WordPress's export (WXR) and ninjs are read.";
/**
* Reads the stories of a file in any of the formats: what it is, it says itself.
*
* @param bytes the file's content
* @param encoding the name of its encoding, where a person knows better than the file
* @throws {ImportFault} where it cannot be read
*/
function readImport(bytes, encoding) {
	const text = decodeImport(bytes, encoding);
	const [first] = text.trimStart();
	const source = first === "{" || first === "[" ? readJson(text) : first === "<" ? readXml(text) : void 0;
	if (!source) throw unknown(first === void 0 ? "It is empty." : `It begins with “${text.trimStart().slice(0, 20)}”.`);
	if (source.items.length === 0) throw new ImportFault("import-nothing-there", "The file holds no stories.", "Look whether it is the feed or export that you meant.");
	return source;
}
function readXml(text) {
	if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) throw new ImportFault("import-format-unknown", "The file is a page, and no feed.", "Save the page's feed instead: its address stands in the page's head, in <link rel=\"alternate\">.");
	const root = new XmlPart(parseXmlFile(text));
	const placeOf = placeCounter(text);
	if (root.name === "atom:feed") return readAtom(root, placeOf);
	if (root.name !== "rss" && root.name !== "rdf:RDF") throw unknown(`Its outermost element is <${root.element.name}>.`);
	const channel = root.children.find(({ name }) => name === "channel");
	const isWxr = channel?.children.some(({ name }) => name === "wp:wxr_version" || name === "wp:base_site_url");
	return channel && isWxr === true ? readWxr(channel, placeOf) : readRss(root, placeOf);
}
function readJson(text) {
	const file = parseJsonFile(text);
	if (isJsonFeed(file.data)) return readJsonFeed(file.data, file);
	const items = ninjsItems(file.data);
	if (!items) throw unknown("It is JSON, but neither a JSON Feed, which names its version, nor ninjs, whose items have a uri.");
	return readNinjs(items, file);
}
function unknown(what) {
	return new ImportFault("import-format-unknown", `The file is in no format that stories are read from. ${what}`, formats);
}

// src/cli/import.ts
/** Writes the stories of a feed or an export into a content folder. A story that is there already is not touched. */
async function importStories(folder, options) {
	const { file, format, isDryRun } = options;
	const shown = display(file);
	const source = await readImportFile(file, options.encoding);
	if (!("items" in source)) return refusal([source], format, shown);
	const scanned = scanContent(folder);
	const base = readSources(scanned.publication ? [scanned.publication] : []);
	const entities = readSources(scanned.entities);
	const stories = readSources(scanned.stories);
	const publication = base.sources[0] && readPublication(base.sources[0]);
	const known = readKnownStories(stories.sources);
	const ledger = await readLedger(folder);
	const faults = [
		...scanned.findings,
		...base.findings,
		...entities.findings,
		...stories.findings,
		...publication?.findings ?? [],
		...known.findings,
		...ledger.findings
	];
	if (!publication?.value || faults.length > 0) return refusal(faults, format, shown);
	const planned = planImport(source, {
		publication: publication.value,
		entities: new Map(entities.sources.map(readEntity).flatMap(({ id, entity }) => entity ? [[id, entity]] : [])),
		known: [...known.stories, ...ledger.entries.values()],
		names: await namesTaken(folder),
		areDrafts: options.status === "draft",
		credit: options.credit,
		feedUrl: options.feedUrl,
		today: dayOf(options.now),
		fileOf: (slug) => display(path.join(folder, "stories", `${slug}.md`))
	});
	const complaint = isDryRun ? void 0 : await writeNewFiles(planned.files);
	if (complaint !== void 0) return {
		exitCode: 1,
		complaint
	};
	const findings = options.feedUrl === void 0 ? feedUnknown(source, shown) : [];
	const report = {
		file: shown,
		format: source.format,
		isDryRun,
		findings,
		stories: planned.stories
	};
	return {
		exitCode: planned.stories.some(({ outcome }) => outcome === "refused") ? 1 : 0,
		output: format === "json" ? reportAsJson(report) : reportAsText(report)
	};
}
async function readImportFile(file, encoding) {
	const shown = display(file);
	if (/^https?:\/\//i.test(file)) return fileFinding(shown, "import-not-saved", "This is an address, and not a file.", `Save it first: curl -o feed.xml "${file}"; then import feed.xml.`);
	try {
		return readImport(await readFile(file), encoding);
	} catch (error) {
		if (error instanceof ImportFault) return error.asFinding(shown);
		if (isCode$1(error, "ENOENT")) return fileFinding(shown, "import-file-missing", "There is no such file.", "Name the feed or the export that you saved.");
		return fileFinding(shown, "file-unreadable", `The file cannot be read: ${reasonOf(error)}.`, "Look whether it is a file, and at its permissions.");
	}
}
/** A feed that does not say its own address is credited to its home page, until somebody says better. */
function feedUnknown({ channel, format }, file) {
	if (channel.feedUrl !== void 0 || format === "ninjs") return [];
	return [{
		...fileFinding(file, "feed-address-unknown", "The file does not say at which address the feed was, so syndicatedFrom holds the address of its site.", "Import with --feed-url, or correct feedUrl in the stories."),
		severity: "warning"
	}];
}
function refusal(findings, format, file) {
	const complaint = `${formatAsText(findings)}Nothing was written.\n`;
	if (format === "text") return {
		exitCode: 1,
		complaint
	};
	const errors = findings.map(({ file: at, place, code, severity, message, hint }) => ({
		file: at,
		...place,
		code,
		severity,
		message,
		hint
	}));
	return {
		exitCode: 1,
		complaint,
		output: `${JSON.stringify({
			version: 1,
			file,
			findings: errors,
			stories: []
		}, void 0, 2)}\n`
	};
}
function display(file) {
	return file.split(path.sep).join("/");
}

export { importStories };