// src/numbered-parts.ts
const none$1 = [];
const space = " ".charCodeAt(0);
const zero = "0".charCodeAt(0);
/**
* Gives parts by their numbers, which are read digit by digit: there may be a million of them.
*
* @param parts the parts, counted from 0
* @param numbers decimal numbers, with one space between two of them
* @throws {SyntaxError} where there is no part of such a number, which tells of damage as what is no JSON does
*/
function partsOf(parts, numbers) {
	if (numbers === "") return none$1;
	const found = [];
	let number = 0;
	for (let index = 0; index <= numbers.length; index++) {
		const code = index < numbers.length ? numbers.charCodeAt(index) : space;
		if (code !== space) {
			number = number * 10 + code - zero;
			continue;
		}
		const part = parts[number];
		if (part === void 0) throw new SyntaxError(`There is no part ${number}.`);
		found.push(part);
		number = 0;
	}
	return found.slice();
}

// src/state/shared-parts.ts
/** Gives a function that gives, of parts that are alike, always the first one: the others need not be held. */
function sharing(keyOf) {
	const held = /* @__PURE__ */ new Map();
	return (part) => {
		const key = keyOf(part);
		const known = held.get(key);
		if (known !== void 0) return known;
		held.set(key, part);
		return part;
	};
}
/** Begins to number parts. */
function numbering(keyOf) {
	const parts = [];
	const numbers = /* @__PURE__ */ new Map();
	return {
		parts,
		numberOf: (part) => {
			const key = keyOf(part);
			const known = numbers.get(key);
			if (known !== void 0) return known;
			numbers.set(key, parts.length);
			return parts.push(part) - 1;
		}
	};
}

// src/state/story-block.ts
/**
* The columns in which each story has its place, in their order. They hold texts, and from `language` on the numbers of common
* parts, with spaces between them.
*/
const columnNames = [
	"file",
	"fingerprint",
	"fileHash",
	"textHash",
	"digest",
	"id",
	"slug",
	"datePublished",
	"language",
	"section",
	"uses",
	"about",
	"authors",
	"entities"
];

// src/state/stored-story.ts
const none = [];
const nothingSeldom = {};
/**
* A story that is taken out of its columns when something of it is asked for: of a hundred thousand stories, a build that
* changes one of them asks most for nothing but their fingerprints. It is no plain data: see {@link plainStory}.
*
* Whatever reads from it throws a `SyntaxError` where it refers to what is not there, or something of it is missing.
*/
var StoredStory = class {
	#stories;
	#place;
	#record;
	/**
	* @param stories the stories that it is one of
	* @param place its place among them
	*/
	constructor(stories, place) {
		this.#stories = stories;
		this.#place = place;
	}
	get file() {
		return this.#text("file");
	}
	get fingerprint() {
		return this.#text("fingerprint");
	}
	get fileHash() {
		return this.#text("fileHash");
	}
	get textHash() {
		return this.#text("textHash");
	}
	get uses() {
		return partsOf(this.#stories.common().texts, this.#text("uses"));
	}
	get findings() {
		return this.#seldom.findings ?? none;
	}
	get record() {
		return this.#record ??= this.#read();
	}
	#read() {
		const { texts, entities, authors } = this.#stories.common();
		const [language] = partsOf(texts, this.#text("language"));
		if (language === void 0) throw incomplete();
		const seldom = this.#seldom;
		return {
			id: this.#text("id"),
			slug: this.#text("slug"),
			formerSlugs: seldom.formerSlugs ?? none,
			status: seldom.status ?? "published",
			language,
			section: partsOf(texts, this.#text("section"))[0],
			datePublished: this.#text("datePublished"),
			dateModified: seldom.dateModified,
			embargoedUntil: seldom.embargoedUntil,
			expires: seldom.expires,
			withdrawal: seldom.withdrawal,
			authors: partsOf(authors, this.#text("authors")),
			about: partsOf(texts, this.#text("about")),
			entities: partsOf(entities, this.#text("entities")),
			translations: seldom.translations ?? none,
			digest: this.#text("digest")
		};
	}
	get #seldom() {
		return this.#stories.seldom[this.#place] ?? nothingSeldom;
	}
	#text(name) {
		const text = this.#stories.columns.at(columnNames.indexOf(name))[this.#place];
		if (text === void 0) throw incomplete();
		return text;
	}
};
/** Gives a story as plain data, which can be sent to another thread and compared. */
function plainStory(story) {
	const { file, fingerprint, fileHash, uses, textHash, record, findings } = story;
	return {
		file,
		fingerprint,
		fileHash,
		uses,
		textHash,
		record,
		findings
	};
}
function incomplete() {
	return /* @__PURE__ */ new SyntaxError("There is something missing of the stories.");
}

export { sharing as a, numbering as i, plainStory as n, partsOf as o, columnNames as r, StoredStory as t };