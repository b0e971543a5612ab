import type { Finding } from "../findings/finding.js";

/**
 * Gives what comes of reading data, or the finding that it cannot be read. Data from JSON always can; an object whose
 * getters throw, or a proxy that does, is at fault like any other data that is no article.
 *
 * @param read reads the data; it has no effects
 * @param unreadable makes of the finding what stands for the result
 */
export function attemptToRead<Result>(read: () => Result, unreadable: (finding: Finding) => Result): Result {
  try {
    return read();
  } catch (error) {
    return unreadable({
      code: "data-unreadable",
      severity: "error",
      path: [],
      message: `The data cannot be read: ${reasonOf(error)}.`,
      hint: "Give plain data, such as the result of JSON.parse.",
    });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, "") : "part of it throws";
}
