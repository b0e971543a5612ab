import { t as batches } from "./batches.js";

export { batches };