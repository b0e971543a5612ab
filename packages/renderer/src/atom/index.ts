export { isAtomId } from "./atom-id.js";
export { atomChunks, renderAtom, renderAtomBytes, streamAtom } from "./atom.js";
