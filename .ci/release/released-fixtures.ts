/** An article that a released version took for valid. */
export interface ReleasedFixture {
  /** Its file, as the release has it. */
  readonly file: string;
  /** What stands in it. */
  readonly text: string;
}

/** What the schema says now of data: whether it is an article, and what is wrong if it is not. */
export type Judge = (data: unknown) => { readonly success: boolean; readonly reason: string };

/**
 * Gives those articles that were valid and are not any more, each with the reason. For a schema that is what breaks: a document
 * that validated before has to validate after.
 */
export function refusedNow(fixtures: readonly ReleasedFixture[], judge: Judge): readonly string[] {
  return fixtures.flatMap(({ file, text }) => {
    const { success, reason } = judge(JSON.parse(text));
    return success ? [] : [`${file} was valid, and is not any more: ${reason}`];
  });
}

/**
 * Gives those articles of released versions of the model that were changed or removed since. They are kept as they were: they are
 * what proves that old articles are read.
 *
 * @param now gives what stands in a file now, or nothing where it is gone
 */
export function alteredSince(
  fixtures: readonly ReleasedFixture[],
  now: (file: string) => string | undefined,
): readonly string[] {
  return fixtures.flatMap(({ file, text }) => {
    const current = now(file);
    if (current === undefined) return [`${file} was released, and is gone. Put it back.`];
    return current === text ? [] : [`${file} was released, and is different now. Put it back as it was.`];
  });
}
