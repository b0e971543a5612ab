import { expect, test } from "vitest";
import { direction } from "./direction.js";

test.each(
  "ar he-IL fa ur az-Arab AR-EG ar-u-nu-latn fa-Arab-x-latn iw prs arz-EG pa-PK ku-IQ ku-Arab uz-AF".split(
    " ",
  ),
)("%s runs from right to left", (tag) => expect(direction(tag)).toBe("rtl"));

test.each("en ko ja ar-Latn az x-ar pa-IN pa-Guru-PK ku-TR en-x-arab i-klingon".split(" "))(
  "%s runs from left to right",
  (tag) => expect(direction(tag)).toBe("ltr"),
);
