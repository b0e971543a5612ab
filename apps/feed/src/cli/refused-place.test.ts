import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { refusedPlace, refusedReport, refusedState } from "./refused-place.js";

test("an edition does not go to the top of a disk, by whatever name", async () => {
  const content = await temporaryFolder();
  const { root } = path.parse(content);
  const up = path.relative(process.cwd(), root);
  for (const out of [root, `${root}.`, up, path.join(content, path.relative(content, root))])
    expect(refusedPlace(out, content)?.message).toContain("that is the top of a disk");
  expect(refusedPlace(path.join(root, "public"), content)).toBeUndefined();
});

test("an edition does not go around content in a folder that it writes to, in capitals either", async () => {
  const out = await temporaryFolder();
  for (const name of ["stories", "Stories"])
    expect(refusedPlace(out, path.join(out, name))?.message).toContain(`a folder ${name} there`);
  expect(refusedPlace(out, path.join(out, "content"))).toBeUndefined();
});

test("a state is kept neither in the edition nor among the content", async () => {
  const top = await temporaryFolder();
  const places = { out: path.join(top, "public"), folder: path.join(top, "content") };
  for (const within of ["public/state.sqlite", "content/state.sqlite", "content/stories/state.sqlite"])
    expect(refusedState(path.join(top, within), places)?.code).toBe("state-refused");
  expect(refusedState(path.join(top, "state.sqlite"), places)).toBeUndefined();
});

test("a report is not written among the content, where it would be taken for a story", async () => {
  const top = await temporaryFolder();
  const content = path.join(top, "content");
  for (const name of ["stories/x.md", "stories/new/x.txt", "published.lock"])
    expect(refusedReport(path.join(content, name), content)?.code).toBe("report-refused");
  expect(refusedReport(path.join(top, "x.md"), content)).toBeUndefined();
});
