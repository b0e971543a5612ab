import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "./program.ts";

/** What keeps a browser from looking for addresses of its own at its start. */
const quiet =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Starts the browser, where there is one. */
export async function startBrowser(): Promise<Browser | undefined> {
  return existsSync(chromiumPath)
    ? chromium.launch({ executablePath: chromiumPath, args: quiet.split(" ") })
    : undefined;
}
