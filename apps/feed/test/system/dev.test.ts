import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { serving } from "../command-line.js";
import { story, writeContent } from "../content-files.js";
import { temporaryFolder } from "../folder.js";
import { startBrowser } from "./browser.js";
import { browserProgram, describeWith } from "./program.js";

const long = Array.from({ length: 80 }, (_, number) => `Paragraph ${number}.`).join("\n\n");

describeWith([browserProgram], "copydesk dev in a browser", () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());

  /** Opens a page of a content folder with two stories, and gives it with what writes a story. */
  async function working(
    use: (page: Page, tools: Tools) => Promise<void>,
    { options = [], files = {} }: Setting = {},
  ): Promise<void> {
    const folder = path.join(await temporaryFolder(), "content");
    await writeContent(folder, {
      "stories/a.md": story("a", long),
      "stories/b.md": story("b", "Not out yet.", "status: draft\n"),
      ...files,
    });
    await serving(
      folder,
      async (url, child, printed) => {
        if (!browser) throw new Error("The browser did not start.");
        const page = await browser.newPage();
        onTestFinished(async () => page.close());
        const complaints: string[] = [];
        page.on("pageerror", (error) => complaints.push(error.message));
        let asked = 0;
        page.on("request", (request) => {
          if (request.url() === `${url}stories/a/`) asked++;
        });
        const write = async (name: string, text: string) => writeFile(path.join(folder, name), text);
        await use(page, {
          url,
          folder,
          write,
          printed,
          asked: () => asked,
          stop: () => child.kill("SIGINT"),
        });
        expect(complaints).toEqual([]);
      },
      ["dev", ...options],
    );
  }

  interface Setting {
    readonly options?: readonly string[];
    readonly files?: Readonly<Record<string, string>>;
  }

  interface Tools {
    readonly url: string;
    readonly folder: string;
    readonly write: (name: string, text: string) => Promise<void>;
    readonly printed: () => Record<"stdout" | "stderr", string>;
    /** How often the page of the first story was asked for. */
    readonly asked: () => number;
    readonly stop: () => void;
  }

  test("shows what is saved, where the reader was", async () => {
    await working(async (page, { url, write, printed }) => {
      await page.goto(`${url}stories/a/`);
      await page.getByText("Paragraph 60.").scrollIntoViewIfNeeded();
      const place = await page.evaluate(() => scrollY);
      expect(place).toBeGreaterThan(500);
      await write("stories/a.md", story("a", long.replace("Paragraph 60.", "A new sentence.")));
      await page.getByText("A new sentence.").waitFor();
      await expect.poll(async () => page.evaluate(() => scrollY)).toBe(place);
      expect(printed().stdout).toMatch(/^stories\/a\.md {2}\d+ ms$/m);
    });
  });

  test("leaves a page alone whose own text is as it was", async () => {
    await working(async (page, { url, write, asked }) => {
      await page.goto(`${url}stories/a/`);
      await write("stories/b.md", story("b", "Changed.", "status: draft\n"));
      await expect.poll(async () => (await fetch(`${url}stories/b/`)).text()).toContain("Changed.");
      await write("stories/a.md", story("a", "Changed as well."));
      await page.getByText("Changed as well.").waitFor();
      expect(asked()).toBe(2);
    });
  });

  test("lays what is wrong over the page, and takes it away when it is mended", async () => {
    await working(async (page, { url, write, printed }) => {
      await page.goto(`${url}stories/a/`);
      await write("stories/a.md", story("a", "[x](entity:nobody)"));
      // While it is written, the file may be seen empty: what is wrong with that is gone when this has come.
      const dialog = page
        .getByRole("alertdialog", { name: "1 error" })
        .filter({ hasText: "mention-undeclared" });
      await dialog.waitFor();
      expect(await dialog.textContent()).toContain("content/stories/a.md:7:1");
      expect(await page.getByText("Paragraph 0.").isVisible()).toBe(true);
      expect(printed().stderr).toContain("content/stories/a.md:7:1  mention-undeclared\n");
      await write("stories/a.md", story("a", "All is well."));
      await page.getByText("All is well.").waitFor();
      expect(await page.getByRole("alertdialog").count()).toBe(0);
      await expect.poll(() => printed().stdout).toContain("Mended.\n");
    });
  });

  test("has an overlay that keeps the focus, closes on Escape, and can be had again", async () => {
    await working(async (page, { url, write }) => {
      await page.goto(`${url}stories/a/`);
      const link = page.getByRole("link", { name: "News", exact: true });
      await link.focus();
      await write("stories/a.md", story("a", "[x](entity:nobody)"));
      const dialog = page.getByRole("alertdialog");
      await dialog.waitFor();
      const button = page.locator(".copydesk-summary");
      const opacity = async () => button.evaluate((element) => getComputedStyle(element).opacity);
      expect(await opacity()).toBe("0");
      for (let times = 0; times < 4; times++) {
        await page.keyboard.press("Tab");
        expect(await link.evaluate((element) => element === document.activeElement)).toBe(false);
      }
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await opacity()).toBe("1");
      await page.getByRole("button", { name: "1 error" }).click();
      await dialog.waitFor();
      expect(await opacity()).toBe("0");
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      expect(await button.evaluate((element) => element.matches(":focus"))).toBe(true);
    });
  });

  test("has an overlay that still keeps the focus when something else is wrong", async () => {
    await working(async (page, { url, write }) => {
      await page.goto(`${url}stories/a/`);
      await write("stories/a.md", story("a", "[x](entity:nobody)"));
      await page.getByText("mention-undeclared").waitFor();
      await write("stories/a.md", story("a", "- [x](entity:nobody)"));
      await page.getByText(":7:3").waitFor();
      const link = page.getByRole("link", { name: "News", exact: true });
      for (let times = 0; times < 4; times++) {
        await page.keyboard.press("Tab");
        expect(await link.evaluate((element) => element === document.activeElement)).toBe(false);
      }
      await page.keyboard.press("Escape");
      await page.getByRole("alertdialog").waitFor({ state: "hidden" });
    });
  });

  test("only counts warnings, which keep nobody from working", async () => {
    await working(async (page, { url, write }) => {
      await page.goto(`${url}stories/a/`);
      const hash = "0".repeat(32);
      await write("published.lock", `tag:news.example,2019:gone gone 2019-11-22 2019-11-22 ${hash}\n`);
      const button = page.getByRole("button", { name: "1 warning" });
      await button.waitFor();
      expect(await page.getByRole("alertdialog").count()).toBe(0);
      await button.click();
      expect(await page.getByRole("alertdialog").textContent()).toContain("story-vanished");
    });
  });

  test("comes by itself when what kept everything from being shown is mended", async () => {
    await working(
      async (page, { url, folder }) => {
        await page.goto(`${url}stories/a/`);
        await page.getByRole("main").getByRole("alert").waitFor();
        expect(await page.getByRole("alert").textContent()).toContain("publication.yaml:1:");
        await writeContent(folder, {});
        await page.getByText("Paragraph 0.").waitFor();
        expect(await page.getByRole("alert").count()).toBe(0);
      },
      { files: { "publication.yaml": "title: [" } },
    );
  });

  test("marks what readers do not see yet, or leaves it out", async () => {
    await working(async (page, { url }) => {
      await page.goto(`${url}stories/b/`);
      expect(await page.locator(".copydesk-mark").textContent()).toBe(
        "Draft: readers do not see this story.",
      );
      await page.goto(url);
      expect(await page.locator(".copydesk-mark").textContent()).toContain("1 draft");
    });
    await working(
      async (page, { url }) => {
        expect((await page.goto(`${url}stories/b/`))?.status()).toBe(404);
        expect(await page.locator(".copydesk-mark").count()).toBe(0);
      },
      { options: ["--no-drafts"] },
    );
  });

  test("works under a content security policy of the page's own origin, trusted types among it", async () => {
    await working(async (page, { url, write }) => {
      const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
      await page.route(`${url}stories/**`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), "content-security-policy": policy },
        });
      });
      await page.goto(`${url}stories/a/`);
      await write("stories/a.md", story("a", "[x](entity:nobody)"));
      await page.getByRole("alertdialog").waitFor();
      await write("stories/a.md", story("a", "All is well."));
      await page.getByText("All is well.").waitFor();
      expect(await page.getByRole("alertdialog").count()).toBe(0);
    });
  });

  test("says that the program has ended, and finds it again when it was started anew", async () => {
    await working(async (page, { url, folder, write, stop }) => {
      await page.goto(`${url}stories/a/`);
      stop();
      await expect
        .poll(async () =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        )
        .toBe(false);
      const gone = page.getByText("copydesk dev has ended");
      await gone.waitFor();
      const { port } = new URL(url);
      await serving(folder, async () => gone.waitFor({ state: "detached" }), ["dev", "--port", port]);
      await gone.waitFor();
      await write("stories/a.md", story("a", "Written meanwhile."));
      const isShown = async () => {
        await page.getByText("Written meanwhile.").waitFor();
        return (await gone.count()) === 0;
      };
      expect(await serving(folder, isShown, ["dev", "--port", port])).toBe(true);
    });
  });
});
