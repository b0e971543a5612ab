import { expect, test } from "vitest";
import { sortMedia } from "./media-to-mend.js";
import type { SourceMedia } from "./source-item.js";

const url = "https://old.example/quay.jpg";
const whole: SourceMedia = {
  kind: "photo",
  credit: "Ada",
  alt: "A quay",
  renditions: [{ url, mediaType: "image/jpeg", width: 800, height: undefined }],
};
const without = (fields: Partial<SourceMedia>): SourceMedia => ({ ...whole, ...fields });
const sort = (media: SourceMedia, credit?: string, inCopy: readonly string[] = [], alt = "") =>
  sortMedia([media], credit, new Map(inCopy.map((each) => [each, alt])), []);
const codes = (...given: Parameters<typeof sort>) => sort(...given).findings.map(({ code }) => code);

test("what the file says of a picture is written, and nothing that it does not say", () => {
  expect(sort(without({ caption: "The quay" }))).toStrictEqual({
    media: [
      {
        isComplete: true,
        written: {
          kind: "photo",
          credit: "Ada",
          alt: "A quay",
          caption: "The quay",
          renditions: [{ url, mediaType: "image/jpeg", width: 800 }],
        },
      },
    ],
    findings: [],
    losses: [],
  });
});

test("a credit is written without a label, which pages print themselves", () => {
  expect(sort(without({ credit: "Photograph: Ada" })).media).toMatchObject([{ written: { credit: "Ada" } }]);
  expect(sort(without({ credit: "Photograph by Ada" })).media).toMatchObject([
    { written: { credit: "Photograph by Ada" } },
  ]);
});

test("that a picture is decoration is written, and nothing that it shows", () => {
  expect(sort(without({ alt: undefined, decorative: true })).media).toMatchObject([
    { isComplete: true, written: { decorative: true } },
  ]);
});

test("media stay in their order", () => {
  const { media } = sortMedia([whole, without({ kind: "graphic" })], undefined, new Map(), []);
  expect(media.map(({ written }) => written["kind"])).toEqual(["photo", "graphic"]);
});

test.each<[string, SourceMedia, string, object]>([
  ["a credit", without({ credit: undefined }), "media-without-credit", { credit: null }],
  ["alternative text", without({ alt: undefined }), "media-without-alt", { alt: null }],
  [
    "a media type",
    without({ renditions: [{ url }] }),
    "media-type-unknown",
    { renditions: [{ url, mediaType: null }] },
  ],
  [
    "an address that can be one",
    without({ renditions: [{ url: "https://old.example:x/", mediaType: "image/jpeg" }] }),
    "field-invalid",
    {},
  ],
])("a picture that lacks %s is to be completed by a person", (_, medium, code, written) => {
  const { media, findings } = sort(medium);
  expect(findings).toMatchObject([{ code }]);
  expect(findings[0]?.message).toContain(medium.renditions[0]?.url);
  expect(media).toMatchObject([{ isComplete: false, written }]);
});

test("all that one lacks is told at once, and of one that has no file, what it is", () => {
  const bare: SourceMedia = { kind: "photo", renditions: [{ url }] };
  expect(codes(bare)).toEqual(["media-without-credit", "media-without-alt", "media-type-unknown"]);
  const { media, findings } = sort({ kind: "video", renditions: [] });
  expect(findings.map(({ message }) => message)).toEqual(["The file names nobody to credit for the video."]);
  expect(media).toEqual([{ isComplete: false, written: { kind: "video", credit: null } }]);
});

test("a person's credit stands where the file names nobody, and nowhere else", () => {
  expect(sort(without({ credit: undefined }), "Staff")).toMatchObject({
    media: [{ isComplete: true, written: { credit: "Staff" } }],
    findings: [],
  });
  expect(sort(whole, "Staff").media).toMatchObject([{ written: { credit: "Ada" } }]);
});

test.each<[string, Partial<SourceMedia>]>([
  ["is played", { kind: "video" }],
  ["is said to be decoration", { decorative: true }],
  ["has no file", { renditions: [] }],
])("nobody has to say what something shows that %s", (_, fields) => {
  expect(codes(without({ alt: undefined, ...fields }))).toEqual([]);
});

test("alternative text is asked for of drawings too", () => {
  expect(codes(without({ alt: undefined, kind: "graphic" }))).toEqual(["media-without-alt"]);
});

const large = `https://cdn.example/fetch/w_1456/${encodeURIComponent(url)}`;
test.each([
  ["in the same size", url, url],
  ["in another size that a query asks for", `${url}?format=original`, `${url}?format=1000w`],
  ["asked for in secret", url.replace("https:", "http:"), url],
  ["larger", url, large],
  ["smaller", large, url],
])("a picture in the copy that names nobody stays there alone: %s", (_, own, shown) => {
  const unnamed = without({ credit: undefined, renditions: [{ url: own, mediaType: "image/jpeg" }] });
  expect(sort(unnamed, "Staff", [shown], "A quay")).toMatchObject({
    media: [],
    findings: [],
    losses: [{ field: "photo", value: own }],
  });
  expect(sort(whole, undefined, [shown])).toMatchObject({ media: [{ isComplete: true }], losses: [] });
  expect(sort(unnamed, undefined, ["https://old.example/other.jpg"]).media).toHaveLength(1);
});

test("what is said of a picture that stays in the copy is told where the copy does not say it", () => {
  const unnamed = without({ credit: undefined, alt: "A quay", caption: "The quay,\nin May" });
  const lost = (alt: string, paragraphs: readonly string[]) =>
    sortMedia([unnamed], undefined, new Map([[url, alt]]), paragraphs).losses.slice(1);
  const reason = "It is said of a picture that stays in the copy, which does not say it.";
  expect(lost("", [])).toEqual([
    { field: "alt", reason, value: "A quay" },
    { field: "caption", reason, value: "The quay, in May" },
  ]);
  expect(lost("A quay", ["It is open.", "Seen: The quay, in May."])).toEqual([]);
  expect(lost("The quay, in May", ["A quay is open."])).toEqual([]);
});

test("what a picture shows is said as the copy says it of the same picture, where nothing else does", () => {
  const unsaid = without({ alt: undefined });
  expect(sort(unsaid, undefined, [large], "A ship")).toMatchObject({
    media: [{ isComplete: true, written: { alt: "A ship" } }],
    findings: [],
  });
  expect(sort(whole, undefined, [large], "A ship").media).toMatchObject([{ written: { alt: "A quay" } }]);
  const both = new Map([
    [url, "A ship"],
    [large, ""],
  ]);
  expect(sortMedia([unsaid], undefined, both, []).media).toMatchObject([{ written: { alt: "A ship" } }]);
  const decoration = without({ alt: undefined, decorative: true });
  expect(sort(decoration, undefined, [url], "A ship").media[0]?.written).not.toHaveProperty("alt");
  expect(codes(unsaid, undefined, [url])).toEqual(["media-without-alt"]);
  expect(codes(unsaid, undefined, ["https://old.example/other.jpg"], "A ship")).toEqual([
    "media-without-alt",
  ]);
});

test("a small copy is left out where the copy has pictures, whoever made it, and stands for one where it has none", () => {
  const small = without({ isThumbnail: true });
  expect(sort(small, undefined, ["https://old.example/other.jpg"])).toMatchObject({
    media: [],
    losses: [{ field: "media:thumbnail", value: url }],
  });
  expect(sort(small)).toMatchObject({ media: [{ isComplete: true }], losses: [] });
});
