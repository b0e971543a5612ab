import { type OpenedState, openState, removeState } from "./open-state.js";
import { sqliteFaultOf } from "./sqlite-fault.js";
import { mayBeState } from "./state-file.js";

/**
 * Does something with the state that is kept in a file, and closes it. Where it turns out on the way that the file is damaged,
 * it is begun anew, and everything is done once more.
 *
 * @param file the path of the file
 * @param options whether somebody named the file: see {@link openState}
 * @param use what is done; it is told, too, where another build has the state
 */
export async function withState<Result>(
  file: string,
  { isNamed }: { readonly isNamed: boolean },
  use: (opened: OpenedState) => Promise<Result>,
): Promise<Result> {
  const useOnce = async (): Promise<Result> => {
    const opened = await openState(file, isNamed);
    try {
      return await use(opened);
    } finally {
      opened.state?.close();
    }
  };
  try {
    return await useOnce();
  } catch (error) {
    if (!isDamage(error) || (isNamed && !mayBeState(file))) throw error;
    removeState(file);
    return useOnce();
  }
}

/** What stands in a state is JSON, and SQLite does not see where one of its letters has become another. */
function isDamage(error: unknown): boolean {
  return sqliteFaultOf(error) === "damaged" || error instanceof SyntaxError;
}
