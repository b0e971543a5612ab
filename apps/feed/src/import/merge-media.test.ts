import { describe, expect, test } from "vitest";
import { withDuration, withoutTwins } from "./merge-media.js";
import type { SourceMedia } from "./source-item.js";

const quay: SourceMedia = { kind: "photo", renditions: [{ url: "https://old.example/quay.jpg" }] };
const sound: SourceMedia = { kind: "audio", renditions: [{ url: "https://old.example/1.mp3" }] };

describe("a file that is named twice", () => {
  test("is one, in the place of the first, and others stay as they are", () => {
    expect(withoutTwins([quay, sound, quay])).toMatchObject([quay, sound]);
    expect(withoutTwins([sound, quay])).toEqual([sound, quay]);
  });

  test("is one in two sizes, with a file of each", () => {
    const sizes = [140, 460].map((width) => ({ url: `http://old.example/quay.jpg?width=${width}`, width }));
    const [small, large] = sizes.map((file): SourceMedia => ({ kind: "photo", renditions: [file] }));
    expect(small && large && withoutTwins([small, large])).toMatchObject([{ renditions: sizes }]);
    expect(withoutTwins([quay, ...(large ? [large] : [])])).toMatchObject([
      { renditions: [{ url: "https://old.example/quay.jpg" }, { width: 460 }] },
    ]);
  });

  test("is another where a part of its query names it", () => {
    const [one, two] = [1, 2].map((id): SourceMedia => ({
      kind: "photo",
      renditions: [{ url: `https://old.example/quay.jpg?version=${id}&width=140` }],
    }));
    expect(one && two && withoutTwins([one, two])).toEqual([one, two]);
  });

  test("is what the first says, and what that does not say, the second does", () => {
    const url = "https://old.example/quay.jpg";
    const first: SourceMedia = {
      kind: "graphic",
      credit: "Ada",
      renditions: [{ url, mediaType: undefined, width: 800, duration: 1 }],
    };
    const second: SourceMedia = {
      kind: "photo",
      credit: "Bo",
      alt: "A quay",
      caption: "The quay",
      renditions: [{ url, mediaType: "image/jpeg", width: 400, height: 300, size: 5, duration: 2 }],
    };
    expect(withoutTwins([first, second])).toEqual([
      {
        kind: "graphic",
        credit: "Ada",
        alt: "A quay",
        caption: "The quay",
        renditions: [{ url, mediaType: "image/jpeg", width: 800, height: 300, size: 5, duration: 1 }],
      },
    ]);
    expect(withoutTwins([second, first])).toMatchObject([{ kind: "photo", credit: "Bo", alt: "A quay" }]);
    expect(withoutTwins([{ ...second, credit: undefined }, first])).toMatchObject([{ credit: "Ada" }]);
    const unsaid = { ...first, alt: "Its own", caption: "Its own" };
    expect(withoutTwins([unsaid, second])).toMatchObject([{ alt: "Its own", caption: "Its own" }]);
  });

  test("brings the other sizes that stand beside it along", () => {
    const [small, large, huge] = ["s", "l", "h"].map((name) => ({ url: `https://old.example/${name}.jpg` }));
    if (!small || !large || !huge) throw new Error("There are three.");
    const files = (...renditions: SourceMedia["renditions"]): SourceMedia => ({ kind: "photo", renditions });
    const [one, another] = withoutTwins([files(small, large), files(huge, large)]);
    expect(one?.renditions.map(({ url }) => url)).toEqual([small.url, large.url, huge.url]);
    expect(another).toBeUndefined();
  });
});

describe("the duration of an episode", () => {
  const durations = (media: readonly SourceMedia[]) =>
    media.map(({ renditions }) => renditions.map(({ duration }) => duration));

  test("is that of all files of the first that is played, and of no picture", () => {
    const both: SourceMedia = {
      ...sound,
      renditions: [...sound.renditions, { url: "https://old.example/1.ogg" }],
    };
    expect(durations(withDuration([quay, both, sound], 60))).toEqual([[undefined], [60, 60], [undefined]]);
    expect(durations(withDuration([quay], 60))).toEqual([[undefined]]);
  });

  test("gives way to that which a file says itself, and is none where none is said", () => {
    const said: SourceMedia = {
      kind: "video",
      renditions: [{ url: "https://old.example/1.mp4", duration: 59 }],
    };
    expect(durations(withDuration([said], 60))).toEqual([[59]]);
    expect(withDuration([sound], undefined)).toEqual([sound]);
  });
});
