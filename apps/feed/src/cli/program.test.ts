import { expect, test } from "vitest";
import type { Outcome } from "./outcome.js";
import { program } from "./program.js";

test.each([["init"], ["new"], ["withdraw", "a-story"]])(
  "%s ends without a complaint where its question is not answered, and writes nothing",
  async (...given) => {
    const outcomes: Outcome[] = [];
    const surroundings = {
      version: "1.0.0",
      port: undefined,
      isCi: false,
      ask: async () => undefined,
      now: () => new Date(0),
      elapsed: () => 0,
      interruption: () => new AbortController().signal,
      progress: () => undefined,
      print: () => undefined,
      complain: () => undefined,
      finish: (outcome: Outcome) => void outcomes.push(outcome),
    };
    await program(surroundings).parseAsync(["--content", "nowhere", ...given], { from: "user" });
    expect(outcomes).toEqual([{ exitCode: 1, complaint: "Nothing was written.\n" }]);
  },
);
