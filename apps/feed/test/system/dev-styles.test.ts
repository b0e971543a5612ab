import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serving } from "../command-line.js";
import { story, writeContent } from "../content-files.js";
import { temporaryFolder } from "../folder.js";
import { startBrowser } from "./browser.js";
import { browserProgram, describeWith } from "./program.js";

/** Something of all that a story's text can hold. */
const everything = `## A heading

1. one
2. two

- \`code\`
- **strong** and *emphasis*

> A quotation.

### A lower heading

| a | b |
|---|---|
| 1 | 2 |

\`\`\`
preformatted
\`\`\`

---

The [end](https://news.example/).
`;

/** Gives everything that a browser makes of each element of a page, but for what is not published: a line for each value. */
const stylesOf = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.body, ...document.body.querySelectorAll("*")].flatMap(
      (element, number) => {
        const styles = getComputedStyle(element);
        const name = `${number} ${element.localName}.${element.className}`;
        return [...styles].map((property) => `${name} ${property}: ${styles.getPropertyValue(property)}`);
      },
    ),
  );

describeWith([browserProgram], "the styles of copydesk dev", () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());

  test.each(["stories/a/", "", "feeds/", "no/such/page"])(
    "leave /%s as it is published, whatever is found",
    async (address) => {
      const folder = path.join(await temporaryFolder(), "content");
      await writeContent(folder, { "stories/a.md": story("a", everything) });
      // What the ledger misses is a warning, which has a button on each page.
      const gone = `tag:news.example,2019:gone gone 2019-11-22 2019-11-22 ${"0".repeat(32)}\n`;
      await writeFile(path.join(folder, "published.lock"), gone);
      const shownBy = async (command: "serve" | "dev") =>
        serving(
          folder,
          async (url) => {
            if (!browser) throw new Error("The browser did not start.");
            const page = await browser.newPage();
            await page.goto(url + address);
            if (command === "dev") await page.getByRole("button", { name: "1 warning" }).waitFor();
            const styles = await stylesOf(page);
            await page.close();
            return styles;
          },
          [command],
        );
      const [published, shown] = [await shownBy("serve"), await shownBy("dev")];
      expect(published.length).toBeGreaterThan(5000);
      // All of both would be tens of thousands of lines.
      const known = new Set(published);
      expect(shown.filter((line) => !known.has(line))).toEqual([]);
      expect(shown).toHaveLength(published.length);
    },
  );
});
