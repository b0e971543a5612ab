import { expect, test } from "vitest";
import { preparedFiles } from "./prepared-files.js";

const file = (path: string, digest: string, isStaged = true) => ({ path, digest, isStaged });

function begin() {
  const removed: string[] = [];
  const files = preparedFiles([file("a", "1"), file("b", "1"), file("c", "1", false), file("d", "1")], {
    removePart: (path) => void removed.push(path),
  });
  return { files, removed };
}

test("gives what was made of just what it is to be made of, and of nothing else", () => {
  const { files } = begin();
  const taken = ["a", "b", "c", "e"].map((path) => files.take({ path, digest: path === "b" ? "2" : "1" }));
  expect(taken).toEqual([true, false, true, false]);
  // The place of c holds the same already.
  expect([...files.staged]).toEqual(["a"]);
});

test("removes what was made for nothing, but not what was written there anew", () => {
  const { files, removed } = begin();
  files.take({ path: "a", digest: "1" });
  files.removeRest(new Set(["b"]));
  expect(removed).toEqual(["d"]);
});
