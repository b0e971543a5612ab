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

test("holds what the documents of many stories are like, but not of more and more", () => {
  const anew = new ReadAnew(volatileState(), 0, []);
  const count = 20_000;
  for (let index = 0; index < count; index++) {
    const file = `stories/${index}.md`;
    const prepared = [`${index} 1`, null, `${index} 3`];
    anew.take({ file, story: { ...remembered, file }, prepared, findings: [] });
  }
  expect(anew.prepared).toHaveLength(count);
  expect(anew.prepared[0]?.fingerprints).toEqual(["0 1", null, "0 3"]);
  expect(anew.prepared[10_000]?.fingerprints).toEqual(["10000 1", null, "10000 3"]);
  // What is beside its place is still known, and shared.
  expect(anew.prepared.at(-1)?.fingerprints).toEqual(["", null, ""]);
  expect(anew.prepared.at(-1)?.fingerprints).toBe(anew.prepared.at(-2)?.fingerprints);
});
