import { expect, test } from "vitest";
import { pictureSource } from "./html/clean-image.js";
import { isElement } from "./html/elements.js";
import { parseXmlFile } from "./parse-xml-file.js";
import { xhtmlOf } from "./xhtml.js";
import { XmlPart } from "./xml-part.js";

test.each([
  ["src", "a.jpg"],
  ["data-src", "a.jpg"],
  ["data-orig-file", "a.jpg"],
  ["data-large-file", "a.jpg"],
  ["data-srcset", "a.jpg 1x"],
])("names %s so that the address of a picture is found in it", (name, value) => {
  const { root } = parseXmlFile(`<content><img ${name}="${value}"/></content>`);
  const tree = xhtmlOf(new XmlPart(root), undefined).value;
  const [image] = typeof tree === "string" ? [] : tree.children;
  expect(image && isElement(image, "img") ? pictureSource(image) : undefined).toBe("a.jpg");
});
