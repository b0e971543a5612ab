import { expect, test } from "vitest";
import { preparedStories } from "../../test/prepared-stories.js";
import { record } from "../../test/record.js";
import { preparedFiles } from "./prepared-files.js";

const [a, b] = [
  record("a"),
  record("b", { translations: [{ id: "tag:news.example,2019:c", language: "ko" }] }),
];

function begin() {
  const removed: string[] = [];
  const files = preparedFiles(preparedStories([a, ["1 1", null, ""]], [b, ["2 1", "2 2"]]), {
    removePart: (path) => void removed.push(path),
  });
  return { files, removed };
}

test("gives what was made of just what it is to be made of, and of nothing else", () => {
  const { files } = begin();
  const take = (path: string, { digest }: { readonly digest: string }) => files.take({ path, digest });
  expect(take("stories/a/index.html", a)).toEqual("beside");
  expect(take("stories/a/index.html", a)).toBeUndefined();
  // The place of this one holds the same already.
  expect(take("stories/a.json", a)).toEqual("in place");
  expect(take("stories/a.md", { digest: "another" })).toBeUndefined();
  // This page was made before it was known where its translation is, and this document was not made.
  expect(take("stories/b/index.html", b)).toBeUndefined();
  expect(take("stories/b.md", b)).toBeUndefined();
  // As data, it names its translation as long as that is not hidden.
  expect(take("stories/b.json", b)).toEqual("beside");
  expect(take("entities/a/index.html", a)).toBeUndefined();
});

test("removes what was made for nothing, but not what was written there anew", () => {
  const { files, removed } = begin();
  for (const path of ["stories/a/index.html", "stories/a.json"]) files.take({ path, digest: a.digest });
  files.removeRest(new Set(["stories/b/index.html"]));
  expect(removed).toEqual(["stories/a.md", "stories/b.json"]);
});

test("gives what each file is like that was taken and stands beside its place", () => {
  const { files } = begin();
  expect([...files.taken()]).toEqual([]);
  for (const path of ["stories/a.md", "stories/a.json", "stories/a/index.html"])
    files.take({ path, digest: a.digest });
  files.take({ path: "stories/b.json", digest: "another" });
  expect([...files.taken()]).toEqual([
    ["stories/a/index.html", "1 1"],
    ["stories/a.md", ""],
  ]);
});
