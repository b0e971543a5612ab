import { expect, test } from "vitest";
import { readBody } from "./read-texts.js";
import { Reading } from "./reading.js";

const bodies = [{ value: "<p>So it is.</p>", contentType: "text/html" }];

test("what converts HTML gives text, and no promise of it", () => {
  const later = async (html: string) => html;
  // @ts-expect-error -- the types say so already
  expect(() => readBody(bodies, new Reading(), later)).toThrow("what htmlToMarkdown gives must be text");
  expect(readBody(bodies, new Reading(), () => "So it is.")).toEqual({
    body: "So it is.",
    unreadHtml: false,
  });
});
