import { expect, test } from "vitest";
import { writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { volatileState } from "../state/volatile-state.js";
import { contentBase } from "./content-base.js";
import { scanContent } from "./scan-content.js";

test("lends entities that no story can change, read anew or remembered", async () => {
  const folder = await temporaryFolder();
  await writeContent(folder, { "entities/japan.yaml": "type: place\nname: Japan\notherNames: [Nippon]\n" });
  const state = volatileState();
  for (const _ of ["read anew", "remembered"]) {
    const { entities, findings } = await contentBase(scanContent(folder), state, Infinity);
    const japan = entities.get("japan");
    expect([findings, japan?.otherNames]).toEqual([[], ["Nippon"]]);
    expect([Object.isFrozen(japan), Object.isFrozen(japan?.otherNames)]).toEqual([true, true]);
  }
});
