export { articleArbitrary, type ArticleArbitraryOptions } from "./article-arbitrary.js";
export { publicationArbitrary } from "./publication-arbitrary.js";
