import { isCode, reasonOf } from "../reason.js";

/** Says why a port cannot be listened on, and what to do. */
export function portTrouble(error: unknown, port: number): string {
  if (isCode(error, "EADDRINUSE")) {
    return `Port ${port} is taken by another program: stop that one, or choose another port with --port ${port + 1} or PORT=${port + 1}.\n`;
  }
  if (isCode(error, "EACCES"))
    return `Port ${port} may not be listened on: choose one above 1023 with --port 4321.\n`;
  return `Port ${port} cannot be listened on: ${reasonOf(error)}\n`;
}
