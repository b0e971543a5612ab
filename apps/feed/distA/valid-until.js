import { O as momentOf } from "./feed-document.js";

// src/build/valid-until.ts
/** From this moment on a story is no longer news, and a Google News sitemap no longer lists it. */
const newsEnds = 172800001;
/**
* Gives the first moment after the present at which the same content could give another edition: an embargo ends, a story
* expires, or is no longer news. Nothing where there is none.
*
* @param stories every story, those too that nobody may see yet
* @param now the present time, in milliseconds since 1970
*/
function validUntil(stories, now) {
	let first = Infinity;
	for (const { record } of stories) {
		const { embargoedUntil, expires, datePublished } = record;
		const published = momentOf(datePublished).getTime();
		if (published + newsEnds <= now && embargoedUntil === void 0 && expires === void 0) continue;
		const moments = [
			Date.parse(datePublished),
			published,
			published + newsEnds
		];
		if (embargoedUntil !== void 0) moments.push(Date.parse(embargoedUntil));
		if (expires !== void 0) moments.push(Date.parse(expires));
		for (const moment of moments) if (moment > now && moment < first) first = moment;
	}
	return first === Infinity ? void 0 : first;
}

export { validUntil as t };