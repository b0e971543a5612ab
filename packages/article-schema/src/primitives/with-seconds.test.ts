import { expect, test } from "vitest";
import { withSeconds } from "./with-seconds.js";

test.each([
  ["2019-11-23T00:00Z", "2019-11-23T00:00:00Z"],
  ["2019-11-23T18:30-05:30", "2019-11-23T18:30:00-05:30"],
  ["2019-11-23T18:30:15+09:00", "2019-11-23T18:30:15+09:00"],
  ["2019-11-23", "2019-11-23"],
])("%s is written as %s", (date, written) => {
  expect(withSeconds(date)).toBe(written);
});
