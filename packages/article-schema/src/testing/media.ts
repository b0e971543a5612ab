import * as fc from "fast-check";
import { httpUrl } from "./text.js";

const mediaTypes = {
  photo: "image/jpeg",
  graphic: "image/svg+xml",
  video: "video/mp4",
  audio: "audio/mpeg",
} as const;

/**
 * Gives pictures, videos and sounds, with and without files.
 *
 * @param line the text of fields that hold one line
 * @param text the text of fields that may hold several
 */
export function media(line: fc.Arbitrary<string>, text: fc.Arbitrary<string>) {
  const rendition = fc.record(
    {
      url: httpUrl,
      width: fc.integer({ min: 1, max: 4000 }),
      height: fc.integer({ min: 1, max: 4000 }),
      size: fc.nat(),
      duration: fc.integer({ min: 0, max: 9999 }),
    },
    { requiredKeys: ["url"] },
  );
  return fc
    .record(
      {
        kind: fc.constantFrom("photo", "graphic", "video", "audio"),
        credit: line,
        files: fc.array(rendition, { maxLength: 3 }),
        caption: text,
        alt: text,
      },
      { requiredKeys: ["kind", "credit", "files", "alt"] },
    )
    .map(({ files, ...item }) => ({
      ...item,
      renditions: files.map((file) => ({ ...file, mediaType: mediaTypes[item.kind] })),
    }));
}
