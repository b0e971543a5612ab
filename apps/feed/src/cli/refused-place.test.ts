import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { refusedPlace } from "./refused-place.js";

test("an edition does not go to the top of a disk, by whatever name", async () => {
  const content = await temporaryFolder();
  const { root } = path.parse(content);
  const up = path.relative(process.cwd(), root);
  for (const out of [root, `${root}.`, up, path.join(content, path.relative(content, root))])
    expect(refusedPlace(out, content)?.message).toContain("that is the top of a disk");
  expect(refusedPlace(path.join(root, "public"), content)).toBeUndefined();
});
