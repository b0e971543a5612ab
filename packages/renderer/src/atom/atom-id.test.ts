import { expect, test } from "vitest";
import { isAtomId } from "./atom-id.js";

test.each(["tag:news.example,2019:a", "urn:x:1", "https://뉴스.example/사진?a=%20", "HTTP://a"])(
  "Atom has %j for an id",
  (guid) => expect(isAtomId(guid)).toBe(true),
);

test.each([
  "17 at elsewhere",
  "17",
  "urn:100%",
  "urn:%2",
  "urn:a b",
  "urn:a\u0085",
  "urn:a\ud800",
  "urn:<a>",
  "urn:",
  "",
])("Atom has no %j for an id", (guid) => expect(isAtomId(guid)).toBe(false));
