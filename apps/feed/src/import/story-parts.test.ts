import { expect, test } from "vitest";
import { imported, jsonFeed } from "../../test/imported.js";

const written = (item: object) => imported(jsonFeed(item)).files[0]?.text ?? "";

test("a summary that is made of Japanese copy is whole sentences", () => {
  const sentence = "政府は二十二日、協定について協議した。";
  const text = written({ content_html: `<p>【東京 共同】${sentence.repeat(20)}</p>` });
  expect(text).toContain(`\nsummary: 【東京 共同】${sentence.repeat(15)}\n`);
});

test("a headline and a summary that are made of copy end in whole characters", () => {
  const text = written({ title: "", content_html: `<p>${"😀".repeat(200)}</p>` });
  expect(text.isWellFormed()).toBe(true);
  expect(text).toContain(`\nheadline: ${"😀".repeat(39)}…\nsummary: ${"😀".repeat(149)}…\n`);
});
