import path from "node:path";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { editionFolders } from "../site/edition-folders.js";
import { isWithin, wayInto } from "../output/is-within.js";
import { shownPath } from "../shown-path.js";

/**
 * Gives why an edition cannot go into a folder, and what to do; nothing where it can. No build writes among the content, but for
 * the ledger.
 *
 * @param out the path of the folder
 * @param content the path of the content folder
 */
export function refusedPlace(out: string, content: string): ContentFinding | undefined {
  const [place, folder] = [path.normalize(out), path.normalize(content)];
  const absolute = path.resolve(out);
  if (path.dirname(absolute) === absolute)
    return refusal(place, "that is the top of a disk, and whoever serves it would publish all that is on it");
  if (wayInto(out, content))
    return refusal(
      place,
      `that is in the content folder ${folder}, and the edition would write over your stories`,
    );
  // On many a disk, a name is the same in capitals.
  const [top = ""] = wayInto(content, out) ?? [];
  if (editionFolders.has(top.toLowerCase()))
    return refusal(
      place,
      `it would write to a folder ${top} there, and your content is in that folder, in ${folder}`,
    );
  // What is a link there may lead anywhere.
  const link = [...editionFolders].find((name) => isWithin(path.join(out, name), content));
  if (link === undefined) return undefined;
  return refusal(
    place,
    `it would write to a folder ${link} there, and that is a link into the content folder ${folder}`,
  );
}

/**
 * Gives why a state cannot be kept in a file, and what to do; nothing where it can. It holds what is not published yet.
 *
 * @param file the path of the file
 * @param folders the paths of the edition's folder and of the content folder
 */
export function refusedState(
  file: string,
  { out, folder }: { readonly out: string; readonly folder: string },
): ContentFinding | undefined {
  const place = path.normalize(file);
  const refuse = (reason: string) =>
    fileFinding(
      shownPath(place),
      "state-refused",
      `The state cannot be kept in ${place}: ${reason}.`,
      "Name another file with --state.",
    );
  if (isWithin(file, out))
    return refuse(
      `that is in ${path.normalize(out)}, and what is not published yet would be published with the edition`,
    );
  if (isWithin(file, folder))
    return refuse(
      `that is in the content folder ${path.normalize(folder)}, where nothing is written but the ledger`,
    );
  return undefined;
}

/**
 * Gives why the report of an import cannot be written to a file, and what to do; nothing where it can. Among the stories, it would be
 * taken for one.
 *
 * @param file the path of the file
 * @param content the path of the content folder
 */
export function refusedReport(file: string, content: string): ContentFinding | undefined {
  if (!isWithin(file, content)) return undefined;
  return fileFinding(
    shownPath(file),
    "report-refused",
    `The report cannot be written to ${shownPath(file)}: that is in the content folder ${shownPath(path.normalize(content))}, where it may be taken for a story.`,
    "Name another file with --report.",
  );
}

function refusal(place: string, reason: string): ContentFinding {
  const message = `The edition cannot go into ${place}: ${reason}.`;
  return fileFinding(shownPath(place), "out-refused", message, "Name another folder with --out.");
}
