import { readFileSync } from "node:fs";
import { ownFile } from "../own-file.js";

/** Gives a stylesheet: `style.css` is that of all pages, `feed.css` that of feeds which a browser opens. */
export function stylesheet(name: "style.css" | "feed.css"): string {
  return readFileSync(ownFile(`assets/${name}`), "utf8");
}
