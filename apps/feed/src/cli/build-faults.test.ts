import { expect, test } from "vitest";
import { formatAsText } from "../check-formats/text.js";
import { Interrupted } from "../build/pace.js";
import { faultOf, stillThere } from "./build-faults.js";

test("says which file of the edition before can still be read, why, and what to do", () => {
  const finding = stillThere("public", { path: "stories/a/index.html", reason: "EACCES: permission denied" });
  expect(finding.severity).toBe("error");
  expect(formatAsText([finding])).toContain("public/stories/a/index.html:1:1  file-not-removed\n");
  expect(finding.message).toContain("EACCES: permission denied");
});

test.each([
  ["ENOSPC", "Make room on the disk, and build again."],
  ["EDQUOT", "Make room on the disk, and build again."],
  ["EISDIR", "Take away what is in its place, or name another folder with --out."],
  ["ENOTDIR", "Take away what is in its place, or name another folder with --out."],
  ["EMFILE", "Let this program have more files open at once, as ulimit -n 1024 does, and build again."],
  ["ENFILE", "All programs together have too many files open: end some of them, and build again."],
  [
    "ENAMETOOLONG",
    "Name a folder with a shorter path with --out, or give what is named here a shorter slug.",
  ],
  ["EACCES", "Name another folder with --out."],
])("says of an edition that could not be written for %s what to do", (code, hint) => {
  const error = Object.assign(new Error(`${code}: something is wrong`), { code });
  const { finding } = faultOf(error, { out: "public", hadEdition: true, stateFile: "state.sqlite" });
  expect(finding).toMatchObject({ file: "public", code: "out-unwritable", hint });
});

test.each([
  [true, "The edition that was there is as it was."],
  [false, "Nothing was published."],
])("says what became of an edition before: there was one: %j", (hadEdition, kept) => {
  const places = { out: "public", hadEdition, stateFile: "state.sqlite" };
  expect(faultOf(new Interrupted(), places).kept).toBe(kept);
  const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  expect(faultOf(full, places).kept).toBe(kept);
});
