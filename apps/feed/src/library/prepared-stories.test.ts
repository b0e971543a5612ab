import { expect, test } from "vitest";
import { record } from "../../test/record.js";
import { PreparedStories } from "./prepared-stories.js";

test("gives what the documents of each story are like, in any order", () => {
  const prepared = new PreparedStories();
  const all = [["1 2.5", null, ""], [], [null], ["3 4"]];
  for (const [index, fingerprints] of all.entries()) prepared.add(record(`${index}`), fingerprints);
  expect(prepared.records.map(({ slug }) => slug)).toEqual(["0", "1", "2", "3"]);
  for (const place of [3, 0, 0, 2, 1, 3]) expect(prepared.fingerprintsAt(place)).toEqual(all[place]);
});
