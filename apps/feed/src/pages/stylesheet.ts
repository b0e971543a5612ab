import { readFileSync } from "node:fs";

/** Gives a stylesheet: `style.css` is that of all pages, `feed.css` that of feeds which a browser opens. */
export function stylesheet(name: "style.css" | "feed.css"): string {
  return readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
}
