import path from "node:path";
import { expect, test } from "vitest";
import { main } from "../command-line.js";
import { filesIn, temporaryFolder } from "../folder.js";
import { largeNewsroom } from "../large-newsroom.js";
import { writeNewsroom } from "../newsroom.js";
import { describeWith, run } from "./program.js";

const script = { name: "script", probe: ["script", "--version"], install: "bsdutils" } as const;
const clear = "\u001b[2K";

/** Runs the built command line at a terminal of its own, where nobody types. */
function atTerminal(arguments_: readonly string[], env: Readonly<Record<string, string>>) {
  const command = [process.execPath, main, ...arguments_].map((word) => `'${word}'`).join(" ");
  return run(["script", "--quiet", "--return", "--command", command, "/dev/null"], {
    env: { TERM: "xterm", npm_lifecycle_event: "", ...env },
  });
}

describeWith([script], "at a terminal", () => {
  // Services such as Buildkite give what they run a terminal, and nobody sits at it.
  test("nothing is asked in CI", async () => {
    const folder = path.join(await temporaryFolder(), "content");
    const { code, stdout } = await atTerminal(["init", folder], { CI: "true" });
    expect(stdout).toMatch(/^My News is ready:/);
    expect(code).toBe(0);
    expect(await filesIn(folder)).toHaveProperty(["publication.yaml"]);
  });

  test("a bar shows how far a build is, but in CI, where each of its lines would stay", async () => {
    const folder = await temporaryFolder();
    const content = path.join(folder, "content");
    // Long stories take time, and few files.
    const body = "They said *so*, and [Japan](entity:japan) said **more**.\n\n".repeat(1500);
    await writeNewsroom(
      content,
      largeNewsroom(80, () => ({ body })),
    );
    const build = (env: Readonly<Record<string, string>>) =>
      atTerminal(["build", content, "--out", path.join(folder, `edition-${env["CI"]}`)], env);
    expect((await build({ CI: "" })).stdout).toContain(clear);
    const { code, stdout } = await build({ CI: "1" });
    expect(stdout).not.toContain(clear);
    expect(code, stdout).toBe(0);
  });
});
