import { expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { renderJsonFeed } from "./json-feed.js";

const head = { publication, url: "https://news.example/feed.json", homeUrl: "https://news.example/" };

test("says of an entity where else it is described, and nothing of one that is described nowhere", () => {
  const entity = (id: string, ...sameAs: string[]) => ({ id, type: "topic", name: id, sameAs });
  const feed = renderJsonFeed({
    ...head,
    stories: [
      story({
        body: "[Fish](entity:fish) and [salt](entity:salt).",
        entities: [entity("fish", "https://www.wikidata.org/entity/Q600396"), entity("salt")],
      }),
    ],
  });
  expect(feed.match(/"same_as":\[[^\]]*\]/g)).toHaveLength(1);
  expect(feed).toContain('"https://www.wikidata.org/entity/Q600396"');
});

test("an attachment plays for whole seconds: programs that read them as whole numbers refuse a feed with others", () => {
  const file = { url: "https://news.example/a.mp3", mediaType: "audio/mpeg", duration: 61.5 };
  const stories = [story({ media: [{ kind: "audio", credit: "A", renditions: [file] }] })];
  expect(renderJsonFeed({ ...head, stories })).toContain('"duration_in_seconds":62}');
});

test("an attachment is called by its caption or else by what it shows, so that the sizes of a picture are known for one thing", () => {
  const renditions = [800, 200].map((width) => ({
    url: `https://news.example/${width}.jpg`,
    mediaType: "image/jpeg",
    width,
  }));
  const titles = (words: object) => {
    const stories = [story({ media: [{ kind: "photo", credit: "A", renditions, ...words }] })];
    const feed = renderJsonFeed({ ...head, stories });
    const attachments = feed.slice(feed.indexOf('"attachments"'));
    return Array.from(attachments.matchAll(/"title":"([^"]*)"/g), ([, title]) => title);
  };
  expect(titles({ alt: "Ships", caption: "The quay" })).toEqual(["The quay", "The quay"]);
  expect(titles({ alt: "Ships" })).toEqual(["Ships", "Ships"]);
  expect(titles({ decorative: true })).toEqual([]);
});

test("an address of the extension's page that is none of the web is called by the option that it was given in", () => {
  const stories = [story({ entities: [{ type: "topic", id: "trade", name: "Trade" }] })];
  expect(() => renderJsonFeed({ ...head, stories }, { aboutUrl: "/about/feeds" })).toThrow(
    'options.aboutUrl must be an absolute address that starts with https: or http:, and is "/about/feeds".',
  );
});
