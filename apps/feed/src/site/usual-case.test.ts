import { expect, test } from "vitest";
import { usualCase } from "./usual-case.js";

test.each([
  ["EN", "en"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["MN-cYRL-mn", "mn-Cyrl-MN"],
  ["en-CA-X-CA", "en-CA-x-ca"],
  ["DE-1996", "de-1996"],
])("writes %s as %s", (tag, usual) => expect(usualCase(tag)).toBe(usual));
