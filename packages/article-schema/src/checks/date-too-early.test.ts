import { expect, test } from "vitest";
import { found, said } from "../../test/articles.js";

test.each(["0219-11-23", "1019-11-23", "1599-12-31", "0219-11-23T08:00:00+09:00"])(
  "finds a date of publication that can hardly be meant: %s",
  (datePublished) => {
    expect(found({ datePublished, corrections: [] })).toEqual([
      { code: "date-too-early", path: "datePublished" },
    ]);
    expect(said({ datePublished, corrections: [] })).toContain(`datePublished (${datePublished})`);
  },
);

test("finds an embargo that holds nothing back", () => {
  const embargoedUntil = "0219-11-23T08:00:00+09:00";
  expect(found({ embargoedUntil })).toEqual([{ code: "date-too-early", path: "embargoedUntil" }]);
  expect(said({ embargoedUntil })).toContain("holds nothing back");
});

test.each(["1600-01-01", "1702-03-11", "1851-09-18T00:00Z", "2019-11-23"])(
  "takes the date of an old newspaper: %s",
  (datePublished) => expect(found({ datePublished, corrections: [] })).toEqual([]),
);
