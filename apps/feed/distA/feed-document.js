import { n as readBody, r as HttpUrl, t as mentionedEntity } from "./body.js";
import { l as asciiAlphanumeric } from "./lib.js";
import { t as dateRange } from "./date-range.js";
import { _ as withoutForbidden, a as stringify, c as find, d as pointStart, f as position, g as hasForbidden, h as unlessEmpty, m as defined, o as html$4, p as esm_default, r as stringify$1, s as svg, t as whitespace, u as pointEnd, v as withoutNoncharacters } from "./lib2.js";
import { i as remark, r as gfmTableToMarkdown, t as remarkParser } from "./remark-parser.js";
import { a as visit, n as ok, o as SKIP, s as zwitch } from "./markdown-table.js";
import { t as slugOf } from "./slug-of2.js";
import { createHash } from "node:crypto";

// ../../node_modules/.pnpm/micromark-util-sanitize-uri@2.0.1/node_modules/micromark-util-sanitize-uri/index.js
/**
* Normalize a URL.
*
* Encode unsafe characters with percent-encoding, skipping already encoded
* sequences.
*
* @param {string} value
*   URI to normalize.
* @returns {string}
*   Normalized URI.
*/
function normalizeUri(value) {
	/** @type {Array<string>} */
	const result = [];
	let index = -1;
	let start = 0;
	let skip = 0;
	while (++index < value.length) {
		const code = value.charCodeAt(index);
		/** @type {string} */
		let replace = "";
		if (code === 37 && asciiAlphanumeric(value.charCodeAt(index + 1)) && asciiAlphanumeric(value.charCodeAt(index + 2))) skip = 2;
		else if (code < 128) {
			if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code))) replace = String.fromCharCode(code);
		} else if (code > 55295 && code < 57344) {
			const next = value.charCodeAt(index + 1);
			if (code < 56320 && next > 56319 && next < 57344) {
				replace = String.fromCharCode(code, next);
				skip = 1;
			} else replace = "�";
		} else replace = String.fromCharCode(code);
		if (replace) {
			result.push(value.slice(start, index), encodeURIComponent(replace));
			start = index + skip + 1;
			replace = "";
		}
		if (skip) {
			index += skip;
			skip = 0;
		}
	}
	return result.join("") + value.slice(start);
}

