import path from "node:path";

/** Gives a path as a person would type it, with forward slashes on any system. */
export function shownPath(place: string): string {
  return path.sep === "/" ? place : place.split(path.sep).join("/");
}
