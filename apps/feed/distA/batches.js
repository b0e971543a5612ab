import { n as freeMemory, t as markdownParsers } from "./markdown-parsers.js";
import { t as storyReader } from "./read-story-file.js";
import { N as addressesBelow, a as visibleAt, s as storyDocuments, t as feedDocumentBytes, x as storyAt } from "./feed-document.js";
import { i as storyText, r as htmlIn, t as articleIn } from "./story-text.js";
import { t as StagingFolder } from "./staging-folder.js";

// src/content/read-once.ts
/**
* Gives parsers that share one reading of a text while they are asked for the same one: reading takes several times as long as
* copying what was read.
*
* @param parse what reads Markdown, and says where in it each part stands
*/
function readOnce(parse) {
	let last;
	const toLookAt = (markdown) => {
		if (last?.markdown !== markdown) last = {
			markdown,
			tree: parse(markdown)
		};
		return last.tree;
	};
	return {
		toLookAt,
		withPlaces: (markdown) => {
			const tree = toLookAt(markdown);
			last = void 0;
			return tree;
		},
		withoutPlaces: (markdown) => copyWithoutPlaces(toLookAt(markdown))
	};
}
/** Copies a tree, without recursion: copy may nest deeper than the call stack. */
function copyWithoutPlaces(tree) {
	const root = {
		...tree,
		position: void 0
	};
	const parents = [root];
	for (let parent = parents.pop(); parent; parent = parents.pop()) {
		const children = [...parent.children];
		for (const [index, child] of children.entries()) {
			const own = {
				...child,
				position: void 0
			};
			if ("children" in own) parents.push(own);
			children[index] = own;
		}
		Object.assign(parent, { children });
	}
	return root;
}

// src/build/story-preparer.ts
/**
* Makes what renders a story as soon as it was read, while its copy is at hand, and writes its documents beside their places.
* Whether they ever take these is decided when all stories are known: where a translation turns out to be published too, the
* digest of the page is another one, and it is rendered again. What cannot be written now is tried again then.
*
* @param edition the edition that comes of the stories
* @param reading what read the copy
*/
function storyPreparer({ publication, baseUrl, out, isEmpty, now }, reading) {
	const addresses = addressesBelow(baseUrl);
	const site = {
		publication,
		addresses
	};
	const folder = new StagingFolder(out, isEmpty);
	const nowhere = () => void 0;
	return (article, record) => {
		if (!isShown(record, now)) return {
			text: storyText(article),
			prepared: []
		};
		const story = storyAt(article, addresses, reading?.withoutPlaces);
		const text = storyText(article, story.contentHtml);
		const prepared = [];
		try {
			for (const document of storyDocuments) {
				const options = {
					record,
					urlOf: nowhere,
					parser: reading?.withPlaces
				};
				prepared.push(folder.stage(document.path(record.slug), document.render(site, story, options)));
			}
		} catch (error) {
			if (!(error instanceof Error && "code" in error)) throw error;
		}
		return {
			text,
			prepared
		};
	};
}
function isShown(record, now) {
	return record.status === "published" && visibleAt([record], now).length > 0;
}

// src/build/batch-reader.ts
/** Makes what reads stories and prepares them for an edition, and reads the copy of each once for both. */
function batchReader({ base, since, edition }) {
	let readers;
	const makeReaders = async () => {
		const { parseMarkdown } = await markdownParsers();
		const once = parseMarkdown && readOnce(parseMarkdown);
		const options = {
			since,
			...once && { parseMarkdown: once.toLookAt }
		};
		return {
			reading: storyReader(base, options),
			preparing: storyReader(base, {
				...options,
				prepare: storyPreparer(edition, once)
			})
		};
	};
	return async ({ stories, isPreparing }) => {
		const { reading, preparing } = await (readers ??= makeReaders());
		const read = isPreparing ? preparing : reading;
		const results = stories.map(({ file, known }) => read(file, known));
		await freeMemory();
		return results;
	};
}

// src/build/feed-batch.ts
/**
* Gives documents of feeds with the texts of their stories.
*
* @param resources the documents; what is no feed is left out
* @param textOf gives what a feed shows of a story
*/
function feedBatch(resources, textOf) {
	const documents = resources.flatMap(({ path, feed }) => feed ? {
		path,
		feed: feed()
	} : []);
	const texts = /* @__PURE__ */ new Map();
	for (const { feed } of documents) for (const record of [...feed.stories, ...feed.withdrawn]) if (!texts.has(record.id)) texts.set(record.id, textOf(record));
	return {
		documents,
		texts
	};
}
/** Makes what renders documents of feeds and writes them beside their places. */
function feedStager({ baseUrl, out, isEmpty }) {
	const addresses = addressesBelow(baseUrl);
	const folder = new StagingFolder(out, isEmpty);
	return ({ documents, texts }) => {
		const stories = /* @__PURE__ */ new Map();
		const storyOf = ({ id, slug }) => {
			const known = stories.get(id);
			if (known) return known;
			const text = texts.get(id);
			if (!text) throw new RangeError(`The text of ${id} was left out.`);
			const story = {
				article: articleIn(text),
				url: addresses.story(slug),
				contentHtml: htmlIn(text) ?? ""
			};
			stories.set(id, story);
			return story;
		};
		return documents.map(({ path, feed }) => folder.stage(path, feedDocumentBytes(feed, storyOf)));
	};
}

// src/build/batches.ts
/**
* Makes what does the work of a build, batch after batch.
*
* @param options what the stories share, and the edition that comes of them
*/
function batches(options) {
	return {
		readStories: batchReader(options),
		stageFeeds: feedStager(options.edition)
	};
}

export { feedBatch as n, batches as t };