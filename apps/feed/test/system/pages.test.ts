import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { gsomia, serving } from "../command-line.js";
import { story as storyFile, writeContent } from "../content-files.js";
import { temporaryFolder } from "../folder.js";
import { startBrowser } from "./browser.js";
import { browserProgram, describeWith } from "./program.js";

const story = "stories/south-korea-to-continue-intel-pact-gsomia-with-japan/";
const everyKind = [
  "",
  story,
  "entities/gsomia/",
  "sections/asia/",
  "languages/en/",
  "archive/2019/11/",
  "archive/",
  "entities/",
  "feeds/",
  "no/such/page",
];

describeWith([browserProgram], "the pages in a browser", () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());

  /** Opens a page, and gives it with everything that it asked for and complained of. */
  async function open(url: string, width: number, colorScheme: "light" | "dark" = "light") {
    if (!browser) throw new Error("The browser did not start.");
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    onTestFinished(() => page.close());
    const [requests, complaints]: [string[], string[]] = [[], []];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(url);
    return { page, requests, complaints };
  }

  const contrast = (page: Page) =>
    page.evaluate(() => {
      const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const luminance = (color: string) =>
        channels(color)
          .map((value) => value / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
          .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
      const paper = luminance(getComputedStyle(document.body).backgroundColor);
      return [...document.querySelectorAll("p, a, h1, h2, h3, li, time, dt, dd")].map((element) => {
        const ink = luminance(getComputedStyle(element).color);
        return (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
      });
    });

  test.each(everyKind)("/%s asks for nothing from elsewhere, and runs nothing", async (address) => {
    await serving(gsomia, async (url) => {
      const { page, requests, complaints } = await open(url + address, 1200);
      expect(requests.every((request) => request.startsWith(url))).toBe(true);
      expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
      expect(await page.locator("script:not([type='application/ld+json'])").count()).toBe(0);
      expect(await page.locator("h1").count()).toBe(1);
    });
  });

  test.each([320, 768, 1920])("fits a screen of %i pixels, with lines that can be read", async (width) => {
    await serving(gsomia, async (url) => {
      const { page } = await open(url + story, width);
      const { page: list } = await open(`${url}entities/`, width);
      expect(await list.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const [content, widest] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        Math.max(...[...document.querySelectorAll(".body p")].map((paragraph) => paragraph.clientWidth)),
      ]);
      expect(content).toBeLessThanOrEqual(width);
      expect(widest).toBeLessThanOrEqual(720);
    });
  });

  test.each(["light", "dark"] as const)("has text that stands out, in %s", async (scheme) => {
    await serving(gsomia, async (url) => {
      for (const address of ["", story, "entities/gsomia/", "feeds/"]) {
        const { page } = await open(url + address, 1200, scheme);
        const ratios = await contrast(page);
        expect(ratios.length).toBeGreaterThan(address === story ? 50 : 5);
        expect(Math.min(...ratios), address).toBeGreaterThanOrEqual(4.5);
        await page.close();
      }
    });
  });

  test("leads from a mention to the entity's page, its history and its feeds", async () => {
    await serving(gsomia, async (url) => {
      const { page } = await open(url + story, 1200);
      await page.getByRole("link", { name: "GSOMIA", exact: true }).first().click();
      expect(page.url()).toBe(`${url}entities/gsomia/`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("GSOMIA");
      expect(await page.locator(".timeline li").count()).toBe(3);
      await page.getByRole("link", { name: "Atom: GSOMIA" }).click();
      expect(page.url()).toBe(`${url}entities/gsomia/atom.xml`);
    });
  });

  test("is gone through with the keyboard: the skip link first, then the masthead", async () => {
    await serving(gsomia, async (url) => {
      const { page } = await open(url + story, 1200);
      const focused: string[] = [];
      for (const _ of [1, 2, 3, 4, 5]) {
        await page.keyboard.press("Tab");
        focused.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
      }
      expect(focused).toEqual(["Skip to the content", "Copydesk News", "Topics", "Archive", "Subscribe"]);
    });
  });

  test("breaks a word in a feed that is longer than the screen is wide", async () => {
    const folder = await temporaryFolder();
    await writeContent(folder, { "stories/a.md": storyFile("Word".repeat(25)) });
    await serving(folder, async (url) => {
      for (const feed of ["feed.xml", "atom.xml"]) {
        const { page } = await open(url + feed, 360);
        expect(await page.evaluate(() => document.documentElement.textContent)).toContain("WordWord");
        expect(await page.evaluate(() => document.documentElement.scrollWidth), feed).toBeLessThanOrEqual(
          360,
        );
      }
    });
  });

  test("shows the feed as a document, and not as source text", async () => {
    await serving(gsomia, async (url) => {
      const { page } = await open(`${url}feed.xml`, 1200);
      expect(await page.evaluate(() => document.contentType)).toBe("application/xml");
    });
  });
});
