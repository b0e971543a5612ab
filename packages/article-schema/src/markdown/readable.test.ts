import { expect, test } from "vitest";
import { found } from "../../test/articles.js";
import { whyUnreadable } from "./readable.js";

const prose = "The [harbour](entity:harbour) is *open* again, the `port` said. ".repeat(12);

test.each([
  ["a megabyte of prose", `${prose}\n\n`.repeat(1300)],
  ["deep quotations", `${"> ".repeat(200)}x`],
  ["a thematic break", "-".repeat(5000)],
  ["a long table", "| [a](b) | *c* |\n".repeat(1500)],
  ["much code", `\`\`\`\n${"a*b[c]\n".repeat(2000)}\`\`\``],
  ["nothing", ""],
])("reads %s", (_, body) => expect(whyUnreadable(body)).toBeUndefined());

test.each([
  ["20 MB", "a ".repeat(10_000_000), "body-too-long"],
  ["10,000 quotations in each other", "> ".repeat(10_000), "body-too-intricate"],
  [
    "1,000 lists in each other",
    Array.from({ length: 1000 }, (_, level) => `${"  ".repeat(level)}- a`).join("\n"),
    "body-too-intricate",
  ],
  ["emphasis without end", `${"*a **b".repeat(10_000)}${"c* d**".repeat(10_000)}`, "body-too-intricate"],
  [
    "backticks of every length",
    Array.from({ length: 800 }, (_, length) => "`".repeat(length)).join(" "),
    "body-too-intricate",
  ],
  ["brackets without end", "[".repeat(100_000), "body-too-intricate"],
])("does not read %s, and says so", (_, body, code) => {
  expect(whyUnreadable(body)).toMatchObject({ code });
  expect(found({ body })).toEqual([{ code, path: "body" }]);
});
