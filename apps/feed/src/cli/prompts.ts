/** A question to the person at the terminal. */
interface Question {
  readonly message: string;
  /** What is taken where nothing is typed. */
  readonly initial?: string;
}

/** Asks a person. Gives what they typed, or nothing where they would rather not go on. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** Asks at the terminal that the process stands in. */
export const askAtTerminal: Ask = async ({ message, initial }) => {
  // Loaded where somebody is asked: most runs ask nothing.
  const { isCancel, text } = await import("@clack/prompts");
  const answer = await text({
    message,
    ...(initial !== undefined && { placeholder: initial, defaultValue: initial }),
    validate: (value) =>
      (value ?? "").trim() === "" && initial === undefined ? "Say something, or press Ctrl-C." : undefined,
  });
  return isCancel(answer) ? undefined : answer;
};
