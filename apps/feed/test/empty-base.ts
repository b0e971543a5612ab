import type { ContentBase } from "../src/library/content-base.js";

/** What stories share where nothing says who publishes, and there are no entities. */
export const emptyBase: ContentBase = {
  entities: new Map(),
  declared: new Set(),
  digests: new Map(),
  digest: "",
  findings: [],
};
