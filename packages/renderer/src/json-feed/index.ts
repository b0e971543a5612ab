export type { CopydeskExtension } from "./item.js";
export { jsonFeedChunks, renderJsonFeed } from "./json-feed.js";
