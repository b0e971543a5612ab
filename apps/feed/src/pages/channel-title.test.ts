import { expect, test } from "vitest";
import { channelTitle } from "./channel-title.js";

test("what is called like a language's tag is not taken for that language", () => {
  expect(channelTitle({ kind: "language", name: "it" })).toBe("italiano");
  for (const kind of ["section", "author", "entity"] as const)
    expect(channelTitle({ kind, name: "it" })).toBe("it");
});
