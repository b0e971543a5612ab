import { type OpenedState, openState, removeState } from "./open-state.js";
import { sqliteFaultOf } from "./sqlite-fault.js";

/**
 * Does something with the state that is kept in a file, and closes it. Where it turns out on the way that the file is damaged,
 * it is begun anew, and everything is done once more.
 *
 * @param file the path of the file
 * @param use what is done; it is told, too, where another build has the state
 */
export async function withState<Result>(
  file: string,
  use: (opened: OpenedState) => Promise<Result>,
): Promise<Result> {
  try {
    return await useOnce(file, use);
  } catch (error) {
    if (!isDamage(error)) throw error;
    removeState(file);
    return useOnce(file, use);
  }
}

/** What stands in a state is JSON, and SQLite does not see where one of its letters has become another. */
function isDamage(error: unknown): boolean {
  return sqliteFaultOf(error) === "damaged" || error instanceof SyntaxError;
}

async function useOnce<Result>(file: string, use: (opened: OpenedState) => Promise<Result>): Promise<Result> {
  const opened = await openState(file);
  try {
    return await use(opened);
  } finally {
    opened.state?.close();
  }
}
