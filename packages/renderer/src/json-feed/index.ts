export type { CopydeskEntity, CopydeskExtension } from "./item.js";
export { jsonFeedChunks, renderJsonFeed } from "./json-feed.js";
