import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ownFile } from "../own-file.js";
import type { Response } from "../server/respond.js";

/** Everything below this address is of the program and not of the edition. */
export const devRoot = "/__copydesk/";

/** The address of the events that tell an open page what has changed. */
export const eventsPath = `${devRoot}events`;

/** The files, each with its media type. */
const contentTypes = {
  "client.js": "text/javascript; charset=utf-8",
  "style.css": "text/css; charset=utf-8",
} as const;

/** A file that pages need while they are worked on. */
interface DevAsset {
  /** Its address, which changes when the file does. */
  readonly url: string;
  readonly response: Response;
}

/** Gives the script and the stylesheet that pages are given while they are worked on. */
export function devAssets(): { readonly script: DevAsset; readonly style: DevAsset } {
  return { script: asset("client.js"), style: asset("style.css") };
}

function asset(name: keyof typeof contentTypes): DevAsset {
  const body = readFileSync(ownFile(`assets/dev/${name}`));
  const version = createHash("sha256").update(body).digest("hex").slice(0, 12);
  const headers = {
    "content-type": contentTypes[name],
    "content-length": String(body.length),
    // A page that is loaded at each save need not ask for it at each save.
    "cache-control": "max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  };
  return { url: `${devRoot}${version}/${name}`, response: { status: 200, headers, body } };
}
