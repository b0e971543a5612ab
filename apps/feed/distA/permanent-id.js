import { t as TagUri } from "./tag-uri.js";

// src/scaffold/permanent-id.ts
/**
* Makes a permanent name (RFC 4151), or gives nothing where the authority cannot mint any.
*
* @param authority a domain, or an e-mail address, that is held on that day
* @param day the day, such as `2019-11-22`
* @param name what the thing is called among those of that day
*/
function permanentId(authority, day, name) {
	return TagUri.safeParse(`tag:${authority},${day}:${name}`).data;
}
/** Gives who minted a `tag:` name: `news.example` of `tag:news.example,2019:news`. */
function authorityOf(id) {
	return id.slice(4, id.indexOf(","));
}
/** Gives the day of a moment, in UTC: `2019-11-22`. */
function dayOf(now) {
	return now.toISOString().slice(0, 10);
}

export { dayOf as n, permanentId as r, authorityOf as t };