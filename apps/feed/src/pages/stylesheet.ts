import { readFileSync } from "node:fs";

/** Gives the one stylesheet of all pages. */
export function stylesheet(): string {
  return readFileSync(new URL("../../assets/style.css", import.meta.url), "utf8");
}
