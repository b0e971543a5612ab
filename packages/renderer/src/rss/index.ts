export { renderRss, renderRssBytes, rssChunks, streamRss } from "./rss.js";
