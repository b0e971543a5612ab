import type { Readable, Writable } from "node:stream";
import type { Outcome } from "./outcome.js";

/** A question to the person at the terminal. */
interface Question {
  readonly message: string;
  /** What is taken where nothing is typed. */
  readonly initial?: string;
  /** Says why an answer cannot be taken, given without white space around it; nothing where it can. */
  readonly complaint?: (answer: string) => string | undefined;
}

/** Asks a person. Gives what they typed, or nothing where they would rather not go on. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** How a command ends whose questions somebody would rather not answer. */
export const calledOff: Outcome = { exitCode: 1, complaint: "Nothing was written.\n" };

/** Where questions are asked, and answers typed. */
interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Gives what asks at a terminal. Ctrl-C, Escape, and Ctrl-D on an empty line say that somebody would rather not go on. */
export function askAt({ input, output }: Terminal): Ask {
  return async ({ message, initial, complaint }) => {
    // Loaded where somebody is asked: most runs ask nothing.
    const { isCancel, text } = await import("@clack/prompts");
    const end = new AbortController();
    // At Ctrl-D, and where the terminal is gone, Node listens no longer, and clack would wait for ever. It stops listening for
    // an answer too, which is there by then.
    let stopping: NodeJS.Immediate | undefined;
    const stop = () => (stopping ??= setImmediate(() => end.abort()));
    const asked = text({
      input,
      output,
      signal: end.signal,
      message,
      ...(initial !== undefined && { placeholder: initial, defaultValue: initial }),
      validate: (value) => {
        const typed = (value ?? "").trim();
        if (typed !== "") return complaint?.(typed);
        return initial === undefined ? "Say something, or press Ctrl-C." : undefined;
      },
    });
    input.once("pause", stop);
    try {
      const answer = await asked;
      if (isCancel(answer)) return undefined;
      // White space alone is no answer.
      return initial !== undefined && answer.trim() === "" ? initial : answer;
    } finally {
      clearImmediate(stopping);
    }
  };
}
