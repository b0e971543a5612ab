import { expect, test } from "vitest";
import { formatAsText } from "../check-formats/text.js";
import { stillThere } from "./build-faults.js";

test("says which file of the edition before can still be read, why, and what to do", () => {
  const finding = stillThere("public", { path: "stories/a/index.html", reason: "EACCES: permission denied" });
  expect(finding.severity).toBe("error");
  expect(formatAsText([finding])).toContain("public/stories/a/index.html:1:1  file-not-removed\n");
  expect(finding.message).toContain("EACCES: permission denied");
});
