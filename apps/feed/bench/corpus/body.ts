import type { ArticleInput } from "@copydesk/article-schema";
import type { Random } from "./random.ts";
import type { Language } from "./sentences.ts";
import { fill, isType, type Subjects } from "./subjects.ts";

/** The copy of a story, with the quotations in it. */
export interface StoryBody {
  readonly body: string;
  readonly quotes: NonNullable<ArticleInput["quotes"]>;
}

/** Writes the copy of a story. An entity is mentioned where it comes up first, and called by its name after that. */
export function storyBody(language: Language, subjects: Subjects, random: Random): StoryBody {
  const mentioned = new Set<string>();
  const mention = (kind: string): string => {
    if (!isType(kind)) return String(random.between(2, 900));
    const { id, name } = subjects.some(kind);
    if (mentioned.has(id)) return name;
    mentioned.add(id);
    return `[${name}](entity:${id})`;
  };
  const paragraph = () =>
    Array.from({ length: random.between(2, 4) }, () => fill(random.of(language.sentences), mention)).join(
      " ",
    );
  const blocks = [paragraph()];
  const quotes = Array.from({ length: random.of([0, 1, 1, 2]) }, () => {
    const speaker = subjects.some("person");
    const text = random.of(language.words);
    const words = (kind: string) => (kind === "words" ? text : `[${speaker.name}](entity:${speaker.id})`);
    blocks.push(fill(random.of(language.quotations), words));
    return { text, speaker: speaker.id };
  });
  const length = random.between(1300, 2700);
  while (blocks.join("").length < length) {
    if (blocks.length > 2 && random.chance(0.2)) blocks.push(`## ${random.of(language.headings)}`);
    blocks.push(random.chance(0.05) ? list(language, random, mention) : paragraph());
  }
  return { body: `${blocks.join("\n\n")}\n`, quotes };
}

function list(language: Language, random: Random, mention: (kind: string) => string): string {
  return Array.from({ length: 3 }, () => `- ${fill(random.of(language.sentences), mention)}`).join("\n");
}
