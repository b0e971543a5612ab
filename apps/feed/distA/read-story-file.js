import { r as readSource, t as readYaml } from "./yaml-source.js";
import { a as Article, t as readArticle } from "./read-article.js";
import { t as fileFinding } from "./content-finding.js";
import { n as placeIn, r as withTextAsTyped } from "./fit-to-schema.js";
import { t as splitFrontMatter } from "./front-matter.js";
import { t as gatherEntities } from "./gather-entities.js";
import { i as storyText } from "./story-text.js";
import { t as digestOf } from "./digest.js";
import { r as settled, t as storyDigest } from "./story-digest.js";
import { createHash } from "node:crypto";

// src/content/read-story.ts
/** Reads a story from its Markdown file, adds the entities that it uses, and checks that it holds together. */
function readStory(file, context) {
	const parts = splitFrontMatter(file.text);
	if (!parts) return {
		file,
		findings: [frontMatterMissing(file)]
	};
	const yaml = readYaml(parts.yaml, file.path, parts.yamlLinesBefore);
	if (yaml.findings.length > 0) return {
		file,
		findings: yaml.findings
	};
	const { article, body, findings: found } = readInput(withDefaults(yaml.data, parts, file, context), yaml, context);
	const findings = found.map((finding) => inFile(finding, file, parts, yaml));
	if (!article || findings.some(({ severity }) => severity === "error")) return {
		file,
		findings
	};
	return {
		file,
		findings,
		article,
		mentioned: body.mentions.map(({ entity }) => entity)
	};
}
function readInput(input, yaml, context) {
	const options = {
		...context,
		usedEntities: (draft, body) => gatherEntities(draft, body, context.entities)
	};
	const reading = readArticle(input, options);
	if (reading.article) return reading;
	const asTyped = withTextAsTyped(Article, input, yaml);
	return asTyped === input ? reading : readArticle(asTyped, {
		...options,
		body: reading.body
	});
}
/** Gives a story's data with what its file's name, its publication and this software's version say. */
function withDefaults(data, parts, file, { language }) {
	const fields = typeof data === "object" && data !== null && !Array.isArray(data) ? data : {};
	return {
		schemaVersion: 2,
		slug: file.name,
		...language === void 0 ? {} : { language },
		...fields,
		body: parts.body
	};
}
function inFile(finding, file, parts, yaml) {
	const place = finding.place ? {
		line: finding.place.line + parts.bodyLinesBefore,
		column: finding.place.column
	} : placeOf(finding, parts, yaml);
	return {
		...finding,
		file: file.path,
		place
	};
}
function placeOf(about, parts, yaml) {
	return about.path[0] === "body" ? {
		line: parts.bodyLinesBefore + 1,
		column: 1
	} : placeIn(yaml, about);
}
function frontMatterMissing(file) {
	return fileFinding(file.path, "front-matter-missing", "The story does not begin with front matter, YAML between two lines of ---, so nothing says what its headline is.", "Begin the file with a line of ---, then the fields, such as headline: …, then another line of ---.");
}

// src/edition/story-record.ts
/**
* Makes the record of an article.
*
* @param article the article
* @param mentioned the ids that its body mentions, as `readBody` of the schema finds them; any that are not among the
*   article's entities are passed over
* @param digest a hash of everything that the article is made of, on one line
*/
function recordOf(article, mentioned, digest) {
	const shown = /* @__PURE__ */ new Set([...article.about, ...mentioned]);
	return {
		id: article.id,
		slug: article.slug,
		formerSlugs: article.formerSlugs,
		status: article.status,
		language: article.language,
		section: article.section,
		datePublished: article.datePublished,
		dateModified: article.dateModified,
		embargoedUntil: article.embargoedUntil,
		expires: article.expires,
		withdrawal: article.withdrawal,
		authors: article.authors,
		about: article.about,
		entities: article.entities.filter((entity) => shown.has(entity.id)).map(({ id, name, type }) => ({
			id,
			name,
			type
		})),
		translations: article.translations.map(({ id, language }) => ({
			id,
			language
		})),
		digest
	};
}

// src/ledger/text-hash.ts
/** A mention, which may be added, taken out or led elsewhere without a change to what the story says. */
const mention = /\[([^[\]]*)\]\(entity:[^)\s]*\)/g;
/**
* Gives the hash of what a story says: headline, summary, copy and corrections. Two articles with one hash read the same.
* Tags, entities and other data about the story are not part of it, nor are mentions as such.
*
* @returns 128 bits of SHA-256, in hexadecimal
*/
function textHash({ headline, summary, body, corrections }) {
	const said = [
		headline,
		summary,
		body.replaceAll(mention, "$1").trimEnd(),
		...corrections.map(({ date, text }) => [date, text])
	];
	return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 32);
}

// src/library/read-story-file.ts
/** The tag of a language that is not known. @see https://www.rfc-editor.org/rfc/rfc5646#section-4.1 */
const undetermined = "und";
/**
* Makes what reads the story files of a content folder.
*
* @param base what the stories share
*/
function storyReader(base, { since, parseMarkdown, prepare = textAlone }) {
	const { publication, entities, declared } = base;
	const context = {
		language: publication?.language ?? undetermined,
		entities,
		declared,
		...parseMarkdown && { parseMarkdown }
	};
	return (scanned, known) => {
		const { file } = scanned;
		const { source, bytes, finding } = readSource(file);
		if (finding) return {
			file,
			findings: [finding]
		};
		const fileHash = digestOf(bytes);
		const fingerprint = settled(scanned, since);
		if (known && storyDigest(fileHash, known.uses, base) === known.record.digest) return {
			file,
			story: {
				...known,
				fingerprint
			},
			findings: []
		};
		const { article, mentioned = [], findings } = readStory(source, context);
		if (!article) return {
			file,
			findings
		};
		const uses = article.entities.map(({ id }) => id);
		const record = recordOf(article, mentioned, storyDigest(fileHash, uses, base));
		return {
			file,
			story: {
				file,
				fingerprint,
				fileHash,
				uses,
				textHash: textHash(article),
				record,
				findings
			},
			...prepare(article, record),
			findings: []
		};
	};
}
const textAlone = (article) => ({
	text: storyText(article),
	prepared: []
});

export { storyReader as t };