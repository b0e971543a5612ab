import { expect, test } from "vitest";
import { isFromElsewhere } from "./from-elsewhere.js";

test.each([
  ["cross-site", "empty", true],
  ["cross-site", "object", true],
  ["same-site", "script", true],
  ["cross-site", undefined, true],
  ["cross-site", "document", false],
  ["same-site", "iframe", false],
  ["same-site", "frame", false],
  ["same-origin", "empty", false],
  ["none", "empty", false],
  [undefined, undefined, false],
])("%s asks for %s", (site, destination, isRefused) => {
  expect(isFromElsewhere({ "sec-fetch-site": site, "sec-fetch-dest": destination })).toBe(isRefused);
});
