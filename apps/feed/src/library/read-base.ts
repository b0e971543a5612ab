import path from "node:path";
import { checkArticle, type Entity, EntityId, type Publication } from "@copydesk/article-schema";
import { type ContentFinding, fileFinding, inOrder } from "../content/content-finding.js";
import { placeIn } from "../content/fit-to-schema.js";
import { type EntitySource, readEntity } from "../content/read-entity.js";
import { readPublication } from "../content/read-publication.js";
import { readSources } from "./read-sources.js";
import type { ScannedContent } from "./scanned-content.js";

/** What {@link readBase} gives. */
export interface ReadBase {
  readonly publication?: Publication;
  readonly entities: readonly Entity[];
  /** The ids of all entities, of those too whose files are at fault. */
  readonly declared: ReadonlySet<string>;
  readonly findings: readonly ContentFinding[];
}

/**
 * Reads who publishes, and the entities of the publication, and checks them.
 *
 * @param scanned the files of the content folder
 */
export function readBase(scanned: ScannedContent): ReadBase {
  const own = readSources(scanned.publication ? [scanned.publication.file] : []);
  const publication = own.sources[0] && readPublication(own.sources[0]);
  const read = readSources(scanned.entities.paths);
  const sources = read.sources.map(readEntity);
  // A file that cannot be read, or is empty, is told by itself, and not by every story that mentions what it is to hold.
  const named = scanned.entities.paths.map((file) => path.parse(file).name);
  return {
    ...(publication?.value && { publication: publication.value }),
    entities: sources.flatMap(({ entity }) => entity ?? []),
    declared: new Set([...named.filter(isEntityId), ...sources.map(({ id }) => id)]),
    findings: inOrder([
      ...scanned.findings,
      ...own.findings,
      ...read.findings,
      ...(publication?.findings ?? []),
      ...sources.flatMap((source) => source.findings),
      ...entityIntegrity(sources),
    ]),
  };
}

/** Checks what entities say of each other, each finding at its place in the entity's own file. */
function entityIntegrity(sources: readonly EntitySource[]): readonly ContentFinding[] {
  // An entity whose file is at fault still counts as declared; what is wrong with its shape has been said already.
  const entities = sources.map(({ id, data }) => data ?? { id });
  return checkArticle({ entities }).flatMap((finding) => {
    const [root, index, ...rest] = finding.path;
    const source = root === "entities" && typeof index === "number" ? sources[index] : undefined;
    if (!source?.data || shapeCodes.has(finding.code)) return [];
    if (finding.code === "id-duplicate") return twice(source, sources);
    const steps = finding.code === "containment-cyclic" ? [containerIn(source.data)] : rest;
    const place = placeIn(source.yaml, { ...finding, path: steps });
    // The file holds one entity, and its writer knows of no list.
    return {
      ...finding,
      message: finding.message.replaceAll(`entities[${index}].`, ""),
      file: source.file.path,
      path: rest,
      place,
    };
  });
}

/** What can be wrong with the shape of an entity, which is said where its file is read. */
const shapeCodes: ReadonlySet<string> = new Set(["field-missing", "field-unknown", "field-invalid"]);

/** The fields by which an entity is contained in another, of which each type has one. */
function containerIn(data: object): string {
  return ["containedIn", "parent", "broader"].find((field) => field in data) ?? "type";
}

function isEntityId(name: string): boolean {
  return EntityId.safeParse(name).success;
}

function twice({ id, file }: EntitySource, sources: readonly EntitySource[]): ContentFinding {
  const first = sources.find((source) => source.id === id)?.file.path ?? "";
  const message = `The entity “${id}” is that of ${first} already, so a mention could mean either.`;
  return fileFinding(
    file.path,
    "id-duplicate",
    message,
    "Give one of the files another name, or merge the two.",
  );
}
