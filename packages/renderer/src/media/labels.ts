import type { Media } from "./files.js";

/** What readers are told that something is. */
export const labels: Readonly<Record<Media["kind"], string>> = {
  photo: "Photo",
  graphic: "Graphic",
  video: "Video",
  audio: "Audio",
};
