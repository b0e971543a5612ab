import { t as LanguageTag } from "./language-tag.js";
import { n as dayOf, r as permanentId } from "./permanent-id.js";
import { t as require_dist } from "./dist.js";
import { n as editorSchema, t as writeNewFiles } from "./write-new-files.js";
import { t as storyFile } from "./story-file.js";
import path from "node:path";

// src/scaffold/publication-files.ts
var import_dist = require_dist();
/** Gives the files of a new publication, by their paths below its content folder: who publishes, an entity, a story. */
function publicationFiles(publication) {
	const { id, title, description, language, baseUrl, storyId, day } = publication;
	const masthead = `${editorSchema("publication")}
# The permanent name of the publication. It never changes.
${(0, import_dist.stringify)({ id })}${(0, import_dist.stringify)({
		title,
		description,
		language
	}, { lineWidth: 0 })}# Where the edition is published, unless a command says otherwise.
${(0, import_dist.stringify)({ baseUrl })}`;
	const entity = `# What stories mention, as [a name](entity:our-newsroom): the file's name is the id.
${(0, import_dist.stringify)({
		type: "organization",
		name: title,
		kind: "news-organization"
	}, { lineWidth: 0 })}`;
	const story = storyFile({
		id: storyId,
		headline: "We begin to publish",
		summary: "The first story of a new publication, for you to replace.",
		status: "published",
		day,
		body: `[${escaped(title)}](entity:our-newsroom) begins to publish.`
	});
	return [
		{
			path: "publication.yaml",
			text: masthead
		},
		{
			path: "entities/our-newsroom.yaml",
			text: entity
		},
		{
			path: "stories/we-begin-to-publish.md",
			text: story
		}
	];
}
/** Keeps a name from being read as Markdown. */
function escaped(name) {
	return name.replaceAll(/[\\`*_[\]<>&!#]/g, String.raw`\$&`);
}

// src/cli/init.ts
/** Writes a new publication into a content folder: who publishes, an entity and a story, which check and build. */
async function init(folder, options) {
	const { title, description, domain, language, now } = options;
	const day = dayOf(now);
	const id = permanentId(domain, day, "publication");
	const storyId = permanentId(domain, day, "we-begin-to-publish");
	const baseUrl = `https://${domain}/`;
	if (id === void 0 || storyId === void 0 || domain.includes("@") || !URL.canParse(baseUrl)) return refusal(`“${domain}” is not a domain.\nName one that you hold, such as --domain news.example.\n`);
	if (!LanguageTag.safeParse(language).success) return refusal(`“${language}” is not a language tag.\nName one, such as --language en or --language ko.\n`);
	if ([title, description].some((text) => text.trim() === "" || /[\r\n]/.test(text))) return refusal("The title and the description are lines that say something.\nGive them with --title and --description.\n");
	const files = publicationFiles({
		id,
		title,
		description,
		language,
		baseUrl,
		storyId,
		day
	});
	const complaint = await writeNewFiles(files.map(({ path: name, text }) => ({
		path: path.join(folder, name),
		text
	})));
	if (complaint !== void 0) return {
		exitCode: 1,
		complaint
	};
	const shown = folder.split(path.sep).join("/");
	const lines = files.map(({ path: name }) => `  ${path.posix.join(shown, name)}\n`).join("");
	const given = shown === "content" ? "" : ` ${shown}`;
	return {
		exitCode: 0,
		output: `${title} is ready:
${lines}The ids in them are permanent names below ${domain}. Look at them before you publish: they never change after that.
Next:
  copydesk new "Headline"${given}
  copydesk check${given}
  copydesk build${given}
`
	};
}
function refusal(complaint) {
	return {
		exitCode: 2,
		complaint
	};
}

export { init };