import { expect, test } from "vitest";
import { html } from "../template/html.js";
import { isolated } from "./isolated.js";

test.each([
  ["ar", "Ships Inc."],
  ["he", "1. FC Köln"],
  ["fa", "Сеул"],
  ["ar-EG", "شركة Ships Inc."],
  ["ur", "서울"],
  ["en", "وكالة الأنباء"],
  ["ko", "ירושלים"],
  ["en", "AFP (فرانس برس)"],
])("isolates in a text in %s what runs the other way: %s", (language, name) => {
  expect(String(isolated(language, name))).toBe(`<bdi>${name}</bdi>`);
});

test.each([
  ["en", "Ships Inc."],
  ["ko", "서울"],
  ["de", "1. FC Köln"],
  ["ar", "وكالة الأنباء (2019)"],
  ["he", "ירושלים"],
  ["ar", "1919"],
  ["en", ""],
])("leaves in a text in %s what runs its way, or none: %s", (language, name) => {
  expect(isolated(language, name)).toBe(name);
});

test("isolates what a name is shown as, and escapes it", () => {
  expect(String(isolated("ar", "A & B"))).toBe("<bdi>A &amp; B</bdi>");
  expect(String(isolated("ar", "A", html`<a href="/a">A</a>`))).toBe('<bdi><a href="/a">A</a></bdi>');
  expect(String(isolated("en", "A", html`<b>A</b>`))).toBe("<b>A</b>");
});
