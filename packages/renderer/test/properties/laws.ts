import { documentLaws } from "./document-laws.ts";
import { feedLaws } from "./feed-laws.ts";
import type { Law } from "./law.ts";

/** Every law of the renderer, with the number of cases that the tests look at. */
export const laws: readonly Law[] = [...feedLaws, ...documentLaws];
