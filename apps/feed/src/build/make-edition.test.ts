import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { Desk } from "../../test/desk.js";
import { filesIn } from "../../test/folder.js";
import { outputFingerprint } from "../output/fingerprint.js";
import { openState } from "../state/open-state.js";
import * as software from "./software.js";

test("renders anew what other software has rendered, though nothing else has changed", async () => {
  const fingerprint = vi.spyOn(software, "softwareFingerprint").mockReturnValue("old");
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 1, place: 0 });
  await desk.settle();
  await desk.build("public");
  const output = path.join(desk.folder, "public");
  const rendered = ["index.html", "stories/s1/index.html"];
  const { state } = await openState(path.join(desk.folder, ".copydesk", "public.sqlite"));
  for (const name of rendered) {
    await writeFile(path.join(output, name), "As the old software rendered it.");
    const known = state?.outputs.get(name);
    if (known) state?.outputs.set({ ...known, fingerprint: outputFingerprint(output, name) ?? "" });
  }
  state?.commit();
  state?.close();
  await desk.build("public");
  expect((await filesIn(output))["index.html"]).toBe("As the old software rendered it.");
  fingerprint.mockReturnValue("new");
  await desk.build("public");
  expect(await filesIn(output)).toEqual((await desk.cleanBuild()).files);
});
