import { expect, test } from "vitest";
import { unlicensed } from "./licences.ts";

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
