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
