import type { Article } from "@copydesk/article-schema";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { direction } from "./direction.js";
import { timeElement } from "./time-element.js";

/**
 * Gives what stands in the place of a withdrawn story: that it was withdrawn, when and why. What the story said, its headline
 * too, is not repeated.
 */
export function withdrawalNotice({ language, withdrawal }: Article): Markup {
  const on = withdrawal && html` on ${timeElement(withdrawal.date, "en")}`;
  return html`<article class="withdrawn" lang="en" dir="ltr">
<h1>This story was withdrawn</h1>
<p>It was withdrawn${on}.</p>
${withdrawal && html`<p class="reason" lang="${language}" dir="${direction(language)}">${withdrawal.reason}</p>\n`}</article>`;
}
