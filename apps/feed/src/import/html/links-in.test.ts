import { expect, test } from "vitest";
import { element } from "./elements.js";
import { linksIn } from "./links-in.js";

const said = (value: string) => ({ type: "text" as const, value });

test("gives the links in an element, however deep, in their order, and nothing else", () => {
  const [one, two] = ["one", "two"].map((words) => element("a", [said(words)]));
  if (!one || !two) throw new Error("There are two links.");
  const line = element("p", [said("See "), element("em", [element("b", [one])]), said(" and "), two]);
  expect(linksIn(line)).toEqual([one, two]);
  expect(linksIn(element("p", [said("No link.")]))).toEqual([]);
});
