export { type ArticleLinks, renderArticle } from "./article.js";
export { direction } from "./direction.js";
export type { MarkdownParser } from "../markdown/remark-parser.js";
export { entityAnchor } from "./entity-list.js";
export { inEnglish } from "./in-english.js";
export { storyHead, type StoryHeadOptions } from "./head.js";
export { jsonLdScript } from "./json-ld-script.js";
export { timeElement } from "./time-element.js";
export { renderStory, type RenderStoryOptions } from "./render-story.js";
