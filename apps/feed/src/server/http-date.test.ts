import { expect, test, vi } from "vitest";
import { parseHttpDate } from "./http-date.js";

test.each(["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])(
  "reads %s, wherever the machine stands",
  (text) => {
    vi.stubEnv("TZ", "America/Los_Angeles");
    expect(new Date(parseHttpDate(text)).toISOString()).toBe("1994-11-06T08:49:37.000Z");
  },
);

test.each([
  "",
  "2099",
  "2099-01-01T00:00:00Z",
  "Thu, 01 Jan 2099 00:00:00 EST",
  "Thu, 01 Jan 2099 00:00:00 +0100",
  "Thu, 01 Jan 2099 00:00:00 GMT, Thu, 01 Jan 2099 00:00:00 GMT",
  "Thu, 01 Foo 2099 00:00:00 GMT",
])("takes “%s” for no date of HTTP", (text) => {
  expect(parseHttpDate(text)).toBeNaN();
});
