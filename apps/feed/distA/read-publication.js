import { t as fileFinding } from "./content-finding.js";
import { t as readYaml } from "./yaml-source.js";
import { l as email, m as strictObject, s as array, u as int } from "./schemas.js";
import { t as TagUri } from "./tag-uri.js";
import { d as Line, f as Text, s as Rights, t as readArticle, u as Entity } from "./read-article.js";
import { r as HttpUrl } from "./body.js";
import { t as LanguageTag } from "./language-tag.js";
import { t as fitToSchema } from "./fit-to-schema.js";

// ../../packages/article-schema/dist/checks/check-article.js
/**
* Says everything that keeps a story from holding together: the faults of its shape, and those of its integrity, in one
* list. Faults of the shape do not hide the others. An empty list means that the story may be published.
*
* @param input any data, such as an `Article` or the result of `JSON.parse`; it is not changed
* @param options how the body is read
*/
function checkArticle(input, options = {}) {
	return [...readArticle(input, options).findings];
}

// ../../packages/article-schema/dist/publication/publication.js
/** A picture that stands for a publication. */
const Logo = strictObject({
	url: HttpUrl.describe("Where the picture is: a PNG, JPEG or GIF, for the sake of feed readers."),
	width: int().min(1).max(144).optional().describe("Its width in pixels, at most 144 (RSS 2.0)."),
	height: int().min(1).max(400).optional().describe("Its height in pixels, at most 400 (RSS 2.0).")
});
/** Who publishes the articles: what a home page's masthead and a feed's channel say. */
const Publication = strictObject({
	id: TagUri.describe("The publication's permanent name."),
	title: Line.describe("The name of the publication."),
	description: Text.describe("What it publishes, in a sentence of plain text."),
	language: LanguageTag.describe("The language that it is in, where an article does not say otherwise."),
	baseUrl: HttpUrl.describe("The address that it is published under."),
	publisher: Line.optional().describe("Who is answerable for it, where that is not its title."),
	email: email().optional().describe("The address that readers write to about the content."),
	technicalEmail: email().optional().describe("The address that readers write to about the site and its feeds."),
	logo: Logo.optional().describe("The picture that readers' programs show beside the title."),
	minutesBetweenUpdates: int().positive().default(60).describe("How long, in minutes, a feed reader may wait before it asks again."),
	hubs: array(HttpUrl).default([]).describe("WebSub hubs that tell subscribers of new stories."),
	rights: Rights.optional().describe("Who owns the copy, where an article does not say otherwise.")
});

// src/content/read-entity.ts
/** Reads an entity from its YAML file, whose name is the entity's id. */
function readEntity(file) {
	const yaml = readYaml(file.text, file.path);
	const source = {
		id: file.name,
		file,
		yaml
	};
	if (yaml.findings.length > 0) return {
		...source,
		findings: yaml.findings
	};
	const { data } = yaml;
	if (typeof data !== "object" || data === null || Array.isArray(data)) {
		const finding = fileFinding(file.path, "entity-misshapen", "The file holds no fields.", "Begin with type: and name:.");
		return {
			...source,
			findings: [finding]
		};
	}
	if ("id" in data && data.id !== file.name) {
		const message = `The id is “${String(data.id)}”, but the file is called ${file.name}, and stories mention it by that.`;
		const finding = fileFinding(file.path, "entity-id-differs", message, "Take id out, or rename the file.", yaml.placeOf(["id"]));
		return {
			...source,
			findings: [finding]
		};
	}
	const { value, findings } = fitToSchema(Entity, {
		...data,
		id: file.name
	}, yaml, file.path);
	return value ? {
		...source,
		entity: value,
		findings
	} : {
		...source,
		findings
	};
}

// src/content/read-publication.ts
/** Reads who publishes from `publication.yaml`. */
function readPublication(file) {
	const yaml = readYaml(file.text, file.path);
	return yaml.findings.length > 0 ? { findings: yaml.findings } : fitToSchema(Publication, yaml.data, yaml, file.path);
}

export { readEntity as n, checkArticle as r, readPublication as t };