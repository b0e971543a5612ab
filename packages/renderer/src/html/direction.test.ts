import { expect, test } from "vitest";
import { direction } from "./direction.js";

test.each(["ar", "he-IL", "fa", "ur", "az-Arab", "AR-EG"])("%s runs from right to left", (tag) =>
  expect(direction(tag)).toBe("rtl"),
);
test.each(["en", "ko", "ja", "ar-Latn", "az", "x-ar"])("%s runs from left to right", (tag) =>
  expect(direction(tag)).toBe("ltr"),
);
