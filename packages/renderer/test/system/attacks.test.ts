import { existsSync } from "node:fs";
import { createServer } from "node:http";
import {
  direction,
  html,
  renderArticle,
  renderAtom,
  renderRss,
  type Story,
  storyHead,
  storyMarkdown,
  trustedHtml,
} from "@copydesk/renderer";
import { type Browser, chromium } from "playwright-core";
import { remark } from "remark";
import remarkHtml from "remark-html";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserProgram, chromiumPath, describeWith } from "../../../../.ci/program.ts";
import { attackedStory, attacks } from "../attacks.ts";
import { readRss } from "../read-strictly.ts";
import { publication } from "../stories.ts";

const site = "https://news.example/";
/** No address leads anywhere but to this machine, and the browser looks for none of its own at its start. */
const args = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ..."--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(
    " ",
  ),
];

interface Shown {
  readonly contentType: string;
  readonly text: string;
}

const page = (head: string, main: string): Shown => ({
  contentType: "text/html; charset=utf-8",
  text: String(html`<!doctype html>
<html lang="en" dir="${direction("en")}">
<head><meta charset="utf-8"><title>x</title>
${trustedHtml(head)}</head>
<body>${trustedHtml(main)}</body></html>`),
});

/** Gives everything that a browser can be shown of stories: each one's page, their feeds, and what readers make of them. */
function shownOf(stories: readonly Story[]): readonly Shown[] {
  const feed = { publication, url: `${site}feed`, homeUrl: site, stories };
  const [rss, atom] = [renderRss(feed), renderAtom(feed)];
  const contentType = "application/xml; charset=utf-8";
  const section = (content: string | undefined) => `<section>${content}</section>`;
  const toHtml = remark().use(remarkHtml, { sanitize: false }).freeze();
  return [
    ...stories.map((story) => page(String(storyHead(story, { publication })), String(renderArticle(story)))),
    { contentType, text: rss },
    { contentType, text: atom },
    // A feed reader puts the content into a page of its own.
    page(
      "",
      readRss(rss)
        .map(({ content }) => section(content))
        .join(""),
    ),
    // Whoever renders the Markdown may let HTML through.
    page("", stories.map((story) => section(String(toHtml.processSync(storyMarkdown(story))))).join("")),
  ];
}

