import { renderAtom, renderRss } from "@copydesk/renderer";
import { describe, expect, test } from "vitest";
import { describeWith } from "../../../../.ci/program.ts";
import { inSeconds, known, withAtomId } from "../known.ts";
import type { ReadItem } from "../read-back.ts";
import { feed } from "./edge-cases.ts";
import type { Format } from "./readers/reader.ts";
import { readers } from "./readers/readers.ts";

const formats: Readonly<Record<Format, { document: string; items: readonly ReadItem[] }>> = {
  rss: { document: renderRss(feed), items: feed.stories.map((story) => inSeconds(known(story, feed))) },
  atom: {
    document: renderAtom(feed),
    items: feed.stories.map((story) => withAtomId(known(story, feed), story)),
  },
};

/** Mails come in no order. */
const byId = (items: readonly unknown[]) =>
  items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe.each(readers)("what $name reads of the edge cases", (reader) => {
  const limits = reader.cannotCarry.length > 0 ? ` (it cannot carry ${reader.cannotCarry.join("; ")})` : "";
  describeWith(reader.programs, `is what was written${limits}`, () => {
    test.each(["rss", "atom"] as const)(
      "in %s",
      async (format) => {
        const { document, items } = formats[format];
        const read = await reader.read(document, format);
        expect(read).toHaveLength(items.length);
        expect(byId(read)).toEqual(byId(items.map((item) => reader.expected(item, format))));
      },
      120_000,
    );
  });
});
