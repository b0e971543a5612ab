import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";

const root = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const { tasks } = z
  .object({ tasks: z.record(z.string(), z.object({ inputs: z.array(z.string()).default([]) })) })
  .parse(JSON.parse(read("turbo.json")));

/** Gives the files of this folder that packages take something from. */
function shared(): ReadonlySet<string> {
  const sources = globSync("{packages,apps}/*/{src,test,scripts,bench,*.config.ts}{,/**/*.ts}", {
    cwd: root,
  });
  const imports = sources
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...read(file).matchAll(/from "(?:\.\.\/)+(\.ci\/[^"]+)"/g)]);
  return new Set(imports.map(([, file = ""]) => file));
}

test.each(["test", "typecheck"])(
  "%s runs anew where a file of this folder changed that it takes something from",
  (task) => {
    const files = shared();
    expect(files.size).toBeGreaterThan(1);
    for (const file of files) expect(tasks[task]?.inputs).toContain(`$TURBO_ROOT$/${file}`);
  },
);
