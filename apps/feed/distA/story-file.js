import { t as require_dist } from "./dist.js";
import { n as editorSchema } from "./write-new-files.js";

// src/scaffold/story-file.ts
var import_dist = require_dist();
/** Writes the file of a new story: front matter that explains itself, and the copy. */
function storyFile({ id, headline, summary, section, status, day, body }) {
	return `---
${editorSchema("front-matter")}
# The permanent name by which readers' programs know the story. It never changes.
${field({ id })}${field({ headline })}# The story in a sentence or two of plain text, for lists, feeds and previews.
${field({ summary: summary ?? "What happened, in a sentence." })}${section === void 0 ? "" : field({ section })}# A draft is checked, but not published. Take this line out, or say published, when the story is ready.
${field({ status })}# The day, or a moment with its offset: ${day}T18:00:00+09:00.
${field({ datePublished: day })}---

${body ?? "Write the story here. Mention what entities/ declares as `[Seoul](entity:seoul)`."}
`;
}
function field(of) {
	return (0, import_dist.stringify)(of, { lineWidth: 0 });
}

export { storyFile as t };