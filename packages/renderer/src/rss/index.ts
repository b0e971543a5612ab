export { renderRss, rssChunks } from "./rss.js";
