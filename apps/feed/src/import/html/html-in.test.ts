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

  const closed =
    "abbr acronym bdi bdo big blink body data font html label marquee nobr noscript optgroup option picture q rb rt rtc small span summary table time p a b i em strong h1 ul blockquote script iframe video";
  test.each(closed.split(" "))("knows a <%s> that is closed", (name) => {
    expect(textOrHtml(`See <${name}>it</${name.toUpperCase()}> now`, undefined).format).toBe("html");
    expect(textOrHtml(`See <${name}> it`, undefined).format).toBe("text");
  });

  const alone = "br hr wbr p li dt dd tr td th";
  test.each(alone.split(" "))("knows a <%s> that nobody closes, where it is glued or met twice", (name) => {
    expect(textOrHtml(`see <${name}>it`, undefined).format).toBe("html");
    expect(textOrHtml(`see<${name}>`, undefined).format).toBe("html");
    expect(textOrHtml(`see <${name}> it <${name}> too`, undefined).format).toBe("html");
    expect(textOrHtml(`see <${name}> too`, undefined).format).toBe("text");
    expect(textOrHtml(`see <${name}>, too`, undefined).format).toBe("text");
    expect(textOrHtml(`see <${name}>`, undefined).format).toBe("text");
  });

  test.each("col colgroup source track param area img input".split(" "))(
    "knows a <%s> by its attributes",
    (name) => {
      expect(textOrHtml(`See <${name} a=b> it`, undefined).format).toBe("html");
      expect(textOrHtml(`See <${name}/> it`, undefined).format).toBe("html");
      expect(textOrHtml(`See <${name} too> it`, undefined).format).toBe("text");
    },
  );

  test.each(["<x-box a=b>it</x-box>", "see </b> before <b>", "it <b>begins", "List<T/>"])(
    "takes %s for words",
    (value) => expect(textOrHtml(value, undefined).format).toBe("text"),
  );
});
