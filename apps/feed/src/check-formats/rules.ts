import { codes } from "@copydesk/article-schema";

/** The rules of what is found outside of an article: in files, in front matter, and in what has been published. */
export const ownRules: Readonly<Record<string, string>> = {
  "byline-alike":
    "No byline differs from another one in capitals, spaces or quotation marks alone; each has a page and feeds of its own.",
  "byline-doubled": "An author's name is the name alone; pages say “By” themselves.",
  "character-forbidden":
    "Text holds no characters that no feed can hold; readers are shown � in their place.",
  "character-lost": "No letter of a text was lost before it was saved.",
  "character-misread":
    "No text was read in another encoding than its own before it was saved; readers are shown signs for letters.",
  "content-missing": "The content folder is there.",
  "credit-doubled": "A credit is the name alone; pages say “Photo credit:” and the like themselves.",
  "direction-overridden":
    "Letters run the way their script does; no character that nobody sees turns them round.",
  "entity-id-differs": "An entity has the id that its file is named by; stories mention it by that.",
  "entity-misshapen": "The file of an entity holds fields.",
  "file-conflict": "A file of the content holds no marks of a merge; readers would be shown both sides.",
  "file-empty": "A file of the content holds something.",
  "file-name-invalid": "A file's name can be the slug or the id that it is taken for.",
  "file-not-text": "A file of the content is text in UTF-8.",
  "file-unread": "What looks like a story or an entity stands where it is read, under a name by which it is.",
  "file-unreadable": "A file of the content can be read.",
  "front-matter-divided":
    "All fields of a story stand in its front matter; below it they would be published as copy.",
  "front-matter-misshapen": "Front matter holds fields, each with its name.",
  "front-matter-missing": "A story begins with front matter, YAML between two lines of ---.",
  "front-matter-unclosed": "Front matter ends with a line of ---, which tells it from the copy.",
  "headline-repeated": "The copy does not begin with the headline, which readers are shown above it.",
  "language-unknown": "A language is named by its code, which browsers and screen readers know.",
  "ledger-conflict": "published.lock holds no conflict of a merge; it says what subscribers have.",
  "ledger-entry-twice": "published.lock says one thing of each story.",
  "ledger-unreadable": "published.lock can be read; it says what subscribers have.",
  "link-broken": "A link to a story of the same publication leads to one that readers can open.",
  "link-nowhere":
    "A link within the story's page leads to a part that has a name, and neither links nor pictures lead below it, below another story's, or to the writer's own machine.",
  "link-tracked": "A link leads straight to its page, and tells nobody whose click it was copied from.",
  "markup-in-text":
    "Headlines, quotes and other texts of the front matter are plain; readers are shown markup in them as it stands.",
  "name-quoted":
    "A section, a tag or a byline is the words alone: quotation marks around them would be published.",
  "placeholder-left": "What a story was begun with is not meant to be published.",
  "publication-misshapen": "publication.yaml holds fields.",
  "publication-missing": "The content folder has a publication.yaml, which says who publishes.",
  "quote-doubled": "A quote is the words alone; pages put it into quotation marks themselves.",
  "section-alike":
    "No section differs from another one in capitals, spaces or quotation marks alone; each has a page and feeds of its own.",
  "story-changed-undated":
    "A story whose text has changed has a later date, by which subscribers are told of it.",
  "story-dated-ahead": "A story's date has come when it is published; an embargo holds it back until then.",
  "story-guid-changed": "A published story keeps its guid, by which subscribers' readers know it.",
  "story-guid-taken": "No story has the guid or the id of another one for its guid.",
  "story-id-changed": "A published story keeps its id, by which subscribers know it.",
  "story-id-taken": "Every story has an id of its own.",
  "story-repeated": "No two published stories say the same; subscribers would be shown it twice.",
  "story-returned-undated":
    "A story that is published again has a later date, by which subscribers are told of it.",
  "story-slug-changed": "A published story keeps its address, or names its former slugs.",
  "story-slug-taken": "Every story has an address of its own.",
  "story-vanished": "A published story stays, or is withdrawn; nobody loses it unawares.",
  "tags-undivided": "Tags are divided by plain commas: those of Chinese, Japanese and Korean divide nothing.",
  "translation-language-differs": "A translation is in the language that is said of it.",
  "translation-language-twice":
    "A story has one translation into a language; search engines take one address for each.",
  "translation-one-sided":
    "Translations name each other; search engines pay no heed to one that does not lead back.",
  "translation-unknown": "A translation is a story here, or has its address.",
  "yaml-comment-likely": "What stands behind # and a space is meant as a comment; YAML leaves it out.",
  "yaml-invalid": "YAML can be read.",
  "yaml-word-lost": "No word begins with a sign by which YAML would take it for something else.",
};

/**
 * Gives the rule that a code stands for, in a sentence or two.
 *
 * @param code the code of a finding
 */
export function ruleOf(code: string): string {
  const known = codes.find((each) => each.code === code)?.rule ?? ownRules[code];
  return known ?? `Nothing is found that has the code ${code}.`;
}
