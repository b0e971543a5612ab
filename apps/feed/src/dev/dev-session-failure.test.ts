import path from "node:path";
import { expect, test } from "vitest";
import { story } from "../../test/content-files.js";
import { contentFolder, saveAtOnce, startIn } from "../../test/dev-session.js";

test("a change that cannot be shown is told, and the next one is taken in all the same", async () => {
  const { folder, at } = await contentFolder();
  const told: string[] = [];
  const failures: unknown[] = [];
  let wake: () => void = () => undefined;
  await startIn(folder, {
    onChange: ({ files }) => {
      told.push(...files.map((file) => path.basename(file)));
      wake();
      if (told.length === 1) throw new Error("So it is.");
    },
    onFailure: (error) => failures.push(error),
  });
  const until = async (count: number) => {
    while (told.length < count) await new Promise<void>((resolve) => (wake = resolve));
  };
  await saveAtOnce(at("stories/b.md"), story("b"));
  await until(1);
  await saveAtOnce(at("stories/c.md"), story("c"));
  await until(2);
  expect(told).toEqual(["b.md", "c.md"]);
  expect(failures).toEqual([new Error("So it is.")]);
});
