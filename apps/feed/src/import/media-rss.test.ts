import { expect, test } from "vitest";
import { imported, rss } from "../../test/imported.js";

const head = "<title>A</title><pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate>";
const only = (file: string) => {
  const { files, stories } = imported(file);
  return { text: files[0]?.text ?? "", story: stories[0] };
};
const item = (parts: string) => only(rss(`<item>${head}<description>Words.</description>${parts}</item>`));

test.each([
  ["by its type", 'url="https://old.example/report" type="application/pdf"'],
  ["by its address", 'url="https://old.example/report.pdf"'],
  ["by its medium", 'url="https://old.example/report" medium="document"'],
])("a file of Media RSS that is no picture, %s, is a link in the copy", (_, attributes) => {
  const { text, story } = item(
    `<media:content ${attributes}><media:title>The report</media:title></media:content>`,
  );
  expect(text).toContain("\nWords.\n\n[The report](https://old.example/report");
  expect(text).not.toContain("media:");
  expect(story).toMatchObject({ outcome: "published", losses: [{ field: "enclosure" }] });
});

test("a file that is an enclosure, too, is one link", () => {
  const { text } = item(
    '<media:content url="https://old.example/report.pdf"/><enclosure url="https://old.example/report.pdf" type="application/pdf"/>',
  );
  expect(text.match(/report\.pdf\)/g)).toHaveLength(1);
});

test("what is said of a file that is no picture is told, where the story has words of its own", () => {
  const { story } = item(
    '<media:content url="https://old.example/report.pdf"><media:description>What it says</media:description><media:credit>A</media:credit></media:content><media:description>More</media:description>',
  );
  expect(story?.losses.map(({ field, value }) => [field, value])).toEqual([
    ["media:content/media:description", "What it says"],
    ["media:content/media:credit", "A"],
    ["media:description", "More"],
    ["enclosure", "https://old.example/report.pdf"],
  ]);
});

test("an episode's cover is told, and makes no draft of it", () => {
  const sound = '<enclosure url="https://old.example/1.mp3" type="audio/mpeg"/>';
  const cover = '<itunes:author>Ada</itunes:author><itunes:image href="https://old.example/1.jpg"/>';
  const { text, story } = item(`${sound}${cover}`);
  expect(text).toContain("kind: audio\n");
  expect(text).not.toContain("1.jpg");
  expect(story).toMatchObject({
    outcome: "published",
    losses: [{ field: "itunes:image", value: "https://old.example/1.jpg" }],
  });
  expect(item(cover).text).toContain("https://old.example/1.jpg");
  const said =
    '<media:content url="https://old.example/1.jpg"><media:credit>Bo</media:credit></media:content>';
  expect(item(`${sound}${cover}${said}`).story?.losses).toEqual([]);
});

test.each([
  ["said twice is what it shows, and no caption", "A quay", []],
  ["said beside another is the caption", "The harbour", ["caption: The harbour"]],
])("what a small picture is called, %s", (_, title, captions) => {
  const { text } = item(
    `<media:thumbnail url="https://old.example/1.jpg"/><media:title>${title}</media:title><media:description>A quay</media:description>`,
  );
  expect(text).toContain("alt: A quay\n");
  expect(text.match(/caption: .*/g) ?? []).toEqual(captions);
});

test("a small picture of what is there anyway is not told of, and another one is", () => {
  const [picture, size] = ["https://old.example/1.jpg", "https://old.example/1.jpg?w=72"];
  const { text, story } = item(
    `<media:thumbnail url="https://old.example/2.jpg"/><media:thumbnail url="${size}" width="72"/><media:content url="${picture}" medium="image"><media:credit>Bo</media:credit><media:description>A quay</media:description></media:content>`,
  );
  expect(text.match(/ url: .*/g)).toEqual([` url: ${picture}`]);
  expect(story).toMatchObject({
    outcome: "published",
    losses: [{ field: "media:thumbnail", value: "https://old.example/2.jpg" }],
  });
});

test("a picture that feeds give in two sizes, each by itself, is one", () => {
  const [small, large] = [140, 460].map(
    (width) =>
      `<media:content width="${width}" url="https://old.example/1.jpg?width=${width}&amp;s=${width}ab"><media:credit>Bo</media:credit></media:content>`,
  );
  const { text, story } = item(`${small}${large}`);
  expect(text.match(/kind: photo/g)).toHaveLength(1);
  expect(text.match(/ width: .*/g)).toEqual([" width: 140", " width: 460"]);
  expect(story?.findings.map(({ code }) => code)).toEqual(["media-without-alt"]);
});

test("an enclosure that is another size of a picture in the copy stays there alone, as Substack's", () => {
  const size = (name: string) =>
    `https://cdn.example/image/fetch/$s_!a!,${name}/https%3A%2F%2Fold.example%2Fimages%2Fquay.jpeg`;
  const copy = `<content:encoded><![CDATA[<p>Words.</p><img src="${size("w_1456")}" alt="A quay">]]></content:encoded>`;
  const { text, story } = item(`${copy}<enclosure url="${size("f_auto")}" length="0" type="image/jpeg"/>`);
  expect(text).not.toContain("media:");
  expect(text).toContain(`![A quay](${size("w_1456")})`);
  expect(story).toMatchObject({ outcome: "published", losses: [{ field: "photo", value: size("f_auto") }] });
});

test("a page beside a film is no file of the film", () => {
  const { text } = item(
    '<media:group><media:credit>Kyodo</media:credit><media:content url="https://old.example/film" type="text/html"/><media:content url="https://old.example/film.mp4"/></media:group>',
  );
  expect(text).toContain("kind: video\n");
  expect(text.match(/ url: .*/g)).toEqual([" url: https://old.example/film.mp4"]);
  expect(text).toContain("[film](https://old.example/film)\n");
});

test("the words under a video are the copy, where a feed has no other, as YouTube's", () => {
  const { text, story } = only(
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry><id>yt:video:abc</id><title>The harbour</title><link rel="alternate" href="https://video.example/watch?v=abc"/><published>2019-11-22T08:00:00+00:00</published><media:group><media:title>The harbour</media:title><media:content url="https://video.example/v/abc" type="application/x-shockwave-flash"/><media:description>Ships may enter.

From Monday.</media:description></media:group></entry></feed>`,
  );
  expect(text).toMatch(
    /\nShips may enter\.\n\nFrom Monday\.\n\n\[The harbour\]\(https:\/\/video\.example\/v\/abc\)\n$/,
  );
  expect(story).toMatchObject({ outcome: "published" });
});
