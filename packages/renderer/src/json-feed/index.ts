export type { CopydeskEntity, CopydeskExtension } from "./item.js";
export { jsonFeedChunks, renderJsonFeed, renderJsonFeedBytes, streamJsonFeed } from "./json-feed.js";
export type { JsonFeedOptions } from "./options.js";
