import type { UnplacedFinding } from "../content/unplaced-finding.js";
import type { StoryRecord } from "../records/story-record.js";
import type { FaultyStory, LibraryStory } from "./library.js";

/**
 * Gives what keeps readers and search engines from finding a story's translations: one that is no story here and has no address, one
 * that is in another language than was said, one that does not lead back, and a second one in a language.
 *
 * @param stories the stories that hold together, in the order of their files
 * @param faulty those that do not: any of them may be a translation that is not known
 */
export function translationFaults(
  stories: readonly LibraryStory[],
  faulty: readonly FaultyStory[],
): readonly UnplacedFinding[] {
  const translated = stories.filter(({ record }) => record.translations.length > 0);
  if (translated.length === 0) return [];
  const known = new Map(stories.map((story) => [story.record.id, story]));
  const mayBeFaulty = (id: string) =>
    faulty.some(({ record }) => record?.id === undefined || record.id === id);
  return translated.flatMap(({ file, record }) => {
    const languageTwice = languagesTwice();
    return record.translations.flatMap((translation, index) => {
      const other = known.get(translation.id);
      const twice = languageTwice(translation);
      const ofStory = other || !mayBeFaulty(translation.id) ? faultOf(record, translation, other) : undefined;
      const fault = ofStory ?? twice;
      return fault
        ? [{ file, severity: "warning" as const, ...fault, about: aboutOf(fault.code, index) }]
        : [];
    });
  });
}

type Fault = Pick<UnplacedFinding, "code" | "message" | "hint">;

function aboutOf(code: string, index: number): UnplacedFinding["about"] {
  return ["translations", index, code.startsWith("translation-language-") ? "language" : "id"];
}

type Translation = StoryRecord["translations"][number];

/**
 * Makes what finds translations into a language that another one before it is in: search engines take one address for each. That a
 * story is named twice is told by the checks of the schema.
 */
function languagesTwice(): (translation: Translation) => Fault | undefined {
  const ids = new Map<string, string>();
  return ({ id, language }) => {
    const key = language.toLowerCase();
    const before = ids.get(key);
    if (before === undefined) ids.set(key, id);
    if (before === undefined || before === id) return undefined;
    return {
      code: "translation-language-twice",
      message: `“${before}” is named as the story in “${language}” already; search engines take one address for each language.`,
      hint: "Correct the language, or take one of the two out.",
    };
  };
}

function faultOf(
  story: StoryRecord,
  { id, language, url }: StoryRecord["translations"][number],
  other: LibraryStory | undefined,
): Fault | undefined {
  if (!other)
    return url === undefined
      ? {
          code: "translation-unknown",
          message: `There is no story “${id}” here, and no url says where it is, so readers are not led to it.`,
          hint: "Correct the id, or give the translation its url.",
        }
      : undefined;
  const { record } = other;
  if (record.language.toLowerCase() !== language.toLowerCase())
    return {
      code: "translation-language-differs",
      message: `${other.file} is in “${record.language}”, and not in “${language}”, as readers and search engines are told.`,
      hint: "Correct the language here, or that of the story.",
    };
  const isForReaders = story.status === "published" && record.status === "published";
  if (!isForReaders || record.translations.some((back) => back.id === story.id)) return undefined;
  return {
    code: "translation-one-sided",
    message: `${other.file} does not name this story among its translations, so its readers are not led here, and search engines pay no heed to either.`,
    hint: `Add to its translations: {id: "${story.id}", language: ${story.language}}.`,
  };
}
