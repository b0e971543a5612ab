import { feedparser } from "./feedparser.ts";
import { newsboat } from "./newsboat.ts";
import type { Reader } from "./reader.ts";
import { rss2email } from "./rss2email.ts";
import { ruby } from "./ruby.ts";
import { sfeed } from "./sfeed.ts";

/** One reader of each kind: of the terminal, of pipes, of programs, of e-mail, and the strictest one. */
export const readers: readonly Reader[] = [newsboat, sfeed, feedparser, rss2email, ruby];
