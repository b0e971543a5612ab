import { expect, test } from "vitest";
import { publication } from "../../test/article.js";
import { emptyBase } from "../../test/empty-base.js";
import { batchReader } from "./batch-reader.js";

test("lets an event through with each batch, for the native parser frees its memory then", async () => {
  const { baseUrl } = publication;
  const edition = {
    publication,
    baseUrl,
    out: "public",
    isEmpty: true,
    now: new Date("2020-01-01T00:00:00Z"),
  };
  const read = batchReader({ base: emptyBase, since: 0, edition });
  const nothing = { stories: [], isPreparing: false };
  // What is loaded for the first one lets events through, too.
  await read(nothing);
  let isThrough = false;
  setImmediate(() => (isThrough = true));
  await read(nothing);
  expect(isThrough).toBe(true);
});
