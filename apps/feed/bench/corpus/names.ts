import type { Random } from "./random.ts";

const starts = [
  "Ar",
  "Bel",
  "Cor",
  "Dan",
  "El",
  "Fen",
  "Gar",
  "Hol",
  "Is",
  "Jor",
  "Kal",
  "Lor",
  "Mar",
  "Nor",
  "Or",
  "Pel",
  "Quin",
  "Ros",
  "Sol",
  "Tar",
  "Ul",
  "Ver",
  "Wes",
  "Yar",
  "Zan",
];
const middles = ["a", "e", "i", "o", "u", "an", "en", "ir", "or", "el", "é", "ö"];
const ends = [
  "ba",
  "dor",
  "fell",
  "gard",
  "ka",
  "lin",
  "mont",
  "nia",
  "port",
  "ria",
  "sen",
  "stad",
  "ton",
  "va",
  "ville",
];
const firstNames = [
  "Ada",
  "Amir",
  "Anna",
  "Björn",
  "Carla",
  "Chidi",
  "Dario",
  "Elena",
  "Farid",
  "Grace",
  "Hana",
  "Ines",
  "Jonas",
  "Kofi",
  "Léa",
  "Mina",
  "Nadia",
  "Omar",
  "Petra",
  "Ravi",
  "Sofia",
  "Tomás",
  "Uma",
  "Viktor",
  "Yuki",
  "Zoë",
];

/** Gives a name that nobody and nothing bears. */
export function inventedName(random: Random): string {
  return random.of(starts) + random.of(middles) + random.of(ends);
}

/** Gives the name of a person whom there is not. */
export function personName(random: Random): string {
  return `${random.of(firstNames)} ${inventedName(random)}`;
}

const freelancers = ["Belport", "Corellin", "Danville", "Kalmont", "Rosenia"] as const;

/** Gives the name of one of the 130 people who write for the newsroom and of whom nothing more is known. */
export function freelancerName(random: Random): string {
  return `${random.of(firstNames)} ${random.of(freelancers)}`;
}

/** Gives text as a slug is written: lower-case ASCII words joined by hyphens. */
export function slugOf(text: string): string {
  const ascii = text.normalize("NFD").replace(/\p{Mark}/gu, "");
  return ascii
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
