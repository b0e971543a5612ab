export { CommanderError } from "commander";
export { isCi } from "./is-ci.js";
export { program } from "./program.js";
export { progressOf } from "./progress.js";
export { askAt } from "./prompts.js";
