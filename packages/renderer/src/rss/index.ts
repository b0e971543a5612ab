export { renderRss, rssChunks, streamRss } from "./rss.js";
