import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { askAt } from "./prompts.js";

/** Asks once for each of the answers, and gives what was answered and what was shown. */
async function typing(...answers: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const ask = askAt({ input, output });
  const given: (string | undefined)[] = [];
  for (const answer of answers) {
    const asked = ask({ message: "What is the headline?", initial: "Nothing" });
    input.write(answer);
    given.push(await asked);
  }
  return { given, shown: String(output.read()) };
}

test("gives what was typed, one question after another", async () => {
  expect((await typing("A pact\r", "\r", "Another\r")).given).toEqual(["A pact", "Nothing", "Another"]);
});

test.each([
  ["Ctrl-C", "\u0003"],
  ["Ctrl-D", "\u0004"],
  ["Escape", "\u001B"],
])(
  "%s says that somebody would rather not go on, at every question, and the cursor is there again",
  async (_, key) => {
    const { given, shown } = await typing("A pact\r", key);
    expect(given).toEqual(["A pact", undefined]);
    expect(shown.lastIndexOf("\u001B[?25h")).toBeGreaterThan(shown.lastIndexOf("\u001B[?25l"));
  },
);

test("Ctrl-D within a line says nothing of the kind", async () => {
  expect((await typing("A pact\u0004\r")).given).toEqual(["A pact"]);
});

test("white space alone is no answer", async () => {
  expect((await typing("  \r")).given).toEqual(["Nothing"]);
});

test("the end of the terminal is waited for no longer once there is an answer", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const asked = askAt({ input, output })({ message: "Which?" });
  input.write("a\r");
  expect(await asked).toBe("a");
  expect(input.listenerCount("pause")).toBe(0);
});

test("what cannot be taken is said at the question, and can be mended there", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const complaint = (answer: string) => (answer.includes(" ") ? `“${answer}” is not a domain.` : undefined);
  const asked = askAt({ input, output })({ message: "Which domain?", initial: "news.example", complaint });
  input.write("a b\r");
  await vi.waitFor(() => expect(String(output.read())).toContain("“a b” is not a domain."));
  input.write("\u007F\u007Fb\r");
  expect(await asked).toBe("ab");
});
