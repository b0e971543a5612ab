import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { testEdition } from "../../test/edition.js";

test.each(["style.css", "feed.css"])("%s is the stylesheet of that name", (name) => {
  const own = readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
  expect(testEdition([]).text(name)).toBe(own);
});
