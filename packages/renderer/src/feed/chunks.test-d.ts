import { expectTypeOf, test } from "vitest";
import type { atomChunks, streamAtom } from "../atom/index.js";
import type { jsonFeedChunks, streamJsonFeed } from "../json-feed/index.js";
import type { rssChunks, streamRss } from "../rss/index.js";

test("who takes a feed piece by piece is given text and, at the end, nothing", () => {
  type Step = IteratorResult<string, void>;
  expectTypeOf<ReturnType<ReturnType<typeof rssChunks>["next"]>>().toEqualTypeOf<Step>();
  expectTypeOf<ReturnType<ReturnType<typeof atomChunks>["next"]>>().toEqualTypeOf<Step>();
  expectTypeOf<ReturnType<ReturnType<typeof jsonFeedChunks>["next"]>>().toEqualTypeOf<Step>();
  expectTypeOf<ReturnType<ReturnType<typeof streamRss>["next"]>>().toEqualTypeOf<Promise<Step>>();
  expectTypeOf<ReturnType<ReturnType<typeof streamAtom>["next"]>>().toEqualTypeOf<Promise<Step>>();
  expectTypeOf<ReturnType<ReturnType<typeof streamJsonFeed>["next"]>>().toEqualTypeOf<Promise<Step>>();
});
