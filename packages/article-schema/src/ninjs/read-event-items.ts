import type { ArticleInput } from "../article/article.js";
import type { Path } from "../findings/finding.js";
import { TimeSpan } from "../primitives/date.js";
import { Text } from "../primitives/text.js";
import type { Ninjs, NinjsAssociation } from "./ninjs.js";
import { readText } from "./read-texts.js";
import type { Reading } from "./reading.js";
import { conceptLists, partUri, roles } from "./vocabulary.js";

type EntityInput = NonNullable<ArticleInput["entities"]>[number];

/** What the item of an event says of it, beside its name. */
type EventDetails = Pick<
  Extract<EntityInput, { type: "event" }>,
  "date" | "description" | "place" | "participants"
>;

/** Gives what the item of the nth event says, or nothing where it has none or that has no date. */
export type ReadEventItem = (index: number) => EventDetails | undefined;

/** Indexes the items that `toNinjs` writes beside the list of events, and takes one of them when it is asked for. */
export function eventItems(item: Ninjs, reading: Reading): ReadEventItem {
  const byUri = new Map((item.associations ?? []).map(({ uri }, index) => [uri, index] as const));
  const ids = new Set(conceptLists.flatMap((list) => (item[list] ?? []).map(({ literal }) => literal)));
  return (index) => {
    const at = byUri.get(partUri(item.uri, "event", index));
    const association = at === undefined ? undefined : item.associations?.[at];
    if (at === undefined || association?.type !== "event") return undefined;
    const path = ["associations", at];
    const date = readDate(association, path, reading);
    if (date === undefined) return undefined;
    for (const field of ["uri", "type"]) reading.use([...path, field]);
    if (association.name === item.events?.[index]?.name) reading.use([...path, "name"]);
    const { descriptions } = association;
    const description = readText(descriptions, [...path, "descriptions"], roles.description, Text, reading);
    const { place, participants } = readReferences(association, path, ids, reading);
    return {
      date,
      participants,
      ...(description === undefined ? {} : { description }),
      ...(place === undefined ? {} : { place }),
    };
  };
}

function readDate({ eventDetails }: NinjsAssociation, path: Path, reading: Reading): string | undefined {
  const dates = eventDetails?.dates;
  if (!dates) return undefined;
  const startField = dates.startDate === undefined ? "expectedStartDate" : "startDate";
  const endField = dates.endDate === undefined ? "expectedEndDate" : "endDate";
  const [start, end] = [dates[startField], dates[endField]];
  const date = TimeSpan.safeParse(end === undefined ? start : `${start}/${end}`);
  if (!date.success) return undefined;
  for (const field of [startField, endField]) reading.use([...path, "eventDetails", "dates", field]);
  return date.data;
}

/** Takes the place and the participants: of what the event's item lists, those that the whole item lists too. */
function readReferences(
  association: NinjsAssociation,
  path: Path,
  ids: ReadonlySet<string | undefined>,
  reading: Reading,
): { place?: string; participants: string[] } {
  const participants: string[] = [];
  let place: string | undefined;
  for (const list of conceptLists) {
    for (const [index, { rel, literal }] of (association[list] ?? []).entries()) {
      const isPlace = rel === roles.location && place === undefined;
      if (literal === undefined || !ids.has(literal) || !(isPlace || rel === roles.participant)) continue;
      if (isPlace) place = literal;
      else participants.push(literal);
      for (const field of ["name", "rel", "literal"]) reading.use([...path, list, index, field]);
    }
  }
  return { participants, ...(place === undefined ? {} : { place }) };
}
