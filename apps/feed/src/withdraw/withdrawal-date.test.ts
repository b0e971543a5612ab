import { expect, test } from "vitest";
import { withdrawalDate } from "./withdrawal-date.js";

const now = new Date("2019-11-23T20:15:30.500Z");
const moment = "2019-11-23T20:15:30Z";

test.each([
  ["of the day before", { published: "2019-11-22" }, moment],
  ["of that morning", { published: "2019-11-23T11:00:00Z" }, moment],
  ["of that evening", { published: "2019-11-23T20:00:00Z" }, moment],
  ["of that day, which stands for its noon", { published: "2019-11-23" }, moment],
  ["changed that evening", { published: "2019-11-20", modified: "2019-11-23T20:00:00Z" }, moment],
  ["of the next day, as in Seoul at that moment", { published: "2019-11-24" }, moment],
  ["that says nothing of when it is from", { published: undefined }, "2019-11-23"],
  ["with a date that is none", { published: "yesterday" }, "2019-11-23"],
  ["of a day that is not yet", { published: "2019-11-25" }, undefined],
])("a story %s", (_, { published, ...rest }, date) => {
  expect(withdrawalDate(now, { published, modified: undefined, ...rest })).toBe(date);
});

test("is the day in the morning of the day by which a story is dated, which is not before it in any format", () => {
  const morning = new Date("2019-11-23T08:00:00Z");
  expect(withdrawalDate(morning, { published: "2019-11-23", modified: undefined })).toBe("2019-11-23");
});

test("is not still to come where the story is dated by the moment: it can be published again at once", () => {
  const morning = new Date("2019-11-23T08:00:00Z");
  const date = withdrawalDate(morning, { published: "2019-11-23T07:00:00Z", modified: undefined });
  expect(date).toBe("2019-11-23T08:00:00Z");
});
