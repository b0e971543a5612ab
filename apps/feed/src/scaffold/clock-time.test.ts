import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clockTime } from "./clock-time.js";

test.each<[string, number, string]>([
  ["2019-11-22T09:00:59.999Z", 540, "2019-11-22T18:00:00+09:00"],
  ["2019-11-22T23:30:00Z", 330, "2019-11-23T05:00:00+05:30"],
  ["2019-11-22T02:15:00Z", -210, "2019-11-21T22:45:00-03:30"],
  ["2019-11-22T02:15:10Z", 0, "2019-11-22T02:15:00+00:00"],
])("%s is shown by a clock that is %i minutes ahead as %s", (moment, offset, written) => {
  expect(clockTime(new Date(moment), offset)).toBe(written);
});

test("is less than a minute before the moment, wherever the clock hangs", () => {
  const noInvalidDate = true;
  const moment = fc.date({ min: new Date(0), max: new Date("2099-12-31"), noInvalidDate });
  fc.assert(
    fc.property(moment, fc.integer({ min: -720, max: 840 }), (now, offset) => {
      const before = now.getTime() - Date.parse(clockTime(now, offset));
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThan(60_000);
    }),
  );
});
