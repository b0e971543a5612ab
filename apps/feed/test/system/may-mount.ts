import { execFileSync } from "node:child_process";

/** Whether this process may mount a disk of its own, as the superuser may. Where it may not, tests that need it are skipped. */
export const mayMount = canMount();

function canMount(): boolean {
  try {
    execFileSync("unshare", ["--mount", "true"], { stdio: "ignore" });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}
