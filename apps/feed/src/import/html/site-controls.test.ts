import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: "https://old.example/p/1" });

test.each([
  [
    "a form to subscribe, with its words",
    '<p>a</p><div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><p class="cta-caption">Thanks for reading!</p><form><input type="email"></form></div></div><p>b</p>',
    "a\n\nb",
    "<div>",
  ],
  [
    "a button for sharing",
    '<p>a</p><p class="button-wrapper"><a class="button" href="https://old.example/p/1?utm_source=x&amp;action=share"><span>Share</span></a></p>',
    "a",
    "<p>",
  ],
  [
    "a button for subscribing",
    '<p>a</p><p class="button-wrapper"><a class="button" href="https://old.example/subscribe?">Subscribe now</a></p>',
    "a",
    "<p>",
  ],
  [
    "a button for subscribing, as others write it",
    '<p>a</p><div class="button"><a class="button__link" href="https://old.example/subscribe">Subscribe</a></div>',
    "a",
    "<div>",
  ],
  [
    "a button that opens a dialog of the site",
    '<div class="kg-card kg-button-card"><a href="#/portal/signup" class="kg-btn">Sign up</a></div><p>a</p>',
    "a",
    "<div>",
  ],
  [
    "what Jetpack has for sharing",
    '<p>a</p><div class="sharedaddy sd-sharing-enabled"><div class="sd-block"><h3 class="sd-title">Share this:</h3><ul><li><a href="https://old.example/p/1?share=x">X</a></li></ul></div></div><p>b</p>',
    "a\n\nb",
    "<div>",
  ],
  [
    "what Jetpack has for a like",
    '<p>a</p><div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper"><h3>Like this:</h3><span>Loading...</span></div>',
    "a",
    "<div>",
  ],
  [
    "the related stories that Jetpack adds",
    '<p>a</p><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><a href="https://old.example/p/2">Another story</a></div>',
    "a",
    "<div>",
  ],
  [
    "the related stories of Jetpack's block",
    '<p>a</p><nav class="jp-relatedposts-i2 wp-block-jetpack-related-posts"><h2>Related</h2><ul><li><a href="https://old.example/p/2">Another story</a></li></ul></nav>',
    "a",
    "<nav>",
  ],
  [
    "what FeedBurner has for sharing",
    '<p>a</p><div class="feedflare"><a href="https://flare.example/?a=1"><img src="https://flare.example/?d=1" border="0"></a></div>',
    "a",
    "<div>",
  ],
  [
    "what a maker of newsletters says of itself",
    "<p>a</p><div class='beehiiv__footer'><hr><a href='https://maker.example/'>Powered by it</a></div>",
    "a",
    "<div>",
  ],
  [
    "what a letter shows in the list of a mailbox",
    '<span class="preview" style="display:none; mso-hide:all;">The vote</span><p>a</p>',
    "a",
    "<span>",
  ],
  [
    "the time at which a player is",
    '<div class="kg-audio-player-container"><p>The bell</p><div class="kg-audio-player"><span>0:00</span><div>/<span>12.3</span></div></div></div>',
    "The bell",
    "<div>",
  ],
  [
    "a footnote's way back",
    '<ol><li><p>a <a href="#r1" role="doc-backlink">&#8617;&#xfe0e;</a></p></li></ol>',
    "1. a",
    "<a>",
  ],
  ["a footnote's way back by its class", '<p>a <a href="#r1" class="reversefootnote">↩</a></p>', "a", "<a>"],
])("%s is no copy, and is told", (_, html, markdown, field) => {
  const result = convert(html);
  expect(result.markdown).toBe(markdown);
  expect(result.losses.map((loss) => loss.field)).toEqual([field]);
});

test.each([
  ['<div class="button"><a href="/shop">The shop</a></div>', "[The shop](https://old.example/shop)"],
  ['<div class="shared"><p>Share this: a story</p></div>', "Share this: a story"],
  ['<p style="display:none">Hidden</p>', "Hidden"],
  ['<p class="button-wrapper"><a href="/shop">The shop</a></p>', "[The shop](https://old.example/shop)"],
  ['<p><a href="/subscribe">Subscribe</a></p>', "[Subscribe](https://old.example/subscribe)"],
  ['<p>a <a href="/b" role="doc-backlink">↩</a></p>', "a [↩](https://old.example/b)"],
  ['<p><a href="#r1" role="doc-backlink">Back to 1</a></p>', "[Back to 1](#r1)"],
])("what may be copy stays: %s", (html, markdown) => {
  expect(convert(html).markdown).toBe(markdown);
});
