import type { Article } from "../article/article.js";
import type { Entity } from "../entities/entity.js";
import type { Event } from "../entities/event.js";
import type { Path } from "../findings/finding.js";
import type { Lose } from "../conversion/loss.js";
import type { NinjsAssociation, NinjsConcept, NinjsDates } from "./ninjs.js";
import { conceptListOf, conceptLists, partUri, roles } from "./vocabulary.js";
import { plainText } from "./write-media.js";
import { writeMoment } from "./write-moment.js";

/**
 * Writes an event as an associated item: in its list of events ninjs has a name for it only, in an item also its date,
 * place and participants.
 *
 * @param article the article
 * @param event one of its events
 * @param at the event's place among the article's events, counted from 0
 * @param path where the event stands in the article
 * @param entities the article's entities by id
 * @param lose takes down what is lost
 */
export function writeEventItem(
  article: Article,
  event: Event,
  at: number,
  path: Path,
  entities: ReadonlyMap<string, Entity>,
  lose: Lose,
): NinjsAssociation {
  const item: NinjsAssociation = {
    name: event.name,
    uri: partUri(article.id, "event", at),
    type: "event",
    eventDetails: { dates: writeDates(event.date, [...path, "date"], lose) },
  };
  if (event.description !== undefined) item.descriptions = [plainText(roles.description, event.description)];
  const participants = event.participants.flatMap((id) => entities.get(id) ?? []);
  for (const participant of participants) add(item, participant, roles.participant);
  const read = conceptLists.flatMap((list) => (item[list] ?? []).map(({ literal }) => literal));
  if (
    event.participants.length !== read.length ||
    event.participants.some((id, index) => id !== read[index])
  ) {
    lose(
      [...path, "participants"],
      "ninjs lists things by their kind, so the order is lost, and an id without a thing.",
    );
  }
  const place = event.place === undefined ? undefined : entities.get(event.place);
  if (place) add(item, place, roles.location);
  else if (event.place !== undefined) {
    lose(
      [...path, "place"],
      `The article carries no entity “${event.place}”, so there is nothing to refer to.`,
    );
  }
  return item;
}

function add(item: NinjsAssociation, { type, name, id }: Entity, rel: string): void {
  const concept: NinjsConcept = { name, rel, literal: id };
  (item[conceptListOf[type]] ??= []).push(concept);
}

function writeDates(date: string, path: Path, lose: Lose): NinjsDates {
  if (date.includes("T")) {
    const startDate = writeMoment(date, path, lose);
    return startDate === undefined ? {} : { startDate };
  }
  const [start = date, end] = date.split("/");
  // “Expected” is the only one of ninjs's two that takes a year, a month or a day.
  return { expectedStartDate: start, ...(end === undefined ? {} : { expectedEndDate: end }) };
}
