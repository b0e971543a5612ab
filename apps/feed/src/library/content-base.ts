import type { Entity, Publication } from "@copydesk/article-schema";
import type { ContentFinding } from "../content/content-finding.js";
import type { State } from "../state/state.js";
import { digestOf } from "../digest-of.js";
import { frozen } from "./frozen.js";
import type { ScannedContent } from "./scanned-content.js";
import { settled } from "./settled.js";

/** What the stories of a publication share: who publishes them, and the entities that they mention. */
export interface ContentBase {
  readonly publication?: Publication;
  /** Every entity whose file is in order, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** The ids of all entities, of those too whose files are at fault. */
  readonly declared: ReadonlySet<string>;
  /** The digest of each entity, by id; of one whose file is at fault, a word that is none. */
  readonly digests: ReadonlyMap<string, string>;
  /** The digest of everything that stories are lent. */
  readonly digest: string;
  readonly findings: readonly ContentFinding[];
}

const noteName = "base";

/** How a base is remembered. One with errors is not, but read again each time. */
interface RememberedBase {
  readonly fingerprints: readonly string[];
  readonly publication: Publication;
  readonly entities: readonly Entity[];
  /** The digests of the entities. */
  readonly digests: readonly (readonly [id: string, digest: string])[];
  readonly findings: readonly ContentFinding[];
}

/**
 * Gives what the stories share, from what is remembered where no file of it was touched.
 *
 * @param scanned the files of the content folder
 * @param state what is remembered; what was read anew is remembered in it
 * @param since the time of the disk when the files were scanned, in milliseconds since 1970
 */
export async function contentBase(
  scanned: ScannedContent,
  state: State,
  since: number,
): Promise<ContentBase> {
  const files = [...(scanned.publication ? [scanned.publication] : []), ...scanned.entities];
  const fingerprints = files.map(({ file, fingerprint }) => `${file} ${fingerprint}`);
  const note = state.note(noteName);
  // What is wrong with the folder as such is told with what is read of it.
  if (note !== undefined && scanned.findings.length === 0) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this module wrote it, with this same software
    const remembered = JSON.parse(note) as RememberedBase;
    if (sameLines(remembered.fingerprints, fingerprints)) return baseOf(remembered);
  }
  // Loaded where something is read: a build that changes nothing needs neither YAML nor the schema.
  const { readBase } = await import("./read-base.js");
  const { declared, ...read } = readBase(scanned);
  const parts = { ...read, digests: digestsOf(read.entities, declared) };
  if (read.publication && read.findings.every(({ severity }) => severity !== "error")) {
    const remembered = {
      ...parts,
      fingerprints: files.map((file) => `${file.file} ${settled(file, since)}`),
    };
    state.setNote(noteName, JSON.stringify(remembered));
  }
  return baseOf(parts);
}

function digestsOf(entities: readonly Entity[], declared: Iterable<string>): RememberedBase["digests"] {
  const digests = new Map(Array.from(declared, (id) => [id, "at fault"]));
  for (const entity of entities) digests.set(entity.id, digestOf(JSON.stringify(entity)));
  return [...digests];
}

function baseOf({
  publication,
  entities,
  digests,
  findings,
}: Omit<RememberedBase, "fingerprints" | "publication"> & Pick<ContentBase, "publication">): ContentBase {
  return {
    ...(publication && { publication }),
    entities: new Map(entities.map((entity) => [entity.id, frozen(entity)])),
    declared: new Set(digests.map(([id]) => id)),
    digests: new Map(digests),
    digest: digestOf(JSON.stringify([publication?.language, publication?.baseUrl, digests])),
    findings,
  };
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
