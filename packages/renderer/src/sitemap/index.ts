export { type NewsSitemapOptions, type NewsStory, renderNewsSitemap } from "./news-sitemap.js";
export { renderSitemap, type SitemapDocument, type SitemapOptions, type SitemapPage } from "./sitemap.js";
