import { readBody } from "@copydesk/article-schema";
import { digestOfTexts } from "../src/records/digest.js";
import { recordOf, type StoryRecord } from "../src/records/story-record.js";
import { article } from "./article.js";

/** Makes the record of an article to test with. See {@link article}. */
export function record(slug: string, fields: Parameters<typeof article>[1] = {}): StoryRecord {
  const made = article(slug, fields);
  const mentioned = readBody(made.body).mentions.map(({ entity }) => entity);
  return recordOf(made, mentioned, digestOfTexts([JSON.stringify(made)]));
}
