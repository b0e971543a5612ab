import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { serving } from "../command-line.js";
import { story as storyFile, writeContent } from "../content-files.js";
import { temporaryFolder } from "../folder.js";
import { startBrowser } from "./browser.js";
import { browserProgram, describeWith } from "./program.js";

const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const code = `\`\`\`js\nconst line = "${"on and ".repeat(40)}";\n\`\`\``;
const table = "\n\n| A | B |\n|---|---:|\n| 1 | 2 |\n\nAfter it.\n";

/** What the stylesheet has to bear, each story with a part of it. */
const files = {
  "entities/works.yaml": `type: organization\nname: ${word}\ndescription: It runs ships.\nkind: company\nparent: fleet\n`,
  "entities/fleet.yaml": `type: organization\nname: ${word.toUpperCase()}\n`,
  "entities/pact.yaml":
    "type: agreement\nname: Pact\nparties: [works, fleet, crew]\nstatusHistory: [{status: signed, date: 2019}]\n",
  "entities/crew.yaml":
    "type: organization\nname: Crew\nsameAs: [https://a.example/crew, https://b.example/crew]\n",
  "stories/everything.md": storyFile(
    "everything",
    `“Yes” it says of [it](entity:works), [them](entity:fleet), [us](entity:crew) and [the pact](entity:pact).\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n\n${code}${table}`,
    `section: ${word}\nauthors: [{name: ${word}}]\nabout: [pact]\nquotes: [{text: "Yes", attribution: "${"somebody who was there ".repeat(9).trim()}"}]\nsources: [{name: ${word}}]\nmedia: [{kind: audio, credit: A, renditions: [{url: "https://news.example/a.mp3", mediaType: audio/mpeg}]}]\n`,
  ),
  "stories/arabic.md": storyFile(
    "arabic",
    "نص مع `code(1);` و [شركة](entity:works).",
    "language: ar\nabout: [works]\n",
  ).replace("summary: B", "summary: كان هناك."),
  "stories/signed.md": storyFile("signed", "Yes.", "authors: [{name: أحمد علي}, {name: محمد حسن}]\n"),
  "stories/korean.md": storyFile("korean", "본문", "language: ko\n").replace(
    "headline: korean",
    "headline: 한국, 일본과의 군사정보보호협정 종료 결정을 조건부로 연기하기로 했다고 발표하였습니다",
  ),
};

