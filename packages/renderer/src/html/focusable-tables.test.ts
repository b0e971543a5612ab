import { expect, test } from "vitest";
import { withFocusableTables } from "./focusable-tables.js";

test("lets every table take the focus", () => {
  expect(withFocusableTables("<table></table>\n<table></table>")).toBe(
    '<table tabindex="0"></table>\n<table tabindex="0"></table>',
  );
});

test.each([
  '<img src="a" alt="" title="<table>">',
  `<img src='a' alt='' title='<table>"'>`,
  '<a href="b" title="&#x22;<table>">b</a>',
])("leaves what looks like a table in the words of %s", (content) =>
  expect(withFocusableTables(content)).toBe(content),
);
