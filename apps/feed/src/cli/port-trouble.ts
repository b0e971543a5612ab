import { isCode, reasonOf } from "../reason.js";

/**
 * Says why a port cannot be listened on, and what to do.
 *
 * @param error what was thrown
 * @param port the port
 * @throws {unknown} the same error, where it has no code of Node's: it is a fault of ours
 */
export function portTrouble(error: unknown, port: number): string {
  if (!(error instanceof Error && "code" in error)) throw error;
  if (isCode(error, "EADDRINUSE")) {
    const other = port < 65_535 ? port + 1 : port - 1;
    return `Port ${port} is taken by another program: stop that one, or choose another port with --port ${other} or PORT=${other}.\n`;
  }
  if (isCode(error, "EACCES"))
    return `Port ${port} may not be listened on: choose one above 1023 with --port 4321.\n`;
  return `Port ${port} cannot be listened on: ${reasonOf(error)}\n`;
}