describeWith([browserProgram], "the pages' styles in a browser", () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());

  /** Shows pages of the stories above, in a publication in the given language. */
  async function show(
    language: string,
    use: (
      open: (path: string, options?: Parameters<Browser["newPage"]>[0]) => Promise<Page>,
    ) => Promise<void>,
  ): Promise<void> {
    const folder = await temporaryFolder();
    await writeContent(folder, files);
    await writeContent(folder, {
      "publication.yaml": `id: tag:news.example,2019:news\ntitle: ${word}\ndescription: What happened.\nlanguage: ${language}\nbaseUrl: https://news.example/\n`,
    });
    await serving(folder, async (url) =>
      use(async (path, options) => {
        if (!browser) throw new Error("The browser did not start.");
        const page = await browser.newPage(options);
        onTestFinished(() => page.close());
        await page.goto(url + path);
        return page;
      }),
    );
  }

  test("nothing is wider than a phone, whatever words stand in it", async () => {
    await show("en", async (open) => {
      for (const path of ["", "stories/everything/", "entities/", "entities/works/", "sections/", "feeds/"]) {
        const page = await open(path, { viewport: { width: 320, height: 800 } });
        const [whole, widest] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          Math.max(
            ...[...document.querySelectorAll("body *")].map((one) => one.getBoundingClientRect().right),
          ),
        ]);
        const players = await page.locator("audio").evaluateAll((all) => all.map((one) => one.clientHeight));
        expect(Math.min(40, ...players), path).toBe(40);
        expect(whole, path).toBe(320);
        expect(widest, path).toBeLessThanOrEqual(300.5);
        await page.close();
      }
    });
  });

  test("what is known stands below its name where a phone's letters are twice as large", async () => {
    await show("en", async (open) => {
      for (const path of ["entities/pact/", "stories/everything/"]) {
        const page = await open(path, { viewport: { width: 195, height: 400 } });
        const widths = await page
          .locator(".facts dd, .more dd")
          .evaluateAll((all) => all.map((one) => one.clientWidth));
        expect(widths.length, path).toBeGreaterThan(0);
        expect(Math.min(...widths), path).toBeGreaterThan(140);
      }
    });
  });

  test("code is whole on a narrow screen and on paper, and tables on paper", async () => {
    await show("en", async (open) => {
      const page = await open("stories/everything/", { viewport: { width: 320, height: 800 } });
      expect(await page.locator("pre").evaluate((pre) => pre.scrollWidth - pre.clientWidth)).toBe(0);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("table").evaluate((one) => getComputedStyle(one).overflowX)).toBe("visible");
    });
  });

  test("a table's columns stand to the side that the copy says, and to the start of the line otherwise", async () => {
    await show("en", async (open) => {
      const page = await open("stories/everything/");
      expect(
        await page
          .locator("th, td")
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).textAlign.replace("-webkit-", ""))),
      ).toEqual(["start", "right", "start", "right"]);
    });
  });

  test("the copy's headings are the smaller the deeper they are, and none is smaller than what it heads", async () => {
    await show("en", async (open) => {
      const page = await open("stories/everything/");
      const sizes = await page.evaluate(() =>
        [2, 3, 4, 5, 6].map((level) =>
          parseFloat(getComputedStyle(document.querySelector(`.body h${level}`) ?? document.body).fontSize),
        ),
      );
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sizes[1]).toBeGreaterThan(18);
      expect(sizes[4]).toBeGreaterThanOrEqual(16);
    });
  });

  test("no font of one language is named, which would draw another's letters in its way", async () => {
    await show("ja", async (open) => {
      const page = await open("stories/korean/");
      const fonts = await page
        .locator("body, .more")
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontFamily));
      expect(fonts.join()).toMatch(/serif.*sans-serif/);
      expect(fonts.join()).not.toMatch(/\b(?:KR|JP|SC|TC|HK)\b/);
    });
  });

  test("a Korean word is not broken where it fits on a line", async () => {
    await show("en", async (open) => {
      for (const path of ["", "stories/korean/"]) {
        const page = await open(path, { viewport: { width: 320, height: 800 } });
        const lines = await page.evaluate(() => {
          const heading = [...document.querySelectorAll("h1, h2")].find((one) =>
            one.textContent?.includes("한국"),
          );
          const text = document.createTreeWalker(heading ?? document.body, NodeFilter.SHOW_TEXT).nextNode();
          return [...(text?.textContent ?? "").matchAll(/\S+/g)].map(({ 0: { length }, index }) => {
            const range = document.createRange();
            if (text) range.setStart(text, index);
            if (text) range.setEnd(text, index + length);
            return range.getClientRects().length;
          });
        });
        expect(lines.length).toBeGreaterThan(8);
        expect(new Set(lines), path).toEqual(new Set([1]));
        await page.close();
      }
    });
  });

  /** Says of the last sign of an element's text whether it stands to the left or to the right of the first one. */
  const endOf = async (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const [first, last] = [texts.nextNode(), element.lastChild];
        const place = (node: Node | null, start: number) => {
          const range = document.createRange();
          if (node) range.setStart(node, start);
          if (node) range.setEnd(node, start + 1);
          return range.getBoundingClientRect().left;
        };
        return place(first, 0) < place(last, (last?.textContent?.length ?? 1) - 1) ? "right" : "left";
      });

  test("code reads from left to right, also in a story that does not", async () => {
    await show("en", async (open) => {
      expect(await endOf(await open("stories/arabic/"), ".body code")).toBe("right");
    });
  });

  test("what an entity is called and described by is laid out in its own direction, and stands at the page's side", async () => {
    await show("ar", async (open) => {
      const page = await open("entities/works/");
      expect(await endOf(page, ".channel .summary")).toBe("right");
      const side = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => getComputedStyle(one).textAlign);
      expect(await side(".channel .summary")).toBe("right");
      expect(await side(".channel h1")).toBe("right");
      expect(await side(".colophon p")).toBe("right");
    });
    await show("en", async (open) => {
      const page = await open("stories/arabic/");
      expect(await page.locator(".colophon p").evaluate((one) => getComputedStyle(one).textAlign)).toBe(
        "left",
      );
    });
  });

  test("who signs stands in the order of the page's text, whatever letters the names are in", async () => {
    await show("en", async (open) => {
      const page = await open("stories/signed/");
      for (const list of [".byline a", ".more a[href*=bylines]"]) {
        const [first = 0, second = 0] = await page
          .locator(list)
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
        expect(first, list).toBeLessThan(second);
      }
    });
  });

  test("the points of an agreement's history are seen on paper and in forced colours", async () => {
    await show("en", async (open) => {
      const page = await open("entities/pact/");
      const point = async () =>
        page.evaluate(() => {
          const [step] = document.querySelectorAll(".timeline li");
          const { backgroundColor, printColorAdjust } = getComputedStyle(step ?? document.body, "::before");
          return {
            backgroundColor,
            printColorAdjust,
            paper: getComputedStyle(document.body).backgroundColor,
          };
        });
      await page.emulateMedia({ media: "print" });
      expect((await point()).printColorAdjust).toBe("exact");
      await page.emulateMedia({ media: "screen", forcedColors: "active" });
      const { backgroundColor, paper } = await point();
      expect(backgroundColor).not.toBe(paper);
    });
  });

  test("links that stand under each other are far enough apart to be touched", async () => {
    await show("en", async (open) => {
      for (const [path, links] of [
        ["entities/pact/", ".facts dd a"],
        ["stories/everything/", ".named dt:has(+ dd a) a, .named dd a"],
      ] as const) {
        const page = await open(path);
        const middles = await page
          .locator(links)
          .evaluateAll((all) =>
            all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
          );
        expect(middles.length, path).toBe(3);
        for (const [index, middle] of middles.slice(1).entries())
          expect(middle - (middles[index] ?? middle), path).toBeGreaterThanOrEqual(24);
      }
    });
  });

  test("the lines under links are as dark as the links: of a byline, they alone tell which words lead anywhere", async () => {
    await show("en", async (open) => {
      const page = await open("stories/everything/");
      const links = page.locator(".masthead nav a, .section a, .byline a");
      const colors = await links.evaluateAll((all) =>
        all
          .map((one) => getComputedStyle(one))
          .map(({ color, textDecorationColor }) => [color, textDecorationColor]),
      );
      expect(colors.length).toBe(5);
      for (const [color, line] of colors) expect(line).toBe(color);
    });
  });

  test("a table stands apart from what is before and after it", async () => {
    await show("en", async (open) => {
      const page = await open("stories/everything/");
      const gaps = await page.locator("table").evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        const before = one.previousElementSibling?.getBoundingClientRect().bottom ?? top;
        return [top - before, (one.nextElementSibling?.getBoundingClientRect().top ?? bottom) - bottom];
      });
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16);
    });
  });

  test("a feed's dates stand out in the dark, and its texts are laid out in their own direction", async () => {
    await show("en", async (open) => {
      for (const [feed, date, summary] of [
        ["feed.xml", "pubDate", "item > description"],
        ["atom.xml", "published", "entry > summary"],
      ] as const) {
        const page = await open(feed, { colorScheme: "dark" });
        const ink = await page
          .locator(date)
          .first()
          .evaluate((one) => getComputedStyle(one).color);
        expect(Math.min(...(ink.match(/\d+/g) ?? []).map(Number)), feed).toBeGreaterThan(150);
        const arabic = `${summary}:text("كان")`;
        expect(await endOf(page, arabic), feed).toBe("left");
        await page.close();
      }
    });
  });
});
