import { assert, boolean, date as anyDate, property } from "fast-check";
import { expect, test } from "vitest";
import { later, momentOf, rfc3339, rfc822 } from "./moment.js";

test.each([
  ["2019-11-22", "Fri, 22 Nov 2019 12:00:00 GMT", "2019-11-22T12:00:00Z"],
  ["2019-11-23T00:00+09:00", "Fri, 22 Nov 2019 15:00:00 GMT", "2019-11-22T15:00:00Z"],
  ["2019-11-22T12:00:00.250Z", "Fri, 22 Nov 2019 12:00:00 GMT", "2019-11-22T12:00:00.250Z"],
])("writes %s as feeds do", (date, rss, atom) => {
  expect(rfc822(date)).toBe(rss);
  expect(rfc3339(date)).toBe(atom);
});

test("writes every moment as the platform does, to the second or finer", () => {
  assert(
    property(anyDate({ noInvalidDate: true }), boolean(), (moment, isWhole) => {
      if (isWhole) moment.setUTCMilliseconds(0);
      const date = moment.toISOString();
      expect(rfc822(date)).toBe(moment.toUTCString());
      expect(rfc3339(date)).toBe(date.replace(".000Z", "Z"));
    }),
    { numRuns: 1000 },
  );
});

test.each(["2019-02-28T24:00:00Z", "2020-02-29T23:59:59.000Z", "2019-11-22T12:00:00+00:00"])(
  "reads %s as the platform does",
  (date) => {
    expect(rfc822(date)).toBe(new Date(date).toUTCString());
    expect(rfc3339(date)).toBe(new Date(date).toISOString().replace(".000Z", "Z"));
  },
);

test.each([
  "Friday",
  "2019-13-01T00:00:00Z",
  "2019-11-22T25:00:00Z",
  // The platform takes these for days of the next month.
  "2019-02-29",
  "2019-02-30",
  "2019-04-31",
  "2019-02-31T00:00:00Z",
  "2019-02-30T24:00:00Z",
  "2019-02-30T12:00:00.5Z",
  "2019-02-29T23:00+09:00",
])("does not take %s for a date", (date) => {
  expect(() => rfc822(date)).toThrow(RangeError);
  expect(() => rfc3339(date)).toThrow(RangeError);
  expect(momentOf(date).getTime()).toBeNaN();
});

test.each(["2020-02-29", "2019-01-31", "2019-04-30", "2019-12-31T23:30:00.5-05:00"])(
  "takes %s, which is the end of a month, for a date",
  (date) => {
    const moment = new Date(date.includes("T") ? date : `${date}T12:00Z`);
    expect(momentOf(date)).toEqual(moment);
    expect(rfc822(date)).toBe(moment.toUTCString());
  },
);

test("gives the later of two dates", () => {
  expect(later("2019-11-22", "2019-11-22T11:00:00Z")).toBe("2019-11-22");
  expect(later("2019-11-22", "2019-11-22T13:00:00Z")).toBe("2019-11-22T13:00:00Z");
});

test.each(["2019", "2019-11", "2019/2020", "2019/11/22"])("%s is neither a day nor a moment", (date) => {
  expect(momentOf(date).getTime()).toBeNaN();
  for (const write of [rfc822, rfc3339])
    expect(() => write(date)).toThrow(new RangeError(`There is no date "${date}".`));
});

test("a moment without an offset is none: it would be another on each machine", () => {
  const date = "2019-11-22T10:00:00";
  expect(() => rfc822(date)).toThrow(RangeError);
  expect(() => rfc3339(date)).toThrow(RangeError);
  expect(momentOf(date).getTime()).toBeNaN();
});
