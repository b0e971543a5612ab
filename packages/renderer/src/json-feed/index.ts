export type { CopydeskEntity, CopydeskExtension } from "./item.js";
export { jsonFeedChunks, renderJsonFeed, streamJsonFeed } from "./json-feed.js";
