import path from "node:path";
import { countOf } from "../check-formats/count.js";
import type { ContentFinding } from "../content/content-finding.js";
import { readEntity } from "../content/read-entity.js";
import { readPublication } from "../content/read-publication.js";
import { readLedger } from "../ledger/ledger-file.js";
import { readSources } from "../library/read-sources.js";
import { scanContent } from "../library/scan-content.js";
import { shownPath } from "../shown-path.js";
import { namesTaken, readKnownStories } from "./known-stories.js";
import type { ImportContext } from "./plan-import.js";

/** What stories are imported into: nothing, and why, where it is not in order. */
export interface Destination {
  readonly faults: readonly ContentFinding[];
  readonly into?: Pick<ImportContext, "publication" | "entities" | "known" | "names" | "fileOf">;
}

/**
 * Reads what stories are imported into.
 *
 * @param folder the content folder's path
 */
export async function readDestination(folder: string): Promise<Destination> {
  const scanned = scanContent(folder);
  const base = readSources(scanned.publication ? [scanned.publication.file] : []);
  const entities = readSources(scanned.entities.paths);
  const stories = readSources(scanned.stories.paths);
  const publication = base.sources[0] && readPublication(base.sources[0]);
  const known = readKnownStories(stories.sources);
  const ledger = readLedger(folder);
  const faults = [
    ...scanned.findings,
    ...base.findings,
    ...entities.findings,
    ...stories.findings,
    ...(publication?.findings ?? []),
    ...known.findings,
    ...ledger.findings,
  ];
  if (!publication?.value || countOf(faults, "error") > 0) return { faults };
  const into = {
    publication: publication.value,
    entities: new Map(
      entities.sources.map(readEntity).flatMap(({ id, entity }) => (entity ? [[id, entity]] : [])),
    ),
    // Of a story that is in both, the file is what a person is to be shown.
    known: [...ledger.entries.values(), ...known.stories],
    names: await namesTaken(folder),
    fileOf: (slug: string) => shownPath(path.join(folder, "stories", `${slug}.md`)),
  };
  return { faults, into };
}
