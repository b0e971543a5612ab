import type * as z from "zod";

/**
 * Gives why the content cannot hold what a flag says, and what to do; nothing where it can. What is written must never be
 * refused by the check that comes after it.
 *
 * @param flag the flag, such as `--summary`
 * @param value what it says
 * @param schema what the content can hold there
 */
export function flagComplaint(
  flag: string,
  value: string | undefined,
  schema: z.ZodType,
): string | undefined {
  if (value === undefined) return undefined;
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  return issue && `${flag} is ${issue.message}.\nCorrect it, or leave it out.\n`;
}
