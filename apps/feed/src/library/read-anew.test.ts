import { expect, test } from "vitest";
import { record } from "../../test/record.js";
import { volatileState } from "../state/volatile-state.js";
import { ReadAnew } from "./read-anew.js";

const remembered = {
  fingerprint: "",
  fileHash: "",
  uses: [],
  textHash: "",
  record: record("a"),
  storyLinks: [],
  findings: [],
};

test("holds what the documents of stories are like that were made ready, and of no others", () => {
  const anew = new ReadAnew(volatileState(), 0, []);
  const take = (name: string, prepared?: readonly (string | null)[]) => {
    const file = `stories/${name}.md`;
    anew.take({ file, story: { ...remembered, file }, findings: [], ...(prepared && { prepared }) });
  };
  take("a", ["1 1", null, "1 3"]);
  take("b", []);
  take("c");
  take("d", ["4 1"]);
  expect(anew.prepared.records).toHaveLength(2);
  expect([0, 1].map((place) => anew.prepared.fingerprintsAt(place))).toEqual([["1 1", null, "1 3"], ["4 1"]]);
});
