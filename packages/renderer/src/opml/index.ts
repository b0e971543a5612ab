export { type Opml, type OpmlFeed, type OpmlGroup, renderOpml } from "./opml.js";
