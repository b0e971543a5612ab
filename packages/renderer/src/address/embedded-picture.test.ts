import { expect, test } from "vitest";
import { isEmbeddedPicture, mostEmbedded } from "./embedded-picture.js";

test.each(["png", "jpeg", "gif", "webp", "avif"])("a picture of the type %s is one", (type) =>
  expect(isEmbeddedPicture(`data:image/${type};base64,iVBORw0KGgo=`)).toBe(true),
);

test.each([
  "data:image/svg+xml;base64,PHN2Zy8+",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "data:image/png,abc",
  "data:image/png;base64,",
  "data:image/png;base64,a b",
  "data:image/png;base64,AAAA\n",
  " data:image/png;base64,AAAA",
  "DATA:image/png;base64,AAAA",
  "data:image/png;charset=x;base64,AAAA",
  'data:image/png;base64,AAAA"onerror=',
])("%j is none", (address) => expect(isEmbeddedPicture(address)).toBe(false));

test("a picture may be so large, and no larger", () => {
  const start = "data:image/png;base64,";
  expect(isEmbeddedPicture(start + "A".repeat(mostEmbedded - start.length))).toBe(true);
  expect(isEmbeddedPicture(start + "A".repeat(mostEmbedded - start.length + 1))).toBe(false);
});
