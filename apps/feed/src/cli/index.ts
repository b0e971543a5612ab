export { CommanderError } from "commander";
export { program } from "./program.js";
export { progressOf } from "./progress.js";
export { askAt } from "./prompts.js";
