import { expect, test } from "vitest";
import { article } from "../../test/stories.js";
import { leadingPicture } from "./files.js";

const file = (name: string, mediaType: string) => ({ url: `https://news.example/${name}`, mediaType });
const video = {
  kind: "video",
  credit: "A",
  renditions: [file("a.mp4", "video/mp4"), file("still.jpg", "image/jpeg")],
};
const photo = { kind: "photo", credit: "B", alt: "x", renditions: [file("photo.jpg", "image/jpeg")] };
const leading = (...media: readonly object[]) =>
  leadingPicture(article({ media }), "https://news.example/stories/a/")?.file.url;

test("a story is stood for by its first picture, wherever that comes", () => {
  expect(leading(video, photo)).toBe("https://news.example/photo.jpg");
  expect(leading({ kind: "photo", credit: "C" }, photo)).toBe("https://news.example/photo.jpg");
});

test("a story without a picture is stood for by the first still of its videos and sounds", () => {
  const sound = { kind: "audio", credit: "A", renditions: [file("a.mp3", "audio/mpeg")] };
  expect(leading(sound, video)).toBe("https://news.example/still.jpg");
  expect(leading(sound)).toBeUndefined();
  expect(leading()).toBeUndefined();
});
