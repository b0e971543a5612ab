import { expect, test } from "vitest";
import { creditLine } from "./caption.js";

test("keeps a caption that is no sentence apart from the credit", () => {
  expect(creditLine("The ship at sea", "Photo credit: Agency")).toBe(
    "The ship at sea · Photo credit: Agency",
  );
  expect(creditLine("바다의 배", "Photo credit: Agency")).toBe("바다의 배 · Photo credit: Agency");
  expect(creditLine(undefined, "Photo credit: Agency")).toBe("Photo credit: Agency");
});

test.each([
  "A ship.",
  "“Go!”",
  "‚Los.‘",
  "(A ship of Ships Inc.)",
  "船。",
  "船。」",
  "سفينة؟",
  "जहाज।",
  "And then…",
  "A ship. ",
])("puts no second sign behind one that ends as a sentence: %s", (caption) => {
  expect(creditLine(caption, "Credit")).toBe(`${caption} Credit`);
});
