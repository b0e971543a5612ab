export { atomChunks, renderAtom, renderAtomBytes, streamAtom } from "./atom.js";
