import { expect, test } from "vitest";
import { sqliteFaultOf } from "./sqlite-fault.js";

/** SQLite's extended codes hold the primary one in their last byte: 267 is SQLITE_CORRUPT_VTAB, 261 SQLITE_BUSY_RECOVERY. */
test.each([
  [5, "busy"],
  [261, "busy"],
  [1, "damaged"],
  [11, "damaged"],
  [267, "damaged"],
  [26, "damaged"],
  [13, "unusable"],
])("SQLite's code %i says that a file is %s", (errcode, fault) => {
  expect(sqliteFaultOf(Object.assign(new Error("SQLite"), { errcode }))).toBe(fault);
});

test("no other error is one of SQLite's", () => {
  for (const error of [new Error("ours"), { errcode: 5 }, undefined])
    expect(sqliteFaultOf(error)).toBeUndefined();
});
