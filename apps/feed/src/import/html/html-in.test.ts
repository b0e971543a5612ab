import { describe, expect, test } from "vitest";
import { lineOf, textOrHtml } from "./plain-text.js";

const line = (value: string) => lineOf(textOrHtml(value, undefined));

describe("a field that does not say whether it is HTML", () => {
  test.each<[value: string]>([
    ["How the <script> element works"],
    ["List<T> explained"],
    ["Map<K, V> and Set<V>"],
    ["The <p> and <br> elements"],
    ["Why </body> is optional, and <title> is not"],
    ["A<B>C"],
    ["<b> and <i> explained"],
    ["I <3 you"],
    ["if (a<b && b>c)"],
    ["R&D, AT&T and more"],
  ])("is plain text where nothing in it is sure to be a tag: %s", (value) => {
    expect(textOrHtml(value, undefined).format).toBe("text");
    expect(line(value)).toBe(value);
  });

  test.each<[value: string, expected: string]>([
    ["<b>Bold</b> &amp; <I>sloped</I>", "Bold & sloped"],
    ["AT&amp;T&#8217;s mast", "AT&T’s mast"],
    ["One<br>two <br/> three", "One two three"],
    ["<p>One<p>two", "One two"],
    ["one <br> two <br> three", "one two three"],
    ["cut off</p>", "cut off"],
    ["<div>cut off", "cut off"],
    ['<img src="a.jpg">Words', "Words"],
    ['Words<script async src="https://t.example/"></script>', "Words"],
    ["Words<!-- no words -->", "Words"],
    ['<a href="/x">Words</a>', "Words"],
  ])("is HTML where something is: %s", (value, expected) => {
    expect(line(value)).toBe(expected);
  });

  test("is read in a moment, however many tags nobody closes", () => {
    const value = "<b>".repeat(100_000);
    expect(textOrHtml(value, undefined).value).toBe(value);
  });

  test.each<[value: string, expected: string]>([
    ["The &amp; in <script> and List<T>", "The & in <script> and List<T>"],
    ["<em>List<T></em> explained", "List<T> explained"],
    ["&lt;T> and <T>", "<T> and <T>"],
  ])("keeps what is no tag of HTML as words: %s", (value, expected) => {
    expect(line(value)).toBe(expected);
  });
});
