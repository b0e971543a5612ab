import { expect, test } from "vitest";
import { later, rfc3339, rfc822 } from "./moment.js";

test.each([
  ["2019-11-22", "Fri, 22 Nov 2019 12:00:00 GMT", "2019-11-22T12:00:00Z"],
  ["2019-11-23T00:00+09:00", "Fri, 22 Nov 2019 15:00:00 GMT", "2019-11-22T15:00:00Z"],
  ["2019-11-22T12:00:00.250Z", "Fri, 22 Nov 2019 12:00:00 GMT", "2019-11-22T12:00:00.250Z"],
])("writes %s as feeds do", (date, rss, atom) => {
  expect(rfc822(date)).toBe(rss);
  expect(rfc3339(date)).toBe(atom);
});

test("gives the later of two dates", () => {
  expect(later("2019-11-22", "2019-11-22T11:00:00Z")).toBe("2019-11-22");
  expect(later("2019-11-22", "2019-11-22T13:00:00Z")).toBe("2019-11-22T13:00:00Z");
});
