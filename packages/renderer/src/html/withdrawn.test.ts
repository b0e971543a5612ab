import { expect, test } from "vitest";
import { article } from "../../test/stories.js";
import { withdrawalNotice } from "./withdrawn.js";

const notice = (fields: object) => String(withdrawalNotice(article({ status: "withdrawn", ...fields })));

test("says when and why, in the story's own language and direction", () => {
  const withdrawal = { date: "2024-05-02", reason: "خطأ <1>" };
  expect(notice({ language: "ar", withdrawal })).toBe(`<article class="withdrawn" lang="en" dir="ltr">
<h1>This story was withdrawn</h1>
<p>It was withdrawn on <time datetime="2024-05-02">2 May 2024</time>.</p>
<p class="reason" lang="ar" dir="rtl">خطأ &lt;1&gt;</p>
</article>`);
});

test("says no more than that where no more is known", () => {
  expect(notice({})).toBe(`<article class="withdrawn" lang="en" dir="ltr">
<h1>This story was withdrawn</h1>
<p>It was withdrawn.</p>
</article>`);
});
