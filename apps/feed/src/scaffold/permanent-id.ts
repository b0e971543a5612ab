import { TagUri } from "@copydesk/article-schema";

/**
 * Makes a permanent name (RFC 4151), or gives nothing where the authority cannot mint any.
 *
 * @param authority a domain, or an e-mail address, that is held on that day
 * @param day the day, such as `2019-11-22`
 * @param name what the thing is called among those of that day
 */
export function permanentId(authority: string, day: string, name: string): string | undefined {
  return TagUri.safeParse(`tag:${authority},${day}:${name}`).data;
}

/** Gives who minted a `tag:` name: `news.example` of `tag:news.example,2019:news`. */
export function authorityOf(id: string): string {
  return id.slice("tag:".length, id.indexOf(","));
}

/** Gives the day of a moment, in UTC: `2019-11-22`. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
