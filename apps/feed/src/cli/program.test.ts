import path from "node:path";
import { CommanderError } from "commander";
import { expect, test } from "vitest";
import { story, writeContent } from "../../test/content-files.js";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import type { Outcome } from "./outcome.js";
import { program } from "./program.js";

const surroundings = {
  version: "1.0.0",
  command: "copydesk",
  port: undefined,
  isCi: false,
  ask: undefined,
  now: () => new Date(0),
  offset: () => 0,
  elapsed: () => 0,
  interruption: () => new AbortController().signal,
  progress: { show: () => undefined, end: () => undefined },
  print: () => undefined,
  complain: () => undefined,
  finish: () => undefined,
};

test.each([["init"], ["new"], ["withdraw", "a-story"]])(
  "%s ends without a complaint where its question is not answered, and writes nothing",
  async (...given) => {
    const folder = await temporaryFolder();
    const content = path.join(folder, "content");
    if (given[0] !== "init") await writeContent(content, { "stories/a-story.md": story("a-story") });
    const before = await filesIn(folder);
    const outcomes: Outcome[] = [];
    const finish = (outcome: Outcome) => void outcomes.push(outcome);
    const now = () => new Date("2020-01-01T00:00:00Z");
    const told = { ...surroundings, now, ask: async () => undefined, finish };
    await program(told).parseAsync(["--content", content, ...given], { from: "user" });
    expect(outcomes).toEqual([{ exitCode: 1, complaint: "Nothing was written.\n" }]);
    expect(await filesIn(folder)).toEqual(before);
  },
);

test.each([
  ["init", "", "publication.yaml is there already"],
  ["new", "nowhere", "content-missing"],
  ["new", "stories", "publication-missing"],
  ["withdraw other", "", "There is no story “other”"],
  ["withdraw unseen", "", "is a draft, which no reader has seen"],
])(
  "%s asks nothing in %j where it is certain that nothing comes of it",
  async (command, place, complaint) => {
    const content = path.join(await temporaryFolder(), "content");
    await writeContent(content, { "stories/unseen.md": story("unseen", "Copy.", "status: draft\n") });
    const outcomes: Outcome[] = [];
    const asked: string[] = [];
    const told = {
      ...surroundings,
      ask: async ({ message }: { readonly message: string }) => {
        asked.push(message);
        return "A";
      },
      finish: (outcome: Outcome) => void outcomes.push(outcome),
    };
    const given = ["--content", path.join(content, place), ...command.split(" ")];
    await program(told).parseAsync(given, { from: "user" });
    expect(asked).toEqual([]);
    expect(outcomes).toMatchObject([{ exitCode: 1 }]);
    expect(outcomes[0]?.complaint).toContain(complaint);
  },
);

test("build takes its progress away before it says how it ended, whatever the end", async () => {
  const folder = await temporaryFolder();
  const content = path.join(folder, "content");
  await writeContent(content, { "stories/a.md": story("a") });
  const done: string[] = [];
  const told = {
    ...surroundings,
    progress: { show: () => undefined, end: () => void done.push("progress taken away") },
    finish: ({ exitCode }: Outcome) => void done.push(`ended with ${exitCode}`),
  };
  for (const given of [content, "nowhere"])
    await program(told).parseAsync(["build", given, "--out", path.join(folder, "public")], { from: "user" });
  expect(done).toEqual(["progress taken away", "ended with 0", "progress taken away", "ended with 1"]);
});

test("what was not understood is said by way of its surroundings, which let nothing command a terminal, and so is help", async () => {
  const said: string[] = [];
  const told = {
    ...surroundings,
    print: (text: string) => void said.push(`printed: ${text}`),
    complain: (text: string) => void said.push(`complained: ${text}`),
  };
  for (const given of [["\u001b[31m"], ["serve", "--port", "\u001b[31m"], ["serve", "--help"]])
    await expect(program(told).parseAsync(given, { from: "user" })).rejects.toThrow(CommanderError);
  expect(said.join("")).toMatch(
    /^complained: error: unknown command '.\[31m'[^]*complained: error: option '--port[^]*printed: Usage: copydesk serve/,
  );
});
