import { n as placeIn } from "./fit-to-schema.js";
import { t as splitFrontMatter } from "./front-matter.js";
import { r as readSource, t as readYaml } from "./yaml-source.js";

// src/content/place-in-story.ts
/**
* Gives where in its file a part of a story's data stands; the file's beginning where it cannot be read any more.
*
* @param file the path of the story's file
* @param path the keys and indexes that lead to the part
*/
function placeInStory(file, path) {
	const { source } = readSource(file);
	const parts = source && splitFrontMatter(source.text);
	if (!parts) return {
		line: 1,
		column: 1
	};
	if (path[0] === "body") return {
		line: parts.bodyLinesBefore + 1,
		column: 1
	};
	return placeIn(readYaml(parts.yaml, file, parts.yamlLinesBefore), {
		code: "",
		path
	});
}

export { placeInStory };