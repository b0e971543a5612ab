import { expect, test } from "vitest";
import { bundledIn, unlicensed } from "./licences.ts";

const says = (license: string, name = "some-package") => unlicensed([{ name, license }], false);

test.each(["MIT", "(MIT OR GPL-3.0-only)", "MIT AND Apache-2.0"])("%s is on the list", (license) => {
  expect(says(license)).toEqual([]);
});

test.each(["GPL-3.0-only", "MIT AND GPL-3.0-only", "Unknown", "SEE LICENSE IN LICENSE.md", "toString"])(
  "%s is not",
  (license) => {
    expect(says(license)).toEqual([`some-package has the licence ${license}, which is on no list.`]);
  },
);

test("an exception holds for what we develop with, and not for what others install", () => {
  const packages = [{ name: "lightningcss-linux-x64-gnu", license: "MPL-2.0" }];
  expect(unlicensed(packages, true)).toEqual([]);
  expect(unlicensed(packages, false)).toHaveLength(1);
  expect(unlicensed([{ name: "lightning", license: "MPL-2.0" }], true)).toHaveLength(1);
});

test("what is bundled is in the notices, with its licence", () => {
  const rule = "-".repeat(80);
  const notices = `Parts.\n\n${rule}\n@a/b 1.2.3 (MIT OR GPL-3.0-only)\ne 2.0.0 (MIT)\n\nDo.\n\n${rule}\nc 1.0.0-next.1 (ISC)\n\nd 1.0.0 (MIT)\n`;
  expect(bundledIn(notices)).toEqual([
    { name: "@a/b", license: "MIT OR GPL-3.0-only" },
    { name: "c", license: "ISC" },
    { name: "e", license: "MIT" },
  ]);
});
