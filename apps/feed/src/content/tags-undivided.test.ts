import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

const withFields = (fields: string) =>
  read([5, `datePublished: 2019-11-22\n${fields}`]).findings.filter(({ code }) => code === "tags-undivided");

test.each(["tags: [외교，한일]", "tags: [外交、日韓]", "tags: [외교 ， 한일]", "tags: [外交､日韓]"])(
  "warns of tags that are not divided: %s",
  (fields) => {
    expect(withFields(fields)).toMatchObject([
      { code: "tags-undivided", severity: "warning", path: ["tags", 0], place: { line: 6, column: 8 } },
    ]);
  },
);

test.each(["tags: [외교, 한일]", "tags: [，]", "section: 외교，한일"])(
  "takes what is divided, or is no list: %s",
  (fields) => {
    expect(withFields(fields)).toEqual([]);
  },
);
