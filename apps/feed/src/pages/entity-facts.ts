import type { Coordinates, Entity, Role } from "@copydesk/article-schema";
import { html, inEnglish, type Markup, timeElement } from "@copydesk/renderer";
import { capitalised } from "./capitalised.js";

/** Something that is known of an entity. */
export interface Fact {
  /** What it says, in English: “Parties”. */
  readonly term: string;
  readonly values: readonly (Markup | string)[];
}

/** What facts are written with. */
export interface FactsOptions {
  /** Gives the name of another entity, as a link where it has a page. */
  readonly nameOf: (id: string) => Markup | string;
  /** The BCP 47 tag of the page's language. */
  readonly language: string;
}

/** Gives what is known of an entity beside its names, its description and its history, in the order of its importance. */
export function entityFacts(entity: Entity, options: FactsOptions): readonly Fact[] {
  return factsOf(entity, options).filter(({ values }) => values.length > 0);
}

function factsOf(entity: Entity, options: FactsOptions): readonly Fact[] {
  const { nameOf, language } = options;
  const date = (value: string | undefined) => (value === undefined ? [] : [timeElement(value, language)]);
  const kind = (value: string | undefined) =>
    value === undefined || value === "other" ? [] : [inEnglish(language, kindName(value))];
  const name = (id: string | undefined) => (id === undefined ? [] : [nameOf(id)]);
  switch (entity.type) {
    case "person":
      return [{ term: "Posts", values: entity.roles.map((role) => post(role, options)) }];
    case "organization":
      return [
        { term: "Kind", values: kind(entity.kind) },
        { term: "Part of", values: name(entity.parent) },
        { term: "Place", values: name(entity.location) },
      ];
    case "place":
      return [
        { term: "Kind", values: kind(entity.kind) },
        { term: "In", values: name(entity.containedIn) },
        {
          term: "Coordinates",
          values: entity.coordinates ? [inEnglish(language, coordinatesOf(entity.coordinates))] : [],
        },
      ];
    case "agreement":
      return [
        { term: "Between", values: entity.parties.map(nameOf) },
        { term: "Signed", values: date(entity.signed) },
        { term: "In force from", values: date(entity.effective) },
        { term: "Ends, or would have ended", values: date(entity.expires) },
      ];
    case "event":
      return [
        { term: "Date", values: date(entity.date) },
        { term: "Place", values: name(entity.place) },
        { term: "Participants", values: entity.participants.map(nameOf) },
      ];
    case "topic":
      return [{ term: "Part of", values: name(entity.broader) }];
  }
}

function post({ title, organization, from, until }: Role, { nameOf, language }: FactsOptions): Markup {
  const at = organization === undefined ? undefined : html`, ${nameOf(organization)}`;
  const [begin, end] = [from, until].map((value) => value && timeElement(value, language));
  const time = begin || end ? html` (${begin}–${end})` : undefined;
  return html`${title}${at}${time}`;
}

/** Makes words of a kind's code: `sports-team` is a “Sports team”, and `non-governmental` what it is. */
function kindName(code: string): string {
  return capitalised(code.replace(/(?<!^non)-/g, " "));
}

function coordinatesOf({ latitude, longitude }: Coordinates): string {
  const north = `${Math.abs(latitude)}° ${latitude < 0 ? "S" : "N"}`;
  return `${north}, ${Math.abs(longitude)}° ${longitude < 0 ? "W" : "E"}`;
}
