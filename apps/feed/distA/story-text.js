// src/edition/teaser.ts
/** Gives what lists show of an article. */
function teaserIn({ headline, summary }) {
	return {
		headline,
		summary
	};
}
/** Gives planned stories as a list shows them. */
function listed(stories, teaserOf) {
	return stories.map(({ record }) => ({
		...record,
		...teaserOf(record)
	}));
}

// src/state/story-text.ts
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/**
* Gives a story's text to be kept.
*
* @param article its article
* @param html its body as HTML, where it was rendered
*/
function storyText(article, html) {
	return {
		teaser: teaserIn(article),
		article: encoded(JSON.stringify(article)),
		...html !== void 0 && { html: encoded(html) }
	};
}
/** Gives a text as it is kept. */
function encoded(text) {
	return encoder.encode(text);
}
/** Gives the article of a story's text. */
function articleIn({ article }) {
	return JSON.parse(decoder.decode(article));
}
/** Gives the body of a story's text as HTML, where it was rendered. */
function htmlIn({ html }) {
	return html && decoder.decode(html);
}

export { listed as a, storyText as i, encoded as n, teaserIn as o, htmlIn as r, articleIn as t };