import { expect, test } from "vitest";
import { direction } from "./direction.js";

test.each(
  [
    "ar he-IL fa ur AR-EG ar-u-nu-latn fa-Arab-x-latn iw prs arz-EG syr dv nqo rhg",
    "az-Arab ku-Arab ks-Aran en-Hebr en-Syrc en-Thaa en-Nkoo ff-Adlm en-Mand en-Samr en-Rohg",
    "az-IQ az-IR kk-CN ku-IQ ku-IR pa-PK uz-AF",
  ].flatMap((tags) => tags.split(" ")),
)("%s runs from right to left", (tag) => expect(direction(tag)).toBe("rtl"));

test.each("en ko ja ar-Latn az x-ar pa-IN pa-Guru-PK ku-TR en-x-arab i-klingon".split(" "))(
  "%s runs from left to right",
  (tag) => expect(direction(tag)).toBe("ltr"),
);
