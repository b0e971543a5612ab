import { checkArticle } from "../src/checks/check-article.js";
import { formatFindings } from "../src/findings/finding.js";
import { sound } from "./sound.js";

export { sound };

/**
 * Gives the code, path and place of every finding about the sound article with some fields changed; a field set to
 * `undefined` is left out.
 */
export function found(changes: object): readonly object[] {
  return findings(changes).map(({ code, path, place }) =>
    place ? { code, path: path.join("."), place } : { code, path: path.join(".") },
  );
}

/** Gives what is said of the sound article with some fields changed, as readers of a terminal see it. */
export function said(changes: object): string {
  return formatFindings(findings(changes));
}

function findings(changes: object): ReturnType<typeof checkArticle> {
  const fields = Object.entries({ ...sound, ...changes }).filter(([, value]) => value !== undefined);
  return checkArticle(Object.fromEntries(fields));
}
