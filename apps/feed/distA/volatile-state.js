import { n as readColumns, r as writeColumns, t as outputFormat } from "./output-format.js";
import { a as sharing, i as numbering, n as plainStory, r as columnNames, t as StoredStory } from "./stored-story.js";
import { n as encoded, r as htmlIn } from "./story-text.js";

// src/state/block-map.ts
/** So many entries are in a block at the most, on average. */
const entriesInBlock = 512;
/**
* A map that is kept in blocks. An entry's key says in which one it is, so that little is read where little is asked for, and one
* block is written anew where one entry changes. What is set is not written before it is saved.
*
* Whatever reads from it throws a `SyntaxError` where what was written is damaged.
*/
var BlockMap = class {
	#format;
	#store;
	#changed = /* @__PURE__ */ new Set();
	#sizes = [];
	/** The blocks; one that was not read yet is missing. */
	#blocks;
	constructor(format, store) {
		this.#format = format;
		this.#store = store;
	}
	get size() {
		return Array.from(this.#known(), (entries, block) => entries?.size ?? this.#sizes[block] ?? 0).reduce((sum, size) => sum + size, 0);
	}
	get(key) {
		return this.#entries(this.#blockOf(key)).get(key);
	}
	*keys() {
		for (const block of this.#known().keys()) yield* this.#entries(block).keys();
	}
	/** Puts an entry there, in the place of the one with its key if there is one. */
	set(entry) {
		const key = this.#format.keyOf(entry);
		const block = this.#blockOf(key);
		this.#entries(block).set(key, entry);
		this.#changed.add(block);
	}
	delete(key) {
		const block = this.#blockOf(key);
		if (this.#entries(block).delete(key)) this.#changed.add(block);
	}
	/** Takes all entries away, without a look at them: other software may have written them. */
	clear() {
		this.#store.clear();
		this.#changed.clear();
		this.#blocks = [/* @__PURE__ */ new Map()];
	}
	/** Writes the blocks in which something is other than it was. */
	save() {
		if (this.#changed.size === 0) return;
		const count = blocksFor(this.size, this.#known().length);
		if (count === this.#known().length) for (const block of this.#changed) this.#write(block, this.#entries(block).values());
		else this.#divide(count);
		this.#changed.clear();
	}
	/** Writes everything, divided among so many blocks. */
	#divide(count) {
		const divided = Array.from({ length: count }, () => []);
		for (const block of this.#known().keys()) for (const [key, entry] of this.#entries(block)) divided[hashOf(key) & count - 1]?.push(entry);
		this.#store.clear();
		for (const [block, entries] of divided.entries()) this.#write(block, entries);
		this.#blocks = void 0;
	}
	#write(block, entries) {
		const all = [...entries];
		this.#store.write(block, all.length > 0 ? this.#format.format(all) : "", all.length);
	}
	#blockOf(key) {
		const { length } = this.#known();
		return length === 1 ? 0 : hashOf(key) & length - 1;
	}
	#entries(block) {
		const blocks = this.#known();
		return blocks[block] ??= this.#read(block);
	}
	#read(block) {
		if ((this.#sizes[block] ?? 0) === 0) return /* @__PURE__ */ new Map();
		const entries = this.#format.parse(this.#store.read(block));
		return new Map(entries.map((entry) => [this.#format.keyOf(entry), entry]));
	}
	#known() {
		if (this.#blocks) return this.#blocks;
		this.#sizes = this.#store.sizes();
		const count = Math.max(1, this.#sizes.length);
		if ((count & count - 1) !== 0) throw new SyntaxError(`There are ${count} blocks, which is no power of two.`);
		return this.#blocks = Array.from({ length: count }, () => void 0);
	}
};
/** Gives among how many blocks so many entries are divided, a power of two; as many as now where that is neither too few nor too many. */
function blocksFor(entries, now) {
	let count = now;
	while (entries > count * entriesInBlock) count *= 2;
	while (count > 1 && entries * 4 < count * entriesInBlock) count /= 2;
	return count;
}
/** Gives a number that keys are divided by evenly: FNV-1a of their code units. */
function hashOf(key) {
	let hash = 2166136261;
	for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 16777619);
	return hash ^ hash >>> 16;
}
/** Keeps nothing beyond the process. */
const nowhere = {
	sizes: () => [],
	read: () => "",
	write: () => void 0,
	clear: () => void 0
};

// src/state/story-format.ts
/**
* Makes what writes stories and reads them again. What it has read shares what many stories say: an entity that a thousand of
* them mention is held once.
*/
function storyFormat() {
	const [text, entity, author] = [
		sharing(same),
		sharing(keyOfEntity),
		sharing(keyOfAuthor)
	];
	const shared = (common) => ({
		texts: common.texts.map(text),
		entities: common.entities.map(entity),
		authors: common.authors.map(author)
	});
	return {
		keyOf: ({ file }) => file,
		format: (stories) => {
			const { seldom, common, columns } = blockOf(stories);
			return [...[seldom, common].map((part) => inAscii(JSON.stringify(part))), writeColumns(columns)].join("\n");
		},
		parse: (written) => {
			const [seldomEnd, commonEnd] = ends(written);
			const seldom = JSON.parse(written.slice(0, seldomEnd));
			let known;
			const common = () => known ??= shared(JSON.parse(written.slice(seldomEnd, commonEnd)));
			const columns = readColumns(written.slice(commonEnd + 1));
			const stories = {
				seldom,
				common,
				columns
			};
			return columns.at(0).map((_, place) => new StoredStory(stories, place));
		},
		own: (story) => {
			const { seldom, common, columns } = JSON.parse(JSON.stringify(blockOf([story])));
			const [ownCommon, own] = [shared(common), { at: (place) => columns[place] ?? [] }];
			const { file, fingerprint } = story;
			return {
				...plainStory(new StoredStory({
					seldom,
					common: () => ownCommon,
					columns: own
				}, 0)),
				file,
				fingerprint
			};
		}
	};
}
/** Gives where the first two lines end. */
function ends(written) {
	const first = written.indexOf("\n");
	return [first, written.indexOf("\n", first + 1)];
}
function blockOf(stories) {
	const [texts, entities, authors] = [
		numbering(same),
		numbering(keyOfEntity),
		numbering(keyOfAuthor)
	];
	const seldom = {};
	const rows = stories.map(({ file, fingerprint, fileHash, textHash, uses, record, findings }, place) => {
		const { digest, id, slug, datePublished, language, section } = record;
		const rest = seldomOf(record, findings);
		if (Object.keys(rest).length > 0) seldom[place] = rest;
		return {
			file,
			fingerprint,
			fileHash,
			textHash,
			digest,
			id,
			slug,
			datePublished,
			language: String(texts.numberOf(language)),
			section: section === void 0 ? "" : String(texts.numberOf(section)),
			uses: uses.map(texts.numberOf).join(" "),
			about: record.about.map(texts.numberOf).join(" "),
			authors: record.authors.map(authors.numberOf).join(" "),
			entities: record.entities.map(entities.numberOf).join(" ")
		};
	});
	return {
		seldom,
		common: {
			texts: texts.parts,
			entities: entities.parts,
			authors: authors.parts
		},
		columns: columnNames.map((name) => rows.map((row) => row[name]))
	};
}
/** Writes JSON with no other characters than those of ASCII: texts of one byte a character are read several times as fast. */
function inAscii(json) {
	return json.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function seldomOf(record, findings) {
	const { status, dateModified, formerSlugs, embargoedUntil, expires, withdrawal, translations } = record;
	return {
		...status !== "published" && { status },
		...dateModified !== void 0 && { dateModified },
		...formerSlugs.length > 0 && { formerSlugs },
		...embargoedUntil !== void 0 && { embargoedUntil },
		...expires !== void 0 && { expires },
		...withdrawal && { withdrawal },
		...translations.length > 0 && { translations },
		...findings.length > 0 && { findings }
	};
}
const same = (value) => value;
const keyOfEntity = ({ id, type, name }) => `${id} ${type} ${name}`;
const keyOfAuthor = ({ name, entity }) => `${entity ?? ""} ${name}`;

// src/state/volatile-state.ts
/** Makes a state that ends with the process: for `serve`, `dev` and `check`, and where a state cannot be kept. */
function volatileState() {
	const notes = /* @__PURE__ */ new Map();
	const format = storyFormat();
	const stories = new BlockMap(format, nowhere);
	const texts = /* @__PURE__ */ new Map();
	return {
		note: (name) => notes.get(name),
		setNote: (name, value) => void (value === void 0 ? notes.delete(name) : notes.set(name, value)),
		stories,
		outputs: new BlockMap(outputFormat, nowhere),
		outputBlocks: () => [],
		saveStory: (story, text) => {
			stories.set(format.own(story));
			if (text) texts.set(story.file, text);
		},
		forgetStory: (file) => {
			stories.delete(file);
			texts.delete(file);
		},
		text: (file) => texts.get(file),
		freeText: () => void 0,
		teaser: (file) => texts.get(file)?.teaser,
		html: (file) => {
			const text = texts.get(file);
			return text && htmlIn(text);
		},
		saveHtml: (file, html) => {
			const text = texts.get(file);
			if (text) texts.set(file, {
				...text,
				html: encoded(html)
			});
		},
		forgetStories: () => {
			stories.clear();
			texts.clear();
		},
		commit: () => void 0,
		close: () => void 0
	};
}

export { storyFormat as n, BlockMap as r, volatileState as t };