/** Shows each document in a frame of its own, and waits until all are there. Runs in the browser. */
async function show(documents: readonly Shown[]): Promise<void> {
  const loaded = documents.map(({ contentType, text }) => {
    const frame = document.createElement("iframe");
    frame.src = URL.createObjectURL(new Blob([text], { type: contentType }));
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  });
  await Promise.all(loaded);
  // What waits for the next turn has its turn.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Looks through the documents in a page's frames for what could run. Runs in the browser. */
function dangerousIn(frames: readonly Element[]): string[] {
  const allowed = /^(?:https?:|mailto:|data:image\/(?:png|jpeg|gif|webp|avif);base64,)/;
  const forbidden =
    "script:not([type='application/ld+json']), iframe, frame, object, embed, applet, base, form, input, button, style, svg, math, template, noscript, textarea, link[rel~=stylesheet], meta[http-equiv]";
  return frames.flatMap((frame, index) => {
    const found: string[] = [];
    if (!(frame instanceof HTMLIFrameElement)) return found;
    const inside = frame.contentDocument;
    if (!inside) return [`${index}: cannot be looked at`];
    if (inside.querySelector("parsererror")) found.push(`${index}: is not well-formed`);
    for (const element of inside.querySelectorAll(forbidden)) {
      if (element instanceof HTMLElement || element instanceof SVGElement)
        found.push(`${index}: ${element.outerHTML.slice(0, 200)}`);
    }
    for (const element of inside.querySelectorAll("*")) {
      const isHtml = element.namespaceURI === "http://www.w3.org/1999/xhtml";
      for (const { name, value } of element.attributes) {
        if (/^on|^style$|^srcdoc$/i.test(name)) found.push(`${index}: ${name}="${value}"`);
        const isAddress = isHtml && /^(?:href|src|poster|action|formaction|cite|background)$/.test(name);
        if (isAddress && !allowed.test(value)) found.push(`${index}: ${name}="${value}"`);
      }
    }
    return found;
  });
}

describeWith([browserProgram], "published attacks in a browser", () => {
  let browser: Browser | undefined;
  const server = createServer((_, response) => {
    // What this policy reports is a script that was about to run.
    response.setHeader("content-security-policy-report-only", "script-src 'none'");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end("<!doctype html><title>x</title>");
  });
  let own = "";
  beforeAll(async () => {
    if (!existsSync(chromiumPath)) return;
    browser = await chromium.launch({ executablePath: chromiumPath, args });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (typeof address === "object" && address) own = `http://127.0.0.1:${address.port}/`;
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  /** Shows documents, and gives what ran, what opened, what left, and what could have run. */
  async function dangers(
    documents: readonly Shown[],
    pictures: readonly string[] = [],
  ): Promise<readonly string[]> {
    if (!browser) throw new Error("The browser did not start.");
    const found: string[] = [];
    const opened = await browser.newPage();
    opened.on("dialog", (dialog) => {
      found.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    opened.on("console", (message) => {
      if (/violates the following Content Security Policy/.test(message.text()))
        found.push(`a script: ${message.text()}`);
    });
    opened.on("popup", () => found.push("a window"));
    opened.on("download", () => found.push("a download"));
    opened.on("request", (request) => {
      const url = request.url();
      const isOurs = [own, site, "blob:"].some((start) => url.startsWith(start));
      if (!isOurs && !pictures.some((picture) => url.replaceAll("%25", "%") === picture))
        found.push(`a request: ${url}`);
    });
    await opened.goto(own);
    await opened.evaluate(show, documents);
    found.push(...(await opened.locator("iframe").evaluateAll(dangerousIn)));
    await opened.close();
    return found;
  }

  test("at least a hundred of them are known, each from a source", () => {
    expect(attacks.length).toBeGreaterThanOrEqual(100);
    expect(new Set(attacks.map(({ source }) => source)).size).toBeGreaterThanOrEqual(3);
    expect(attacks.every(({ source, text }) => source.length > 0 && text.trim().length > 0)).toBe(true);
  });

  const size = 60;
  const batches = Array.from({ length: Math.ceil(attacks.length / size) }, (_, index) => ({
    first: index * size + 1,
    batch: attacks.slice(index * size, (index + 1) * size).map(({ text }) => text),
  }));

  test.each(batches)(
    "run nothing, open nothing and send nothing, from number $first on",
    async ({ batch }) => {
      // Where an attack is a whole web address, a picture may be there.
      const pictures = batch.filter((text) => /^https?:\/\/\S+$/.test(text));
      expect(await dangers(shownOf(batch.map(attackedStory)), pictures)).toEqual([]);
    },
    240_000,
  );

  test.each([
    ["an image's event", "<img src=x onerror=alert(1)>", /a dialog: 1/],
    ["a script", "<script>alert(2)</script>", /a dialog: 2/],
    ["a script that opens no dialog", "<script>window.ran = 1</script>", /^a script: /],
    ["a picture from elsewhere", '<img src="https://evil.example/?cookie">', /a request: https:\/\/evil/],
    ["a link that would run", '<a href="javascript:alert(3)">x</a>', /href="javascript:alert\(3\)"/],
    ["an event that waits", "<p onclick=alert(4)>x</p>", /onclick="alert\(4\)"/],
  ])(
    "and this test would see %s that got through",
    async (_, text, sight) => {
      expect(await dangers([page("", text)])).toEqual(expect.arrayContaining([expect.stringMatching(sight)]));
    },
    60_000,
  );
});
