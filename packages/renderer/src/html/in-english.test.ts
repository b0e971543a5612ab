import { expect, test } from "vitest";
import { html } from "../template/html.js";
import { inEnglish } from "./in-english.js";

test.each(["en", "en-GB", "EN-us"])("says nothing of the language of words in a text in %s", (language) =>
  expect(inEnglish(language, "Photo")).toBe("Photo"),
);

test.each(["ar", "den", "enm"])("says that words are English in a text in %s", (language) => {
  expect(String(inEnglish(language, "A & B"))).toBe('<span lang="en" dir="ltr">A &amp; B</span>');
  expect(String(inEnglish(language, html`<b>A</b>`))).toBe('<span lang="en" dir="ltr"><b>A</b></span>');
});
