import { execFileSync } from "node:child_process";

/** Whether this process may mount a disk of its own. It is the superuser in CI; elsewhere tests that need it say that they are skipped. */
export const mayMount = canMount();

function canMount(): boolean {
  try {
    execFileSync("unshare", ["--mount", "true"], { stdio: "ignore" });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}
