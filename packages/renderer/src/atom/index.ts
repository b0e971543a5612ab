export { atomChunks, renderAtom } from "./atom.js";
