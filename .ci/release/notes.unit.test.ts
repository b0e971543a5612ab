import { expect, test } from "vitest";
import { notesOf } from "./notes.ts";

const changelog = `# @copydesk/renderer

## 1.10.0

### Minor Changes

- Reads ninjs. ([#12](https://github.com/news/copydesk/pull/12))

## 1.1.0

### Patch Changes

- Dates feeds again.
`;

test("a version has its part, and nothing of the others", () => {
  expect(notesOf(changelog, "1.1.0")).toBe("### Patch Changes\n\n- Dates feeds again.");
  expect(notesOf(changelog, "1.10.0")).toMatch(/^### Minor Changes\n\n- Reads ninjs\. .*\)$/);
});

test("a version that is not there has no notes", () => {
  expect(() => notesOf(changelog, "1.1")).toThrow(RangeError);
});
