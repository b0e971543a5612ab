export { atomChunks, renderAtom, streamAtom } from "./atom.js";
