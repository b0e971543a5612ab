import { t as storyReader } from "./read-story-file.js";

export { storyReader };