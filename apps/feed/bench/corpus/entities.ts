import type { EntityType } from "@copydesk/article-schema";
import { inventedName, personName, slugOf } from "./names.ts";
import { type Random, randomFrom } from "./random.ts";

/** An entity of the corpus: what its file holds, with the id that the file is called by. */
export interface CorpusEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** How often each kind of entity comes, in a hundred. */
const shares: readonly (readonly [EntityType, number])[] = [
  ["place", 30],
  ["person", 34],
  ["organization", 20],
  ["agreement", 7],
  ["event", 5],
  ["topic", 4],
];

const posts = [
  "Foreign Minister",
  "Mayor",
  "Director",
  "Spokesperson",
  "Chief Economist",
  "Party Leader",
  "Professor",
];
const bodies = [
  "Ministry of Trade",
  "Supreme Court",
  "Port Authority",
  "Institute of Statistics",
  "Central Bank",
  "Football Club",
];
const pacts = [
  "Fisheries Agreement",
  "Transit Treaty",
  "Trade Pact",
  "Water Convention",
  "Extradition Treaty",
];
const happenings = ["Summit", "Election", "Flood", "Trade Fair", "Regatta"];
const subjects = [
  "Trade",
  "Elections",
  "Climate",
  "Shipping",
  "Health",
  "Football",
  "Housing",
  "Energy",
  "Research",
  "Music",
];

/**
 * Gives the entities of a corpus, the most used of each kind first. There are twice as many as the square root of the number
 * of stories: new names come up the more seldom, the more have come up already (Heaps' law).
 *
 * @param stories how many stories there are
 * @param seed which corpus it is
 */
export function corpusEntities(stories: number, seed: number): readonly CorpusEntity[] {
  const count = Math.max(24, Math.round(2 * Math.sqrt(stories)));
  const random = randomFrom(seed, -2);
  const entities: CorpusEntity[] = [];
  const taken = new Set<string>();
  for (const [type, share] of shares) {
    for (let number = 0; number < Math.max(2, Math.round((count * share) / 100)); number++) {
      const { name, ...fields } = describe(type, number, entities, random);
      let id = slugOf(name);
      if (taken.has(id)) id = `${id}-${entities.length}`;
      taken.add(id);
      entities.push({ id, type, name, fields: { type, name, ...fields } });
    }
  }
  return entities;
}

interface Described extends Readonly<Record<string, unknown>> {
  readonly name: string;
}

function describe(
  type: EntityType,
  number: number,
  before: readonly CorpusEntity[],
  random: Random,
): Described {
  const places = before.filter((entity) => entity.type === "place");
  const place = () => random.often(places);
  switch (type) {
    case "place": {
      const name = inventedName(random);
      // Every fourth is a country, and the others are cities of one.
      if (number % 4 === 0)
        return { name, kind: "country", sameAs: [`https://www.example.org/places/${number}`] };
      const countries = places.filter(({ fields }) => fields["kind"] === "country");
      return { name, kind: "city", containedIn: random.often(countries).id };
    }
    case "person":
      return {
        name: personName(random),
        roles: [{ title: random.of(posts), from: String(random.between(1995, 2015)) }],
      };
    case "organization": {
      const { id, name } = place();
      return { name: `${random.of(bodies)} of ${name}`, otherNames: [inventedName(random)], location: id };
    }
    case "agreement": {
      const one = place();
      const other = random.of(places.filter(({ id }) => id !== one.id));
      const year = random.between(1990, 2014);
      return {
        name: `${one.name}–${other.name} ${random.of(pacts)}`,
        description: "An agreement between two neighbours: what each of them may do, and for how long.",
        parties: [one.id, other.id],
        signed: `${year}-05-12`,
        statusHistory: [
          { status: "signed", date: `${year}-05-12` },
          { status: "in-force", date: `${year + 1}-01`, note: "after both parliaments agreed" },
        ],
      };
    }
    case "event": {
      const { id, name } = place();
      return {
        name: `${random.of(happenings)} in ${name}`,
        date: String(random.between(2010, 2025)),
        place: id,
      };
    }
    case "topic":
      return { name: subjects[number] ?? `${random.of(subjects)} in ${inventedName(random)}` };
  }
}
