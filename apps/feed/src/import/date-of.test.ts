import { expect, test } from "vitest";
import { imported, rss } from "../../test/imported.js";

const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const told = (dates: string) =>
  imported(
    rss(
      `<item><title>A</title><guid>tag:o.example,2019:a</guid><description>Words.</description>${dates}</item>`,
    ),
  ).stories[0];
const day = "<pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate>";

test.each(["2019-11-22T09:00:00+01:00", "2019-11-22"])(
  "a date that says the same once more is not told: %s",
  (again) => {
    const story = told(`${day}<dc:date ${dc}>${again}</dc:date>`);
    expect(story).toMatchObject({ outcome: "published", losses: [] });
  },
);

test.each(["2019-11-22T09:00:00Z", "2019-11-21", "soon"])("a date that says another is: %s", (other) => {
  expect(told(`${day}<dc:date ${dc}>${other}</dc:date>`)?.losses).toMatchObject([
    { field: "dc:date", value: other },
  ]);
});
