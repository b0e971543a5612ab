import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** The browser that the system's packages bring. */
export const browserProgram = {
  name: "chromium",
  probe: [executablePath, "--version"],
  install: "chromium",
} as const;

/** What keeps a browser from looking for addresses of its own at its start. */
const quiet =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Starts the browser, where there is one. */
export async function startBrowser(): Promise<Browser | undefined> {
  return existsSync(executablePath) ? chromium.launch({ executablePath, args: quiet.split(" ") }) : undefined;
}
