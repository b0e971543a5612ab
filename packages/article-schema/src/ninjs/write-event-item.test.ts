import { expect, test } from "vitest";
import { Article } from "../article/article.js";
import { sound } from "../../test/sound.js";
import { toNinjs } from "./to-ninjs.js";

test.each([
  ["2031-05-04T10:00:00+09:00", { startDate: "2031-05-04T10:00:00+09:00" }],
  ["2031-05-04", { expectedStartDate: "2031-05-04" }],
  ["2031-05/2031-06-01", { expectedStartDate: "2031-05", expectedEndDate: "2031-06-01" }],
])("an event of %s is dated by the fields of ninjs that take that", (date, dates) => {
  const event = { type: "event", id: "landing", name: "Landing", date };
  const { value } = toNinjs(
    Article.parse({ ...sound, entities: [...sound.entities, event], about: ["landing"] }),
  );
  expect(value.associations?.find(({ type }) => type === "event")?.eventDetails).toEqual({ dates });
});