// src/edition/addresses.ts
/** The name of a feed's document in its folder, in each format. */
const feedFiles = {
	rss: "feed.xml",
	atom: "atom.xml",
	json: "feed.json"
};
/**
* Gives the addresses of an edition's parts.
*
* @param baseUrl the absolute address that the edition is published under; a missing slash at its end is added
*/
function addressesBelow(baseUrl) {
	const home = new URL("", baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`).href;
	return {
		home,
		at: (path) => home + withoutIndex(path),
		feeds: {
			rss: home + feedFiles.rss,
			atom: home + feedFiles.atom,
			json: home + feedFiles.json
		},
		stylesheet: `${home}style.css`,
		feedStylesheet: `${home}feed.css`,
		opml: `${home}feeds.opml`,
		story: (slug) => `${home}stories/${slug}/`,
		storyData: (slug) => `${home}stories/${slug}.json`,
		storyMarkdown: (slug) => `${home}stories/${slug}.md`,
		entity: (id) => `${home}entities/${id}/`
	};
}
const indexPage = "index.html";
/** A page names dozens of addresses: an expression here took a hundredth of a story's time. */
function withoutIndex(path) {
	return path === indexPage || path.endsWith(`/${indexPage}`) ? path.slice(0, -10) : path;
}

// ../../packages/renderer/dist/address/address.js
const webSchemes = /* @__PURE__ */ new Set(["http:", "https:"]);
const linkSchemes = /* @__PURE__ */ new Set([...webSchemes, "mailto:"]);
/**
* Gives the absolute form of the address of a link, or nothing where a browser must not be sent there: it is no address, or
* it is neither a web page nor a mailbox. Spaces and control characters that hide a scheme are read as browsers read them.
*
* @param address what was written
* @param page the absolute address of the page that it was written in
*/
function linkAddress(address, page) {
	return isWrittenAsByBrowsers(address) ? address : resolved(address, page, linkSchemes);
}
const domain = String.raw`(?:(?!xn--)[a-z0-9-]+\.)*(?!xn--)[a-z][a-z0-9-]*`;
const plainAddress = new RegExp(String.raw`^https?://${domain}/[-\w.~!$&()*+,;=:@/?#]*$`);
/** A segment that leads up, or nowhere. */
const dotSegment = /\/\.{1,2}(?:[/?#]|$)/;
/**
* Says whether an address is absolute, of the web, and just as a browser would write it. It may be so where the answer is no:
* this is to be quicker than to take the address apart, which was a tenth of the time of a story.
*/
function isWrittenAsByBrowsers(address) {
	return plainAddress.test(address) && !dotSegment.test(address);
}
/**
* Gives the absolute form of the address of a file, such as a picture, or nothing where a browser must not load it. A file
* that is already written as a web address stays as it is.
*
* @param address what was written
* @param page the absolute address of the page that it was written in
*/
function fileAddress(address, page) {
	return writtenOut.test(address) ? address : resolved(address, page, webSchemes);
}
/** A whole web address without anything that a browser would read in another way. */
const writtenOut = /^https?:\/\/[^\s/\\"<>[\]]+(?:[/?#][^\s\\"<>]*)?$/;
function resolved(address, page, schemes) {
	try {
		const { href, protocol } = new URL(address, page);
		return schemes.has(protocol) ? href : void 0;
	} catch {
		return;
	}
}
/**
* Gives the name of the site that an absolute address is on, without a leading `www.`.
*
* @throws {TypeError} where it is no absolute address
*/
function siteOf(address) {
	return new URL(address).hostname.replace(/^www\./, "");
}
/**
* Gives the address of a page as browsers write it: other scripts than Latin are percent-encoded, as formats want it.
*
* @throws {TypeError} where it is no absolute address, or none of the web
*/
function pageAddress(address) {
	const { href, protocol } = new URL(address);
	if (!webSchemes.has(protocol)) throw new TypeError(`The address of a page starts with https: or http:, and this one does not: ${address}`);
	return href;
}
/**
* Gives the address of a page or a file of the web as it is, if it is written out, or as browsers write it. In texts of a
* document an address is not escaped by what a browser would do with it, so no other may stand there.
*
* @throws {TypeError} where it is no absolute address, or none of the web
*/
function webAddress(address) {
	return writtenOut.test(address) ? address : pageAddress(address);
}

// ../../packages/renderer/dist/authors.js
/**
* Gives the names that a story is published under: its authors' or, where it has no byline, that of the publication, which
* then answers for it.
*/
function authorNames(article, publication) {
	return article.authors.length > 0 ? article.authors.map((author) => author.name) : [publisherName$1(publication)];
}
/** Gives the name of who answers for a publication: its publisher or, where none is named, the publication itself. */
function publisherName$1({ publisher, title }) {
	return publisher ?? title;
}
/** Gives the byline that a story prints, `By Anna Berg, 김철수`; nothing where nobody signs it. */
function authorLine({ authors }) {
	return authors.length > 0 ? `By ${authors.map(({ name }) => name).join(", ")}` : void 0;
}

// ../../packages/renderer/dist/remembered.js
/** How many answers are kept: as many names as a newsroom has, and few enough for a feed without end. */
const most = 1e3;
/**
* Gives a function that answers as the given one does, and is quick to answer again what it was asked before: in a feed, the
* same names, sections and days stand in item after item. It keeps a thousand answers at the most.
*
* @param answer a pure function, which gives the same for the same argument
*/
function remembered(answer) {
	const known = /* @__PURE__ */ new Map();
	return (question) => {
		const before = known.get(question);
		if (before !== void 0) return before;
		const given = answer(question);
		if (known.size === most) known.clear();
		known.set(question, given);
		return given;
	};
}

// ../../packages/renderer/dist/date/moment.js
/**
* Gives the moment that stands for a date in formats that want one: the moment itself, or 12:00 UTC of a day, which is
* that same day from UTC−12 to UTC+11.
*
* @param date a day or an instant, as the article schema has them
*/
function momentOf(date) {
	return new Date(timeOf(date));
}
/** Gives {@link momentOf} as a number: in milliseconds since 1970, or not a number where it is no date. */
function timeOf(date) {
	return Date.parse(date.includes("T") ? date : `${date}T12:00:00Z`);
}
/**
* Writes a date as RFC 822 does, in GMT with a four-digit year: `Fri, 22 Nov 2019 12:00:00 GMT`.
*
* @param date a day or an instant, as the article schema has them
* @see https://www.rssboard.org/rss-profile#data-types-datetime
*/
function rfc822(date) {
	const day = inWholeSeconds.test(date) ? weekday(date.slice(0, 10)) : "";
	return day === "" ? momentOf(date).toUTCString() : `${day}${date.slice(11, 19)} GMT`;
}
/**
* Writes a date as RFC 3339 does, in UTC, without fractions of a second where there are none: `2019-11-22T12:00:00Z`.
*
* @param date a day or an instant, as the article schema has them
* @throws {RangeError} where it is no date
*/
function rfc3339(date) {
	const day = inWholeSeconds.test(date) ? isoDay(date.slice(0, 10)) : "";
	return day === "" ? momentOf(date).toISOString().replace(".000Z", "Z") : `${day}${date.slice(11, 19)}Z`;
}
/** Gives the later of two dates; the first one where both mean the same moment. */
function later(first, second) {
	return isLater(second, first) ? second : first;
}
/** To read a date takes ten times as long as to compare it with another that is written alike, as those of a feed mostly are. */
function isLater(date, than) {
	if (date.length === than.length && offsetOf(date) === offsetOf(than)) return date > than;
	return timeOf(date) > timeOf(than);
}
/** Gives how a moment says its distance from UTC: `Z` or `+09:00`. */
function offsetOf(date) {
	return date.endsWith("Z") ? "Z" : date.slice(-6);
}
const inWholeSeconds = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.0+)?Z$/;
/** Gives a day in UTC as RFC 822 and RFC 3339 have it, up to the time; nothing where there is no such day. */
const weekday = remembered((day) => startOf(day)?.toUTCString().slice(0, -12) ?? "");
const isoDay = remembered((day) => startOf(day)?.toISOString().slice(0, -13) ?? "");
function startOf(day) {
	const start = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return Number.isNaN(start.getTime()) ? void 0 : start;
}

// ../../packages/renderer/dist/feed/find-forbidden.js
/**
* Gives everything in texts that a feed cannot carry as it is, so that whoever wrote them can be told. Renderers do the same
* for what they render where they are given `onWarning`.
*
* @param data an article, a publication, or any other data; every text in it is looked at
* @see https://www.w3.org/TR/xml/#charsets
*/
function findForbidden(data) {
	return [...inValue(data, [])];
}
function* inValue(value, path) {
	if (typeof value === "string") yield* inText$1(value, path);
	else if (typeof value === "object" && value !== null) for (const [key, part] of Object.entries(value)) yield* inValue(part, [...path, Array.isArray(value) ? Number(key) : key]);
}
function* inText$1(text, path) {
	const clean = withoutForbidden(text);
	if (clean === text && !text.includes(sectionEnd)) return;
	for (let index = 0; index < text.length; index++) if (text[index] !== clean[index]) yield forbidden(text.charCodeAt(index), index, path);
	else if (text.startsWith(sectionEnd, index)) yield endOfSection(index, path);
}
const sectionEnd = "]]>";
function forbidden(codeUnit, index, path) {
	const character = `U+${codeUnit.toString(16).toUpperCase().padStart(4, "0")}`;
	return {
		code: "character-forbidden",
		path,
		index,
		character,
		message: `The character ${character} cannot stand in XML, and is replaced by U+FFFD.`,
		hint: "Take it out, or write what was meant."
	};
}
function endOfSection(index, path) {
	return {
		code: "section-end",
		path,
		index,
		character: sectionEnd,
		message: "The characters ]]> end a CDATA section of XML, which is split there; readers see the same text.",
		hint: "Nothing needs to be done, unless a program reads the feed without an XML parser."
	};
}

// ../../packages/renderer/dist/feed/admit.js
/** Tells a feed's caller what in the channel's own texts the feed cannot carry as it is. */
function reportHead({ publication, title, description, onWarning }) {
	if (!onWarning) return;
	for (const warning of findForbidden({
		publication,
		title,
		description
	})) onWarning(warning, publication.id);
}
/**
* Says whether a feed shows a story, which it does not where the story was withdrawn, and tells the feed's caller what in it
* the feed cannot carry as it is.
*/
function admit({ article, contentHtml }, { onWarning }) {
	if (article.status === "withdrawn") return false;
	if (!onWarning) return true;
	const own = findForbidden(article);
	for (const warning of own) onWarning(warning, article.id);
	if (!own.some(({ path }) => path[0] === "body")) for (const warning of findForbidden({ contentHtml })) onWarning(warning, article.id);
	return true;
}

// ../../packages/renderer/dist/template/context.js
const openValue = /([^\s"'=<>]+)\s*=\s*["']([^"']*)$/;
const addressAttribute = /^(?:[a-z-]+:)?(?:href|action|formaction|cite|url|xmlurl|htmlurl|data|background|longdesc|manifest|ping|codebase)$/i;
const fileAttribute = /^(?:src|srcset|imagesrcset|poster)$/i;
/**
* Says where the value of an attribute stands: an address that a browser follows, a file or files that it loads, or neither.
*
* @param attribute the attribute's name, with its prefix if it has one
*/
const contextOf = remembered((attribute) => {
	if (fileAttribute.test(attribute)) return "files";
	return addressAttribute.test(attribute) ? "address" : "attribute";
});
/**
* Finds out, from the fixed parts of a template, where each interpolation stands. Fixed parts are code, so a template
* that interpolates where nothing can be made safe is a fault of its author.
*
* @param parts the fixed parts of a template, one more than there are interpolations
* @throws {TypeError} where an interpolation stands in a tag's name, a comment, or an attribute without quotes
*/
function contextsOf(parts) {
	const contexts = [];
	let before = "";
	for (const part of parts.slice(0, -1)) {
		before += part;
		contexts.push(contextAfter(before));
		before += "x";
	}
	return contexts;
}
function contextAfter(before) {
	const cdata = before.lastIndexOf("<![CDATA[");
	if (cdata >= 0 && !before.includes("]]>", cdata)) return "cdata";
	const markup = before.replace(/<!\[CDATA\[[^]*?\]\]>/g, "");
	const open = markup.lastIndexOf("<");
	const tag = open < 0 ? "" : markup.slice(open);
	if (tag.startsWith("<!--") && !tag.includes("-->")) throw misplaced("a comment", before);
	if (tag === "" || isClosed(tag)) return "text";
	const unquoted = tag.replace(/"[^"]*"|'[^']*'/g, "");
	if (/\s$/.test(unquoted)) return "tag";
	if (!/=\s*["'][^"']*$/.test(unquoted)) throw misplaced("a tag's name or an attribute without quotes", before);
	const [, name = "", start = ""] = openValue.exec(tag) ?? [];
	return /[:/?#]/.test(start) ? "attribute" : contextOf(name);
}
function isClosed(tag) {
	return tag.replace(/"[^"]*"|'[^']*'/g, "").includes(">");
}
function misplaced(where, before) {
	return /* @__PURE__ */ new TypeError(`A value cannot be interpolated in ${where}: …${before.slice(-40)}\${…}`);
}

// ../../packages/renderer/dist/address/embedded-picture.js
/** How long a `data:` address may be, in characters: about 48 KB of picture. */
const mostEmbedded = 65536;
const rasterPicture = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+={0,2}$/;
/**
* Says whether an address is a whole picture, written into the document itself, that is safe to show: PNG, JPEG, GIF, WebP or
* AVIF in base64, at most {@link mostEmbedded} characters long.
*
* @param address a `data:` address, exactly as it was written
* @see https://www.rfc-editor.org/rfc/rfc2397
*/
function isEmbeddedPicture(address) {
	return address.length <= 65536 && rasterPicture.test(address);
}

// ../../packages/renderer/dist/template/harmless.js
/** Addresses with a scheme are followed only where it is one of these; addresses without one are relative. */
const followed = /^(?:https?|mailto|tag):|^[^:]*(?:[/?#]|$)/i;
const unseen = /[\t\n\r]/g;
const unseenAtStart = /^[\u0000-\u0020]+/;
/** Gives an address as it is, or `#` where a browser would run it, or show it as a document, instead of following it. */
function harmlessAddress(address) {
	return isFollowed(address) ? address : "#";
}
/**
* Gives the address of a file as it is, or `#` where a browser must not load it. So it does with the addresses that `srcset`
* lists, each with its size behind it. Small pictures in `data:` addresses are loaded.
*/
function harmlessFiles(addresses) {
	if (isEmbeddedPicture(addresses)) return addresses;
	if (!addresses.includes(",")) return harmlessAddress(addresses);
	return addresses.split(/,\s+/).every((candidate) => isFollowed(candidate)) ? addresses : "#";
}
function isFollowed(address) {
	if (address.startsWith("https:")) return true;
	return followed.test(address.replace(unseen, "").replace(unseenAtStart, ""));
}

// ../../packages/renderer/dist/template/replace-characters.js
/**
* Gives text with some of its characters replaced: one after the other, for V8 replaces a character by a text several times as
* fast as it asks a function for each.
*
* @param text the text
* @param replacements the characters; one that others' replacements hold comes before them
*/
function replaceCharacters(text, replacements) {
	let replaced = text;
	for (const [character, every, replacement] of replacements) if (replaced.includes(character)) replaced = replaced.replace(every, replacement);
	return replaced;
}

// ../../packages/renderer/dist/template/escape.js
const notPlainInText = /[\u0000-\u0008\u000b-\u001f&<>\ud800-\udfff\ufffe\uffff]/;
const notPlainInAttribute = /[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/;
/** Escapes text to stand between tags. A carriage return is written as a reference: parsers would make it a line feed. */
function escapeText(text) {
	if (!notPlainInText.test(text)) return text;
	return replaceCharacters(withoutForbidden(text), inText);
}
/** Escapes text to stand in a quoted attribute. White space is written as references: parsers would make it spaces. */
function escapeAttribute(text) {
	if (!notPlainInAttribute.test(text)) return text;
	return replaceCharacters(withoutForbidden(text), inAttribute);
}
const inText = [
	[
		"&",
		/&/g,
		"&amp;"
	],
	[
		"<",
		/</g,
		"&lt;"
	],
	[
		">",
		/>/g,
		"&gt;"
	],
	[
		"\r",
		/\r/g,
		"&#13;"
	]
];
const inAttribute = [
	...inText,
	[
		"\"",
		/"/g,
		"&quot;"
	],
	[
		"'",
		/'/g,
		"&#39;"
	],
	[
		"	",
		/\t/g,
		"&#9;"
	],
	[
		"\n",
		/\n/g,
		"&#10;"
	]
];
/** Makes text fit to stand in a CDATA section, which is closed and opened anew inside each `]]>`. */
function escapeCdata(text) {
	return withoutForbidden(text).replaceAll("]]>", "]]]]><![CDATA[>");
}

// ../../packages/renderer/dist/template/markup.js
/** Text of a document that was composed by a template, so that it can stand in another template as it is. */
var Markup = class {
	#pieces;
	/** @internal Only templates and sanitisers may say that text is markup. */
	constructor(pieces) {
		this.#pieces = pieces;
	}
	toString() {
		let text = "";
		for (const piece of this.#pieces) text += piece;
		return text;
	}
	/** @internal Gives the text in pieces, of which long texts that were interpolated are each one: see {@link longPiece}. */
	get pieces() {
		return this.#pieces;
	}
};
/**
* How long a text is, in UTF-16 code units, that is better encoded by itself than copied into a longer one first: so takes a story
* in English not twice the memory for the sake of a name in another script.
*/
const longPiece = 1024;
/** Attributes of a tag, to be interpolated after its name: `` html`<img ${attributes({ src, alt })}>` ``. */
var Attributes = class {
	#text;
	/** @internal Only {@link attributes} makes them. */
	constructor(text) {
		this.#text = text;
	}
	toString() {
		return this.#text;
	}
};
/**
* Gives attributes with their values escaped; one without a value is left out.
*
* @param values each attribute's name, which is code, and its value, which may be any text
*/
function attributes(values) {
	let written = "";
	for (const [name, value] of Object.entries(values)) {
		if (value === void 0) continue;
		if (written !== "") written += " ";
		written += `${name}="${escape(String(value), contextOf(name))}"`;
	}
	return new Attributes(written);
}
const contexts = /* @__PURE__ */ new WeakMap();
/** Composes a document's text, every interpolation escaped for where it stands. */
function compose(parts, values) {
	let known = contexts.get(parts);
	if (!known) {
		known = contextsOf(parts);
		contexts.set(parts, known);
	}
	let text = parts[0] ?? "";
	const pieces = [];
	for (let index = 0; index < values.length; index++) {
		const value = values[index];
		const context = known[index] ?? "text";
		const written = typeof value === "string" && context === "text" ? escapeText(value) : write(value, context);
		if (written.length < 1024) text += written;
		else {
			pieces.push(text, written);
			text = "";
		}
		text += parts[index + 1] ?? "";
	}
	pieces.push(text);
	return new Markup(pieces);
}
function write(value, context) {
	if (value === void 0) return "";
	if (typeof value === "string" && context !== "tag") return escape(value, context);
	if (context === "tag" || value instanceof Attributes) {
		if (context === "tag" && value instanceof Attributes) return value.toString();
		throw new TypeError("Attributes, and nothing else, are interpolated in a tag after its name.");
	}
	if (typeof value === "string") return escape(value, context);
	if (typeof value === "number") return escape(String(value), context);
	if (value instanceof Markup) return context === "text" ? value.toString() : escape(value.toString(), context);
	let text = "";
	for (const part of value) text += write(part, context);
	return text;
}
function escape(text, context) {
	switch (context) {
		case "text": return escapeText(text);
		case "attribute": return escapeAttribute(text);
		case "address": return escapeAttribute(harmlessAddress(text));
		case "files": return escapeAttribute(harmlessFiles(text));
		case "cdata": return escapeCdata(text);
	}
}

// ../../packages/renderer/dist/feed/encode.js
/** How much text is gathered before it is encoded, in UTF-16 code units. */
const gathered = 16384;
/**
* Gives a document as UTF-8 in one array. Its text is never in one piece: to join it takes longer than to compose and to encode it.
*
* @param document its parts
* @param count how many parts there are, nearly
*/
function encode(document, count) {
	const encoder = new TextEncoder();
	let bytes = new Uint8Array(Math.min(mostAtFirst, roomAtLeast + count * likelyPart));
	let view = new DataView(bytes.buffer);
	let length = 0;
	let parts = 0;
	const grow = (needed) => {
		bytes = longer(bytes, length, needed, count / Math.max(1, parts));
		view = new DataView(bytes.buffer);
	};
	const write = (text) => {
		for (let rest = text; rest !== "";) {
			const { read, written } = encoder.encodeInto(rest, bytes.subarray(length));
			length += written;
			rest = rest.slice(read);
			if (rest !== "") grow(rest.length * mostBytes);
		}
	};
	const unescaped = new DataView(new ArrayBuffer(gathered + 8));
	const encoded = new Uint8Array(unescaped.buffer, 0, gathered);
	const writeEscaped = (piece) => {
		for (let rest = piece.text; rest !== "";) {
			const { read, written } = encoder.encodeInto(rest, encoded);
			const needed = written * 3 + 8;
			if (bytes.length - length < needed) grow(needed);
			length = piece.escape(unescaped, written, view, length);
			rest = rest.slice(read);
		}
	};
	let short = "";
	for (const part of document) {
		for (const piece of part.pieces) {
			if (typeof piece !== "string") {
				write(short);
				writeEscaped(piece);
			} else if (piece.length < 1024) {
				short += piece;
				if (short.length < gathered) continue;
				write(short);
			} else {
				write(short);
				write(piece);
			}
			short = "";
		}
		parts += 1;
	}
	write(short);
	return bytes.subarray(0, length);
}
/** How much memory is asked for before anything is known of the parts, in bytes: that of most feeds, so that it is all of it. */
const mostAtFirst = 262144;
const roomAtLeast = 16384;
const likelyPart = 6144;
/** How much memory is asked for at once because of a few parts, in bytes: that of 15,000 stories. */
const mostBelieved = 67108864;
/** How many bytes of UTF-8 a UTF-16 code unit may become. */
const mostBytes = 3;
/**
* Gives bytes with room behind them: for what is needed now, and for what is to come if it is like what came. What is written
* once need not be copied often then, and no more memory is asked for than is used.
*/
function longer(bytes, length, needed, share) {
	const likely = Math.min(length * share * 1.1, Math.max(mostBelieved, bytes.length * 4));
	const room = new Uint8Array(Math.ceil(Math.max(likely, bytes.length * 1.5, length + needed)));
	room.set(bytes.subarray(0, length));
	return room;
}

// ../../packages/renderer/dist/feed/newest-date.js
/**
* Gives the date of the newest story or change in a feed: to its readers, that is when the feed was last built. Nothing where
* there is no story.
*/
function newestDate({ updated, stories }) {
	if (updated !== void 0) return updated;
	let newest;
	for (const { article } of stories) {
		if (article.status === "withdrawn") continue;
		const date = article.dateModified ?? article.datePublished;
		newest = newest === void 0 ? date : later(newest, date);
	}
	return newest;
}

// ../../packages/renderer/dist/template/xml.js
/**
* Composes XML: `` xml`<title>${headline}</title>` ``. Any text can be interpolated, and what comes out is well-formed:
* it is escaped for where it stands, in text, in an attribute or in a CDATA section, and characters that XML 1.0 forbids
* become U+FFFD. The result of one template nests in another as it is; a plain string never does.
*
* @throws {TypeError} where a value is interpolated in a tag's name, a comment, or an attribute without quotes
*/
function xml(parts, ...values) {
	return compose(parts, values);
}

// ../../packages/renderer/dist/contributors.js
/**
* Gives the names of those who contributed to a story without having written it: whom its pictures, videos and sounds are
* credited to, each once.
*/
function contributorNames({ media, entities, authors }) {
	if (media.length === 0) return [];
	const wrote = new Set(authors.map(({ name }) => name));
	const credited = media.map(({ creditedTo, credit }) => entities.find(({ id }) => id === creditedTo)?.name ?? credit);
	return [...new Set(credited)].filter((name) => !wrote.has(name));
}

// ../../packages/renderer/dist/date/readable.js
const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
/**
* Writes a date for readers, no more exactly than it is known: `1965`, `October 2018`, `22 November 2019`,
* `22 November 2019, 18:00 (UTC+09:00)`, `1910–1945`. Written by hand, and not by `Intl`, whose texts change with the
* version of its data.
*
* @param date any date of the article schema
* @param language the BCP 47 tag of the text that it stands in; English, Korean, Japanese and Chinese have a form of their
*   own, other languages are given ISO 8601
*/
function readableDate(date, language) {
	if (date.includes("T")) {
		const [day = "", time = ""] = date.split("T");
		const [, clock = "", offset = ""] = /^(\d\d:\d\d)[^Z+-]*(.*)$/.exec(time) ?? [];
		return `${readableDay(day, language)}, ${clock} (${offset === "Z" ? "UTC" : `UTC${offset}`})`;
	}
	if (!date.includes("/")) return readableDay(date, language);
	return date.split("/").map((part) => readableDay(part, language)).join("–");
}
function readableDay(day, language) {
	return days.get(primaryOf(language))?.(day) ?? day;
}
const inChinese = remembered((day) => counted(day, "年", "月", "日", ""));
/** How a language writes a year, a month or a day: lists of stories show the same ones over and over. */
const days = /* @__PURE__ */ new Map([
	["en", remembered(inEnglish$1)],
	["ko", remembered((day) => counted(day, "년", "월", "일", " "))],
	["ja", inChinese],
	["zh", inChinese]
]);
function inEnglish$1(date) {
	const [year = "", inYear, inMonth] = date.split("-");
	const month = inYear === void 0 ? void 0 : months[Number(inYear) - 1];
	const inYearOf = month === void 0 ? year : `${month} ${year}`;
	return inMonth === void 0 ? inYearOf : `${Number(inMonth)} ${inYearOf}`;
}
/** Writes each number of a date with the unit that it counts. */
function counted(date, ofYear, ofMonth, ofDay, separator) {
	const [year = "", month, day] = date.split("-");
	const written = [`${year}${ofYear}`];
	if (month !== void 0) written.push(`${Number(month)}${ofMonth}`);
	if (day !== void 0) written.push(`${Number(day)}${ofDay}`);
	return written.join(separator);
}
/** Gives the first part of a language's tag, in lower case. A page says dozens of days, and hardly more than one language. */
const primaryOf = remembered((language) => language.toLowerCase().split("-", 1)[0] ?? "");

// ../../packages/renderer/dist/template/html.js
/**
* Composes HTML: `` html`<h1>${headline}</h1>` ``. Any text can be interpolated; it is escaped for where it stands, and an
* address that a browser would run instead of follow (`javascript:`) becomes `#`. Interpolate neither into `<script>` nor
* into `<style>`.
*
* @throws {TypeError} where a value is interpolated in a tag's name, a comment, or an attribute without quotes
*/
function html$3(parts, ...values) {
	return compose(parts, values);
}
/**
* Says that a string is HTML already, so that it nests unescaped.
*
* @param sanitized HTML that a sanitiser gave; any other string is an open door
*/
function trustedHtml(sanitized) {
	return new Markup([sanitized]);
}

// ../../packages/renderer/dist/html/corrections.js
/** Gives the corrections that were published, the oldest first; nothing where there is none. */
function correctionList(article) {
	if (article.corrections.length === 0) return void 0;
	const corrections = article.corrections.map(({ date, text }) => {
		const day = html$3`<time datetime="${date}">${readableDate(date, article.language)}</time>`;
		return html$3`
<li>${day}: ${text}</li>`;
	});
	return html$3`<section class="corrections">
<h2>Corrections</h2>
<ul>${corrections}
</ul>
</section>`;
}

// ../../packages/renderer/dist/media/files.js
/**
* Gives the files of a picture, video or sound, the best one first; none that a browser must not load.
*
* @param media one of a story's
* @param storyUrl the absolute address of the story, which relative addresses are resolved against
*/
function filesOf(media, storyUrl) {
	return media.renditions.flatMap((rendition) => {
		const url = fileAddress(rendition.url, storyUrl);
		if (url === void 0) return [];
		return url === rendition.url ? [rendition] : [{
			...rendition,
			url
		}];
	});
}
/** Says whether something is looked at, and not played. */
function isPicture({ kind }) {
	return kind === "photo" || kind === "graphic";
}
/** Gives the first picture of a story that has a file; nothing where there is none. */
function leadingPicture(article, storyUrl) {
	for (const media of article.media) {
		const [file] = isPicture(media) ? filesOf(media, storyUrl) : [];
		if (file) return {
			media,
			file
		};
	}
}

// ../../packages/renderer/dist/media/labels.js
/** What readers are told that something is. */
const labels = {
	photo: "Photo",
	graphic: "Graphic",
	video: "Video",
	audio: "Audio"
};

// ../../packages/renderer/dist/html/credits.js
/**
* Gives the story's pictures, videos and sounds as figures, each with its credit. Where there is a credit but no file, the
* credit is printed, and no picture is pretended.
*/
function mediaFigures({ article, url }) {
	return article.media.map((media) => {
		const files = filesOf(media, url);
		const caption = media.caption === void 0 ? void 0 : html$3`<span class="caption">${media.caption}</span> `;
		const label = labels[media.kind];
		const credit = html$3`<span class="credit">${label} credit: ${media.credit}</span>`;
		if (files.length === 0) return html$3`<p class="media-credit">${caption}${credit} (the ${label.toLowerCase()} is not available here)</p>`;
		return html$3`<figure>${player(media, files)}<figcaption>${caption}${credit}</figcaption></figure>`;
	});
}
function player(media, files) {
	const isStill = ({ mediaType }) => mediaType.startsWith("image/");
	const sources = files.filter((file) => !isStill(file)).map((file) => html$3`<source ${attributes({
		src: file.url,
		type: file.mediaType
	})}>`);
	switch (media.kind) {
		case "photo":
		case "graphic": return picture(media, files);
		case "video": {
			const still = files.find(isStill);
			const poster = still && html$3`<video controls preload="none" poster="${still.url}">`;
			return html$3`${poster ?? html$3`<video controls preload="none">`}${sources}</video>`;
		}
		case "audio": return html$3`<audio controls preload="none">${sources}</audio>`;
	}
}
/** Gives a picture in the sizes that it comes in, of which a browser takes the one that fits. */
function picture({ alt }, files) {
	const [best] = files;
	const sizes = files.filter(({ width }) => width !== void 0);
	const srcset = sizes.length > 1 && sizes.every(({ url }) => !url.endsWith(",")) ? sizes.map(({ url, width }) => `${url} ${width}w`).join(", ") : void 0;
	return html$3`<img ${attributes({
		src: best?.url,
		srcset,
		alt: alt ?? "",
		width: best?.width,
		height: best?.height
	})}>`;
}

// ../../packages/renderer/dist/text/line-feeds.js
/**
* Gives text in which every line ends with a line feed. A parser of XML or HTML makes line feeds of carriage returns that are
* written as themselves, and one of JSON does not; so would formats say different things.
*/
function withLineFeeds(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

// ../../packages/renderer/dist/feed/content.js
/**
* Gives the full text of a story as feeds carry it: the body, then its media with credits, then what was corrected.
* Sanitised HTML in which every address is absolute.
*/
function feedContent(story) {
	const { media, corrections } = story.article;
	let content = withLineFeeds(story.contentHtml);
	if (media.length === 0 && corrections.length === 0) return content;
	for (const part of [...mediaFigures(story), correctionList(story.article)]) if (part !== void 0) content += `\n${String(part)}`;
	return content;
}

// ../../packages/renderer/dist/feed/guid.js
/**
* Gives the name by which subscribers' readers know a story: its permanent id or, for a story taken over from another
* feed, the guid that it had there. It is opaque, and never an address: a moved page must not come back as a new story.
*/
function guidOf(article) {
	return article.syndicatedFrom?.guid ?? article.id;
}

// ../../packages/renderer/dist/feed/taxonomy.js
/**
* Gives the labels of a story: its section, its tags, and the entities that it is about.
*
* @param article the story
* @param publication whose sections they are; the vocabularies are named below its own permanent name
*/
function categoriesOf(article, publication) {
	const filed = (vocabulary, term) => ({
		term,
		scheme: schemeOf(publication, vocabulary)
	});
	return labelsOf(article, filed, (term) => ({ term }));
}
/**
* Gives what writes the labels of a story, as {@link categoriesOf} has them, each of them once: the stories of a feed share theirs.
*
* @param publication whose sections they are
* @param write writes one label
*/
function writingCategories(publication, write) {
	const writing = remembered((vocabulary) => {
		const scheme = schemeOf(publication, vocabulary);
		return remembered((term) => write({
			term,
			scheme
		}));
	});
	const filed = (vocabulary, term) => writing(vocabulary)(term);
	const keyword = remembered((term) => write({ term }));
	return (article) => labelsOf(article, filed, keyword);
}
function schemeOf({ id }, vocabulary) {
	return `${id}/${vocabulary}`;
}
function labelsOf(article, filed, keyword) {
	const labels = [];
	if (article.section !== void 0) labels.push(filed("sections", article.section));
	for (const tag of article.tags) labels.push(keyword(tag));
	for (const id of article.about) {
		const entity = article.entities.find((candidate) => candidate.id === id);
		if (entity) labels.push(filed(entity.type, entity.name));
	}
	return labels;
}

// ../../packages/renderer/dist/atom/entry.js
/**
* Gives what writes the stories of a feed as Atom entries, one after the other.
*
* @param publication who publishes them
*/
function atomEntries(publication) {
	const author = remembered((name) => xml`<author><name>${name}</name></author>\n`);
	const contributor = remembered((name) => xml`<contributor><name>${name}</name></contributor>\n`);
	const categories = writingCategories(publication, ({ term, scheme }) => scheme === void 0 ? xml`<category term="${term}"/>\n` : xml`<category term="${term}" scheme="${scheme}"/>\n`);
	return (story) => {
		const { article, url } = story;
		const { language, rights, syndicatedFrom } = article;
		return xml`<entry xml:lang="${language}">
<id>${atomId(article)}</id>
<title type="text">${article.headline}</title>
<link rel="alternate" type="text/html" hreflang="${language}" href="${webAddress(url)}"/>
<published>${rfc3339(article.datePublished)}</published>
<updated>${rfc3339(article.dateModified ?? article.datePublished)}</updated>
${authorNames(article, publication).map(author)}${contributorNames(article).map(contributor)}${categories(article)}<summary type="text">${article.summary}</summary>
<content type="html"><![CDATA[${feedContent(story)}]]></content>
${enclosures(story)}${rights?.license && xml`<link rel="license" href="${rights.license}"/>\n`}${rights?.notice && xml`<rights type="text">${rights.notice}</rights>\n`}${syndicatedFrom && xml`<source><title type="text">${syndicatedFrom.title}</title><link rel="self" href="${syndicatedFrom.feedUrl}"/></source>\n`}</entry>
`;
	};
}
/**
* Tells readers to drop a story that was withdrawn.
*
* @see https://www.rfc-editor.org/rfc/rfc6721
*/
function deletedEntry(article) {
	const when = rfc3339(withdrawalDate(article));
	const comment = article.withdrawal && xml`<at:comment>${article.withdrawal.reason}</at:comment>`;
	return xml`<at:deleted-entry ref="${atomId(article)}" when="${when}">${comment}</at:deleted-entry>\n`;
}
/** Gives when a story was withdrawn, or the latest that is known of it. */
function withdrawalDate({ withdrawal, dateModified, datePublished }) {
	return withdrawal?.date ?? dateModified ?? datePublished;
}
/** An entry's id is an IRI (RFC 4287, section 4.2.6); a guid that a story had elsewhere need not be one. */
function atomId(article) {
	const guid = guidOf(article);
	return iri.test(guid) && !hasForbidden(guid) ? guid : article.id;
}
const iri = /^[a-z][a-z0-9+.-]*:(?:[^\s\u0000-\u0020\u007f-\u009f<>"{}|\\^`%\ufff0-\uffff]|%[0-9a-f]{2})+$/i;
function enclosures({ article, url: storyUrl }) {
	return article.media.flatMap((media) => filesOf(media, storyUrl).map(({ url, mediaType, size }) => xml`<link ${attributes({
		rel: "enclosure",
		type: mediaType,
		length: size,
		href: url
	})}/>\n`));
}

// ../../packages/renderer/dist/atom/atom.js
/**
* Gives a feed as an Atom 1.0 document. All dates come from the stories, so the same stories give the same bytes on any day.
*
* @param feed the channel, and the stories in it
* @throws {TypeError} where an address of the channel or of a story is none of the web
* @see https://www.rfc-editor.org/rfc/rfc4287
*/
function renderAtom(feed) {
	return [...atomChunks(feed)].join("");
}
/**
* Gives a feed as {@link renderAtom} does, in UTF-8: in less time than it takes to have the text first and then encode it.
*
* @param feed the channel, and the stories in it
* @returns the bytes, which may be the start of a longer buffer
* @throws {TypeError} where an address of the channel or of a story is none of the web
*/
function renderAtomBytes(feed) {
	return encode(atomMarkup(feed), feed.stories.length);
}
/**
* Gives a feed as the pieces of an Atom 1.0 document, one for each story, so that a long feed can be sent as it grows.
*
* @param feed the channel, and the stories in it
* @throws {TypeError} where an address of the channel or of a story is none of the web
*/
function* atomChunks(feed) {
	for (const markup of atomMarkup(feed)) yield String(markup);
}
function* atomMarkup(feed) {
	const taken = feed.stories.flatMap(({ article }) => article.status === "withdrawn" ? [article] : []);
	const withdrawn = [...feed.withdrawn ?? [], ...taken];
	yield* feedStart(feed, feed.updated ?? newestOf(newestDate(feed), withdrawn), withdrawn);
	const entry = atomEntries(feed.publication);
	for (const story of feed.stories) if (admit(story, feed)) yield entry(story);
	yield end$1;
}
const end$1 = xml`</feed>\n`;
function* feedStart(feed, newest, withdrawn) {
	reportHead(feed);
	yield head$2(feed, newest);
	for (const article of withdrawn) yield deletedEntry(article);
}
/** To take a story back changes the feed, too. */
function newestOf(newest, withdrawn) {
	return withdrawn.reduce((date, article) => {
		const taken = withdrawalDate(article);
		return date === void 0 ? taken : later(date, taken);
	}, newest);
}
/** A feed without stories has to say a date all the same (RFC 4287, section 4.2.15), and knows none. */
const never = "1970-01-01T00:00:00Z";
function head$2({ publication, url, homeUrl, stylesheetUrl, ...feed }, newest) {
	const { logo, rights, hubs } = publication;
	return xml`<?xml version="1.0" encoding="utf-8"?>
${stylesheetUrl && xml`<?xml-stylesheet type="text/css" href="${stylesheetUrl}"?>\n`}<feed xmlns="http://www.w3.org/2005/Atom"
  xmlns:at="http://purl.org/atompub/tombstones/1.0"
  xmlns:fh="http://purl.org/syndication/history/1.0"
  xml:lang="${publication.language}">
<id>${feed.id ?? publication.id}</id>
<title type="text">${feed.title ?? publication.title}</title>
<subtitle type="text">${feed.description ?? publication.description}</subtitle>
<updated>${newest === void 0 ? never : rfc3339(newest)}</updated>
<link rel="self" type="application/atom+xml" href="${webAddress(url)}"/>
<link rel="alternate" type="text/html" href="${webAddress(homeUrl)}"/>
${hubs.map((hub) => xml`<link rel="hub" href="${hub}"/>\n`)}${archiveLinks$1(feed.archive)}<author><name>${publisherName$1(publication)}</name></author>
${rights?.notice && xml`<rights type="text">${rights.notice}</rights>\n`}${logo && xml`<logo>${webAddress(logo.url)}</logo>\n`}<generator>Copydesk</generator>
`;
}
/** @see https://www.rfc-editor.org/rfc/rfc5005#section-4 */
function archiveLinks$1(archive) {
	const link = (relation, address) => address === void 0 ? void 0 : xml`<link rel="${relation}" type="application/atom+xml" href="${address}"/>\n`;
	return [
		archive?.isArchive ? xml`<fh:archive/>\n` : void 0,
		link("current", archive?.current),
		link("prev-archive", archive?.previous),
		link("next-archive", archive?.next)
	];
}

// ../../packages/renderer/dist/html/claims.js
const standings = {
	confirmed: "Confirmed",
	reported: "Reported, not confirmed",
	disputed: "Disputed"
};
/** Gives what the story reports others to assert, by whom, and how it stands; nothing where there is no claim. */
function claimList(article) {
	if (article.claims.length === 0) return void 0;
	const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
	const name = (id) => names.get(id) ?? id;
	const claims = article.claims.map(({ text, claimant, attribution, standing, disputedBy }) => {
		const by = claimant === void 0 ? attribution : name(claimant);
		const source = by === void 0 ? void 0 : html$3`Attributed to: ${by}. `;
		const against = disputedBy.length > 0 ? ` by: ${disputedBy.map(name).join(", ")}` : "";
		return html$3`
<li><p>${text}</p><p class="standing">${source}<strong>${standings[standing]}</strong>${against}.</p></li>`;
	});
	return html$3`<aside class="claims" aria-labelledby="claims">
<h2 id="claims">What is claimed</h2>
<ul>${claims}
</ul>
</aside>`;
}

// ../../packages/renderer/dist/html/direction.js
const rightToLeftScripts = /^(?:arab|hebr|syrc|thaa|nkoo|adlm|mand|samr|rohg)$/i;
const rightToLeftLanguages = /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|pnb|ps|sd|syr|ug|ur|yi)$/i;
/**
* Says in which direction a language is written.
*
* @param language a BCP 47 tag; its script decides where it names one
*/
function direction(language) {
	const [primary = "", ...rest] = language.split("-");
	const script = rest.find((part) => /^[a-z]{4}$/i.test(part));
	if (script !== void 0) return rightToLeftScripts.test(script) ? "rtl" : "ltr";
	return rightToLeftLanguages.test(primary) ? "rtl" : "ltr";
}

// ../../packages/renderer/dist/html/linked.js
/** Gives text as a link, or as it is where it leads nowhere. */
function linked(text, url) {
	return url === void 0 ? text : html$3`<a href="${url}">${text}</a>`;
}

// ../../packages/renderer/dist/html/entity-list.js
const groups = [
	["person", "People"],
	["organization", "Organizations"],
	["place", "Places"],
	["agreement", "Agreements"],
	["event", "Events"],
	["topic", "Topics"]
];
/** Gives the name of an entity's place on a story's page, for the end of an address: `entity-japan`. */
function entityAnchor(id) {
	return `entity-${id}`;
}
/**
* Gives everything and everybody that the story names, by kind, each with what the article knows of it and an anchor that
* mentions lead to; nothing where the story names nothing.
*
* @param story the story
* @param entityUrl gives the absolute address of an entity's own page, by its id, or nothing where it has none
*/
function entityList({ article, url: storyUrl }, entityUrl = () => void 0) {
	if (article.entities.length === 0) return void 0;
	const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
	const sections = groups.map(([type, title]) => {
		const entities = article.entities.filter((entity) => entity.type === type).toSorted(inReadingOrder);
		if (entities.length === 0) return void 0;
		return html$3`
<section class="entities">
<h3>${title}</h3>
<dl>${entities.map((entity) => entry(entity, {
			names,
			language: article.language,
			storyUrl,
			url: entityUrl(entity.id)
		}))}
</dl>
</section>`;
	});
	return html$3`<aside class="named" aria-labelledby="named">
<h2 id="named">In this story</h2>${sections}
</aside>`;
}
/** Events read in order of time, everything else in order of its name. */
function inReadingOrder(a, b) {
	return (a.type === "event" && b.type === "event" ? dateRange(a.date).earliest - dateRange(b.date).earliest : 0) || Number(a.name > b.name) - Number(a.name < b.name);
}
function entry(entity, { names, language, storyUrl, url }) {
	const otherNames = entity.otherNames.length > 0 ? html$3` <span class="other-names">(${entity.otherNames.join(", ")})</span>` : void 0;
	const description = entity.description === void 0 ? void 0 : html$3`<p>${entity.description}</p>`;
	const facts = [...factsOf(entity, names, language), ...entity.sameAs.flatMap((page) => sameAs(page, storyUrl))];
	const list = facts.length > 0 ? html$3`<ul>${facts.map((fact) => html$3`<li>${fact}</li>`)}</ul>` : void 0;
	return html$3`
<dt id="${entityAnchor(entity.id)}">${linked(entity.name, url)}${otherNames}</dt>
<dd>${description}${list}</dd>`;
}
function factsOf(entity, names, language) {
	const on = (date) => html$3`<time datetime="${date}">${readableDate(date, language)}</time>`;
	switch (entity.type) {
		case "person": return entity.roles.map(({ title }) => title);
		case "organization":
		case "topic": return [];
		case "place": return entity.containedIn ? [html$3`in ${names.get(entity.containedIn) ?? entity.containedIn}`] : [];
		case "agreement": return [
			html$3`between ${entity.parties.map((id) => names.get(id) ?? id).join(" and ")}`,
			...entity.statusHistory.map(({ status, date, note }) => html$3`${on(date)}: ${note ?? status.replaceAll("-", " ")}`),
			...entity.statusHistory.length === 0 && entity.signed ? [html$3`signed ${on(entity.signed)}`] : []
		];
		case "event": {
			const date = entity.date.includes("/") ? readableDate(entity.date, language) : on(entity.date);
			return [html$3`${date}`];
		}
	}
}
/** Gives a link to a page about the same thing; nothing where a browser must not be sent there. */
function sameAs(page, storyUrl) {
	const url = fileAddress(page, storyUrl);
	return url === void 0 ? [] : [html$3`<a href="${url}" rel="external">${knownSiteOf(url)}</a>`];
}
/** Stories name the same entities, and to read an address takes longer than to write the rest of the link. */
const knownSiteOf = remembered(siteOf);

// ../../packages/renderer/dist/html/quotes.js
/** Gives the story's quotations, each with its speaker; nothing where nobody is quoted. */
function quoteList(article) {
	if (article.quotes.length === 0) return void 0;
	const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
	const quotes = article.quotes.map(({ text, speaker, attribution }) => {
		const by = speaker === void 0 ? attribution : names.get(speaker) ?? speaker;
		return html$3`
<li><q>${text}</q>${by === void 0 ? void 0 : html$3` <cite>${by}</cite>`}</li>`;
	});
	return html$3`<aside class="quotes" aria-labelledby="quotes">
<h2 id="quotes">Who is quoted</h2>
<ul>${quotes}
</ul>
</aside>`;
}

// ../../packages/renderer/dist/html/withdrawn.js
/**
* Gives what stands in the place of a withdrawn story: that it was withdrawn, when and why. What the story said, its headline
* too, is not repeated.
*/
function withdrawalNotice({ language, withdrawal }) {
	const on = withdrawal && html$3` on <time datetime="${withdrawal.date}">${readableDate(withdrawal.date, "en")}</time>`;
	return html$3`<article class="withdrawn" lang="en" dir="ltr">
<h1>This story was withdrawn</h1>
<p>It was withdrawn${on}.</p>
${withdrawal && html$3`<p class="reason" lang="${language}" dir="${direction(language)}">${withdrawal.reason}</p>\n`}</article>`;
}

// ../../packages/renderer/dist/html/article.js
/**
* Gives a story as a semantic `<article>` for a page: headline, summary, byline and dateline, media with credits, the
* body, corrections, the standing of its claims, its quotations, and everything that it names. In the place of a withdrawn
* story stands a notice, and nothing of what it said.
*
* @param story what `renderStory` gave
* @param links where the section, the authors and the entities have pages of their own
*/
function renderArticle(story, links = {}) {
	const { article } = story;
	if (article.status === "withdrawn") return withdrawalNotice(article);
	const { language } = article;
	const day = (date) => html$3`<time datetime="${date}">${readableDate(date, language)}</time>`;
	const modified = article.dateModified && html$3` <span class="modified">Updated ${day(article.dateModified)}</span>`;
	const section = article.section === void 0 ? void 0 : html$3`<p class="section">${linked(article.section, links.sectionUrl?.(article.section))}</p>\n`;
	const place = article.dateline === void 0 ? void 0 : html$3`<span class="place">${article.dateline}</span>, `;
	const authors = article.authors.map((author, index) => [index === 0 ? void 0 : ", ", linked(author.name, links.authorUrl?.(author))]);
	const byline = authors.length > 0 ? html$3`<p class="byline">By <span class="author">${authors}</span></p>\n` : void 0;
	const endMatter = [
		...mediaFigures(story),
		correctionList(article),
		claimList(article),
		quoteList(article),
		entityList(story, links.entityUrl)
	];
	return html$3`<article lang="${language}" dir="${direction(language)}">
<header>
${section}<h1>${article.headline}</h1>
<p class="summary">${article.summary}</p>
${byline}<p class="dateline">${place}${day(article.datePublished)}${modified}</p>
</header>
<div class="body">
${trustedHtml(story.contentHtml)}
</div>
${endMatter.filter((part) => part !== void 0).map((part) => html$3`${part}\n`)}</article>`;
}

// ../../packages/article-schema/dist/json-ld/stringify-json-ld.js
/**
* Writes JSON-LD as JSON that can stand between `<script type="application/ld+json">` and `<\/script>`, whatever the
* article says: `<`, `>`, `&` and the two line breaks that JSON allows but JavaScript once did not are written as
* `\uXXXX`, so neither `<\/script` nor `<!--` can occur, and the text is still the same JSON.
*
* @param graph what `toJsonLd` gave
* @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
*/
function stringifyJsonLd(graph) {
	return escapeForScript(JSON.stringify(graph));
}
/** Escapes what could end or confuse a `<script>` element. Outside of its strings JSON has none of these characters. */
function escapeForScript(json) {
	return json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// ../../packages/article-schema/dist/json-ld/entity-base-node.js
/** Gives what an entity of any kind says of itself: https://schema.org/Thing. */
function entityBaseNode(entity, ids) {
	return defined({
		"@id": ids.entity(entity),
		name: entity.name,
		alternateName: unlessEmpty(entity.otherNames),
		description: entity.description,
		sameAs: unlessEmpty(entity.sameAs)
	});
}

// ../../packages/article-schema/dist/json-ld/organization-node.js
/**
* schema.org's type for each kind of organization. Where it has none that always fits, the plain one stands: armed
* forces need not be a government's, and an intergovernmental body is not part of one.
*/
const types$2 = {
	government: "GovernmentOrganization",
	ministry: "GovernmentOrganization",
	legislature: "GovernmentOrganization",
	court: "GovernmentOrganization",
	military: "Organization",
	embassy: "GovernmentOrganization",
	intergovernmental: "Organization",
	party: "PoliticalParty",
	company: "Corporation",
	"news-organization": "NewsMediaOrganization",
	"non-governmental": "NGO",
	university: "CollegeOrUniversity",
	"sports-team": "SportsTeam",
	other: "Organization"
};
/** Gives the node of an organization. */
function organizationNode(organization, ids) {
	return {
		"@type": organizationType(organization),
		...entityBaseNode(organization, ids),
		...defined({
			parentOrganization: ids.entityById(organization.parent),
			location: ids.entityById(organization.location)
		})
	};
}
/** Gives schema.org's type of an organization. */
function organizationType({ kind = "other" }) {
	return types$2[kind];
}

// ../../packages/article-schema/dist/json-ld/author-node.js
/**
* Gives an author. The name stands here too and not in the entity's node alone, for many readers of bylines follow no
* reference. An author that is no entity is taken for a person: organizations that write are declared.
*/
function authorNode(author, ids, entities) {
	const entity = entities.get(author.entity);
	const isActor = entities.isActor(author.entity);
	return {
		"@type": entity?.type === "organization" ? organizationType(entity) : "Person",
		...defined({ "@id": isActor ? ids.entityById(author.entity)?.["@id"] : void 0 }),
		name: author.name
	};
}

// ../../packages/article-schema/dist/json-ld/dates.js
function schemaDate(date) {
	return date?.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, "$1:00");
}
/**
* Writes the day of a date where schema.org takes a `Date` alone: of a moment, the day at the place it was told for.
*
* @param date what a date primitive accepted, no interval
* @see https://schema.org/Date
*/
function schemaDay(date) {
	return date?.split("T")[0];
}
/**
* Writes a length of time as an ISO 8601 duration in seconds: `PT12.5S`.
*
* @param seconds how long; no number that JavaScript writes with an exponent
* @see https://schema.org/Duration
*/
function schemaDuration(seconds) {
	return seconds === void 0 || !/^\d+(?:\.\d+)?$/.test(String(seconds)) ? void 0 : `PT${seconds}S`;
}

// ../../packages/article-schema/dist/json-ld/ids.js
/** Makes the names of the nodes of one article's graph. */
function graphIds(article, publication, options) {
	const page = withoutFragment(options.url);
	const home = withoutFragment(publication.baseUrl);
	const entity = (subject) => {
		const url = options.entityUrl?.(subject);
		return url === void 0 ? `${page}#entity-${subject.id}` : `${withoutFragment(url)}#entity`;
	};
	const entities = /* @__PURE__ */ new Map();
	for (const subject of article.entities) if (!entities.has(subject.id)) entities.set(subject.id, entity(subject));
	return {
		page,
		article: `${page}#article`,
		publisher: `${home}#publisher`,
		website: `${home}#website`,
		entity,
		entityById: (id) => {
			const name = id === void 0 ? void 0 : entities.get(id);
			return name === void 0 ? void 0 : { "@id": name };
		},
		part: (kind, index) => `${page}#${kind}-${index + 1}`
	};
}
/** Gives the name of the article whose page is at an address. */
function articleIdAt(url) {
	return `${withoutFragment(url)}#article`;
}
/** Gives an address without its fragment. */
function withoutFragment(url) {
	const at = url.indexOf("#");
	return at === -1 ? url : url.slice(0, at);
}
/** Gives the names of those of several ids that the article carries an entity for; nothing where there is none. */
function referencesTo(ids, wanted) {
	const found = wanted.flatMap((id) => ids.entityById(id) ?? []);
	return found.length > 0 ? found : void 0;
}

// ../../packages/article-schema/dist/json-ld/publisher-node.js
/** Gives the node of who publishes: a plain Organization, for the publication does not say of which kind it is. */
function publisherNode(publication, ids) {
	const { logo } = publication;
	return {
		"@type": "Organization",
		"@id": ids.publisher,
		name: publisherName(publication),
		...defined({
			url: withoutFragment(publication.baseUrl),
			email: publication.email,
			logo: logo && {
				"@type": "ImageObject",
				contentUrl: logo.url,
				url: logo.url
			}
		})
	};
}
/** Gives the node of the publication itself. */
function websiteNode(publication, ids) {
	return {
		"@type": "WebSite",
		"@id": ids.website,
		identifier: publication.id,
		name: publication.title,
		description: publication.description,
		url: withoutFragment(publication.baseUrl),
		inLanguage: publication.language,
		publisher: { "@id": ids.publisher }
	};
}
/** Gives the name of who is answerable for a publication. */
function publisherName(publication) {
	return publication.publisher ?? publication.title;
}

// ../../packages/article-schema/dist/json-ld/rights-fields.js
/**
* Gives the properties for who owns the copy. A holder is known by name only and schema.org wants a type: where the name
* is the publisher's, it is the publisher; otherwise an Organization, as holders of news copy nearly always are.
*/
function rightsFields(rights, publisher, ids) {
	if (!rights) return {};
	const { holder, notice, license, usageTerms } = rights;
	return defined({
		copyrightHolder: holder === void 0 ? void 0 : holderNode(holder, publisher, ids),
		copyrightNotice: notice,
		license,
		usageInfo: usageTerms === void 0 ? void 0 : {
			"@type": "CreativeWork",
			text: usageTerms
		}
	});
}
function holderNode(name, publisher, ids) {
	return name === publisher ? { "@id": ids.publisher } : {
		"@type": "Organization",
		name
	};
}

// ../../packages/article-schema/dist/json-ld/source-node.js
/** Gives the node of a source; who supplied it is its `provider`, which does not claim that they wrote it. */
function sourceNode(source, ids, entities) {
	const provider = entities.isActor(source.entity) ? ids.entityById(source.entity) : void 0;
	return {
		"@type": "CreativeWork",
		name: source.name,
		...defined({
			url: source.url,
			provider
		})
	};
}
/** Gives the node of the story in the feed that this one was taken over from. */
function originalNode({ title, feedUrl, guid }) {
	return {
		"@type": "NewsArticle",
		...defined({ identifier: guid }),
		isPartOf: {
			"@type": "DataFeed",
			name: title,
			url: feedUrl
		}
	};
}

// ../../packages/article-schema/dist/json-ld/subjects.js
/**
* Says which entities a story is about and which it only mentions: in its copy, as a speaker, as a party to a claim. One
* that is neither, such as the author or the owner of a picture, is no subject of the story.
*
* @param article the article
* @param body its body, where it has been read already
*/
function subjects(article, body = readBody(article.body)) {
	const about = new Set(article.about);
	const mentioned = /* @__PURE__ */ new Set([
		...body.mentions.map(({ entity }) => entity),
		...article.quotes.map(({ speaker }) => speaker),
		...article.claims.flatMap(({ claimant, disputedBy }) => [claimant, ...disputedBy])
	]);
	const mentions = [...new Set(article.entities.map(({ id }) => id))].filter((id) => mentioned.has(id) && !about.has(id));
	return {
		about: [...about],
		mentions
	};
}

// ../../packages/article-schema/dist/json-ld/translation-node.js
/** Gives a translation, with its address where that is known. */
function translationNode(translation, options) {
	const url = translation.url ?? options.translationUrl?.(translation);
	return {
		"@type": "NewsArticle",
		...defined({ "@id": url === void 0 ? void 0 : articleIdAt(url) }),
		identifier: translation.id,
		inLanguage: translation.language,
		...defined({ url: url === void 0 ? void 0 : withoutFragment(url) })
	};
}

// ../../packages/article-schema/dist/json-ld/article-node.js
/** Gives the node of the story itself. */
function articleNode(article, publication, options, ids, entities, parts) {
	const { about, mentions } = subjects(article, options.body);
	const publisher = publisherName(publication);
	return {
		"@type": "NewsArticle",
		"@id": ids.article,
		identifier: article.id,
		url: ids.page,
		mainEntityOfPage: {
			"@type": "WebPage",
			"@id": ids.page
		},
		headline: article.headline,
		description: article.summary,
		inLanguage: article.language,
		datePublished: schemaDate(article.datePublished),
		...defined({
			creativeWorkStatus: article.status === "published" ? void 0 : article.status,
			articleSection: article.section,
			keywords: unlessEmpty(article.tags),
			dateline: article.dateline,
			dateModified: schemaDate(article.dateModified),
			expires: schemaDate(article.expires),
			author: unlessEmpty(article.authors.map((author) => authorNode(author, ids, entities))),
			publisher: {
				"@type": "Organization",
				"@id": ids.publisher,
				name: publisher
			},
			isPartOf: { "@id": ids.website },
			about: referencesTo(ids, about),
			mentions: referencesTo(ids, mentions),
			...mediaFields(parts.media),
			hasPart: named$1(parts.quotations),
			correction: named$1(parts.corrections),
			citation: unlessEmpty(article.sources.map((source) => sourceNode(source, ids, entities))),
			isBasedOn: article.syndicatedFrom && originalNode(article.syndicatedFrom),
			workTranslation: unlessEmpty(article.translations.map((other) => translationNode(other, options))),
			digitalSourceType: digitalSourceType(article.aiDisclosure),
			backstory: article.aiDisclosure?.note
		}),
		...rightsFields(article.rights ?? publication.rights, publisher, ids)
	};
}
function mediaFields(media) {
	const ofType = (type) => named$1(media.filter((node) => node["@type"] === type && node.contentUrl !== void 0));
	return {
		image: ofType("ImageObject"),
		video: ofType("VideoObject"),
		audio: ofType("AudioObject"),
		associatedMedia: named$1(media.filter((node) => node.contentUrl === void 0))
	};
}
function named$1(nodes) {
	return unlessEmpty(nodes.map((node) => ({ "@id": node["@id"] })));
}
/** The vocabulary's own names: schema.org's list lacks some of its codes, such as `humanEdits`. */
function digitalSourceType(disclosure) {
	if (!disclosure) return void 0;
	return { "@id": `http://cv.iptc.org/newscodes/digitalsourcetype/${disclosure.digitalSourceType}` };
}

// ../../packages/article-schema/dist/json-ld/claim-node.js
/**
* Gives the node of a claim and, where it is disputed by somebody, the one that says so. `claimInterpreter` is left out:
* it names who read a claim out of a picture or recording.
*/
function claimNodes(claim, index, ids, entities) {
	const id = ids.part("claim", index);
	const node = {
		"@type": "Claim",
		"@id": id,
		text: claim.text,
		appearance: { "@id": ids.article },
		creativeWorkStatus: claim.standing,
		...defined({
			author: entities.isActor(claim.claimant) ? ids.entityById(claim.claimant) : void 0,
			creditText: claim.attribution
		})
	};
	const agent = referencesTo(ids, claim.disputedBy.filter(entities.isActor));
	if (!agent) return [node];
	return [node, {
		"@type": "DisagreeAction",
		"@id": ids.part("dispute", index),
		agent,
		object: { "@id": id }
	}];
}

// ../../packages/article-schema/dist/json-ld/correction-node.js
/** Gives the nodes of an article's corrections, its withdrawal last: taking a story back is the gravest of them. */
function correctionNodes(article, ids) {
	const nodes = article.corrections.map(({ text, date }, index) => correctionNode(ids.part("correction", index), text, date));
	const { withdrawal } = article;
	if (withdrawal) nodes.push(correctionNode(`${ids.page}#withdrawal`, withdrawal.reason, withdrawal.date));
	return nodes;
}
function correctionNode(id, text, date) {
	return {
		"@type": "CorrectionComment",
		"@id": id,
		text,
		datePublished: schemaDate(date)
	};
}

// ../../packages/article-schema/dist/json-ld/place-node.js
const types$1 = {
	continent: "Continent",
	region: "Place",
	country: "Country",
	state: "State",
	city: "City",
	building: "Place",
	water: "BodyOfWater",
	other: "Place"
};
/** Gives the node of a place. */
function placeNode(place, ids) {
	return {
		"@type": types$1[place.kind ?? "other"],
		...entityBaseNode(place, ids),
		...defined({
			containedInPlace: ids.entityById(place.containedIn),
			geo: geoNode(place.coordinates)
		})
	};
}
/** Says whether schema.org takes a place for an AdministrativeArea: one that can make law. */
function isAdministrativeArea({ kind }) {
	return kind === "country" || kind === "state" || kind === "city";
}
function geoNode(coordinates) {
	return coordinates && {
		"@type": "GeoCoordinates",
		...coordinates
	};
}

// ../../packages/article-schema/dist/json-ld/agreement-node.js
/** Notice ends an agreement later, if at all; until then it binds. Signing alone says nothing about force. */
const forces = {
	signed: void 0,
	"in-force": "https://schema.org/InForce",
	"notice-given": "https://schema.org/InForce",
	"notice-suspended": "https://schema.org/InForce",
	terminated: "https://schema.org/NotInForce",
	expired: "https://schema.org/NotInForce"
};
/**
* Gives the node of an agreement. schema.org has no signatories, so each party stands under the property that takes it:
* states, provinces and cities as the jurisdictions the agreement originates from, people and organizations as those who
* made it, other places as what it covers.
*/
function agreementNode(agreement, ids, entities) {
	const jurisdictions = [];
	const makers = [];
	const areas = [];
	for (const id of agreement.parties) {
		const party = entities.get(id);
		const reference = ids.entityById(id);
		if (!party || !reference) continue;
		if (entities.isActor(id)) makers.push(reference);
		else if (party.type === "place") (isAdministrativeArea(party) ? jurisdictions : areas).push(reference);
	}
	const last = agreement.statusHistory.at(-1);
	return {
		"@type": "Legislation",
		...entityBaseNode(agreement, ids),
		...defined({
			legislationDate: schemaDay(agreement.signed),
			legislationDateOfApplicability: schemaDay(agreement.effective),
			expires: schemaDate(agreement.expires),
			legislationLegalForce: last && forces[last.status],
			legislationJurisdiction: unlessEmpty(jurisdictions),
			legislationPassedBy: unlessEmpty(makers),
			spatialCoverage: unlessEmpty(areas),
			subjectOf: unlessEmpty(agreement.statusHistory.map(statusNode))
		})
	};
}
function statusNode({ status, date, note }) {
	return {
		"@type": "Event",
		name: status,
		startDate: schemaDate(date),
		...defined({ description: note })
	};
}

// ../../packages/article-schema/dist/json-ld/event-node.js
/**
* Gives the node of an event: an interval as its first and last day, a single date as its start. People and organizations
* that took part are `attendee`, which takes nothing else; what else did, such as a country, the event is `about`.
*/
function eventNode(event, ids, entities) {
	const [start = event.date, end] = event.date.split("/");
	const attendee = [];
	const about = [];
	for (const id of event.participants) {
		const reference = ids.entityById(id);
		if (reference) (entities.isActor(id) ? attendee : about).push(reference);
	}
	return {
		"@type": "Event",
		...entityBaseNode(event, ids),
		...defined({
			startDate: schemaDate(start),
			endDate: schemaDate(end),
			location: ids.entityById(event.place),
			attendee: unlessEmpty(attendee),
			about: unlessEmpty(about)
		})
	};
}

// ../../packages/article-schema/dist/json-ld/person-node.js
/**
* Gives the node of a person. Posts become roles with their dates, never a plain `jobTitle`: that would say that a post
* is held today, which the article does not.
*/
function personNode(person, ids) {
	const affiliations = [];
	const occupations = [];
	for (const role of person.roles) {
		const affiliation = ids.entityById(role.organization);
		if (affiliation) affiliations.push({
			"@type": "OrganizationRole",
			roleName: role.title,
			...term(role),
			affiliation
		});
		else {
			const hasOccupation = {
				"@type": "Occupation",
				name: role.title
			};
			occupations.push({
				"@type": "Role",
				...term(role),
				hasOccupation
			});
		}
	}
	const posts = defined({
		affiliation: unlessEmpty(affiliations),
		hasOccupation: unlessEmpty(occupations)
	});
	return {
		"@type": "Person",
		...entityBaseNode(person, ids),
		...posts
	};
}
function term(role) {
	return defined({
		startDate: role.from,
		endDate: role.until
	});
}

// ../../packages/article-schema/dist/json-ld/topic-node.js
/** Gives the node of a topic. schema.org has no property for the wider topic, so that is not said. */
function topicNode(topic, ids) {
	return {
		"@type": "DefinedTerm",
		...entityBaseNode(topic, ids)
	};
}

// ../../packages/article-schema/dist/json-ld/entity-node.js
/** Gives the node of an entity of any kind. */
function entityNode(entity, ids, entities) {
	switch (entity.type) {
		case "person": return personNode(entity, ids);
		case "organization": return organizationNode(entity, ids);
		case "place": return placeNode(entity, ids);
		case "agreement": return agreementNode(entity, ids, entities);
		case "event": return eventNode(entity, ids, entities);
		case "topic": return topicNode(entity, ids);
		default: return entity;
	}
}

// ../../packages/article-schema/dist/json-ld/graph-entities.js
/** Indexes an article's entities; of two with one id the first counts. */
function graphEntities(article) {
	const byId = /* @__PURE__ */ new Map();
	for (const entity of article.entities) if (!byId.has(entity.id)) byId.set(entity.id, entity);
	const get = (id) => id === void 0 ? void 0 : byId.get(id);
	return {
		get,
		isActor: (id) => {
			const type = get(id)?.type;
			return type === "person" || type === "organization";
		}
	};
}

// ../../packages/article-schema/dist/json-ld/media-node.js
const types = {
	photo: "ImageObject",
	graphic: "ImageObject",
	video: "VideoObject",
	audio: "AudioObject"
};
/** Gives the node of a picture, video or sound: its best file as its own, the others as encodings of it. */
function mediaNode(media, index, ids, entities) {
	const type = types[media.kind];
	const [best, ...others] = media.renditions;
	return {
		"@type": type,
		"@id": ids.part("media", index),
		...fileFields(best),
		creditText: media.credit,
		...defined({
			creator: entities.isActor(media.creditedTo) ? ids.entityById(media.creditedTo) : void 0,
			description: media.alt,
			caption: media.caption,
			encoding: unlessEmpty(others.map((file) => encodingNode(type, file)))
		})
	};
}
function encodingNode(type, file) {
	return {
		"@type": type,
		...fileFields(file)
	};
}
function fileFields(file) {
	return defined({
		contentUrl: file?.url,
		encodingFormat: file?.mediaType,
		width: pixels(file?.width),
		height: pixels(file?.height),
		contentSize: file?.size === void 0 ? void 0 : `${file.size} B`,
		duration: schemaDuration(file?.duration)
	});
}
function pixels(value) {
	return value === void 0 ? void 0 : {
		"@type": "QuantitativeValue",
		value,
		unitCode: "E37"
	};
}

// ../../packages/article-schema/dist/json-ld/quotation-node.js
/**
* Gives the node of a quotation. `spokenByCharacter` is schema.org's property for any speaker, real ones too, and takes
* people and organizations; words of a text, such as an agreement, are part of it.
*/
function quotationNode(quote, index, ids, entities) {
	const speaker = ids.entityById(quote.speaker);
	const isText = entities.get(quote.speaker)?.type === "agreement";
	return {
		"@type": "Quotation",
		"@id": ids.part("quote", index),
		text: quote.text,
		...defined({
			spokenByCharacter: entities.isActor(quote.speaker) ? speaker : void 0,
			isPartOf: isText ? speaker : void 0,
			creditText: quote.attribution
		})
	};
}

// ../../packages/article-schema/dist/json-ld/to-json-ld.js
/**
* Gives an article as JSON-LD in the vocabulary of schema.org: one graph of the story, who publishes it, its entities,
* quotations, claims, media and corrections. It says what the article says, and nothing else: references that lead
* nowhere are left out. What schema.org has no words for is left out too: slugs, the embargo, wider topics, that a
* picture is decorative. Writes no text for a page; `stringifyJsonLd` does.
*
* @param article the article
* @param publication who publishes it; its rights count where the article has none of its own
* @param options where the story is published, what it is linked with, and what its body mentions if that is known; without a `url` it is taken to be at
*   `stories/<slug>/` below the publication's base URL
* @see https://schema.org/NewsArticle
*/
function toJsonLd(article, publication, { url = storyUrl(article, publication), ...linked } = {}) {
	const options = {
		url,
		...linked
	};
	const ids = graphIds(article, publication, options);
	const entities = graphEntities(article);
	const quotations = article.quotes.map((quote, index) => quotationNode(quote, index, ids, entities));
	const media = article.media.map((item, index) => mediaNode(item, index, ids, entities));
	const corrections = correctionNodes(article, ids);
	return {
		"@context": "https://schema.org",
		"@graph": [
			articleNode(article, publication, options, ids, entities, {
				quotations,
				media,
				corrections
			}),
			publisherNode(publication, ids),
			websiteNode(publication, ids),
			...article.entities.map((entity) => entityNode(entity, ids, entities)),
			...quotations,
			...article.claims.flatMap((claim, index) => claimNodes(claim, index, ids, entities)),
			...media,
			...corrections
		]
	};
}
function storyUrl({ slug }, { baseUrl }) {
	return `${baseUrl.replace(/\/$/, "")}/stories/${slug}/`;
}

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// ../../packages/renderer/dist/html/head.js
var _templateObject;
/**
* Gives what the head of a story's page says to browsers, search engines and those who share it: canonical address,
* description, authors, Open Graph, other forms and languages, and the story as data. Of a withdrawn story it gives the
* address alone, and keeps search engines away.
*
* @param story what `renderStory` gave
* @param options the page's surroundings
* @throws {TypeError} where the JSON-LD could end its script
* @see https://ogp.me
*/
function storyHead(story, { publication, alternates = [], jsonLd, parser }) {
	const { article, url } = story;
	const canonical = html$3`<link rel="canonical" href="${url}">\n`;
	if (article.status === "withdrawn") return html$3`${canonical}<meta name="robots" content="noindex">\n`;
	const data = jsonLd ?? stringifyJsonLd(toJsonLd(article, publication, {
		url,
		body: mentionsIn(article, parser)
	}));
	return html$3`${canonical}<meta name="description" content="${article.summary}">
${article.authors.map(({ name }) => html$3`<meta name="author" content="${name}">\n`)}${alternates.map((alternate) => html$3`<link rel="alternate" type="${alternate.type}" title="${alternate.title}" href="${alternate.url}">\n`)}${article.translations.map(({ language, url: translation }) => {
		const href = translation === void 0 ? void 0 : fileAddress(translation, url);
		return href && html$3`<link rel="alternate" hreflang="${language}" href="${href}">\n`;
	})}${openGraph(story, publication)}${data === false ? void 0 : dataScript(data)}`;
}
/** A story that carries no entity mentions none, so that its body need not be read. */
function mentionsIn({ entities, body }, parser) {
	return entities.length === 0 ? { mentions: [] } : readBody(body, parser);
}
function openGraph({ article, url }, publication) {
	const property = (name, content) => content === void 0 ? void 0 : html$3`<meta property="${name}" content="${content}">\n`;
	const picture = leadingPicture(article, url);
	return [
		property("og:type", "article"),
		property("og:title", article.headline),
		property("og:description", article.summary),
		property("og:url", url),
		property("og:site_name", publication.title),
		property("og:locale", openGraphLocale(article.language)),
		property("article:published_time", article.datePublished),
		property("article:modified_time", article.dateModified),
		property("article:section", article.section),
		...article.tags.map((tag) => property("article:tag", tag)),
		property("og:image", picture?.file.url),
		property("og:image:type", picture?.file.mediaType),
		property("og:image:width", picture?.file.width),
		property("og:image:height", picture?.file.height),
		property("og:image:alt", picture?.media.alt),
		html$3`<meta name="twitter:card" content="${picture ? "summary_large_image" : "summary"}">\n`
	];
}
/** Open Graph writes a language with its country, and takes no language alone. */
function openGraphLocale(language) {
	const [primary, ...rest] = language.split("-");
	const country = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
	return country && `${primary}_${country.toUpperCase()}`;
}
function dataScript(jsonLd) {
	if (jsonLd.includes("<") || jsonLd.includes(">")) throw new TypeError("JSON-LD that holds < or > could end its script; write it with stringifyJsonLd.");
	return html$3(_templateObject || (_templateObject = _taggedTemplateLiteral(["<script type=\"application/ld+json\">", "<\/script>\n"], ["<script type=\"application/ld+json\">", "<\/script>\\n"])), trustedHtml(jsonLd));
}

// ../../node_modules/.pnpm/hast-util-sanitize@5.0.2/node_modules/hast-util-sanitize/lib/schema.js
/**
* @import {Schema} from 'hast-util-sanitize'
*/
const aria = [
	"ariaDescribedBy",
	"ariaLabel",
	"ariaLabelledBy"
];
/**
* Default schema.
*
* Follows GitHub style sanitation.
*
* @type {Schema}
*/
const defaultSchema = {
	ancestors: {
		tbody: ["table"],
		td: ["table"],
		th: ["table"],
		thead: ["table"],
		tfoot: ["table"],
		tr: ["table"]
	},
	attributes: {
		a: [
			...aria,
			"dataFootnoteBackref",
			"dataFootnoteRef",
			["className", "data-footnote-backref"],
			"href"
		],
		blockquote: ["cite"],
		code: [["className", /^language-./]],
		del: ["cite"],
		div: ["itemScope", "itemType"],
		dl: [...aria],
		h2: [["className", "sr-only"]],
		img: [
			...aria,
			"longDesc",
			"src"
		],
		input: [["disabled", true], ["type", "checkbox"]],
		ins: ["cite"],
		li: [["className", "task-list-item"]],
		ol: [...aria, ["className", "contains-task-list"]],
		q: ["cite"],
		section: ["dataFootnotes", ["className", "footnotes"]],
		source: ["srcSet"],
		summary: [...aria],
		table: [...aria],
		ul: [...aria, ["className", "contains-task-list"]],
		"*": [
			"abbr",
			"accept",
			"acceptCharset",
			"accessKey",
			"action",
			"align",
			"alt",
			"axis",
			"border",
			"cellPadding",
			"cellSpacing",
			"char",
			"charOff",
			"charSet",
			"checked",
			"clear",
			"colSpan",
			"color",
			"cols",
			"compact",
			"coords",
			"dateTime",
			"dir",
			"encType",
			"frame",
			"hSpace",
			"headers",
			"height",
			"hrefLang",
			"htmlFor",
			"id",
			"isMap",
			"itemProp",
			"label",
			"lang",
			"maxLength",
			"media",
			"method",
			"multiple",
			"name",
			"noHref",
			"noShade",
			"noWrap",
			"open",
			"prompt",
			"readOnly",
			"rev",
			"rowSpan",
			"rows",
			"rules",
			"scope",
			"selected",
			"shape",
			"size",
			"span",
			"start",
			"summary",
			"tabIndex",
			"title",
			"useMap",
			"vAlign",
			"value",
			"width"
		]
	},
	clobber: [
		"ariaDescribedBy",
		"ariaLabelledBy",
		"id",
		"name"
	],
	clobberPrefix: "user-content-",
	protocols: {
		cite: ["http", "https"],
		href: [
			"http",
			"https",
			"irc",
			"ircs",
			"mailto",
			"xmpp"
		],
		longDesc: ["http", "https"],
		src: ["http", "https"]
	},
	required: { input: {
		disabled: true,
		type: "checkbox"
	} },
	strip: ["script"],
	tagNames: [
		"a",
		"b",
		"blockquote",
		"br",
		"code",
		"dd",
		"del",
		"details",
		"div",
		"dl",
		"dt",
		"em",
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"hr",
		"i",
		"img",
		"input",
		"ins",
		"kbd",
		"li",
		"ol",
		"p",
		"picture",
		"pre",
		"q",
		"rp",
		"rt",
		"ruby",
		"s",
		"samp",
		"section",
		"source",
		"span",
		"strike",
		"strong",
		"sub",
		"summary",
		"sup",
		"table",
		"tbody",
		"td",
		"tfoot",
		"th",
		"thead",
		"tr",
		"tt",
		"ul",
		"var"
	]
};

// ../../node_modules/.pnpm/hast-util-sanitize@5.0.2/node_modules/hast-util-sanitize/lib/index.js
/**
* @import {
*   Comment,
*   Doctype,
*   ElementContent,
*   Element,
*   Nodes,
*   Properties,
*   RootContent,
*   Root,
*   Text
* } from 'hast'
*/
/**
* @typedef {[string, ...Array<Exclude<Properties[keyof Properties], Array<any>> | RegExp>] | string} PropertyDefinition
*   Definition for a property.
*
* @typedef Schema
*   Schema that defines what nodes and properties are allowed.
*
*   The default schema is `defaultSchema`, which follows how GitHub cleans.
*   If any top-level key is missing in the given schema, the corresponding
*   value of the default schema is used.
*
*   To extend the standard schema with a few changes, clone `defaultSchema`
*   like so:
*
*   ```js
*   import deepmerge from 'deepmerge'
*   import {h} from 'hastscript'
*   import {defaultSchema, sanitize} from 'hast-util-sanitize'
*
*   // This allows `className` on all elements.
*   const schema = deepmerge(defaultSchema, {attributes: {'*': ['className']}})
*
*   const tree = sanitize(h('div', {className: ['foo']}), schema)
*
*   // `tree` still has `className`.
*   console.log(tree)
*   // {
*   //   type: 'element',
*   //   tagName: 'div',
*   //   properties: {className: ['foo']},
*   //   children: []
*   // }
*   ```
* @property {boolean | null | undefined} [allowComments=false]
*   Whether to allow comment nodes (default: `false`).
*
*   For example:
*
*   ```js
*   allowComments: true
*   ```
* @property {boolean | null | undefined} [allowDoctypes=false]
*   Whether to allow doctype nodes (default: `false`).
*
*   For example:
*
*   ```js
*   allowDoctypes: true
*   ```
* @property {Record<string, Array<string>> | null | undefined} [ancestors]
*   Map of tag names to a list of tag names which are required ancestors
*   (default: `defaultSchema.ancestors`).
*
*   Elements with these tag names will be ignored if they occur outside of one
*   of their allowed parents.
*
*   For example:
*
*   ```js
*   ancestors: {
*     tbody: ['table'],
*     // …
*     tr: ['table']
*   }
*   ```
* @property {Record<string, Array<PropertyDefinition>> | null | undefined} [attributes]
*   Map of tag names to allowed property names (default:
*   `defaultSchema.attributes`).
*
*   The special key `'*'` as a tag name defines property names allowed on all
*   elements.
*
*   The special value `'data*'` as a property name can be used to allow all
*   `data` properties.
*
*   For example:
*
*   ```js
*   attributes: {
*     'ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy', …, 'href'
*     // …
*     '*': [
*       'abbr',
*       'accept',
*       'acceptCharset',
*       // …
*       'vAlign',
*       'value',
*       'width'
*     ]
*   }
*   ```
*
*   Instead of a single string in the array, which allows any property value
*   for the field, you can use an array to allow several values.
*   For example, `input: ['type']` allows `type` set to any value on `input`s.
*   But `input: [['type', 'checkbox', 'radio']]` allows `type` when set to
*   `'checkbox'` or `'radio'`.
*
*   You can use regexes, so for example `span: [['className', /^hljs-/]]`
*   allows any class that starts with `hljs-` on `span`s.
*
*   When comma- or space-separated values are used (such as `className`), each
*   value in is checked individually.
*   For example, to allow certain classes on `span`s for syntax highlighting,
*   use `span: [['className', 'number', 'operator', 'token']]`.
*   This will allow `'number'`, `'operator'`, and `'token'` classes, but drop
*   others.
* @property {Array<string> | null | undefined} [clobber]
*   List of property names that clobber (default: `defaultSchema.clobber`).
*
*   For example:
*
*   ```js
*   clobber: ['ariaDescribedBy', 'ariaLabelledBy', 'id', 'name']
*   ```
* @property {string | null | undefined} [clobberPrefix]
*   Prefix to use before clobbering properties (default:
*   `defaultSchema.clobberPrefix`).
*
*   For example:
*
*   ```js
*   clobberPrefix: 'user-content-'
*   ```
* @property {Record<string, Array<string> | null | undefined> | null | undefined} [protocols]
*   Map of *property names* to allowed protocols (default:
*   `defaultSchema.protocols`).
*
*   This defines URLs that are always allowed to have local URLs (relative to
*   the current website, such as `this`, `#this`, `/this`, or `?this`), and
*   only allowed to have remote URLs (such as `https://example.com`) if they
*   use a known protocol.
*
*   For example:
*
*   ```js
*   protocols: {
*     cite: ['http', 'https'],
*     // …
*     src: ['http', 'https']
*   }
*   ```
* @property {Record<string, Record<string, Properties[keyof Properties]>> | null | undefined} [required]
*   Map of tag names to required property names with a default value
*   (default: `defaultSchema.required`).
*
*   This defines properties that must be set.
*   If a field does not exist (after the element was made safe), these will be
*   added with the given value.
*
*   For example:
*
*   ```js
*   required: {
*     input: {disabled: true, type: 'checkbox'}
*   }
*   ```
*
*   > 👉 **Note**: properties are first checked based on `schema.attributes`,
*   > then on `schema.required`.
*   > That means properties could be removed by `attributes` and then added
*   > again with `required`.
* @property {Array<string> | null | undefined} [strip]
*   List of tag names to strip from the tree (default: `defaultSchema.strip`).
*
*   By default, unsafe elements (those not in `schema.tagNames`) are replaced
*   by what they contain.
*   This option can drop their contents.
*
*   For example:
*
*   ```js
*   strip: ['script']
*   ```
* @property {Array<string> | null | undefined} [tagNames]
*   List of allowed tag names (default: `defaultSchema.tagNames`).
*
*   For example:
*
*   ```js
*   tagNames: [
*     'a',
*     'b',
*     // …
*     'ul',
*     'var'
*   ]
*   ```
*
* @typedef State
*   Info passed around.
* @property {Readonly<Schema>} schema
*   Schema.
* @property {Array<string>} stack
*   Tag names of ancestors.
*/
const own$3 = {}.hasOwnProperty;
/**
* Sanitize a tree.
*
* @param {Readonly<Nodes>} node
*   Unsafe tree.
* @param {Readonly<Schema> | null | undefined} [options]
*   Configuration (default: `defaultSchema`).
* @returns {Nodes}
*   New, safe tree.
*/
function sanitize(node, options) {
	/** @type {Nodes} */
	let result = {
		type: "root",
		children: []
	};
	const replace = transform({
		schema: options ? {
			...defaultSchema,
			...options
		} : defaultSchema,
		stack: []
	}, node);
	if (replace) {
		if (Array.isArray(replace)) {
			if (replace.length === 1) result = replace[0];
			else result.children = replace;
		} else result = replace;
	}
	return result;
}
/**
* Sanitize `node`.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<unknown>} node
*   Unsafe node.
* @returns {Array<ElementContent> | Nodes | undefined}
*   Safe result.
*/
function transform(state, node) {
	if (node && typeof node === "object") {
		const unsafe = node;
		switch (typeof unsafe.type === "string" ? unsafe.type : "") {
			case "comment": return comment$1(state, unsafe);
			case "doctype": return doctype$1(state, unsafe);
			case "element": return element$1(state, unsafe);
			case "root": return root$2(state, unsafe);
			case "text": return text$2(state, unsafe);
		}
	}
}
/**
* Make a safe comment.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe comment-like value.
* @returns {Comment | undefined}
*   Safe comment (if with `allowComments`).
*/
function comment$1(state, unsafe) {
	if (state.schema.allowComments) {
		const result = typeof unsafe.value === "string" ? unsafe.value : "";
		const index = result.indexOf("-->");
		/** @type {Comment} */
		const node = {
			type: "comment",
			value: index < 0 ? result : result.slice(0, index)
		};
		patch$1(node, unsafe);
		return node;
	}
}
/**
* Make a safe doctype.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe doctype-like value.
* @returns {Doctype | undefined}
*   Safe doctype (if with `allowDoctypes`).
*/
function doctype$1(state, unsafe) {
	if (state.schema.allowDoctypes) {
		/** @type {Doctype} */
		const node = { type: "doctype" };
		patch$1(node, unsafe);
		return node;
	}
}
/**
* Make a safe element.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe element-like value.
* @returns {Array<ElementContent> | Element | undefined}
*   Safe element.
*/
function element$1(state, unsafe) {
	const name = typeof unsafe.tagName === "string" ? unsafe.tagName : "";
	state.stack.push(name);
	const content = children(state, unsafe.children);
	const properties_ = properties(state, unsafe.properties);
	state.stack.pop();
	let safeElement = false;
	if (name && name !== "*" && (!state.schema.tagNames || state.schema.tagNames.includes(name))) {
		safeElement = true;
		if (state.schema.ancestors && own$3.call(state.schema.ancestors, name)) {
			const ancestors = state.schema.ancestors[name];
			let index = -1;
			safeElement = false;
			while (++index < ancestors.length) if (state.stack.includes(ancestors[index])) safeElement = true;
		}
	}
	if (!safeElement) return state.schema.strip && !state.schema.strip.includes(name) ? content : void 0;
	/** @type {Element} */
	const node = {
		type: "element",
		tagName: name,
		properties: properties_,
		children: content
	};
	patch$1(node, unsafe);
	return node;
}
/**
* Make a safe root.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe root-like value.
* @returns {Root}
*   Safe root.
*/
function root$2(state, unsafe) {
	/** @type {Root} */
	const node = {
		type: "root",
		children: children(state, unsafe.children)
	};
	patch$1(node, unsafe);
	return node;
}
/**
* Make a safe text.
*
* @param {State} _
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe text-like value.
* @returns {Text}
*   Safe text.
*/
function text$2(_, unsafe) {
	/** @type {Text} */
	const node = {
		type: "text",
		value: typeof unsafe.value === "string" ? unsafe.value : ""
	};
	patch$1(node, unsafe);
	return node;
}
/**
* Make children safe.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<unknown>} children
*   Unsafe value.
* @returns {Array<Nodes>}
*   Safe children.
*/
function children(state, children) {
	/** @type {Array<Nodes>} */
	const results = [];
	if (Array.isArray(children)) {
		const childrenUnknown = children;
		let index = -1;
		while (++index < childrenUnknown.length) {
			const value = transform(state, childrenUnknown[index]);
			if (value) {
				if (Array.isArray(value)) results.push(...value);
				else results.push(value);
			}
		}
	}
	return results;
}
/**
* Make element properties safe.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<unknown>} properties
*   Unsafe value.
* @returns {Properties}
*   Safe value.
*/
function properties(state, properties) {
	const tagName = state.stack[state.stack.length - 1];
	const attributes = state.schema.attributes;
	const required = state.schema.required;
	const specific = attributes && own$3.call(attributes, tagName) ? attributes[tagName] : void 0;
	const defaults = attributes && own$3.call(attributes, "*") ? attributes["*"] : void 0;
	const properties_ = properties && typeof properties === "object" ? properties : {};
	/** @type {Properties} */
	const result = {};
	/** @type {string} */
	let key;
	for (key in properties_) if (own$3.call(properties_, key)) {
		const unsafe = properties_[key];
		let safe = propertyValue(state, findDefinition(specific, key), key, unsafe);
		if (safe === null || safe === void 0) safe = propertyValue(state, findDefinition(defaults, key), key, unsafe);
		if (safe !== null && safe !== void 0) result[key] = safe;
	}
	if (required && own$3.call(required, tagName)) {
		const properties = required[tagName];
		for (key in properties) if (own$3.call(properties, key) && !own$3.call(result, key)) result[key] = properties[key];
	}
	return result;
}
/**
* Sanitize a property value.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<PropertyDefinition> | undefined} definition
*   Definition.
* @param {string} key
*   Field name.
* @param {Readonly<unknown>} value
*   Unsafe value (but an array).
* @returns {Array<number | string> | boolean | number | string | undefined}
*   Safe value.
*/
function propertyValue(state, definition, key, value) {
	return definition ? Array.isArray(value) ? propertyValueMany(state, definition, key, value) : propertyValuePrimitive(state, definition, key, value) : void 0;
}
/**
* Sanitize a property value which is a list.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<PropertyDefinition>} definition
*   Definition.
* @param {string} key
*   Field name.
* @param {Readonly<Array<Readonly<unknown>>>} values
*   Unsafe value (but an array).
* @returns {Array<number | string>}
*   Safe value.
*/
function propertyValueMany(state, definition, key, values) {
	let index = -1;
	/** @type {Array<number | string>} */
	const result = [];
	while (++index < values.length) {
		const value = propertyValuePrimitive(state, definition, key, values[index]);
		if (typeof value === "number" || typeof value === "string") result.push(value);
	}
	return result;
}
/**
* Sanitize a property value which is a primitive.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<PropertyDefinition>} definition
*   Definition.
* @param {string} key
*   Field name.
* @param {Readonly<unknown>} value
*   Unsafe value (but not an array).
* @returns {boolean | number | string | undefined}
*   Safe value.
*/
function propertyValuePrimitive(state, definition, key, value) {
	if (typeof value !== "boolean" && typeof value !== "number" && typeof value !== "string") return;
	if (!safeProtocol(state, key, value)) return;
	if (typeof definition === "object" && definition.length > 1) {
		let ok = false;
		let index = 0;
		while (++index < definition.length) {
			const allowed = definition[index];
			if (allowed && typeof allowed === "object" && "flags" in allowed) {
				if (allowed.test(String(value))) {
					ok = true;
					break;
				}
			} else if (allowed === value) {
				ok = true;
				break;
			}
		}
		if (!ok) return;
	}
	return state.schema.clobber && state.schema.clobberPrefix && state.schema.clobber.includes(key) ? state.schema.clobberPrefix + value : value;
}
/**
* Check whether `value` is a safe URL.
*
* @param {State} state
*   Info passed around.
* @param {string} key
*   Field name.
* @param {Readonly<unknown>} value
*   Unsafe value.
* @returns {boolean}
*   Whether it’s a safe value.
*/
function safeProtocol(state, key, value) {
	const protocols = state.schema.protocols && own$3.call(state.schema.protocols, key) ? state.schema.protocols[key] : void 0;
	if (!protocols || protocols.length === 0) return true;
	const url = String(value);
	const colon = url.indexOf(":");
	const questionMark = url.indexOf("?");
	const numberSign = url.indexOf("#");
	const slash = url.indexOf("/");
	if (colon < 0 || slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign) return true;
	let index = -1;
	while (++index < protocols.length) {
		const protocol = protocols[index];
		if (colon === protocol.length && url.slice(0, protocol.length) === protocol) return true;
	}
	return false;
}
/**
* Add data and position.
*
* @param {Nodes} node
*   Node to patch safe data and position on.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe node-like value.
* @returns {undefined}
*   Nothing.
*/
function patch$1(node, unsafe) {
	const cleanPosition = position(unsafe);
	if (unsafe.data) node.data = esm_default(unsafe.data);
	if (cleanPosition) node.position = cleanPosition;
}
/**
*
* @param {Readonly<Array<PropertyDefinition>> | undefined} definitions
* @param {string} key
* @returns {Readonly<PropertyDefinition> | undefined}
*/
function findDefinition(definitions, key) {
	/** @type {PropertyDefinition | undefined} */
	let dataDefault;
	let index = -1;
	if (definitions) while (++index < definitions.length) {
		const entry = definitions[index];
		const name = typeof entry === "string" ? entry : entry[0];
		if (name === key) return entry;
		if (name === "data*") dataDefault = entry;
	}
	if (key.length > 4 && key.slice(0, 4).toLowerCase() === "data") return dataDefault;
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/blockquote.js
/**
* @import {Element} from 'hast'
* @import {Blockquote} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `blockquote` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Blockquote} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function blockquote(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "blockquote",
		properties: {},
		children: state.wrap(state.all(node), true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/break.js
/**
* @import {Element, Text} from 'hast'
* @import {Break} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `break` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Break} node
*   mdast node.
* @returns {Array<Element | Text>}
*   hast element content.
*/
function hardBreak(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "br",
		properties: {},
		children: []
	};
	state.patch(node, result);
	return [state.applyData(node, result), {
		type: "text",
		value: "\n"
	}];
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/code.js
/**
* @import {Element, Properties} from 'hast'
* @import {Code} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `code` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Code} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function code(state, node) {
	const value = node.value ? node.value + "\n" : "";
	/** @type {Properties} */
	const properties = {};
	const language = node.lang ? node.lang.split(/\s+/) : [];
	if (language.length > 0) properties.className = ["language-" + language[0]];
	/** @type {Element} */
	let result = {
		type: "element",
		tagName: "code",
		properties,
		children: [{
			type: "text",
			value
		}]
	};
	if (node.meta) result.data = { meta: node.meta };
	state.patch(node, result);
	result = state.applyData(node, result);
	result = {
		type: "element",
		tagName: "pre",
		properties: {},
		children: [result]
	};
	state.patch(node, result);
	return result;
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/delete.js
/**
* @import {Element} from 'hast'
* @import {Delete} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `delete` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Delete} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function strikethrough(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "del",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/emphasis.js
/**
* @import {Element} from 'hast'
* @import {Emphasis} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `emphasis` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Emphasis} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function emphasis(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "em",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/footnote-reference.js
/**
* @import {Element} from 'hast'
* @import {FootnoteReference} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `footnoteReference` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {FootnoteReference} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function footnoteReference(state, node) {
	const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
	const id = String(node.identifier).toUpperCase();
	const safeId = normalizeUri(id.toLowerCase());
	const index = state.footnoteOrder.indexOf(id);
	/** @type {number} */
	let counter;
	let reuseCounter = state.footnoteCounts.get(id);
	if (reuseCounter === void 0) {
		reuseCounter = 0;
		state.footnoteOrder.push(id);
		counter = state.footnoteOrder.length;
	} else counter = index + 1;
	reuseCounter += 1;
	state.footnoteCounts.set(id, reuseCounter);
	/** @type {Element} */
	const link = {
		type: "element",
		tagName: "a",
		properties: {
			href: "#" + clobberPrefix + "fn-" + safeId,
			id: clobberPrefix + "fnref-" + safeId + (reuseCounter > 1 ? "-" + reuseCounter : ""),
			dataFootnoteRef: true,
			ariaDescribedBy: ["footnote-label"]
		},
		children: [{
			type: "text",
			value: String(counter)
		}]
	};
	state.patch(node, link);
	/** @type {Element} */
	const sup = {
		type: "element",
		tagName: "sup",
		properties: {},
		children: [link]
	};
	state.patch(node, sup);
	return state.applyData(node, sup);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/heading.js
/**
* @import {Element} from 'hast'
* @import {Heading} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `heading` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Heading} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function heading(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "h" + node.depth,
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/html.js
/**
* @import {Element} from 'hast'
* @import {Html} from 'mdast'
* @import {State} from '../state.js'
* @import {Raw} from '../../index.js'
*/
/**
* Turn an mdast `html` node into hast (`raw` node in dangerous mode, otherwise
* nothing).
*
* @param {State} state
*   Info passed around.
* @param {Html} node
*   mdast node.
* @returns {Element | Raw | undefined}
*   hast node.
*/
function html$2(state, node) {
	if (state.options.allowDangerousHtml) {
		/** @type {Raw} */
		const result = {
			type: "raw",
			value: node.value
		};
		state.patch(node, result);
		return state.applyData(node, result);
	}
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/revert.js
/**
* @import {ElementContent} from 'hast'
* @import {Reference, Nodes} from 'mdast'
* @import {State} from './state.js'
*/
/**
* Return the content of a reference without definition as plain text.
*
* @param {State} state
*   Info passed around.
* @param {Extract<Nodes, Reference>} node
*   Reference node (image, link).
* @returns {Array<ElementContent>}
*   hast content.
*/
function revert(state, node) {
	const subtype = node.referenceType;
	let suffix = "]";
	if (subtype === "collapsed") suffix += "[]";
	else if (subtype === "full") suffix += "[" + (node.label || node.identifier) + "]";
	if (node.type === "imageReference") return [{
		type: "text",
		value: "![" + node.alt + suffix
	}];
	const contents = state.all(node);
	const head = contents[0];
	if (head && head.type === "text") head.value = "[" + head.value;
	else contents.unshift({
		type: "text",
		value: "["
	});
	const tail = contents[contents.length - 1];
	if (tail && tail.type === "text") tail.value += suffix;
	else contents.push({
		type: "text",
		value: suffix
	});
	return contents;
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/image-reference.js
/**
* @import {ElementContent, Element, Properties} from 'hast'
* @import {ImageReference} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `imageReference` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {ImageReference} node
*   mdast node.
* @returns {Array<ElementContent> | ElementContent}
*   hast node.
*/
function imageReference(state, node) {
	const id = String(node.identifier).toUpperCase();
	const definition = state.definitionById.get(id);
	if (!definition) return revert(state, node);
	/** @type {Properties} */
	const properties = { src: normalizeUri(definition.url || "") };
	if (node.alt !== null && node.alt !== void 0) properties.alt = node.alt;
	if (definition.title !== null && definition.title !== void 0) properties.title = definition.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "img",
		properties,
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/image.js
/**
* @import {Element, Properties} from 'hast'
* @import {Image} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `image` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Image} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function image(state, node) {
	/** @type {Properties} */
	const properties = { src: normalizeUri(node.url) };
	if (node.alt !== null && node.alt !== void 0) properties.alt = node.alt;
	if (node.title !== null && node.title !== void 0) properties.title = node.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "img",
		properties,
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/inline-code.js
/**
* @import {Element, Text} from 'hast'
* @import {InlineCode} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `inlineCode` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {InlineCode} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function inlineCode(state, node) {
	/** @type {Text} */
	const text = {
		type: "text",
		value: node.value.replace(/\r?\n|\r/g, " ")
	};
	state.patch(node, text);
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "code",
		properties: {},
		children: [text]
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/link-reference.js
/**
* @import {ElementContent, Element, Properties} from 'hast'
* @import {LinkReference} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `linkReference` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {LinkReference} node
*   mdast node.
* @returns {Array<ElementContent> | ElementContent}
*   hast node.
*/
function linkReference(state, node) {
	const id = String(node.identifier).toUpperCase();
	const definition = state.definitionById.get(id);
	if (!definition) return revert(state, node);
	/** @type {Properties} */
	const properties = { href: normalizeUri(definition.url || "") };
	if (definition.title !== null && definition.title !== void 0) properties.title = definition.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "a",
		properties,
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/link.js
/**
* @import {Element, Properties} from 'hast'
* @import {Link} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `link` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Link} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function link$1(state, node) {
	/** @type {Properties} */
	const properties = { href: normalizeUri(node.url) };
	if (node.title !== null && node.title !== void 0) properties.title = node.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "a",
		properties,
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/list-item.js
/**
* @import {ElementContent, Element, Properties} from 'hast'
* @import {ListItem, Parents} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `listItem` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {ListItem} node
*   mdast node.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Element}
*   hast node.
*/
function listItem(state, node, parent) {
	const results = state.all(node);
	const loose = parent ? listLoose(parent) : listItemLoose(node);
	/** @type {Properties} */
	const properties = {};
	/** @type {Array<ElementContent>} */
	const children = [];
	if (typeof node.checked === "boolean") {
		const head = results[0];
		/** @type {Element} */
		let paragraph;
		if (head && head.type === "element" && head.tagName === "p") paragraph = head;
		else {
			paragraph = {
				type: "element",
				tagName: "p",
				properties: {},
				children: []
			};
			results.unshift(paragraph);
		}
		if (paragraph.children.length > 0) paragraph.children.unshift({
			type: "text",
			value: " "
		});
		paragraph.children.unshift({
			type: "element",
			tagName: "input",
			properties: {
				type: "checkbox",
				checked: node.checked,
				disabled: true
			},
			children: []
		});
		properties.className = ["task-list-item"];
	}
	let index = -1;
	while (++index < results.length) {
		const child = results[index];
		if (loose || index !== 0 || child.type !== "element" || child.tagName !== "p") children.push({
			type: "text",
			value: "\n"
		});
		if (child.type === "element" && child.tagName === "p" && !loose) children.push(...child.children);
		else children.push(child);
	}
	const tail = results[results.length - 1];
	if (tail && (loose || tail.type !== "element" || tail.tagName !== "p")) children.push({
		type: "text",
		value: "\n"
	});
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "li",
		properties,
		children
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
/**
* Check if a list is loose.
*
* @param {Parents} node
*   Node.
* @returns {boolean}
*   Whether `node` is a loose list.
*/
function listLoose(node) {
	let loose = false;
	if (node.type === "list") {
		loose = node.spread || false;
		const { children } = node;
		let index = -1;
		while (!loose && ++index < children.length) loose = listItemLoose(children[index]);
	}
	return loose;
}
/**
* Check if a list item is loose.
*
* @param {ListItem} node
*   Node.
* @returns {boolean}
*   Whether `node` is loose.
*/
function listItemLoose(node) {
	const { spread } = node;
	return spread === null || spread === void 0 ? node.children.length > 1 : spread;
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/list.js
/**
* @import {Element, Properties} from 'hast'
* @import {List} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `list` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {List} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function list(state, node) {
	/** @type {Properties} */
	const properties = {};
	const results = state.all(node);
	let index = -1;
	if (typeof node.start === "number" && node.start !== 1) properties.start = node.start;
	while (++index < results.length) {
		const child = results[index];
		if (child.type === "element" && child.tagName === "li" && child.properties && Array.isArray(child.properties.className) && child.properties.className.includes("task-list-item")) {
			properties.className = ["contains-task-list"];
			break;
		}
	}
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: node.ordered ? "ol" : "ul",
		properties,
		children: state.wrap(results, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/paragraph.js
/**
* @import {Element} from 'hast'
* @import {Paragraph} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `paragraph` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Paragraph} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function paragraph$1(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "p",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/root.js
/**
* @import {Parents as HastParents, Root as HastRoot} from 'hast'
* @import {Root as MdastRoot} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `root` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {MdastRoot} node
*   mdast node.
* @returns {HastParents}
*   hast node.
*/
function root$1(state, node) {
	/** @type {HastRoot} */
	const result = {
		type: "root",
		children: state.wrap(state.all(node))
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/strong.js
/**
* @import {Element} from 'hast'
* @import {Strong} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `strong` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Strong} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function strong(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "strong",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/table.js
/**
* @import {Table} from 'mdast'
* @import {Element} from 'hast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `table` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Table} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function table(state, node) {
	const rows = state.all(node);
	const firstRow = rows.shift();
	/** @type {Array<Element>} */
	const tableContent = [];
	if (firstRow) {
		/** @type {Element} */
		const head = {
			type: "element",
			tagName: "thead",
			properties: {},
			children: state.wrap([firstRow], true)
		};
		state.patch(node.children[0], head);
		tableContent.push(head);
	}
	if (rows.length > 0) {
		/** @type {Element} */
		const body = {
			type: "element",
			tagName: "tbody",
			properties: {},
			children: state.wrap(rows, true)
		};
		const start = pointStart(node.children[1]);
		const end = pointEnd(node.children[node.children.length - 1]);
		if (start && end) body.position = {
			start,
			end
		};
		tableContent.push(body);
	}
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "table",
		properties: {},
		children: state.wrap(tableContent, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/table-row.js
/**
* @import {Element, ElementContent, Properties} from 'hast'
* @import {Parents, TableRow} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `tableRow` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {TableRow} node
*   mdast node.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Element}
*   hast node.
*/
function tableRow(state, node, parent) {
	const siblings = parent ? parent.children : void 0;
	const tagName = (siblings ? siblings.indexOf(node) : 1) === 0 ? "th" : "td";
	const align = parent && parent.type === "table" ? parent.align : void 0;
	const length = align ? align.length : node.children.length;
	let cellIndex = -1;
	/** @type {Array<ElementContent>} */
	const cells = [];
	while (++cellIndex < length) {
		const cell = node.children[cellIndex];
		/** @type {Properties} */
		const properties = {};
		const alignValue = align ? align[cellIndex] : void 0;
		if (alignValue) properties.align = alignValue;
		/** @type {Element} */
		let result = {
			type: "element",
			tagName,
			properties,
			children: []
		};
		if (cell) {
			result.children = state.all(cell);
			state.patch(cell, result);
			result = state.applyData(cell, result);
		}
		cells.push(result);
	}
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "tr",
		properties: {},
		children: state.wrap(cells, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/table-cell.js
/**
* @import {Element} from 'hast'
* @import {TableCell} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `tableCell` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {TableCell} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function tableCell(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "td",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/trim-lines@3.0.1/node_modules/trim-lines/index.js
const tab$1 = 9;
const space$1 = 32;
/**
* Remove initial and final spaces and tabs at the line breaks in `value`.
* Does not trim initial and final spaces and tabs of the value itself.
*
* @param {string} value
*   Value to trim.
* @returns {string}
*   Trimmed value.
*/
function trimLines(value) {
	const source = String(value);
	const search = /\r?\n|\r/g;
	let match = search.exec(source);
	let last = 0;
	/** @type {Array<string>} */
	const lines = [];
	while (match) {
		lines.push(trimLine(source.slice(last, match.index), last > 0, true), match[0]);
		last = match.index + match[0].length;
		match = search.exec(source);
	}
	lines.push(trimLine(source.slice(last), last > 0, false));
	return lines.join("");
}
/**
* @param {string} value
*   Line to trim.
* @param {boolean} start
*   Whether to trim the start of the line.
* @param {boolean} end
*   Whether to trim the end of the line.
* @returns {string}
*   Trimmed line.
*/
function trimLine(value, start, end) {
	let startIndex = 0;
	let endIndex = value.length;
	if (start) {
		let code = value.codePointAt(startIndex);
		while (code === tab$1 || code === space$1) {
			startIndex++;
			code = value.codePointAt(startIndex);
		}
	}
	if (end) {
		let code = value.codePointAt(endIndex - 1);
		while (code === tab$1 || code === space$1) {
			endIndex--;
			code = value.codePointAt(endIndex - 1);
		}
	}
	return endIndex > startIndex ? value.slice(startIndex, endIndex) : "";
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/text.js
/**
* @import {Element as HastElement, Text as HastText} from 'hast'
* @import {Text as MdastText} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `text` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {MdastText} node
*   mdast node.
* @returns {HastElement | HastText}
*   hast node.
*/
function text$1(state, node) {
	/** @type {HastText} */
	const result = {
		type: "text",
		value: trimLines(String(node.value))
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/thematic-break.js
/**
* @import {Element} from 'hast'
* @import {ThematicBreak} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `thematicBreak` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {ThematicBreak} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function thematicBreak(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "hr",
		properties: {},
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/handlers/index.js
/**
* @import {Handlers} from '../state.js'
*/
/**
* Default handlers for nodes.
*
* @satisfies {Handlers}
*/
const handlers = {
	blockquote,
	break: hardBreak,
	code,
	delete: strikethrough,
	emphasis,
	footnoteReference,
	heading,
	html: html$2,
	imageReference,
	image,
	inlineCode,
	linkReference,
	link: link$1,
	listItem,
	list,
	paragraph: paragraph$1,
	root: root$1,
	strong,
	table,
	tableCell,
	tableRow,
	text: text$1,
	thematicBreak,
	toml: ignore,
	yaml: ignore,
	definition: ignore,
	footnoteDefinition: ignore
};
function ignore() {}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/footer.js
/**
* @import {ElementContent, Element} from 'hast'
* @import {State} from './state.js'
*/
/**
* @callback FootnoteBackContentTemplate
*   Generate content for the backreference dynamically.
*
*   For the following markdown:
*
*   ```markdown
*   Alpha[^micromark], bravo[^micromark], and charlie[^remark].
*
*   [^remark]: things about remark
*   [^micromark]: things about micromark
*   ```
*
*   This function will be called with:
*
*   *  `0` and `0` for the backreference from `things about micromark` to
*      `alpha`, as it is the first used definition, and the first call to it
*   *  `0` and `1` for the backreference from `things about micromark` to
*      `bravo`, as it is the first used definition, and the second call to it
*   *  `1` and `0` for the backreference from `things about remark` to
*      `charlie`, as it is the second used definition
* @param {number} referenceIndex
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {Array<ElementContent> | ElementContent | string}
*   Content for the backreference when linking back from definitions to their
*   reference.
*
* @callback FootnoteBackLabelTemplate
*   Generate a back label dynamically.
*
*   For the following markdown:
*
*   ```markdown
*   Alpha[^micromark], bravo[^micromark], and charlie[^remark].
*
*   [^remark]: things about remark
*   [^micromark]: things about micromark
*   ```
*
*   This function will be called with:
*
*   *  `0` and `0` for the backreference from `things about micromark` to
*      `alpha`, as it is the first used definition, and the first call to it
*   *  `0` and `1` for the backreference from `things about micromark` to
*      `bravo`, as it is the first used definition, and the second call to it
*   *  `1` and `0` for the backreference from `things about remark` to
*      `charlie`, as it is the second used definition
* @param {number} referenceIndex
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {string}
*   Back label to use when linking back from definitions to their reference.
*/
/**
* Generate the default content that GitHub uses on backreferences.
*
* @param {number} _
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {Array<ElementContent>}
*   Content.
*/
function defaultFootnoteBackContent(_, rereferenceIndex) {
	/** @type {Array<ElementContent>} */
	const result = [{
		type: "text",
		value: "↩"
	}];
	if (rereferenceIndex > 1) result.push({
		type: "element",
		tagName: "sup",
		properties: {},
		children: [{
			type: "text",
			value: String(rereferenceIndex)
		}]
	});
	return result;
}
/**
* Generate the default label that GitHub uses on backreferences.
*
* @param {number} referenceIndex
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {string}
*   Label.
*/
function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
	return "Back to reference " + (referenceIndex + 1) + (rereferenceIndex > 1 ? "-" + rereferenceIndex : "");
}
/**
* Generate a hast footer for called footnote definitions.
*
* @param {State} state
*   Info passed around.
* @returns {Element | undefined}
*   `section` element or `undefined`.
*/
function footer(state) {
	const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
	const footnoteBackContent = state.options.footnoteBackContent || defaultFootnoteBackContent;
	const footnoteBackLabel = state.options.footnoteBackLabel || defaultFootnoteBackLabel;
	const footnoteLabel = state.options.footnoteLabel || "Footnotes";
	const footnoteLabelTagName = state.options.footnoteLabelTagName || "h2";
	const footnoteLabelProperties = state.options.footnoteLabelProperties || { className: ["sr-only"] };
	/** @type {Array<Array<ElementContent>>} */
	const contents = [];
	/** @type {Array<ElementContent>} */
	const listItems = [];
	let referenceIndex = -1;
	while (++referenceIndex < state.footnoteOrder.length) {
		const definition = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
		if (definition) contents[referenceIndex] = state.all(definition);
	}
	referenceIndex = -1;
	while (++referenceIndex < state.footnoteOrder.length) {
		const definition = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
		if (!definition) continue;
		const content = contents[referenceIndex];
		const id = String(definition.identifier).toUpperCase();
		const safeId = normalizeUri(id.toLowerCase());
		let rereferenceIndex = 0;
		/** @type {Array<ElementContent>} */
		const backReferences = [];
		const counts = state.footnoteCounts.get(id);
		while (counts !== void 0 && ++rereferenceIndex <= counts) {
			if (backReferences.length > 0) backReferences.push({
				type: "text",
				value: " "
			});
			let children = typeof footnoteBackContent === "string" ? footnoteBackContent : footnoteBackContent(referenceIndex, rereferenceIndex);
			if (typeof children === "string") children = {
				type: "text",
				value: children
			};
			backReferences.push({
				type: "element",
				tagName: "a",
				properties: {
					href: "#" + clobberPrefix + "fnref-" + safeId + (rereferenceIndex > 1 ? "-" + rereferenceIndex : ""),
					dataFootnoteBackref: "",
					ariaLabel: typeof footnoteBackLabel === "string" ? footnoteBackLabel : footnoteBackLabel(referenceIndex, rereferenceIndex),
					className: ["data-footnote-backref"]
				},
				children: Array.isArray(children) ? children : [children]
			});
		}
		const tail = content[content.length - 1];
		if (tail && tail.type === "element" && tail.tagName === "p") {
			const tailTail = tail.children[tail.children.length - 1];
			if (tailTail && tailTail.type === "text") tailTail.value += " ";
			else tail.children.push({
				type: "text",
				value: " "
			});
			tail.children.push(...backReferences);
		} else content.push(...backReferences);
		/** @type {Element} */
		const listItem = {
			type: "element",
			tagName: "li",
			properties: { id: clobberPrefix + "fn-" + safeId },
			children: state.wrap(content, true)
		};
		state.patch(definition, listItem);
		listItems.push(listItem);
	}
	if (listItems.length === 0) return;
	return {
		type: "element",
		tagName: "section",
		properties: {
			dataFootnotes: true,
			className: ["footnotes"]
		},
		children: [
			{
				type: "element",
				tagName: footnoteLabelTagName,
				properties: {
					...esm_default(footnoteLabelProperties),
					id: "footnote-label"
				},
				children: [{
					type: "text",
					value: footnoteLabel
				}]
			},
			{
				type: "text",
				value: "\n"
			},
			{
				type: "element",
				tagName: "ol",
				properties: {},
				children: state.wrap(listItems, true)
			},
			{
				type: "text",
				value: "\n"
			}
		]
	};
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/state.js
/**
* @import {
*   ElementContent as HastElementContent,
*   Element as HastElement,
*   Nodes as HastNodes,
*   Properties as HastProperties,
*   RootContent as HastRootContent,
*   Text as HastText
* } from 'hast'
* @import {
*   Definition as MdastDefinition,
*   FootnoteDefinition as MdastFootnoteDefinition,
*   Nodes as MdastNodes,
*   Parents as MdastParents
* } from 'mdast'
* @import {VFile} from 'vfile'
* @import {
*   FootnoteBackContentTemplate,
*   FootnoteBackLabelTemplate
* } from './footer.js'
*/
/**
* @callback Handler
*   Handle a node.
* @param {State} state
*   Info passed around.
* @param {any} node
*   mdast node to handle.
* @param {MdastParents | undefined} parent
*   Parent of `node`.
* @returns {Array<HastElementContent> | HastElementContent | undefined}
*   hast node.
*
* @typedef {Partial<Record<MdastNodes['type'], Handler>>} Handlers
*   Handle nodes.
*
* @typedef Options
*   Configuration (optional).
* @property {boolean | null | undefined} [allowDangerousHtml=false]
*   Whether to persist raw HTML in markdown in the hast tree (default:
*   `false`).
* @property {string | null | undefined} [clobberPrefix='user-content-']
*   Prefix to use before the `id` property on footnotes to prevent them from
*   *clobbering* (default: `'user-content-'`).
*
*   Pass `''` for trusted markdown and when you are careful with
*   polyfilling.
*   You could pass a different prefix.
*
*   DOM clobbering is this:
*
*   ```html
*   <p id="x"></p>
*   <script>alert(x) // `x` now refers to the `p#x` DOM element<\/script>
*   ```
*
*   The above example shows that elements are made available by browsers, by
*   their ID, on the `window` object.
*   This is a security risk because you might be expecting some other variable
*   at that place.
*   It can also break polyfills.
*   Using a prefix solves these problems.
* @property {VFile | null | undefined} [file]
*   Corresponding virtual file representing the input document (optional).
* @property {FootnoteBackContentTemplate | string | null | undefined} [footnoteBackContent]
*   Content of the backreference back to references (default: `defaultFootnoteBackContent`).
*
*   The default value is:
*
*   ```js
*   function defaultFootnoteBackContent(_, rereferenceIndex) {
*     const result = [{type: 'text', value: '↩'}]
*
*     if (rereferenceIndex > 1) {
*       result.push({
*         type: 'element',
*         tagName: 'sup',
*         properties: {},
*         children: [{type: 'text', value: String(rereferenceIndex)}]
*       })
*     }
*
*     return result
*   }
*   ```
*
*   This content is used in the `a` element of each backreference (the `↩`
*   links).
* @property {FootnoteBackLabelTemplate | string | null | undefined} [footnoteBackLabel]
*   Label to describe the backreference back to references (default:
*   `defaultFootnoteBackLabel`).
*
*   The default value is:
*
*   ```js
*   function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
*    return (
*      'Back to reference ' +
*      (referenceIndex + 1) +
*      (rereferenceIndex > 1 ? '-' + rereferenceIndex : '')
*    )
*   }
*   ```
*
*   Change it when the markdown is not in English.
*
*   This label is used in the `ariaLabel` property on each backreference
*   (the `↩` links).
*   It affects users of assistive technology.
* @property {string | null | undefined} [footnoteLabel='Footnotes']
*   Textual label to use for the footnotes section (default: `'Footnotes'`).
*
*   Change it when the markdown is not in English.
*
*   This label is typically hidden visually (assuming a `sr-only` CSS class
*   is defined that does that) and so affects screen readers only.
*   If you do have such a class, but want to show this section to everyone,
*   pass different properties with the `footnoteLabelProperties` option.
* @property {HastProperties | null | undefined} [footnoteLabelProperties={className: ['sr-only']}]
*   Properties to use on the footnote label (default: `{className:
*   ['sr-only']}`).
*
*   Change it to show the label and add other properties.
*
*   This label is typically hidden visually (assuming an `sr-only` CSS class
*   is defined that does that) and so affects screen readers only.
*   If you do have such a class, but want to show this section to everyone,
*   pass an empty string.
*   You can also add different properties.
*
*   > **Note**: `id: 'footnote-label'` is always added, because footnote
*   > calls use it with `aria-describedby` to provide an accessible label.
* @property {string | null | undefined} [footnoteLabelTagName='h2']
*   HTML tag name to use for the footnote label element (default: `'h2'`).
*
*   Change it to match your document structure.
*
*   This label is typically hidden visually (assuming a `sr-only` CSS class
*   is defined that does that) and so affects screen readers only.
*   If you do have such a class, but want to show this section to everyone,
*   pass different properties with the `footnoteLabelProperties` option.
* @property {Handlers | null | undefined} [handlers]
*   Extra handlers for nodes (optional).
* @property {Array<MdastNodes['type']> | null | undefined} [passThrough]
*   List of custom mdast node types to pass through (keep) in hast (note that
*   the node itself is passed, but eventual children are transformed)
*   (optional).
* @property {Handler | null | undefined} [unknownHandler]
*   Handler for all unknown nodes (optional).
*
* @typedef State
*   Info passed around.
* @property {(node: MdastNodes) => Array<HastElementContent>} all
*   Transform the children of an mdast parent to hast.
* @property {<Type extends HastNodes>(from: MdastNodes, to: Type) => HastElement | Type} applyData
*   Honor the `data` of `from`, and generate an element instead of `node`.
* @property {Map<string, MdastDefinition>} definitionById
*   Definitions by their identifier.
* @property {Map<string, MdastFootnoteDefinition>} footnoteById
*   Footnote definitions by their identifier.
* @property {Map<string, number>} footnoteCounts
*   Counts for how often the same footnote was called.
* @property {Array<string>} footnoteOrder
*   Identifiers of order when footnote calls first appear in tree order.
* @property {Handlers} handlers
*   Applied handlers.
* @property {(node: MdastNodes, parent: MdastParents | undefined) => Array<HastElementContent> | HastElementContent | undefined} one
*   Transform an mdast node to hast.
* @property {Options} options
*   Configuration.
* @property {(from: MdastNodes, node: HastNodes) => undefined} patch
*   Copy a node’s positional info.
* @property {<Type extends HastRootContent>(nodes: Array<Type>, loose?: boolean | undefined) => Array<HastText | Type>} wrap
*   Wrap `nodes` with line endings between each node, adds initial/final line endings when `loose`.
*/
const own$2 = {}.hasOwnProperty;
/** @type {Options} */
const emptyOptions$2 = {};
/**
* Create `state` from an mdast tree.
*
* @param {MdastNodes} tree
*   mdast node to transform.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {State}
*   `state` function.
*/
function createState(tree, options) {
	const settings = options || emptyOptions$2;
	/** @type {Map<string, MdastDefinition>} */
	const definitionById = /* @__PURE__ */ new Map();
	/** @type {Map<string, MdastFootnoteDefinition>} */
	const footnoteById = /* @__PURE__ */ new Map();
	/** @type {State} */
	const state = {
		all,
		applyData,
		definitionById,
		footnoteById,
		footnoteCounts: /* @__PURE__ */ new Map(),
		footnoteOrder: [],
		handlers: {
			...handlers,
			...settings.handlers
		},
		one,
		options: settings,
		patch,
		wrap
	};
	visit(tree, function(node) {
		if (node.type === "definition" || node.type === "footnoteDefinition") {
			const id = String(node.identifier).toUpperCase();
			if (node.type === "definition") {
				if (!definitionById.has(id)) definitionById.set(id, node);
			} else if (!footnoteById.has(id)) footnoteById.set(id, node);
		}
	});
	return state;
	/**
	* Transform an mdast node into a hast node.
	*
	* @param {MdastNodes} node
	*   mdast node.
	* @param {MdastParents | undefined} [parent]
	*   Parent of `node`.
	* @returns {Array<HastElementContent> | HastElementContent | undefined}
	*   Resulting hast node.
	*/
	function one(node, parent) {
		const { type } = node;
		const handle = state.handlers[type];
		if (own$2.call(state.handlers, type) && handle) return handle(state, node, parent);
		if (state.options.passThrough && state.options.passThrough.includes(type)) {
			if ("children" in node) {
				const { children, ...shallow } = node;
				return {
					...esm_default(shallow),
					children: state.all(node)
				};
			}
			return esm_default(node);
		}
		return (state.options.unknownHandler || defaultUnknownHandler)(state, node, parent);
	}
	/**
	* Transform the children of an mdast node into hast nodes.
	*
	* @param {MdastNodes} parent
	*   mdast node to compile
	* @returns {Array<HastElementContent>}
	*   Resulting hast nodes.
	*/
	function all(parent) {
		/** @type {Array<HastElementContent>} */
		const values = [];
		if ("children" in parent) {
			const nodes = parent.children;
			let index = -1;
			while (++index < nodes.length) {
				const result = state.one(nodes[index], parent);
				if (result) {
					if (index && nodes[index - 1].type === "break") {
						if (!Array.isArray(result) && result.type === "text") result.value = trimMarkdownSpaceStart(result.value);
						if (!Array.isArray(result) && result.type === "element") {
							const head = result.children[0];
							if (head && head.type === "text") head.value = trimMarkdownSpaceStart(head.value);
						}
					}
					if (Array.isArray(result)) values.push(...result);
					else values.push(result);
				}
			}
		}
		return values;
	}
}
/**
* Copy a node’s positional info.
*
* @param {MdastNodes} from
*   mdast node to copy from.
* @param {HastNodes} to
*   hast node to copy into.
* @returns {undefined}
*   Nothing.
*/
function patch(from, to) {
	if (from.position) to.position = position(from);
}
/**
* Honor the `data` of `from` and maybe generate an element instead of `to`.
*
* @template {HastNodes} Type
*   Node type.
* @param {MdastNodes} from
*   mdast node to use data from.
* @param {Type} to
*   hast node to change.
* @returns {HastElement | Type}
*   Nothing.
*/
function applyData(from, to) {
	/** @type {HastElement | Type} */
	let result = to;
	if (from && from.data) {
		const { hChildren, hName, hProperties } = from.data;
		if (typeof hName === "string") {
			if (result.type === "element") result.tagName = hName;
			else result = {
				type: "element",
				tagName: hName,
				properties: {},
				children: "children" in result ? result.children : [result]
			};
		}
		if (result.type === "element" && hProperties) Object.assign(result.properties, esm_default(hProperties));
		if ("children" in result && result.children && hChildren !== null && hChildren !== void 0) result.children = hChildren;
	}
	return result;
}
/**
* Transform an unknown node.
*
* @param {State} state
*   Info passed around.
* @param {MdastNodes} node
*   Unknown mdast node.
* @returns {HastElement | HastText}
*   Resulting hast node.
*/
function defaultUnknownHandler(state, node) {
	const data = node.data || {};
	/** @type {HastElement | HastText} */
	const result = "value" in node && !(own$2.call(data, "hProperties") || own$2.call(data, "hChildren")) ? {
		type: "text",
		value: node.value
	} : {
		type: "element",
		tagName: "div",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
/**
* Wrap `nodes` with line endings between each node.
*
* @template {HastRootContent} Type
*   Node type.
* @param {Array<Type>} nodes
*   List of nodes to wrap.
* @param {boolean | undefined} [loose=false]
*   Whether to add line endings at start and end (default: `false`).
* @returns {Array<HastText | Type>}
*   Wrapped nodes.
*/
function wrap(nodes, loose) {
	/** @type {Array<HastText | Type>} */
	const result = [];
	let index = -1;
	if (loose) result.push({
		type: "text",
		value: "\n"
	});
	while (++index < nodes.length) {
		if (index) result.push({
			type: "text",
			value: "\n"
		});
		result.push(nodes[index]);
	}
	if (loose && nodes.length > 0) result.push({
		type: "text",
		value: "\n"
	});
	return result;
}
/**
* Trim spaces and tabs at the start of `value`.
*
* @param {string} value
*   Value to trim.
* @returns {string}
*   Result.
*/
function trimMarkdownSpaceStart(value) {
	let index = 0;
	let code = value.charCodeAt(index);
	while (code === 9 || code === 32) {
		index++;
		code = value.charCodeAt(index);
	}
	return value.slice(index);
}

// ../../node_modules/.pnpm/mdast-util-to-hast@13.2.2/node_modules/mdast-util-to-hast/lib/index.js
/**
* @import {Nodes as HastNodes} from 'hast'
* @import {Nodes as MdastNodes} from 'mdast'
* @import {Options} from './state.js'
*/
/**
* Transform mdast to hast.
*
* ##### Notes
*
* ###### HTML
*
* Raw HTML is available in mdast as `html` nodes and can be embedded in hast
* as semistandard `raw` nodes.
* Most utilities ignore `raw` nodes but two notable ones don’t:
*
* *   `hast-util-to-html` also has an option `allowDangerousHtml` which will
*     output the raw HTML.
*     This is typically discouraged as noted by the option name but is useful
*     if you completely trust authors
* *   `hast-util-raw` can handle the raw embedded HTML strings by parsing them
*     into standard hast nodes (`element`, `text`, etc).
*     This is a heavy task as it needs a full HTML parser, but it is the only
*     way to support untrusted content
*
* ###### Footnotes
*
* Many options supported here relate to footnotes.
* Footnotes are not specified by CommonMark, which we follow by default.
* They are supported by GitHub, so footnotes can be enabled in markdown with
* `mdast-util-gfm`.
*
* The options `footnoteBackLabel` and `footnoteLabel` define natural language
* that explains footnotes, which is hidden for sighted users but shown to
* assistive technology.
* When your page is not in English, you must define translated values.
*
* Back references use ARIA attributes, but the section label itself uses a
* heading that is hidden with an `sr-only` class.
* To show it to sighted users, define different attributes in
* `footnoteLabelProperties`.
*
* ###### Clobbering
*
* Footnotes introduces a problem, as it links footnote calls to footnote
* definitions on the page through `id` attributes generated from user content,
* which results in DOM clobbering.
*
* DOM clobbering is this:
*
* ```html
* <p id=x></p>
* <script>alert(x) // `x` now refers to the DOM `p#x` element<\/script>
* ```
*
* Elements by their ID are made available by browsers on the `window` object,
* which is a security risk.
* Using a prefix solves this problem.
*
* More information on how to handle clobbering and the prefix is explained in
* Example: headings (DOM clobbering) in `rehype-sanitize`.
*
* ###### Unknown nodes
*
* Unknown nodes are nodes with a type that isn’t in `handlers` or `passThrough`.
* The default behavior for unknown nodes is:
*
* *   when the node has a `value` (and doesn’t have `data.hName`,
*     `data.hProperties`, or `data.hChildren`, see later), create a hast `text`
*     node
* *   otherwise, create a `<div>` element (which could be changed with
*     `data.hName`), with its children mapped from mdast to hast as well
*
* This behavior can be changed by passing an `unknownHandler`.
*
* @param {MdastNodes} tree
*   mdast tree.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {HastNodes}
*   hast tree.
*/
function toHast(tree, options) {
	const state = createState(tree, options);
	const node = state.one(tree, void 0);
	const foot = footer(state);
	/** @type {HastNodes} */
	const result = Array.isArray(node) ? {
		type: "root",
		children: node
	} : node || {
		type: "root",
		children: []
	};
	if (foot) {
		/* @__PURE__ */ ok("children" in result);
		result.children.push({
			type: "text",
			value: "\n"
		}, foot);
	}
	return result;
}

// ../../node_modules/.pnpm/html-void-elements@3.0.0/node_modules/html-void-elements/index.js
/**
* List of HTML void tag names.
*
* @type {Array<string>}
*/
const htmlVoidElements = [
	"area",
	"base",
	"basefont",
	"bgsound",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"image",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
];

// ../../node_modules/.pnpm/stringify-entities@4.0.4/node_modules/stringify-entities/lib/core.js
/**
* @typedef CoreOptions
* @property {ReadonlyArray<string>} [subset=[]]
*   Whether to only escape the given subset of characters.
* @property {boolean} [escapeOnly=false]
*   Whether to only escape possibly dangerous characters.
*   Those characters are `"`, `&`, `'`, `<`, `>`, and `` ` ``.
*
* @typedef FormatOptions
* @property {(code: number, next: number, options: CoreWithFormatOptions) => string} format
*   Format strategy.
*
* @typedef {CoreOptions & FormatOptions & import('./util/format-smart.js').FormatSmartOptions} CoreWithFormatOptions
*/
const defaultSubsetRegex = /["&'<>`]/g;
const surrogatePairsRegex = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
const controlCharactersRegex = /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g;
const regexEscapeRegex = /[|\\{}()[\]^$+*?.]/g;
/** @type {WeakMap<ReadonlyArray<string>, RegExp>} */
const subsetToRegexCache = /* @__PURE__ */ new WeakMap();
/**
* Encode certain characters in `value`.
*
* @param {string} value
* @param {CoreWithFormatOptions} options
* @returns {string}
*/
function core(value, options) {
	value = value.replace(options.subset ? charactersToExpressionCached(options.subset) : defaultSubsetRegex, basic);
	if (options.subset || options.escapeOnly) return value;
	return value.replace(surrogatePairsRegex, surrogate).replace(controlCharactersRegex, basic);
	/**
	* @param {string} pair
	* @param {number} index
	* @param {string} all
	*/
	function surrogate(pair, index, all) {
		return options.format((pair.charCodeAt(0) - 55296) * 1024 + pair.charCodeAt(1) - 56320 + 65536, all.charCodeAt(index + 2), options);
	}
	/**
	* @param {string} character
	* @param {number} index
	* @param {string} all
	*/
	function basic(character, index, all) {
		return options.format(character.charCodeAt(0), all.charCodeAt(index + 1), options);
	}
}
/**
* A wrapper function that caches the result of `charactersToExpression` with a WeakMap.
* This can improve performance when tooling calls `charactersToExpression` repeatedly
* with the same subset.
*
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpressionCached(subset) {
	let cached = subsetToRegexCache.get(subset);
	if (!cached) {
		cached = charactersToExpression(subset);
		subsetToRegexCache.set(subset, cached);
	}
	return cached;
}
/**
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpression(subset) {
	/** @type {Array<string>} */
	const groups = [];
	let index = -1;
	while (++index < subset.length) groups.push(subset[index].replace(regexEscapeRegex, "\\$&"));
	return new RegExp("(?:" + groups.join("|") + ")", "g");
}

// ../../node_modules/.pnpm/stringify-entities@4.0.4/node_modules/stringify-entities/lib/util/to-hexadecimal.js
const hexadecimalRegex = /[\dA-Fa-f]/;
/**
* Configurable ways to encode characters as hexadecimal references.
*
* @param {number} code
* @param {number} next
* @param {boolean|undefined} omit
* @returns {string}
*/
function toHexadecimal(code, next, omit) {
	const value = "&#x" + code.toString(16).toUpperCase();
	return omit && next && !hexadecimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}

// ../../node_modules/.pnpm/stringify-entities@4.0.4/node_modules/stringify-entities/lib/util/to-decimal.js
const decimalRegex = /\d/;
/**
* Configurable ways to encode characters as decimal references.
*
* @param {number} code
* @param {number} next
* @param {boolean|undefined} omit
* @returns {string}
*/
function toDecimal(code, next, omit) {
	const value = "&#" + String(code);
	return omit && next && !decimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}

// ../../node_modules/.pnpm/character-entities-legacy@3.0.0/node_modules/character-entities-legacy/index.js
/**
* List of legacy HTML named character references that don’t need a trailing semicolon.
*
* @type {Array<string>}
*/
const characterEntitiesLegacy = [
	"AElig",
	"AMP",
	"Aacute",
	"Acirc",
	"Agrave",
	"Aring",
	"Atilde",
	"Auml",
	"COPY",
	"Ccedil",
	"ETH",
	"Eacute",
	"Ecirc",
	"Egrave",
	"Euml",
	"GT",
	"Iacute",
	"Icirc",
	"Igrave",
	"Iuml",
	"LT",
	"Ntilde",
	"Oacute",
	"Ocirc",
	"Ograve",
	"Oslash",
	"Otilde",
	"Ouml",
	"QUOT",
	"REG",
	"THORN",
	"Uacute",
	"Ucirc",
	"Ugrave",
	"Uuml",
	"Yacute",
	"aacute",
	"acirc",
	"acute",
	"aelig",
	"agrave",
	"amp",
	"aring",
	"atilde",
	"auml",
	"brvbar",
	"ccedil",
	"cedil",
	"cent",
	"copy",
	"curren",
	"deg",
	"divide",
	"eacute",
	"ecirc",
	"egrave",
	"eth",
	"euml",
	"frac12",
	"frac14",
	"frac34",
	"gt",
	"iacute",
	"icirc",
	"iexcl",
	"igrave",
	"iquest",
	"iuml",
	"laquo",
	"lt",
	"macr",
	"micro",
	"middot",
	"nbsp",
	"not",
	"ntilde",
	"oacute",
	"ocirc",
	"ograve",
	"ordf",
	"ordm",
	"oslash",
	"otilde",
	"ouml",
	"para",
	"plusmn",
	"pound",
	"quot",
	"raquo",
	"reg",
	"sect",
	"shy",
	"sup1",
	"sup2",
	"sup3",
	"szlig",
	"thorn",
	"times",
	"uacute",
	"ucirc",
	"ugrave",
	"uml",
	"uuml",
	"yacute",
	"yen",
	"yuml"
];

// ../../node_modules/.pnpm/character-entities-html4@2.1.0/node_modules/character-entities-html4/index.js
/**
* Map of named character references from HTML 4.
*
* @type {Record<string, string>}
*/
const characterEntitiesHtml4 = {
	nbsp: "\xA0",
	iexcl: "¡",
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	brvbar: "¦",
	sect: "§",
	uml: "¨",
	copy: "©",
	ordf: "ª",
	laquo: "«",
	not: "¬",
	shy: "­",
	reg: "®",
	macr: "¯",
	deg: "°",
	plusmn: "±",
	sup2: "²",
	sup3: "³",
	acute: "´",
	micro: "µ",
	para: "¶",
	middot: "·",
	cedil: "¸",
	sup1: "¹",
	ordm: "º",
	raquo: "»",
	frac14: "¼",
	frac12: "½",
	frac34: "¾",
	iquest: "¿",
	Agrave: "À",
	Aacute: "Á",
	Acirc: "Â",
	Atilde: "Ã",
	Auml: "Ä",
	Aring: "Å",
	AElig: "Æ",
	Ccedil: "Ç",
	Egrave: "È",
	Eacute: "É",
	Ecirc: "Ê",
	Euml: "Ë",
	Igrave: "Ì",
	Iacute: "Í",
	Icirc: "Î",
	Iuml: "Ï",
	ETH: "Ð",
	Ntilde: "Ñ",
	Ograve: "Ò",
	Oacute: "Ó",
	Ocirc: "Ô",
	Otilde: "Õ",
	Ouml: "Ö",
	times: "×",
	Oslash: "Ø",
	Ugrave: "Ù",
	Uacute: "Ú",
	Ucirc: "Û",
	Uuml: "Ü",
	Yacute: "Ý",
	THORN: "Þ",
	szlig: "ß",
	agrave: "à",
	aacute: "á",
	acirc: "â",
	atilde: "ã",
	auml: "ä",
	aring: "å",
	aelig: "æ",
	ccedil: "ç",
	egrave: "è",
	eacute: "é",
	ecirc: "ê",
	euml: "ë",
	igrave: "ì",
	iacute: "í",
	icirc: "î",
	iuml: "ï",
	eth: "ð",
	ntilde: "ñ",
	ograve: "ò",
	oacute: "ó",
	ocirc: "ô",
	otilde: "õ",
	ouml: "ö",
	divide: "÷",
	oslash: "ø",
	ugrave: "ù",
	uacute: "ú",
	ucirc: "û",
	uuml: "ü",
	yacute: "ý",
	thorn: "þ",
	yuml: "ÿ",
	fnof: "ƒ",
	Alpha: "Α",
	Beta: "Β",
	Gamma: "Γ",
	Delta: "Δ",
	Epsilon: "Ε",
	Zeta: "Ζ",
	Eta: "Η",
	Theta: "Θ",
	Iota: "Ι",
	Kappa: "Κ",
	Lambda: "Λ",
	Mu: "Μ",
	Nu: "Ν",
	Xi: "Ξ",
	Omicron: "Ο",
	Pi: "Π",
	Rho: "Ρ",
	Sigma: "Σ",
	Tau: "Τ",
	Upsilon: "Υ",
	Phi: "Φ",
	Chi: "Χ",
	Psi: "Ψ",
	Omega: "Ω",
	alpha: "α",
	beta: "β",
	gamma: "γ",
	delta: "δ",
	epsilon: "ε",
	zeta: "ζ",
	eta: "η",
	theta: "θ",
	iota: "ι",
	kappa: "κ",
	lambda: "λ",
	mu: "μ",
	nu: "ν",
	xi: "ξ",
	omicron: "ο",
	pi: "π",
	rho: "ρ",
	sigmaf: "ς",
	sigma: "σ",
	tau: "τ",
	upsilon: "υ",
	phi: "φ",
	chi: "χ",
	psi: "ψ",
	omega: "ω",
	thetasym: "ϑ",
	upsih: "ϒ",
	piv: "ϖ",
	bull: "•",
	hellip: "…",
	prime: "′",
	Prime: "″",
	oline: "‾",
	frasl: "⁄",
	weierp: "℘",
	image: "ℑ",
	real: "ℜ",
	trade: "™",
	alefsym: "ℵ",
	larr: "←",
	uarr: "↑",
	rarr: "→",
	darr: "↓",
	harr: "↔",
	crarr: "↵",
	lArr: "⇐",
	uArr: "⇑",
	rArr: "⇒",
	dArr: "⇓",
	hArr: "⇔",
	forall: "∀",
	part: "∂",
	exist: "∃",
	empty: "∅",
	nabla: "∇",
	isin: "∈",
	notin: "∉",
	ni: "∋",
	prod: "∏",
	sum: "∑",
	minus: "−",
	lowast: "∗",
	radic: "√",
	prop: "∝",
	infin: "∞",
	ang: "∠",
	and: "∧",
	or: "∨",
	cap: "∩",
	cup: "∪",
	int: "∫",
	there4: "∴",
	sim: "∼",
	cong: "≅",
	asymp: "≈",
	ne: "≠",
	equiv: "≡",
	le: "≤",
	ge: "≥",
	sub: "⊂",
	sup: "⊃",
	nsub: "⊄",
	sube: "⊆",
	supe: "⊇",
	oplus: "⊕",
	otimes: "⊗",
	perp: "⊥",
	sdot: "⋅",
	lceil: "⌈",
	rceil: "⌉",
	lfloor: "⌊",
	rfloor: "⌋",
	lang: "〈",
	rang: "〉",
	loz: "◊",
	spades: "♠",
	clubs: "♣",
	hearts: "♥",
	diams: "♦",
	quot: "\"",
	amp: "&",
	lt: "<",
	gt: ">",
	OElig: "Œ",
	oelig: "œ",
	Scaron: "Š",
	scaron: "š",
	Yuml: "Ÿ",
	circ: "ˆ",
	tilde: "˜",
	ensp: " ",
	emsp: " ",
	thinsp: " ",
	zwnj: "‌",
	zwj: "‍",
	lrm: "‎",
	rlm: "‏",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	sbquo: "‚",
	ldquo: "“",
	rdquo: "”",
	bdquo: "„",
	dagger: "†",
	Dagger: "‡",
	permil: "‰",
	lsaquo: "‹",
	rsaquo: "›",
	euro: "€"
};

// ../../node_modules/.pnpm/stringify-entities@4.0.4/node_modules/stringify-entities/lib/constant/dangerous.js
/**
* List of legacy (that don’t need a trailing `;`) named references which could,
* depending on what follows them, turn into a different meaning
*
* @type {Array<string>}
*/
const dangerous = [
	"cent",
	"copy",
	"divide",
	"gt",
	"lt",
	"not",
	"para",
	"times"
];

// ../../node_modules/.pnpm/stringify-entities@4.0.4/node_modules/stringify-entities/lib/util/to-named.js
const own$1 = {}.hasOwnProperty;
/**
* `characterEntitiesHtml4` but inverted.
*
* @type {Record<string, string>}
*/
const characters = {};
/** @type {string} */
let key;
for (key in characterEntitiesHtml4) if (own$1.call(characterEntitiesHtml4, key)) characters[characterEntitiesHtml4[key]] = key;
const notAlphanumericRegex = /[^\dA-Za-z]/;
/**
* Configurable ways to encode characters as named references.
*
* @param {number} code
* @param {number} next
* @param {boolean|undefined} omit
* @param {boolean|undefined} attribute
* @returns {string}
*/
function toNamed(code, next, omit, attribute) {
	const character = String.fromCharCode(code);
	if (own$1.call(characters, character)) {
		const name = characters[character];
		const value = "&" + name;
		if (omit && characterEntitiesLegacy.includes(name) && !dangerous.includes(name) && (!attribute || next && next !== 61 && notAlphanumericRegex.test(String.fromCharCode(next)))) return value;
		return value + ";";
	}
	return "";
}

// ../../node_modules/.pnpm/stringify-entities@4.0.4/node_modules/stringify-entities/lib/util/format-smart.js
/**
* @typedef FormatSmartOptions
* @property {boolean} [useNamedReferences=false]
*   Prefer named character references (`&amp;`) where possible.
* @property {boolean} [useShortestReferences=false]
*   Prefer the shortest possible reference, if that results in less bytes.
*   **Note**: `useNamedReferences` can be omitted when using `useShortestReferences`.
* @property {boolean} [omitOptionalSemicolons=false]
*   Whether to omit semicolons when possible.
*   **Note**: This creates what HTML calls “parse errors” but is otherwise still valid HTML — don’t use this except when building a minifier.
*   Omitting semicolons is possible for certain named and numeric references in some cases.
* @property {boolean} [attribute=false]
*   Create character references which don’t fail in attributes.
*   **Note**: `attribute` only applies when operating dangerously with
*   `omitOptionalSemicolons: true`.
*/
/**
* Configurable ways to encode a character yielding pretty or small results.
*
* @param {number} code
* @param {number} next
* @param {FormatSmartOptions} options
* @returns {string}
*/
function formatSmart(code, next, options) {
	let numeric = toHexadecimal(code, next, options.omitOptionalSemicolons);
	/** @type {string|undefined} */
	let named;
	if (options.useNamedReferences || options.useShortestReferences) named = toNamed(code, next, options.omitOptionalSemicolons, options.attribute);
	if ((options.useShortestReferences || !named) && options.useShortestReferences) {
		const decimal = toDecimal(code, next, options.omitOptionalSemicolons);
		if (decimal.length < numeric.length) numeric = decimal;
	}
	return named && (!options.useShortestReferences || named.length < numeric.length) ? named : numeric;
}

// ../../node_modules/.pnpm/stringify-entities@4.0.4/node_modules/stringify-entities/lib/index.js
/**
* @typedef {import('./core.js').CoreOptions & import('./util/format-smart.js').FormatSmartOptions} Options
* @typedef {import('./core.js').CoreOptions} LightOptions
*/
/**
* Encode special characters in `value`.
*
* @param {string} value
*   Value to encode.
* @param {Options} [options]
*   Configuration.
* @returns {string}
*   Encoded value.
*/
function stringifyEntities(value, options) {
	return core(value, Object.assign({ format: formatSmart }, options));
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/handle/comment.js
/**
* @import {Comment, Parents} from 'hast'
* @import {State} from '../index.js'
*/
const htmlCommentRegex = /^>|^->|<!--|-->|--!>|<!-$/g;
const bogusCommentEntitySubset = [">"];
const commentEntitySubset = ["<", ">"];
/**
* Serialize a comment.
*
* @param {Comment} node
*   Node to handle.
* @param {number | undefined} _1
*   Index of `node` in `parent`.
* @param {Parents | undefined} _2
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function comment(node, _1, _2, state) {
	return state.settings.bogusComments ? "<?" + stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: bogusCommentEntitySubset })) + ">" : "<!--" + node.value.replace(htmlCommentRegex, encode) + "-->";
	/**
	* Encode a dangerous character.
	*
	* @param {string} $0
	*   Character.
	* @returns {string}
	*   Encoded character.
	*/
	function encode($0) {
		return stringifyEntities($0, Object.assign({}, state.settings.characterReferences, { subset: commentEntitySubset }));
	}
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/handle/doctype.js
/**
* @import {Doctype, Parents} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a doctype.
*
* @param {Doctype} _1
*   Node to handle.
* @param {number | undefined} _2
*   Index of `node` in `parent`.
* @param {Parents | undefined} _3
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function doctype(_1, _2, _3, state) {
	return "<!" + (state.settings.upperDoctype ? "DOCTYPE" : "doctype") + (state.settings.tightDoctype ? "" : " ") + "html>";
}

// ../../node_modules/.pnpm/ccount@2.0.1/node_modules/ccount/index.js
/**
* Count how often a character (or substring) is used in a string.
*
* @param {string} value
*   Value to search in.
* @param {string} character
*   Character (or substring) to look for.
* @return {number}
*   Number of times `character` occurred in `value`.
*/
function ccount(value, character) {
	const source = String(value);
	if (typeof character !== "string") throw new TypeError("Expected character");
	let count = 0;
	let index = source.indexOf(character);
	while (index !== -1) {
		count++;
		index = source.indexOf(character, index + character.length);
	}
	return count;
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/omission/util/siblings.js
/**
* @import {Parents, RootContent} from 'hast'
*/
const siblingAfter = siblings(1);
const siblingBefore = siblings(-1);
/** @type {Array<RootContent>} */
const emptyChildren$1 = [];
/**
* Factory to check siblings in a direction.
*
* @param {number} increment
*   Direction.
* @returns {typeof sibling}
*   Check.
*/
function siblings(increment) {
	return sibling;
	/**
	* Find applicable siblings in a direction.
	*
	* @template {Parents} Parent
	*   Parent type.
	* @param {Parent | undefined} parent
	*   Parent.
	* @param {number | undefined} index
	*   Index of child in `parent`.
	* @param {boolean | undefined} [includeWhitespace=false]
	*   Whether to include whitespace (default: `false`).
	* @returns {Parent extends {children: Array<infer Child>} ? Child | undefined : never}
	*   Child of parent.
	*/
	function sibling(parent, index, includeWhitespace) {
		const siblings = parent ? parent.children : emptyChildren$1;
		let offset = (index || 0) + increment;
		let next = siblings[offset];
		if (!includeWhitespace) while (next && whitespace(next)) {
			offset += increment;
			next = siblings[offset];
		}
		return next;
	}
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/omission/omission.js
/**
* @import {Element, Parents} from 'hast'
*/
/**
* @callback OmitHandle
*   Check if a tag can be omitted.
* @param {Element} element
*   Element to check.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether to omit a tag.
*/
const own = {}.hasOwnProperty;
/**
* Factory to check if a given node can have a tag omitted.
*
* @param {Record<string, OmitHandle>} handlers
*   Omission handlers, where each key is a tag name, and each value is the
*   corresponding handler.
* @returns {OmitHandle}
*   Whether to omit a tag of an element.
*/
function omission(handlers) {
	return omit;
	/**
	* Check if a given node can have a tag omitted.
	*
	* @type {OmitHandle}
	*/
	function omit(node, index, parent) {
		return own.call(handlers, node.tagName) && handlers[node.tagName](node, index, parent);
	}
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/omission/closing.js
/**
* @import {Element, Parents} from 'hast'
*/
const closing$1 = omission({
	body: body$1,
	caption: headOrColgroupOrCaption,
	colgroup: headOrColgroupOrCaption,
	dd,
	dt,
	head: headOrColgroupOrCaption,
	html: html$1,
	li,
	optgroup,
	option,
	p,
	rp: rubyElement,
	rt: rubyElement,
	tbody: tbody$1,
	td: cells,
	tfoot,
	th: cells,
	thead,
	tr
});
/**
* Macro for `</head>`, `</colgroup>`, and `</caption>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function headOrColgroupOrCaption(_, index, parent) {
	const next = siblingAfter(parent, index, true);
	return !next || next.type !== "comment" && !(next.type === "text" && whitespace(next.value.charAt(0)));
}
/**
* Whether to omit `</html>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function html$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
/**
* Whether to omit `</body>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function body$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
/**
* Whether to omit `</p>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function p(_, index, parent) {
	const next = siblingAfter(parent, index);
	return next ? next.type === "element" && (next.tagName === "address" || next.tagName === "article" || next.tagName === "aside" || next.tagName === "blockquote" || next.tagName === "details" || next.tagName === "div" || next.tagName === "dl" || next.tagName === "fieldset" || next.tagName === "figcaption" || next.tagName === "figure" || next.tagName === "footer" || next.tagName === "form" || next.tagName === "h1" || next.tagName === "h2" || next.tagName === "h3" || next.tagName === "h4" || next.tagName === "h5" || next.tagName === "h6" || next.tagName === "header" || next.tagName === "hgroup" || next.tagName === "hr" || next.tagName === "main" || next.tagName === "menu" || next.tagName === "nav" || next.tagName === "ol" || next.tagName === "p" || next.tagName === "pre" || next.tagName === "section" || next.tagName === "table" || next.tagName === "ul") : !parent || !(parent.type === "element" && (parent.tagName === "a" || parent.tagName === "audio" || parent.tagName === "del" || parent.tagName === "ins" || parent.tagName === "map" || parent.tagName === "noscript" || parent.tagName === "video" || parent.tagName.includes("-")));
}
/**
* Whether to omit `</li>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function li(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "li";
}
/**
* Whether to omit `</dt>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function dt(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "dt" || next.tagName === "dd"));
}
/**
* Whether to omit `</dd>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function dd(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "dt" || next.tagName === "dd");
}
/**
* Whether to omit `</rt>` or `</rp>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function rubyElement(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "rp" || next.tagName === "rt");
}
/**
* Whether to omit `</optgroup>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function optgroup(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "optgroup";
}
/**
* Whether to omit `</option>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function option(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "option" || next.tagName === "optgroup");
}
/**
* Whether to omit `</thead>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function thead(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot"));
}
/**
* Whether to omit `</tbody>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tbody$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot");
}
/**
* Whether to omit `</tfoot>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tfoot(_, index, parent) {
	return !siblingAfter(parent, index);
}
/**
* Whether to omit `</tr>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tr(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "tr";
}
/**
* Whether to omit `</td>` or `</th>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function cells(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "td" || next.tagName === "th");
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/omission/opening.js
/**
* @import {Element, Parents} from 'hast'
*/
const opening = omission({
	body,
	colgroup,
	head: head$1,
	html,
	tbody
});
/**
* Whether to omit `<html>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function html(node) {
	const head = siblingAfter(node, -1);
	return !head || head.type !== "comment";
}
/**
* Whether to omit `<head>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function head$1(node) {
	/** @type {Set<string>} */
	const seen = /* @__PURE__ */ new Set();
	for (const child of node.children) if (child.type === "element" && (child.tagName === "base" || child.tagName === "title")) {
		if (seen.has(child.tagName)) return false;
		seen.add(child.tagName);
	}
	const child = node.children[0];
	return !child || child.type === "element";
}
/**
* Whether to omit `<body>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function body(node) {
	const head = siblingAfter(node, -1, true);
	return !head || head.type !== "comment" && !(head.type === "text" && whitespace(head.value.charAt(0))) && !(head.type === "element" && (head.tagName === "meta" || head.tagName === "link" || head.tagName === "script" || head.tagName === "style" || head.tagName === "template"));
}
/**
* Whether to omit `<colgroup>`.
* The spec describes some logic for the opening tag, but it’s easier to
* implement in the closing tag, to the same effect, so we handle it there
* instead.
*
* @param {Element} node
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function colgroup(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && previous.tagName === "colgroup" && closing$1(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1, true);
	return Boolean(head && head.type === "element" && head.tagName === "col");
}
/**
* Whether to omit `<tbody>`.
*
* @param {Element} node
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function tbody(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && (previous.tagName === "thead" || previous.tagName === "tbody") && closing$1(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1);
	return Boolean(head && head.type === "element" && head.tagName === "tr");
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/handle/element.js
/**
* @import {Element, Parents, Properties} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Maps of subsets.
*
* Each value is a matrix of tuples.
* The value at `0` causes parse errors, the value at `1` is valid.
* Of both, the value at `0` is unsafe, and the value at `1` is safe.
*
* @type {Record<'double' | 'name' | 'single' | 'unquoted', Array<[Array<string>, Array<string>]>>}
*/
const constants = {
	name: [["	\n\f\r &/=>".split(""), "	\n\f\r \"&'/=>`".split("")], ["\0	\n\f\r \"&'/<=>".split(""), "\0	\n\f\r \"&'/<=>`".split("")]],
	unquoted: [["	\n\f\r &>".split(""), "\0	\n\f\r \"&'<=>`".split("")], ["\0	\n\f\r \"&'<=>`".split(""), "\0	\n\f\r \"&'<=>`".split("")]],
	single: [["&'".split(""), "\"&'`".split("")], ["\0&'".split(""), "\0\"&'`".split("")]],
	double: [["\"&".split(""), "\"&'`".split("")], ["\0\"&".split(""), "\0\"&'`".split("")]]
};
/**
* SVG elements whose content is HTML.
*
* @type {ReadonlySet<string>}
*/
const htmlIntegrationPoints = /* @__PURE__ */ new Set([
	"desc",
	"foreignObject",
	"title"
]);
/**
* Serialize an element node.
*
* @param {Element} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function element(node, index, parent, state) {
	const { schema } = state;
	const omit = schema.space === "svg" ? false : state.settings.omitOptionalTags;
	let selfClosing = schema.space === "svg" ? state.settings.closeEmptyElements : state.settings.voids.includes(node.tagName.toLowerCase());
	/** @type {Array<string>} */
	const parts = [];
	if (schema.space === "html" && node.tagName === "svg") state.schema = svg;
	const attributes = serializeAttributes(state, node.properties);
	if (state.schema.space === "svg" && htmlIntegrationPoints.has(node.tagName)) state.schema = html$4;
	const content = state.all(schema.space === "html" && node.tagName === "template" ? node.content : node);
	state.schema = schema;
	if (content) selfClosing = false;
	if (attributes || !omit || !opening(node, index, parent)) {
		parts.push("<", node.tagName, attributes ? " " + attributes : "");
		if (selfClosing && (schema.space === "svg" || state.settings.closeSelfClosing)) {
			const last = attributes.charAt(attributes.length - 1);
			if (!state.settings.tightSelfClosing || last === "/" || last && last !== "\"" && last !== "'") parts.push(" ");
			parts.push("/");
		}
		parts.push(">");
	}
	parts.push(content);
	if (!selfClosing && (!omit || !closing$1(node, index, parent))) parts.push("</" + node.tagName + ">");
	return parts.join("");
}
/**
* Serialize all attributes.
*
* @param {State} state
*   Info passed around about the current state.
* @param {Properties | null | undefined} properties
*   Properties.
* @returns {string}
*   Serialized attributes.
*/
function serializeAttributes(state, properties) {
	/** @type {Array<string>} */
	const values = [];
	let index = -1;
	/** @type {string} */
	let key;
	if (properties) {
		for (key in properties) if (properties[key] !== null && properties[key] !== void 0) {
			const value = serializeAttribute(state, key, properties[key]);
			if (value) values.push(value);
		}
	}
	while (++index < values.length) {
		const last = state.settings.tightAttributes ? values[index].charAt(values[index].length - 1) : void 0;
		if (index !== values.length - 1 && last !== "\"" && last !== "'") values[index] += " ";
	}
	return values.join("");
}
/**
* Serialize an attribute.
*
* @param {State} state
*   Info passed around about the current state.
* @param {string} key
*   Property name.
* @param {Properties[keyof Properties]} value
*   Property value.
* @returns {string}
*   Serialized attribute.
*/
function serializeAttribute(state, key, value) {
	const info = find(state.schema, key);
	const x = state.settings.allowParseErrors && state.schema.space === "html" ? 0 : 1;
	const y = state.settings.allowDangerousCharacters ? 0 : 1;
	if (info.overloadedBoolean && (value === info.attribute || value === "")) value = true;
	else if ((info.boolean || info.overloadedBoolean) && (typeof value !== "string" || value === info.attribute || value === "")) value = Boolean(value);
	if (value === null || value === void 0 || value === false || typeof value === "number" && Number.isNaN(value)) return "";
	const name = stringifyEntities(info.attribute, Object.assign({}, state.settings.characterReferences, { subset: constants.name[x][y] }));
	if (value === true) return name;
	value = Array.isArray(value) ? (info.commaSeparated ? stringify : stringify$1)(value, { padLeft: !state.settings.tightCommaSeparatedLists }) : String(value);
	if (state.settings.collapseEmptyAttributes && !value) return name;
	/** @type {string | undefined} */
	let result;
	if (state.settings.preferUnquoted) result = stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
		attribute: true,
		subset: constants.unquoted[x][y]
	}));
	if (result !== value) {
		let { quote } = state;
		if (state.settings.quoteSmart && ccount(value, quote) > ccount(value, state.alternative)) quote = state.alternative;
		result = quote + stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
			subset: (quote === "'" ? constants.single : constants.double)[x][y],
			attribute: true
		})) + quote;
	}
	return name + (result ? "=" + result : result);
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/handle/text.js
/**
* @import {Parents, Text} from 'hast'
* @import {Raw} from 'mdast-util-to-hast'
* @import {State} from '../index.js'
*/
const textEntitySubset = ["<", "&"];
/**
* Serialize a text node.
*
* @param {Raw | Text} node
*   Node to handle.
* @param {number | undefined} _
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function text(node, _, parent, state) {
	return parent && parent.type === "element" && (parent.tagName === "script" || parent.tagName === "style") ? node.value : stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: textEntitySubset }));
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/handle/raw.js
/**
* @import {Parents} from 'hast'
* @import {Raw} from 'mdast-util-to-hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a raw node.
*
* @param {Raw} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function raw(node, index, parent, state) {
	return state.settings.allowDangerousHtml ? node.value : text(node, index, parent, state);
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/handle/root.js
/**
* @import {Parents, Root} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a root.
*
* @param {Root} node
*   Node to handle.
* @param {number | undefined} _1
*   Index of `node` in `parent`.
* @param {Parents | undefined} _2
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function root(node, _1, _2, state) {
	return state.all(node);
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/handle/index.js
/**
* @import {Nodes, Parents} from 'hast'
* @import {State} from '../index.js'
*/
/**
* @type {(node: Nodes, index: number | undefined, parent: Parents | undefined, state: State) => string}
*/
const handle = zwitch("type", {
	invalid,
	unknown,
	handlers: {
		comment,
		doctype,
		element,
		raw,
		root,
		text
	}
});
/**
* Fail when a non-node is found in the tree.
*
* @param {unknown} node
*   Unknown value.
* @returns {never}
*   Never.
*/
function invalid(node) {
	throw new Error("Expected node, not `" + node + "`");
}
/**
* Fail when a node with an unknown type is found in the tree.
*
* @param {unknown} node_
*   Unknown node.
* @returns {never}
*   Never.
*/
function unknown(node_) {
	throw new Error("Cannot compile unknown node `" + node_.type + "`");
}

// ../../node_modules/.pnpm/hast-util-to-html@9.0.6/node_modules/hast-util-to-html/lib/index.js
/**
* @import {Nodes, Parents, RootContent} from 'hast'
* @import {Schema} from 'property-information'
* @import {Options as StringifyEntitiesOptions} from 'stringify-entities'
*/
/**
* @typedef {Omit<StringifyEntitiesOptions, 'attribute' | 'escapeOnly' | 'subset'>} CharacterReferences
*
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowDangerousCharacters=false]
*   Do not encode some characters which cause XSS vulnerabilities in older
*   browsers (default: `false`).
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [allowDangerousHtml=false]
*   Allow `raw` nodes and insert them as raw HTML (default: `false`).
*
*   When `false`, `Raw` nodes are encoded.
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [allowParseErrors=false]
*   Do not encode characters which cause parse errors (even though they work),
*   to save bytes (default: `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [bogusComments=false]
*   Use “bogus comments” instead of comments to save bytes: `<?charlie>`
*   instead of `<!--charlie-->` (default: `false`).
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {CharacterReferences | null | undefined} [characterReferences]
*   Configure how to serialize character references (optional).
* @property {boolean | null | undefined} [closeEmptyElements=false]
*   Close SVG elements without any content with slash (`/`) on the opening tag
*   instead of an end tag: `<circle />` instead of `<circle></circle>`
*   (default: `false`).
*
*   See `tightSelfClosing` to control whether a space is used before the
*   slash.
*
*   Not used in the HTML space.
* @property {boolean | null | undefined} [closeSelfClosing=false]
*   Close self-closing nodes with an extra slash (`/`): `<img />` instead of
*   `<img>` (default: `false`).
*
*   See `tightSelfClosing` to control whether a space is used before the
*   slash.
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [collapseEmptyAttributes=false]
*   Collapse empty attributes: get `class` instead of `class=""` (default:
*   `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: boolean attributes (such as `hidden`) are always collapsed.
* @property {boolean | null | undefined} [omitOptionalTags=false]
*   Omit optional opening and closing tags (default: `false`).
*
*   For example, in `<ol><li>one</li><li>two</li></ol>`, both `</li>` closing
*   tags can be omitted.
*   The first because it’s followed by another `li`, the last because it’s
*   followed by nothing.
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [preferUnquoted=false]
*   Leave attributes unquoted if that results in less bytes (default: `false`).
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [quoteSmart=false]
*   Use the other quote if that results in less bytes (default: `false`).
* @property {Quote | null | undefined} [quote='"']
*   Preferred quote to use (default: `'"'`).
* @property {Space | null | undefined} [space='html']
*   When an `<svg>` element is found in the HTML space, this package already
*   automatically switches to and from the SVG space when entering and exiting
*   it, and goes to HTML inside `desc`, `foreignObject`, and `title`
*   (default: `'html'`).
*
*   > 👉 **Note**: hast is not XML.
*   > It supports SVG as embedded in HTML.
*   > It does not support the features available in XML.
*   > Passing SVG might break but fragments of modern SVG should be fine.
*   > Use [`xast`][xast] if you need to support SVG as XML.
*
*    [xast]: https://github.com/syntax-tree/xast
* @property {boolean | null | undefined} [tightAttributes=false]
*   Join attributes together, without whitespace, if possible: get
*   `class="a b"title="c d"` instead of `class="a b" title="c d"` to save
*   bytes (default: `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [tightCommaSeparatedLists=false]
*   Join known comma-separated attribute values with just a comma (`,`),
*   instead of padding them on the right as well (`,␠`, where `␠` represents a
*   space) (default: `false`).
* @property {boolean | null | undefined} [tightDoctype=false]
*   Drop unneeded spaces in doctypes: `<!doctypehtml>` instead of
*   `<!doctype html>` to save bytes (default: `false`).
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [tightSelfClosing=false]
*   Do not use an extra space when closing self-closing elements: `<img/>`
*   instead of `<img />` (default: `false`).
*
*   > 👉 **Note**: only used if `closeSelfClosing: true` or
*   > `closeEmptyElements: true`.
* @property {boolean | null | undefined} [upperDoctype=false]
*   Use a `<!DOCTYPE…` instead of `<!doctype…` (default: `false`).
*
*   Useless except for XHTML.
* @property {ReadonlyArray<string> | null | undefined} [voids]
*   Tag names of elements to serialize without closing tag (default: `html-void-elements`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: It’s highly unlikely that you want to pass this, because
*   > hast is not for XML, and HTML will not add more void elements.
*
* @typedef {'"' | "'"} Quote
*   HTML quotes for attribute values.
*
* @typedef {Omit<Required<{[key in keyof Options]: Exclude<Options[key], null | undefined>}>, 'space' | 'quote'>} Settings
*
* @typedef {'html' | 'svg'} Space
*   Namespace.
*
* @typedef State
*   Info passed around about the current state.
* @property {(node: Parents | undefined) => string} all
*   Serialize the children of a parent node.
* @property {Quote} alternative
*   Alternative quote.
* @property {(node: Nodes, index: number | undefined, parent: Parents | undefined) => string} one
*   Serialize one node.
* @property {Quote} quote
*   Preferred quote.
* @property {Schema} schema
*   Current schema.
* @property {Settings} settings
*   User configuration.
*/
/** @type {Options} */
const emptyOptions$1 = {};
/** @type {CharacterReferences} */
const emptyCharacterReferences = {};
/** @type {Array<never>} */
const emptyChildren = [];
/**
* Serialize hast as HTML.
*
* @param {Array<RootContent> | Nodes} tree
*   Tree to serialize.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized HTML.
*/
function toHtml(tree, options) {
	const options_ = options || emptyOptions$1;
	const quote = options_.quote || "\"";
	if (quote !== "\"" && quote !== "'") throw new Error("Invalid quote `" + quote + "`, expected `'` or `\"`");
	const alternative = quote === "\"" ? "'" : "\"";
	return {
		one,
		all,
		settings: {
			omitOptionalTags: options_.omitOptionalTags || false,
			allowParseErrors: options_.allowParseErrors || false,
			allowDangerousCharacters: options_.allowDangerousCharacters || false,
			quoteSmart: options_.quoteSmart || false,
			preferUnquoted: options_.preferUnquoted || false,
			tightAttributes: options_.tightAttributes || false,
			upperDoctype: options_.upperDoctype || false,
			tightDoctype: options_.tightDoctype || false,
			bogusComments: options_.bogusComments || false,
			tightCommaSeparatedLists: options_.tightCommaSeparatedLists || false,
			tightSelfClosing: options_.tightSelfClosing || false,
			collapseEmptyAttributes: options_.collapseEmptyAttributes || false,
			allowDangerousHtml: options_.allowDangerousHtml || false,
			voids: options_.voids || htmlVoidElements,
			characterReferences: options_.characterReferences || emptyCharacterReferences,
			closeSelfClosing: options_.closeSelfClosing || false,
			closeEmptyElements: options_.closeEmptyElements || false
		},
		schema: options_.space === "svg" ? svg : html$4,
		quote,
		alternative
	}.one(Array.isArray(tree) ? {
		type: "root",
		children: tree
	} : tree, void 0, void 0);
}
/**
* Serialize a node.
*
* @this {State}
*   Info passed around about the current state.
* @param {Nodes} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {string}
*   Serialized node.
*/
function one(node, index, parent) {
	return handle(node, index, parent, this);
}
/**
* Serialize all children of `parent`.
*
* @this {State}
*   Info passed around about the current state.
* @param {Parents | undefined} parent
*   Parent whose children to serialize.
* @returns {string}
*   Serialized children.
*/
function all(parent) {
	/** @type {Array<string>} */
	const results = [];
	const children = parent && parent.children || emptyChildren;
	let index = -1;
	while (++index < children.length) results[index] = this.one(children[index], index, parent);
	return results.join("");
}

// ../../node_modules/.pnpm/remark-html@16.0.1/node_modules/remark-html/lib/index.js
/**
* @typedef {import('hast-util-sanitize').Schema} Schema
* @typedef {import('hast-util-to-html').Options} ToHtmlOptions
* @typedef {import('mdast').Root} Root
* @typedef {import('mdast-util-to-hast').Handlers} Handlers
* @typedef {import('unified').Compiler<Root, string>} Compiler
* @typedef {import('unified').Processor<undefined, undefined, undefined, Root, string>} Processor
*/
/**
* @typedef ExtraOptionsFields
*   Extra fields.
* @property {Readonly<Handlers> | null | undefined} [handlers]
*   How to turn mdast nodes into hast nodes (optional);
*   passed to `mdast-util-to-hast`.
* @property {Readonly<Schema> | boolean | null | undefined} [sanitize]
*   Sanitize the output, and how (default: `true`).
*
* @typedef {ToHtmlOptions & ExtraOptionsFields} Options
*   Configuration.
*/
/** @type {Readonly<Options>} */
const emptyOptions = {};
/**
* Serialize markdown as HTML.
*
* ###### Notes
*
* Passing `sanitize: false` is dangerous.
* It allows arbitrary HTML and does not sanitize elements.
*
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function remarkHtml(options) {
	/** @type {Processor} */
	const self = this;
	const { handlers, sanitize: clean, ...toHtmlOptions } = options || emptyOptions;
	let allowDangerousHtml = false;
	/** @type {Readonly<Schema> | undefined} */
	let schema;
	if (typeof clean === "boolean") allowDangerousHtml = !clean;
	else if (clean) schema = clean;
	self.compiler = compiler;
	/**
	* @type {Compiler}
	*/
	function compiler(tree, file) {
		const hast = toHast(tree, {
			handlers,
			allowDangerousHtml
		});
		const safeHast = allowDangerousHtml ? hast : sanitize(hast, schema);
		const result = toHtml(safeHast, {
			...toHtmlOptions,
			allowDangerousHtml
		});
		if (file.extname) file.extname = ".html";
		return tree && tree.type === "root" && result && /[^\r\n]/.test(result.charAt(result.length - 1)) ? result + "\n" : result;
	}
}

// ../../packages/renderer/dist/markdown/definitions.js
const blocksOf = /* @__PURE__ */ new WeakMap();
/**
* Gives a tree that has the definitions of another one and nothing else; with {@link blockHandlers} it becomes the HTML of all
* of it. `mdast-util-to-hast` looks for definitions in every node before it begins, by a way so slow that it took a third of
* the time of a story that the native parser read.
*/
function definitionsFirst(tree) {
	const definitions = {
		type: "root",
		children: definitionsIn(tree)
	};
	blocksOf.set(definitions, tree.children);
	return definitions;
}
/** Makes HTML of what {@link definitionsFirst} gave. */
const blockHandlers = { root: (state, node) => state.wrap(state.all({
	type: "root",
	children: blocksOf.get(node) ?? node.children
})) };
/** Definitions are in blocks that hold blocks, and nowhere else. */
function definitionsIn(parent) {
	const found = [];
	for (const node of parent.children) if (node.type === "definition") found.push(node);
	else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") found.push(...definitionsIn(node));
	return found;
}

// ../../packages/renderer/dist/markdown/link-element.js
/** An address that `normalizeUri` leaves as it is, as nearly every one is that `URL` wrote. */
const normal = /^(?:[!#$&-;=?-Z_a-z~]|%[0-9A-Za-z]{2})*$/;
/**
* Makes an element of a link, as `mdast-util-to-hast` does, but for what costs: it goes through each address character by
* character, and clones the class of each mention. Links were a fifth of a story's time.
*/
const linkElement = (state, node) => ({
	type: "element",
	tagName: "a",
	properties: {
		href: normal.test(node.url) ? node.url : normalizeUri(node.url),
		...typeof node.title === "string" ? { title: node.title } : {},
		...node.data?.hProperties
	},
	children: state.all(node)
});

// ../../packages/renderer/dist/markdown/limit-nesting.js
/** How deep block quotes, lists and emphases may stand in each other: deeper than any copy, and shallow for the stack. */
const deepest = 100;
const marker = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))`;
const tooDeep = new RegExp(String.raw`^(?![-\t ]+$|[*\t ]+$)((?:${marker}){${deepest}}[ \t]*\d{0,9})(?=[-*+>.)])`, "gm");
/**
* Gives Markdown in which no line opens more than a hundred block quotes and lists: further markers become text. A parser's
* time grows with the square of their number.
*/
function withoutDeepMarkers(markdown) {
	return markdown.replace(tooDeep, "$1\\");
}
/**
* Takes away what is nested deeper than a hundred times, and leaves its words. What makes HTML of a tree calls itself for each
* level, and the stack ends at a few thousand.
*/
function flatten(parent, depth = 0) {
	for (let index = 0; index < parent.children.length; index++) {
		const node = parent.children[index];
		if (node === void 0 || !("children" in node)) continue;
		if (depth < deepest) flatten(node, depth + 1);
		else {
			parent.children.splice(index, 1, ...node.children);
			index--;
		}
	}
}

// ../../packages/renderer/dist/markdown/lower-headings.js
/** Makes every heading of the first level one of the second: a page's first is its headline. */
function lowerHeadings(parent) {
	for (const node of parent.children) if (node.type === "heading") {
		if (node.depth === 1) node.depth = 2;
	} else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") lowerHeadings(node);
}

// ../../packages/renderer/dist/markdown/resolve-links.js
/**
* Makes every address absolute and every mention of an entity a link to it. A link that a browser must not follow keeps its
* words alone.
*/
function resolveLinks(parent, targets) {
	for (let index = 0; index < parent.children.length; index++) {
		const node = parent.children[index];
		if (node === void 0) continue;
		if (node.type === "link" || node.type === "image" || node.type === "definition") {
			if (!resolve(node, targets)) {
				unlink(node, index, parent);
				index--;
				continue;
			}
		}
		if ("children" in node) resolveLinks(node, targets);
	}
}
/** Makes the address of a link absolute; says whether it leads anywhere. */
function resolve(node, targets) {
	const isMention = mentionIn(node) !== void 0;
	const url = targetOf(node, targets);
	if (url === void 0) return false;
	node.url = url;
	if (isMention) node.data = {
		...node.data,
		hProperties: { className: ["mention"] }
	};
	return true;
}
/** Gives where a link, picture or definition leads, or nothing where no browser is to follow it. */
function targetOf(node, targets) {
	const entity = mentionIn(node);
	return entity === void 0 ? addressOf(node, targets) : targets.entityUrl(entity);
}
function mentionIn({ type, url }) {
	return type === "image" ? void 0 : mentionedEntity(url);
}
function addressOf({ type, url }, { storyUrl }) {
	if (type !== "link" && isEmbeddedPicture(url)) return url;
	return type === "image" ? fileAddress(url, storyUrl) : linkAddress(url, storyUrl);
}
/** Leaves the words of a link that leads nowhere, and takes the link away. */
function unlink(node, index, parent) {
	if (node.type === "link") parent.children.splice(index, 1, ...node.children);
	else if (node.type === "image") parent.children.splice(index, 1, {
		type: "text",
		value: node.alt ?? ""
	});
	else parent.children.splice(index, 1);
}

// ../../packages/renderer/dist/markdown/read-copy.js
/** Reads an article's body as it was written. */
function parseCopy(body, parser) {
	const markdown = withoutDeepMarkers(withLineFeeds(withoutForbidden(body)));
	const tree = parser(markdown);
	flatten(tree);
	return {
		markdown,
		tree
	};
}
/** Makes every address of a tree absolute, and no heading one of the first level, which is for the headline. */
function adapt(tree, targets) {
	lowerHeadings(tree);
	resolveLinks(tree, targets);
}
/**
* Reads an article's body: a tree without characters that no document holds, not too deep for the stack, with every address
* absolute, and with no heading of the first level, which is for the headline.
*/
function readCopy(markdown, targets, parser) {
	const { tree } = parseCopy(markdown, parser);
	adapt(tree, targets);
	return tree;
}

// ../../packages/renderer/dist/markdown/sanitize-schema.js
const blocks$1 = [
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
];
const phrases = [
	"a",
	"em",
	"strong",
	"code",
	"img"
];
const tableParts = [
	"table",
	"thead",
	"tbody",
	"tr",
	"th",
	"td"
];
/** What news copy needs of HTML, and nothing else. What is not named here does not get through. */
const newsHtml = {
	tagNames: [
		...blocks$1,
		...phrases,
		...tableParts
	],
	attributes: {
		a: [
			"href",
			"title",
			["className", "mention"]
		],
		img: [
			"src",
			"alt",
			"title"
		],
		ol: ["start"],
		th: ["align"],
		td: ["align"],
		code: [["className", /^language-[a-z0-9+#-]+$/i]]
	},
	protocols: {
		href: [
			"http",
			"https",
			"mailto"
		],
		src: [
			"http",
			"https",
			"data"
		]
	},
	ancestors: {
		li: ["ul", "ol"],
		thead: ["table"],
		tbody: ["table"],
		tr: ["table"],
		th: ["table"],
		td: ["table"]
	},
	strip: ["script", "style"],
	allowComments: false,
	allowDoctypes: false
};

// ../../packages/renderer/dist/markdown/markdown-to-html.js
const compiler$1 = remark().use(remarkHtml, {
	sanitize: newsHtml,
	handlers: {
		...blockHandlers,
		link: linkElement
	}
}).freeze();
/**
* Gives copy as sanitised HTML: CommonMark and GitHub's tables, every address absolute, every mention a link. HTML within
* the Markdown does not get through, nor does any address but `http:`, `https:`, `mailto:` and small pictures in `data:`.
*
* @param markdown an article's body
* @param targets where relative links and mentions lead
* @param parser what reads the Markdown: remark's own parser, where nothing else is given
*/
function markdownToHtml(markdown, targets, parser = remarkParser) {
	const tree = readCopy(markdown, targets, parser);
	return compiler$1.stringify(definitionsFirst(tree)).trim();
}

// ../../packages/renderer/dist/html/render-story.js
/**
* Gives an article with its body as sanitised HTML, ready for pages and feeds.
*
* @param article an article that `checkArticle` finds nothing wrong with; a mention of an undeclared entity loses its link
* @param options where the story stands, and where its mentions lead
* @throws {TypeError} where the story's address is not an absolute one of the web
*/
function renderStory(article, options) {
	const url = pageAddress(options.url);
	if (options.onWarning) for (const warning of findForbidden(article)) options.onWarning(warning, article.id);
	const declared = new Set(article.entities.map((entity) => entity.id));
	const page = url.replace(/#.*/, "");
	const entityUrl = options.entityUrl ?? ((id) => `${page}#${entityAnchor(id)}`);
	const targets = {
		storyUrl: url,
		entityUrl: (id) => declared.has(id) ? entityUrl(id) : void 0
	};
	return {
		article,
		url,
		contentHtml: markdownToHtml(article.body, targets, options.parser)
	};
}

// ../../packages/renderer/dist/text/references.js
const named = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
/** How long a reference is at the most: that of a code point in decimal digits is the longest. */
const longestReference = 10;
/**
* Reads the character reference that begins at a place in HTML; gives nothing where there is none that HTML here has.
*
* @param html the HTML
* @param start where the `&` is
*/
function referenceAt(html, start) {
	const name = html.slice(start + 1, start + longestReference);
	const length = name.indexOf(";");
	const character = length < 0 ? void 0 : characterOf(name.slice(0, length));
	return character === void 0 ? void 0 : {
		length: length + 2,
		character
	};
}
/** Gives the character that a reference stands for: `#x26`, `#38` or `amp`; nothing where it is none that HTML here has. */
function characterOf(reference) {
	const known = named[reference];
	if (known !== void 0) return known;
	const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(reference) ?? [];
	if (hex === void 0 && decimal === void 0) return void 0;
	const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
	return code > 1114111 ? "�" : String.fromCodePoint(code);
}

// ../../packages/renderer/dist/text/tidy-lines.js
/** Gives no text yet: an object that is written out, for V8 forgets what it has optimised for a class of which none is left. */
function noLines() {
	return {
		text: "",
		line: "",
		endsInSpace: false,
		ends: 0
	};
}
/** Adds text to the line, or to several where it holds line feeds. */
function addText(lines, text) {
	let at = 0;
	for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", at)) {
		addToLine(lines, text.slice(at, end));
		endLine(lines);
		at = end + 1;
	}
	addToLine(lines, text.slice(at));
}
/** Adds text to the line. It holds no line feed. */
function addToLine(lines, text) {
	let added = text;
	if (lines.line === "" && isSpace(text.charCodeAt(0))) {
		let start = 1;
		while (isSpace(text.charCodeAt(start))) start++;
		added = text.slice(start);
	}
	if (added === "") return;
	lines.line += added;
	lines.endsInSpace = isSpace(added.charCodeAt(added.length - 1));
}
/** Ends the line, so that what is added next stands on another one. */
function endLine(lines) {
	if (lines.line !== "") {
		const line = lines.endsInSpace ? withoutSpaceAtEnd(lines.line) : lines.line;
		lines.text += lines.text === "" ? line : (lines.ends > 1 ? "\n\n" : "\n") + line;
		lines.line = "";
		lines.ends = 0;
	}
	lines.ends++;
}
/** Gives all of the text, without white space at its ends. */
function allText(lines) {
	endLine(lines);
	return lines.text.trim();
}
const space = " ".charCodeAt(0);
const tab = "	".charCodeAt(0);
function withoutSpaceAtEnd(line) {
	let end = line.length;
	while (isSpace(line.charCodeAt(end - 1))) end--;
	return line.slice(0, end);
}
function isSpace(code) {
	return code === space || code === tab;
}

// ../../packages/renderer/dist/text/html-to-text.js
const blocks = new Set([[
	"p",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"blockquote",
	"ul",
	"ol",
	"li",
	"pre",
	"hr",
	"br"
], [
	"table",
	"thead",
	"tbody",
	"tr",
	"figure",
	"figcaption",
	"section",
	"aside"
]].flat());
/**
* Gives the text of HTML that this package rendered, its blocks on lines of their own. A picture is its alternative text.
*
* @param html sanitised HTML, in which every `<` begins a tag
*/
function htmlToText(html) {
	const lines = noLines();
	let at = 0;
	let open = -1;
	let lineFeed = -1;
	let ampersand = -1;
	let behindCell;
	for (;;) {
		if (open < at) open = indexOrEnd(html, "<", at);
		if (lineFeed < at) lineFeed = indexOrEnd(html, "\n", at);
		const end = Math.min(open, lineFeed);
		if (end > at) {
			if (ampersand < at) ampersand = indexOrEnd(html, "&", at);
			if (behindCell !== void 0 && html.slice(at, end).trim() === "") behindCell += html.slice(at, end);
			else {
				if (behindCell !== void 0) addText(lines, behindCell);
				behindCell = void 0;
				if (ampersand < end) addWithReferences(lines, html, at, end, ampersand);
				else addToLine(lines, html.slice(at, end));
			}
		}
		if (end === html.length) return allText(lines);
		if (lineFeed < open) {
			if (behindCell === void 0) endLine(lines);
			else behindCell += "\n";
			at = lineFeed + 1;
			continue;
		}
		const isEnd = html.charCodeAt(open + 1) === slash;
		const start = isEnd ? open + 2 : open + 1;
		let nameEnd = start;
		while (isNameCharacter(html.charCodeAt(nameEnd))) nameEnd++;
		const tagEnd = html.charCodeAt(nameEnd) === closing ? nameEnd : endOfTag(html, nameEnd);
		at = tagEnd + 1;
		const letter = nameEnd === start + 1 ? html.charCodeAt(start) : void 0;
		if (behindCell === void 0 && letter === link) continue;
		if (behindCell === void 0 && letter === paragraph) {
			endLine(lines);
			continue;
		}
		const name = html.slice(start, nameEnd);
		const isCell = name === "td" || name === "th";
		if (behindCell !== void 0) addText(lines, isCell && !isEnd ? "	" : behindCell);
		behindCell = isCell && isEnd ? "" : void 0;
		if (blocks.has(name)) endLine(lines);
		else if (name === "img") {
			const alternative = alternativeOf(html.slice(open, tagEnd));
			const reference = indexOrEnd(alternative, "&", 0);
			addWithReferences(lines, alternative, 0, alternative.length, reference);
		}
	}
}
/** Gives where a character comes next, or where the text ends if it does not. */
function indexOrEnd(text, character, from) {
	const index = text.indexOf(character, from);
	return index < 0 ? text.length : index;
}
/**
* Adds a part of HTML in which there are no tags, with characters in the places of the references that stand for them.
*
* @param from where the part begins
* @param to where it ends
* @param first where the first `&` is, perhaps behind the part
*/
function addWithReferences(lines, html, from, to, first) {
	let at = from;
	for (let start = first; start < to; start = indexOrEnd(html, "&", start + 1)) {
		if (html.startsWith(writtenAmpersand, start)) {
			addToLine(lines, html.slice(at, start + 1));
			at = start + writtenAmpersand.length;
			continue;
		}
		const reference = referenceAt(html, start);
		if (!reference) continue;
		addToLine(lines, html.slice(at, start));
		addText(lines, reference.character);
		at = start + reference.length;
	}
	addToLine(lines, html.slice(at, to));
}
/** How remark-html writes the ampersand. */
const writtenAmpersand = "&#x26;";
const slash = "/".charCodeAt(0);
const closing = ">".charCodeAt(0);
const quotationMark = "\"".charCodeAt(0);
const equalsSign = "=".charCodeAt(0);
const link = "a".charCodeAt(0);
const paragraph = "p".charCodeAt(0);
function isNameCharacter(code) {
	return code >= 97 && code <= 122 || code >= 48 && code <= 57;
}
/** An attribute's value may hold a `>`, so the end of a tag is looked for after its last quote. */
function endOfTag(html, from) {
	const likely = html.indexOf(">", from);
	if (html.charCodeAt(likely - 1) === quotationMark && html.charCodeAt(likely - 2) !== equalsSign) return likely;
	let at = from;
	for (;;) {
		const end = html.indexOf(">", at);
		if (end < 0) return html.length;
		const quote = html.slice(at, end).indexOf("\"");
		if (quote < 0) return end;
		const close = html.indexOf("\"", at + quote + 1);
		if (close < 0) return html.length;
		at = close + 1;
	}
}
function alternativeOf(tag) {
	return (/\salt="([^"]*)"/.exec(tag)?.[1] ?? "").replaceAll("\n", " ");
}

// ../../packages/renderer/dist/json-feed/item.js
/**
* Gives one story as an item of a JSON feed, in which its contents are empty: they are too long to be written with the rest.
*
* @see https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
*/
function jsonFeedItem(story, publication, { contentText = true, aboutUrl }) {
	const { article, url } = story;
	const tags = categoriesOf(article, publication).map(({ term }) => term);
	return {
		id: guidOf(article),
		url: webAddress(url),
		title: article.headline,
		content_html: "",
		content_text: contentText ? "" : void 0,
		summary: article.summary,
		image: leadingPicture(article, url)?.file.url,
		date_published: rfc3339(article.datePublished),
		date_modified: article.dateModified === void 0 ? void 0 : rfc3339(article.dateModified),
		authors: authorNames(article, publication).map((name) => ({ name })),
		tags: tags.length > 0 ? tags : void 0,
		language: article.language,
		attachments: attachmentsOf(story),
		_copydesk: article.entities.length > 0 ? extensionOf(story, aboutUrl) : void 0
	};
}
function attachmentsOf({ article, url: storyUrl }) {
	const files = article.media.flatMap((media) => filesOf(media, storyUrl).map(({ url, mediaType, size, duration }) => ({
		url,
		mime_type: mediaType,
		title: media.caption,
		size_in_bytes: size,
		duration_in_seconds: duration
	})));
	return files.length > 0 ? files : void 0;
}
function extensionOf({ article, url }, about) {
	return {
		...about === void 0 ? {} : { about: webAddress(about) },
		entities: article.entities.map(({ id, type, name, otherNames, sameAs }) => {
			const pages = sameAs.flatMap((address) => fileAddress(address, url) ?? []);
			return {
				id,
				type,
				name,
				...otherNames.length > 0 ? { other_names: otherNames } : {},
				is_about: article.about.includes(id),
				...pages.length > 0 ? { same_as: pages } : {}
			};
		})
	};
}

// ../../packages/renderer/dist/json-feed/json-text.js
/**
* A long text as it stands between the quotation marks of a JSON document, with U+FFFD for what XML forbids. Where a document is
* wanted in bytes, it is escaped there, eight bytes at once: in a fourth of the time that the platform takes for the text.
*/
var JsonText = class {
	text;
	constructor(text) {
		this.text = withoutNoncharacters(text);
	}
	toString() {
		return JSON.stringify(withoutForbidden(this.text)).slice(1, -1);
	}
	escape(utf8, length, into, start) {
		utf8.setInt32(length, fourSpaces);
		utf8.setInt32(length + 4, fourSpaces);
		let index = 0;
		let at = start;
		while (index < length) {
			const first = utf8.getInt32(index, true);
			const second = utf8.getInt32(index + 4, true);
			const inFirst = escapedIn(first);
			const inSecond = escapedIn(second);
			into.setInt32(at, first, true);
			if ((inFirst | inSecond) === 0) {
				into.setInt32(at + 4, second, true);
				index += 8;
				at += 8;
				continue;
			}
			if (inFirst === 0) {
				into.setInt32(at + 4, second, true);
				index += 4;
				at += 4;
			}
			const before = countBefore(inFirst === 0 ? inSecond : inFirst);
			index += before;
			at += before;
			const byte = utf8.getUint8(index);
			index += 1;
			const character = afterBackslash(byte);
			if (character === void 0) {
				into.setInt32(at, replacement);
				at += 3;
			} else {
				into.setInt16(at, backslash << 8 | character);
				at += 2;
			}
		}
		return at - (index - length);
	}
};
const fourSpaces = 538976288;
const backslash = 92;
/**
* Gives four bytes with the highest bit set of the first that is escaped, perhaps of others behind it, and no other bit; 0 where
* none is. A byte is escaped that is less than 0x21 once the quotation mark, 0x22, has changed places with the space, or that is
* the backslash. To subtract from a byte that is less borrows its highest bit, and those from 0x80 on, which have it already, are
* left out.
*/
function escapedIn(four) {
	return ((four ^ 33686018) - 555819297 | (four ^ 1549556828) - 16843009) & ~four & 2155905152;
}
/** Gives how many of four bytes come before the first whose highest bit is set. */
function countBefore(found) {
	return 31 - Math.clz32(found & -found) >> 3;
}
/** Gives what stands behind the backslash; nothing for the control characters that XML forbids. */
function afterBackslash(byte) {
	if (byte >= 32) return byte;
	if (byte === 10) return 110;
	if (byte === 13) return 114;
	return byte === 9 ? 116 : void 0;
}
/** U+FFFD in UTF-8, and a byte that is written over. */
const replacement = -272646880;

// ../../packages/renderer/dist/json-feed/write-json.js
/**
* Gives an object as `JSON.stringify(data, undefined, 2)` does, with U+FFFD for what XML forbids in its texts.
*
* @param data objects, lists, texts, numbers and truth values; what is undefined is left out
* @param indentation the white space before each line but the first: two spaces for each level
*/
function writeJson(data, indentation) {
	let nested = data;
	for (let level = 0; level < indentation.length; level += 2) nested = [nested];
	let text = JSON.stringify(nested, void 0, 2);
	if (mayHoldForbidden.test(text)) text = JSON.stringify(nested, withReplacements, 2);
	return text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
}
/**
* Gives what {@link writeJson} gave, with long texts in the places of empty ones, in pieces of which they are each one.
*
* @param json the object without them
* @param texts the property's name and the text, in the order of the object's properties
*/
function withTexts(json, texts) {
	const pieces = [];
	let at = 0;
	for (const [name, text] of texts) {
		const place = `"${name}": "`;
		const end = json.indexOf(`${place}"`, at) + place.length;
		pieces.push(json.slice(at, end), new JsonText(text));
		at = end;
	}
	pieces.push(json.slice(at));
	return pieces;
}
/** How JSON has control characters but the usual three, halves of characters, and the noncharacters. */
const mayHoldForbidden = /\\[bfu]|[\ufffe\uffff]/;
/** Exchanges what is forbidden. The platform is quicker where no function is asked, and few texts hold any of it. */
function withReplacements(_, part) {
	return typeof part === "string" ? withoutForbidden(part) : part;
}

// ../../packages/renderer/dist/json-feed/json-feed.js
/**
* Gives a feed as a JSON Feed 1.1 document. All dates come from the stories, so the same stories give the same bytes on any
* day. Characters that the XML formats replace are replaced here too, so that all formats say the same.
*
* @param feed the channel, and the stories in it
* @param options what items say and leave out
* @throws {TypeError} where an address of the channel or of a story is none of the web
* @see https://www.jsonfeed.org/version/1.1/
*/
function renderJsonFeed(feed, options) {
	return [...jsonFeedChunks(feed, options)].join("");
}
/**
* Gives a feed as {@link renderJsonFeed} does, in UTF-8: in less time than it takes to have the text first and then encode it.
*
* @param feed the channel, and the stories in it
* @param options what items say and leave out
* @returns the bytes, which may be the start of a longer buffer
* @throws {TypeError} where an address of the channel or of a story is none of the web
*/
function renderJsonFeedBytes(feed, options) {
	return encode(jsonFeedParts(feed, options), feed.stories.length);
}
/**
* Gives a feed as the pieces of a JSON Feed document, one for each story, so that a long feed can be sent as it grows.
*
* @param feed the channel, and the stories in it
* @param options what items say and leave out
* @throws {TypeError} where an address of the channel or of a story is none of the web
*/
function* jsonFeedChunks(feed, options) {
	for (const { pieces } of jsonFeedParts(feed, options)) yield pieces.join("");
}
function* jsonFeedParts(feed, options) {
	yield { pieces: [start(feed)] };
	let separator = firstItem;
	for (const story of feed.stories) {
		if (!admit(story, feed)) continue;
		yield { pieces: [separator, ...itemPieces(story, feed, options)] };
		separator = nextItem;
	}
	yield { pieces: [endAfter(separator)] };
}
const indentation = "    ";
const firstItem = `\n${indentation}`;
const nextItem = `,${firstItem}`;
function itemPieces(story, { publication }, options = {}) {
	const item = writeJson(jsonFeedItem(story, publication, options), indentation);
	const html = feedContent(story);
	const texts = [["content_html", html]];
	if (options.contentText ?? true) texts.push(["content_text", htmlToText(html)]);
	return withTexts(item, texts);
}
/** The items come last, so that what stands before them is the document without its end. */
function start(feed) {
	reportHead(feed);
	return `${writeJson(head(feed), "").slice(0, -2)},\n  "items": [`;
}
/** A list of nothing is closed on its own line. */
function endAfter(separator) {
	return `${separator === firstItem ? "" : "\n  "}]\n}\n`;
}
function head({ publication, url, homeUrl, archive, ...feed }) {
	const { hubs, logo } = publication;
	return {
		version: "https://jsonfeed.org/version/1.1",
		title: feed.title ?? publication.title,
		home_page_url: webAddress(homeUrl),
		feed_url: webAddress(url),
		description: feed.description ?? publication.description,
		next_url: archive?.previous && webAddress(archive.previous),
		icon: logo && webAddress(logo.url),
		authors: [{ name: publisherName$1(publication) }],
		language: publication.language,
		hubs: hubs.length > 0 ? hubs.map((hub) => ({
			type: "WebSub",
			url: webAddress(hub)
		})) : void 0
	};
}

// ../../packages/renderer/dist/rss/media.js
/**
* Writes the one enclosure that an item may have: the first file whose size is known, sound and video before pictures,
* for that is what podcast programs look for. RSS wants a length, and a wrong one breaks downloads.
*/
function enclosure({ article, url }) {
	if (article.media.length === 0) return void 0;
	const file = [...article.media.filter((media) => !isPicture(media)), ...article.media].flatMap((media) => filesOf(media, url)).find((candidate) => candidate.size !== void 0);
	return file && xml`<enclosure url="${file.url}" length="${file.size}" type="${file.mediaType}"/>\n`;
}
/**
* Writes a story's media as Media RSS: every rendition, and a credit too where there is no file.
*
* @see https://www.rssboard.org/media-rss
*/
function mediaRss({ article, url }) {
	return article.media.map((media) => {
		const files = filesOf(media, url);
		const [first, ...others] = files;
		const credit = xml`<media:credit>${media.credit}</media:credit>\n`;
		if (!first) return credit;
		const text = media.caption ?? media.alt;
		const thumbnail = smallestPicture(files);
		const about = [
			credit,
			text === void 0 ? void 0 : xml`<media:description type="plain">${text}</media:description>\n`,
			thumbnail && xml`<media:thumbnail ${attributes({
				url: thumbnail.url,
				width: thumbnail.width,
				height: thumbnail.height
			})}/>\n`
		];
		if (others.length === 0) return content(media, first, {}, about);
		const isDefault = (file) => file === first ? { isDefault: "true" } : {};
		return xml`<media:group>\n${files.map((file) => content(media, file, isDefault(file), []))}${about}</media:group>\n`;
	});
}
const mediums = {
	photo: "image",
	graphic: "image",
	video: "video",
	audio: "audio"
};
function content(media, file, more, inside) {
	const about = attributes({
		url: file.url,
		fileSize: file.size,
		type: file.mediaType,
		medium: file.mediaType.startsWith("image/") ? "image" : mediums[media.kind],
		...more,
		duration: file.duration === void 0 ? void 0 : Math.round(file.duration),
		width: file.width,
		height: file.height
	});
	return xml`<media:content ${about}>${inside}</media:content>\n`;
}
function smallestPicture(files) {
	const [first, ...others] = files.filter(({ mediaType }) => mediaType.startsWith("image/"));
	if (!first) return void 0;
	return others.reduce((best, candidate) => (candidate.width ?? Infinity) < (best.width ?? Infinity) ? candidate : best, first);
}

// ../../packages/renderer/dist/rss/item.js
/**
* Gives what writes the stories of a feed as RSS items, one after the other.
*
* @param publication who publishes them
*/
function rssItems(publication) {
	const creator = remembered((name) => xml`<dc:creator>${name}</dc:creator>\n`);
	const categories = writingCategories(publication, ({ term, scheme }) => scheme === void 0 ? xml`<category>${term}</category>\n` : xml`<category domain="${scheme}">${term}</category>\n`);
	return (story) => {
		const { article, url } = story;
		return xml`<item>
<title>${article.headline}</title>
<link>${webAddress(url)}</link>
<guid isPermaLink="false">${guidOf(article)}</guid>
<pubDate>${rfc822(article.datePublished)}</pubDate>
${article.dateModified && xml`<dcterms:modified>${rfc3339(article.dateModified)}</dcterms:modified>\n`}${authorNames(article, publication).map(creator)}${categories(article)}<description>${article.summary}</description>
<content:encoded><![CDATA[${feedContent(story)}]]></content:encoded>
${article.rights?.notice && xml`<dc:rights>${article.rights.notice}</dc:rights>\n`}${article.syndicatedFrom && xml`<source url="${article.syndicatedFrom.feedUrl}">${article.syndicatedFrom.title}</source>\n`}${enclosure(story)}${mediaRss(story)}</item>
`;
	};
}

// ../../packages/renderer/dist/rss/rss.js
/**
* Gives a feed as an RSS 2.0 document. All dates come from the stories, so the same stories give the same bytes on any day.
*
* @param feed the channel, and the stories in it
* @throws {TypeError} where an address of the channel or of a story is none of the web
* @see https://www.rssboard.org/rss-specification
* @see https://www.rssboard.org/rss-profile
*/
function renderRss(feed) {
	return [...rssChunks(feed)].join("");
}
/**
* Gives a feed as {@link renderRss} does, in UTF-8: in less time than it takes to have the text first and then encode it.
*
* @param feed the channel, and the stories in it
* @returns the bytes, which may be the start of a longer buffer
* @throws {TypeError} where an address of the channel or of a story is none of the web
*/
function renderRssBytes(feed) {
	return encode(rssMarkup(feed), feed.stories.length);
}
/**
* Gives a feed as the pieces of an RSS 2.0 document, one for each story, so that a long feed can be sent as it grows.
*
* @param feed the channel, and the stories in it
* @throws {TypeError} where an address of the channel or of a story is none of the web
*/
function* rssChunks(feed) {
	for (const markup of rssMarkup(feed)) yield String(markup);
}
function* rssMarkup(feed) {
	yield channelStart(feed, newestDate(feed));
	const item = rssItems(feed.publication);
	for (const story of feed.stories) if (admit(story, feed)) yield item(story);
	yield end;
}
const end = xml`</channel>\n</rss>\n`;
function channelStart(feed, newest) {
	reportHead(feed);
	const { publication, url } = feed;
	const home = webAddress(feed.homeUrl);
	const title = feed.title ?? publication.title;
	const { email, technicalEmail, logo, rights } = publication;
	return xml`<?xml version="1.0" encoding="utf-8"?>
${feed.stylesheetUrl && xml`<?xml-stylesheet type="text/css" href="${feed.stylesheetUrl}"?>\n`}<rss version="2.0"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:fh="http://purl.org/syndication/history/1.0"
  xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel>
<title>${title}</title>
<link>${home}</link>
<description>${feed.description ?? publication.description}</description>
<atom:link href="${webAddress(url)}" rel="self" type="application/rss+xml"/>
${publication.hubs.map((hub) => xml`<atom:link href="${hub}" rel="hub"/>\n`)}${archiveLinks(feed.archive)}<language>${publication.language}</language>
${rights?.notice && xml`<copyright>${rights.notice}</copyright>\n`}${email && xml`<managingEditor>${email} (${publisherName$1(publication)})</managingEditor>\n`}${technicalEmail && xml`<webMaster>${technicalEmail} (${publication.title})</webMaster>\n`}${newest && xml`<lastBuildDate>${rfc822(newest)}</lastBuildDate>\n`}<generator>Copydesk</generator>
<docs>https://www.rssboard.org/rss-specification</docs>
<ttl>${publication.minutesBetweenUpdates}</ttl>
${logo && xml`<image>
<url>${webAddress(logo.url)}</url>
<title>${title}</title>
<link>${home}</link>
${logo.width === void 0 ? void 0 : xml`<width>${logo.width}</width>\n`}${logo.height === void 0 ? void 0 : xml`<height>${logo.height}</height>\n`}</image>
`}${updatePeriod(publication.minutesBetweenUpdates)}`;
}
const longestPeriod = ["yearly", 525600];
const periods = [
	["hourly", 60],
	["daily", 1440],
	["weekly", 10080],
	["monthly", 43200],
	longestPeriod
];
/** The syndication module counts updates in a period; the shortest one that holds an update is named. */
function updatePeriod(minutes) {
	const [period, length] = periods.find(([, longest]) => minutes <= longest) ?? longestPeriod;
	const frequency = Math.max(1, Math.round(length / minutes));
	return xml`<sy:updatePeriod>${period}</sy:updatePeriod>
<sy:updateFrequency>${frequency}</sy:updateFrequency>
`;
}
/** @see https://www.rfc-editor.org/rfc/rfc5005#section-4 */
function archiveLinks(archive) {
	const link = (relation, address) => address === void 0 ? void 0 : xml`<atom:link href="${address}" rel="${relation}" type="application/rss+xml"/>\n`;
	return [
		archive?.isArchive ? xml`<fh:archive/>\n` : void 0,
		link("current", archive?.current),
		link("prev-archive", archive?.previous),
		link("next-archive", archive?.next)
	];
}

// ../../packages/renderer/dist/text/rewrite-addresses.js
/** A link, picture or definition as hardly anybody writes it otherwise: its address is as it reads, with or without a title. */
const plainly = /\]:? ?\(?([^\s()<>\\&]+)(?:[ \t]+"[^"\\&]*")?\)?$/;
/**
* Gives Markdown with its addresses exchanged and everything else as it was written. Nothing where that cannot be done for
* sure: an address is written in a way of its own, an address is to be taken out, or the tree knows no positions.
*
* @param markdown the text
* @param tree what a parser made of it, with positions
* @param addressOf gives the address to put in the place of that of a link, picture or definition
*/
function rewriteAddresses(markdown, tree, addressOf) {
	const edits = [];
	for (const node of linkedIn(tree, [])) {
		const address = addressOf(node);
		if (address === node.url) continue;
		const edit = address === void 0 ? void 0 : editOf(node, markdown, address);
		if (!edit) return void 0;
		edits.push(edit);
	}
	return edited(markdown, edits);
}
/** A loop of our own, as in `resolveLinks`: `unist-util-visit` takes several times as long. */
function linkedIn(node, found) {
	if (node.type === "link" || node.type === "image" || node.type === "definition") found.push(node);
	if ("children" in node) for (const child of node.children) linkedIn(child, found);
	return found;
}
/** Says where in the text the address of a link stands, if that is sure. */
function editOf({ url, position }, markdown, address) {
	const [start, end] = [position?.start.offset, position?.end.offset];
	if (start === void 0 || end === void 0 || /[\s()<>\\&]/.test(address)) return void 0;
	const found = plainly.exec(markdown.slice(start, end));
	if (!found || found[1] !== url) return void 0;
	const at = start + found.index + found[0].indexOf(url);
	return {
		start: at,
		end: at + url.length,
		address
	};
}
function edited(markdown, edits) {
	let text = "";
	let from = 0;
	for (const { start, end, address } of edits.toSorted((a, b) => a.start - b.start)) {
		text += markdown.slice(from, start) + address;
		from = end;
	}
	return text + markdown.slice(from);
}

// ../../packages/renderer/dist/text/story-markdown.js
/**
* Gives a story as Markdown that stands by itself: its headline, summary, byline and date, the copy with every link and
* mention made an absolute address, the credits and the corrections. For e-mail, and for programs that read. HTML within the
* copy does not get through. Of a withdrawn story, it says that, and repeats nothing of it.
*
* @param story what `renderStory` gave
* @param options what `renderStory` was told of mentions and parser
*/
function storyMarkdown(story, options = {}) {
	const { article, url } = story;
	const { language, withdrawal } = article;
	const onDay = (date) => readableDate(date, language);
	const parts = article.status === "withdrawn" ? ["# This story was withdrawn", withdrawal && `${onDay(withdrawal.date)}: ${escapeMarkdown(withdrawal.reason)}`] : [
		`# ${escapeMarkdown(article.headline)}`,
		`*${escapeMarkdown(article.summary.replace(/\s+/g, " ").trim())}*`,
		[
			authorLine(article),
			article.dateline,
			onDay(article.datePublished)
		].filter((part) => part !== void 0).map(escapeMarkdown).join(", "),
		article.dateModified && `Updated ${onDay(article.dateModified)}`,
		bodyMarkdown(story, options),
		...article.media.map(({ kind, credit, caption }) => escapeMarkdown([caption, `${labels[kind]} credit: ${credit}`].filter(Boolean).join(" "))),
		...article.corrections.map(({ date, text }) => `Correction, ${onDay(date)}: ${escapeMarkdown(text)}`)
	];
	return withoutForbidden(`${[...parts, `<${pageAddress(url)}>`].filter(Boolean).join("\n\n")}\n`);
}
const compiler = remark().data("toMarkdownExtensions", [gfmTableToMarkdown()]).freeze();
function bodyMarkdown({ article, url }, options) {
	const declared = new Set(article.entities.map(({ id }) => id));
	const entityUrl = options.entityUrl ?? ((id) => linkAddress(`#${entityAnchor(id)}`, url));
	const targets = {
		storyUrl: url,
		entityUrl: (id) => declared.has(id) ? entityUrl(id) : void 0
	};
	const { markdown, tree } = parseCopy(article.body, options.parser ?? remarkParser);
	const asWritten = isFit(tree) ? rewriteAddresses(markdown, tree, (node) => targetOf(node, targets)) : void 0;
	if (asWritten !== void 0) return asWritten.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
	adapt(tree, targets);
	withoutHtml(tree);
	return compiler.stringify(tree).trim();
}
/** Says whether nothing but addresses need be exchanged: there is no HTML, and no heading of the headline's level. */
function isFit(node) {
	if (node.type === "html" || node.type === "heading" && node.depth === 1) return false;
	return !("children" in node) || node.children.every(isFit);
}
/** Takes HTML out of the copy, as the sanitiser does of a page: whoever renders the Markdown may have none. */
function withoutHtml(tree) {
	visit(tree, "html", (_, index, parent) => {
		if (!parent || index === void 0) return void 0;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
}
/** Asked for first: to look for the white space around one takes its time at every word. */
const lineBreak = /[\n\r\u2028\u2029]/;
/** Makes Markdown of plain text: what could be taken for markup, or for the start of a block, gets a backslash. */
function escapeMarkdown(text) {
	return (lineBreak.test(text) ? text.replace(/\s*[\n\r\u2028\u2029]\s*/g, " ") : text).trim().replace(/[\\`*_[\]<>#&!|~]/g, String.raw`\$&`).replace(/^(\d*)([-+=.)])/, String.raw`$1\$2`);
}

// src/edition/story-at.ts
/**
* Renders an article as an edition publishes it: at its address, with its mentions leading to the
* entities' pages.
*
* @param article the article
* @param addresses where the parts of the edition stand
* @param parser what reads the body, if not remark's own parser
*/
function storyAt(article, addresses, parser) {
	return renderStory(article, {
		url: addresses.story(article.slug),
		entityUrl: addresses.entity,
		...parser && { parser }
	});
}

// src/edition/path-segment.ts
/** Names that a slug gives back: words of ASCII that each begin with a capital, “South Asia”. No two have the same slug. */
const plainName = /^[A-Z][a-z0-9]*(?: [A-Z][a-z0-9]*)*$/;
const longestPlain = 80;
/** How a segment with a hash ends, so that no plain one may end like it. */
const hashed = /(?:^|-)[0-9a-f]{10}$/;
/** What Windows takes for a device, in any folder. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/**
* Gives a part of a path that stands for a name: lower-case ASCII, the same for one name always, and another for every other
* name. Where the words alone could stand for another name too, a short hash of the name is at the end.
*
* @param name any text: a section's, a byline
*/
function pathSegment(name) {
	if (plainName.test(name) && name.length <= longestPlain) {
		const segment = name.toLowerCase().replaceAll(" ", "-");
		if (isFree(segment)) return segment;
	}
	return withHash(slugOf(name), name);
}
/**
* Gives the part of a path that stands for a language: its BCP 47 tag in lower case, for the case of a tag says nothing.
*
* @param tag a BCP 47 tag
*/
function languageSegment(tag) {
	const segment = tag.toLowerCase();
	return segment.length <= longestPlain && isFree(segment) ? segment : withHash(slugOf(segment), segment);
}
function isFree(segment) {
	return !hashed.test(segment) && !device.test(segment);
}
function withHash(slug, name) {
	const hash = createHash("sha256").update(JSON.stringify(name)).digest("hex").slice(0, 10);
	return slug === void 0 ? hash : `${slug}-${hash}`;
}

// src/edition/channel.ts
/** Gives the folder of a section. */
function sectionFolder(section) {
	return `sections/${pathSegment(section)}/`;
}
/** Gives the folder of an author. Those who are entities have theirs by the entity's id, and plain bylines by the name. */
function authorFolder({ name, entity }) {
	return entity === void 0 ? `bylines/${pathSegment(name)}/` : `authors/${entity}/`;
}
/** Gives the folder of an entity. */
function entityFolder(id) {
	return `entities/${id}/`;
}
/** Gives the folder of a language, by its BCP 47 tag. */
function languageFolder(tag) {
	return `languages/${languageSegment(tag)}/`;
}
/** Gives the folder of the month in which a story was published, as its own date says it: `archive/2019/11/`. */
function monthFolder(datePublished) {
	return `archive/${datePublished.slice(0, 4)}/${datePublished.slice(5, 7)}/`;
}

// src/pages/in-english.ts
/**
* Gives the site's own words, which are English, for a page in any language: with their language and direction where that
* is another, so that they are read aloud and laid out rightly.
*
* @param language the BCP 47 tag of the text that the words stand in
* @param words the words
*/
function inEnglish(language, words) {
	return /^en(?:-|$)/i.test(language) ? words : html$3`<span lang="en" dir="ltr">${words}</span>`;
}

// src/pages/feed-links.ts
/**
* Gives the feeds that stand in a folder, one for each format.
*
* @param addresses where the parts of the edition stand
* @param folder a path that is empty or ends in a slash
* @param title what the feeds are called
*/
function feedLinks(addresses, folder, title) {
	const at = (file) => addresses.at(folder + file);
	return [
		{
			type: "application/rss+xml",
			format: "RSS",
			title,
			url: at(feedFiles.rss)
		},
		{
			type: "application/atom+xml",
			format: "Atom",
			title,
			url: at(feedFiles.atom)
		},
		{
			type: "application/feed+json",
			format: "JSON Feed",
			title,
			url: at(feedFiles.json)
		}
	];
}
/** Writes links to the feeds in a folder, named by their formats, for whoever looks at a page. */
function feedFormats$1({ addresses }, folder, title) {
	const links = feedLinks(addresses, folder, title).map(({ type, format, url }, index) => html$3`${index > 0 ? " · " : void 0}<a href="${url}" type="${type}" aria-label="${title} (${format})">${format}</a>`);
	return html$3`<span class="formats" lang="en" dir="ltr">${links}</span>`;
}
/**
* Writes what a page says of its feeds.
*
* @param site who publishes, and where
* @param folder where the feeds stand: a path that is empty or ends in a slash
* @param title what they are called
*/
function subscribe(site, folder, title) {
	const { publication, addresses } = site;
	const en = (words) => inEnglish(publication.language, words);
	return html$3`<aside class="subscribe" aria-labelledby="subscribe">
<h2 id="subscribe">${en("Subscribe")}</h2>
<p>${en(html$3`Follow <b>${title}</b> in your feed reader:`)} ${feedFormats$1(site, folder, title)}</p>
<p><a href="${addresses.at("feeds/index.html")}">${en("All feeds")}</a></p>
</aside>`;
}

// src/pages/layout.ts
/** Writes a whole page: the head with the feeds that can be subscribed to, the masthead, and the page's own part. */
function layout({ publication, addresses }, page) {
	const language = page.language ?? publication.language;
	const title = page.title === publication.title ? page.title : `${page.title} – ${publication.title}`;
	const feeds = [...page.feeds ? feedLinks(addresses, page.feeds.folder, page.feeds.title) : [], ...feedLinks(addresses, "", publication.title)];
	const own = {
		lang: publication.language,
		dir: direction(publication.language)
	};
	const description = page.description && html$3`<meta name="description" content="${page.description}">\n`;
	const canonical = page.path === void 0 ? void 0 : html$3`<link rel="canonical" href="${addresses.at(page.path)}">\n`;
	return String(html$3`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description}${canonical}${feeds.map((feed) => html$3`<link rel="alternate" type="${feed.type}" title="${feed.title} (${feed.format})" href="${feed.url}">\n`)}<link rel="stylesheet" href="${addresses.stylesheet}">
${page.head}</head>
<body>
<a class="skip" href="#main">${inEnglish(language, "Skip to the content")}</a>
<header class="masthead">
<p class="title" lang="${own.lang}" dir="${own.dir}"><a href="${addresses.home}">${publication.title}</a></p>
<nav aria-label="Publication">
<ul>${[
		{
			name: "Topics",
			path: "entities/index.html"
		},
		{
			name: "Archive",
			path: "archive/index.html"
		},
		{
			name: "Subscribe",
			path: "feeds/index.html"
		}
	].map(({ name, path }) => html$3`<li><a href="${addresses.at(path)}">${inEnglish(language, name)}</a></li>`)}</ul>
</nav>
</header>
<main id="main">
${page.main}
</main>
<footer class="colophon" lang="${own.lang}" dir="${own.dir}">
<p>${publication.title}: ${publication.description}</p>
${publication.rights?.notice && html$3`<p>${publication.rights.notice}</p>\n`}</footer>
</body>
</html>
`);
}

// src/pages/language-name.ts
/** What some languages call themselves. Written by hand, and not by `Intl`, whose texts change with the version of its data. */
const names = {
	ar: "العربية",
	bn: "বাংলা",
	cs: "čeština",
	da: "dansk",
	de: "Deutsch",
	el: "Ελληνικά",
	en: "English",
	es: "español",
	fa: "فارسی",
	fi: "suomi",
	fr: "français",
	he: "עברית",
	hi: "हिन्दी",
	id: "Indonesia",
	it: "italiano",
	ja: "日本語",
	ko: "한국어",
	nl: "Nederlands",
	no: "norsk",
	pl: "polski",
	pt: "português",
	ru: "русский",
	sv: "svenska",
	ta: "தமிழ்",
	th: "ไทย",
	tr: "Türkçe",
	uk: "українська",
	ur: "اردو",
	vi: "Tiếng Việt",
	zh: "中文"
};
/**
* Gives the name of a language in that language, with the rest of its tag in brackets: “português (BR)”. A language that is
* not known here is called by its tag.
*
* @param tag a BCP 47 tag
*/
function languageName(tag) {
	const [primary = "", ...rest] = tag.split("-");
	const name = names[primary.toLowerCase()];
	if (name === void 0) return tag;
	return rest.length === 0 ? name : `${name} (${rest.join("-")})`;
}

// src/pages/story-links.ts
/**
* Writes where a reader of a story can go on: what it is about, its section, its authors, its month, the same story in other
* languages, and its other forms.
*
* @param site who publishes, and where
* @param article the story, with the addresses of its translations
* @param record the story's record
*/
function storyLinks({ addresses }, article, record) {
	const { slug, language, section, datePublished, authors, translations } = article;
	const page = (folder, name) => html$3`<a href="${addresses.at(`${folder}index.html`)}">${name}</a>`;
	const rows = [
		["About", record.about.flatMap((id) => record.entities.find((entity) => entity.id === id) ?? []).map(({ id, name }) => html$3`<a href="${addresses.entity(id)}">${name}</a>`)],
		["Section", section === void 0 ? [] : [page(sectionFolder(section), section)]],
		["More by", authors.map((author) => page(authorFolder(author), author.name))],
		["More from", [page(monthFolder(datePublished), readableDate(datePublished.slice(0, 7), language))]],
		["In other languages", translations.flatMap((translation) => translation.url === void 0 ? [] : [html$3`<a href="${translation.url}" hreflang="${translation.language}" lang="${translation.language}" dir="${direction(translation.language)}">${languageName(translation.language)}</a>`])],
		["This story as", [html$3`<a href="${addresses.storyMarkdown(slug)}" type="text/markdown">Markdown</a>`, html$3`<a href="${addresses.storyData(slug)}" type="application/json">JSON</a>`]]
	];
	return html$3`<nav class="more" aria-labelledby="more">
<h2 id="more" class="visually-hidden">${inEnglish(language, "More")}</h2>
<dl>${rows.filter(([, links]) => links.length > 0).map(([term, links]) => html$3`
<div><dt>${inEnglish(language, term)}</dt><dd>${links.map((link, index) => html$3`${index > 0 ? ", " : void 0}${link}`)}</dd></div>`)}
</dl>
</nav>`;
}

// src/pages/story-page.ts
/**
* Writes the page of one story, with the story as data for programs, and the way to what belongs to it.
*
* @param site who publishes, and where
* @param story what `storyAt` gave
* @param options what is to be known of the rest of the edition
*/
function storyPage(site, story, { record, urlOf }) {
	const { publication, addresses } = site;
	const { url, contentHtml } = story;
	const article = withTranslations(story.article, urlOf);
	const alternates = [{
		type: "application/json",
		title: "This story as data",
		url: addresses.storyData(article.slug)
	}, {
		type: "text/markdown",
		title: "This story as Markdown",
		url: addresses.storyMarkdown(article.slug)
	}];
	const body = { mentions: record.entities.map(({ id }) => ({ entity: id })) };
	const jsonLd = stringifyJsonLd(toJsonLd(article, publisherOf(site), {
		url,
		body
	}));
	const shown = new Set(record.entities.map(({ id }) => id));
	const page = (folder) => addresses.at(`${folder}index.html`);
	const { section } = article;
	return layout(site, {
		title: article.headline,
		language: article.language,
		...section !== void 0 && { feeds: {
			folder: sectionFolder(section),
			title: `${section} – ${publication.title}`
		} },
		head: [storyHead({
			article,
			url,
			contentHtml
		}, {
			publication,
			alternates,
			jsonLd
		}), ownLanguage(article, url)],
		main: html$3`${renderArticle({
			article,
			url,
			contentHtml
		}, {
			sectionUrl: (name) => page(sectionFolder(name)),
			authorUrl: (author) => page(authorFolder(author)),
			entityUrl: (id) => shown.has(id) ? addresses.entity(id) : void 0
		})}
${storyLinks(site, article, record)}`
	});
}
const publishers = /* @__PURE__ */ new WeakMap();
/** Gives the publication with the address that it is published under: the same for every story, and checked once. */
function publisherOf(site) {
	const known = publishers.get(site);
	if (known) return known;
	const publisher = {
		...site.publication,
		baseUrl: HttpUrl.parse(site.addresses.home)
	};
	publishers.set(site, publisher);
	return publisher;
}
/** Gives the article with the addresses of its translations, and without those that are nowhere to be found. */
function withTranslations(article, urlOf) {
	if (article.translations.length === 0) return article;
	const translations = article.translations.map((translation) => {
		const url = urlOf(translation.id) ?? translation.url;
		return url === void 0 ? translation : {
			...translation,
			url: HttpUrl.parse(url)
		};
	});
	return {
		...article,
		translations
	};
}
/** Of pages in several languages, each names all of them, itself among them. */
function ownLanguage({ translations, language }, url) {
	return translations.some((translation) => translation.url !== void 0) ? html$3`<link rel="alternate" hreflang="${language}" href="${url}">\n` : void 0;
}

// src/edition/content-types.ts
/** The media types that an edition's resources have. */
const contentTypes = {
	html: "text/html; charset=utf-8",
	css: "text/css; charset=utf-8",
	text: "text/plain; charset=utf-8",
	markdown: "text/markdown; charset=utf-8",
	json: "application/json; charset=utf-8",
	jsonSchema: "application/schema+json; charset=utf-8",
	xml: "application/xml; charset=utf-8",
	opml: "text/x-opml; charset=utf-8",
	rss: "application/rss+xml; charset=utf-8",
	atom: "application/atom+xml; charset=utf-8",
	jsonFeed: "application/feed+json; charset=utf-8"
};

// src/edition/digest.ts
/**
* A hash that grows with what it is told: 64 bits, well mixed. A cryptographic one takes several times as long, and nobody
* gains by making two resources alike: only the newsroom writes them.
*/
var Digest = class {
	#first = 2654435769;
	#second = 2246822507;
	/** Adds texts, each told apart from the next one and from one that is not there. */
	text(...texts) {
		for (const text of texts) {
			if (text === void 0) {
				this.number(-1, -1);
				continue;
			}
			for (let index = 0; index < text.length; index++) this.#add(text.charCodeAt(index));
			this.number(text.length, text.length);
		}
		return this;
	}
	/** Adds 64 bits: two integers of 32. */
	number(first, second) {
		this.#first = mix(this.#first ^ first, 2246822507);
		this.#second = mix(this.#second ^ second, 3266489909);
		return this;
	}
	/** Gives the hash as two integers of 32 bits. */
	numbers() {
		return [mix(this.#first ^ this.#second, 668265263), mix(this.#second, 374761393)];
	}
	/** Gives the hash as text. */
	toString() {
		const [first, second] = this.numbers();
		return (first >>> 0).toString(36) + (second >>> 0).toString(36).padStart(7, "0");
	}
	#add(unit) {
		this.#first = Math.imul(this.#first ^ unit, 16777619);
		this.#second = mix(this.#second ^ unit, 2654435761);
	}
};
/** Spreads each bit over all 32: a step of MurmurHash3. */
function mix(value, factor) {
	const half = Math.imul(value ^ value >>> 16, factor);
	return half ^ half >>> 13;
}
/** Gives the hash of some texts, in an order that counts. */
function digestOf(texts) {
	return new Digest().text(...texts).toString();
}

// src/edition/story-documents.ts
/**
* Gives which document of which story stands at a path; nothing where that is none of a story's.
*
* @param path the path below the base URL
* @returns the story's slug, and the document's place among {@link storyDocuments}
*/
function storyDocumentAt(path) {
	const slug = /^stories\/([^/.]+)/.exec(path)?.[1];
	if (slug === void 0) return void 0;
	const index = storyDocuments.findIndex((document) => document.path(slug) === path);
	return index < 0 ? void 0 : {
		slug,
		index
	};
}
/** Every document in which a story is published: its page, and the story as data and as Markdown. */
const storyDocuments = [
	{
		path: (slug) => `stories/${slug}/index.html`,
		contentType: contentTypes.html,
		digest: ({ digest, translations }, slugOf) => translations.length === 0 ? digest : digestOf([digest, ...translations.map(({ id }) => slugOf(id))]),
		render: storyPage
	},
	{
		path: (slug) => `stories/${slug}.json`,
		contentType: contentTypes.json,
		digest: ({ digest }) => digest,
		render: (_, { article }) => `${JSON.stringify(article, void 0, 2)}\n`
	},
	{
		path: (slug) => `stories/${slug}.md`,
		contentType: contentTypes.markdown,
		digest: ({ digest }) => digest,
		render: ({ addresses }, story, { parser }) => storyMarkdown(story, {
			entityUrl: addresses.entity,
			...parser && { parser }
		})
	}
];

// src/edition/visible-at.ts
/**
* Gives the stories that readers may be told of at a moment: none whose embargo lasts, none that has expired, and no draft.
* Withdrawn stories are among them, for readers are told that they were withdrawn.
*
* @param stories any stories: articles or records
* @param now the moment; an embargo ends with its own moment, and so does what expires
*/
function visibleAt(stories, now) {
	return stories.filter((story) => isVisibleAt(story, now));
}
/** Says whether readers may be told of a story at a moment: see {@link visibleAt}. */
function isVisibleAt({ status, embargoedUntil, expires }, now) {
	const moment = now.getTime();
	return status !== "draft" && (embargoedUntil === void 0 || Date.parse(embargoedUntil) <= moment) && (expires === void 0 || Date.parse(expires) > moment);
}

// src/edition/feed-formats.ts
const rss = {
	name: "rss",
	contentType: contentTypes.rss,
	extension: "xml",
	showsWithdrawn: false,
	render: renderRss,
	renderBytes: renderRssBytes
};
const atom = {
	name: "atom",
	contentType: contentTypes.atom,
	extension: "xml",
	showsWithdrawn: true,
	render: renderAtom,
	renderBytes: renderAtomBytes
};
const json = {
	name: "json",
	contentType: contentTypes.jsonFeed,
	extension: "json",
	showsWithdrawn: false,
	render: renderJsonFeed,
	renderBytes: renderJsonFeedBytes
};
/** The formats that feeds come in, by their names. */
const formatOfFeeds = {
	rss,
	atom,
	json
};
/** Every format that feeds come in. */
const feedFormats = [
	rss,
	atom,
	json
];

// src/edition/feed-document.ts
/**
* Gives the text of a feed's document.
*
* @param document what is in it
* @param storyOf gives a story whole
*/
function renderFeedDocument(document, storyOf) {
	return formatOfFeeds[document.format].render(feedOf(document, storyOf));
}
/** Gives a feed's document as {@link renderFeedDocument} does, in UTF-8. */
function feedDocumentBytes(document, storyOf) {
	return formatOfFeeds[document.format].renderBytes(feedOf(document, storyOf));
}
function feedOf({ head, stories, withdrawn }, storyOf) {
	return {
		...head,
		stories: stories.map(storyOf),
		withdrawn: withdrawn.map((record) => storyOf(record).article)
	};
}

export { rfc822 as A, direction as C, attributes as D, xml as E, webAddress as M, addressesBelow as N, momentOf as O, feedFiles as P, _taggedTemplateLiteral as S, readableDate as T, entityFolder as _, visibleAt as a, sectionFolder as b, Digest as c, languageName as d, layout as f, authorFolder as g, inEnglish as h, isVisibleAt as i, pageAddress as j, rfc3339 as k, digestOf as l, subscribe as m, renderFeedDocument as n, storyDocumentAt as o, feedFormats$1 as p, feedFormats as r, storyDocuments as s, feedDocumentBytes as t, contentTypes as u, languageFolder as v, html$3 as w, storyAt as x, monthFolder as y };