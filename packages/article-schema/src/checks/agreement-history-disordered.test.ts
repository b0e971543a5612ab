import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds an entry that is older than the one before it", () => {
  expect(
    found({
      about: ["pact"],
      entities: [
        ...sound.entities,
        {
          type: "agreement",
          id: "pact",
          name: "Pact",
          parties: ["anna-berg", "harbour"],
          statusHistory: [
            { status: "signed", date: "2016-11-23" },
            { status: "in-force", date: "2016-11-22" },
          ],
        },
      ],
    }),
  ).toEqual([{ code: "agreement-history-disordered", path: "entities.2.statusHistory.1" }]);
});

test("takes a history in order, however exactly it is known", () => {
  expect(
    found({
      about: ["pact"],
      entities: [
        ...sound.entities,
        {
          type: "agreement",
          id: "pact",
          name: "Pact",
          parties: ["anna-berg", "harbour"],
          statusHistory: [
            { status: "signed", date: "2016-11-23" },
            { status: "notice-given", date: "2019-08" },
            { status: "notice-suspended", date: "2019-08-22" },
            { status: "terminated", date: "2019" },
          ],
        },
      ],
    }),
  ).toEqual([]);
});

const inHistory = (...dates: readonly string[]) => {
  const statusHistory = dates.map((date) => ({ status: "in-force", date }));
  const pact = {
    type: "agreement",
    id: "pact",
    name: "Pact",
    parties: ["anna-berg", "harbour"],
    statusHistory,
  };
  return found({ about: ["pact"], entities: [...sound.entities, pact] });
};

test.each([
  [["2019-05", "2019", "2019-01"], [2]],
  [["2019-05", "2019", "2019", "2019-01"], [3]],
  [["2020", "2016", "2017", "2018"], [1]],
  [
    ["2016", "2020", "2018", "2019", "2017"],
    [2, 4],
  ],
])("finds what is older than an entry further before it: %j", (dates, places) => {
  expect(inHistory(...dates)).toEqual(
    places.map((place) => ({
      code: "agreement-history-disordered",
      path: `entities.2.statusHistory.${place}`,
    })),
  );
});

test.each([
  [["2019", "2019-05", "2019"]],
  [["2019-05", "2019", "2019-05"]],
  [["2019", "2019-01", "2019-05"]],
])("takes dates of one year that may be in order: %j", (dates) => {
  expect(inHistory(...dates)).toEqual([]);
});
