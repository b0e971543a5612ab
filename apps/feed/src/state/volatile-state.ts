import { nowhere } from "./blocks.js";
import { CatalogueLists } from "./catalogue-lists.js";
import { CataloguedStories } from "./catalogued-stories.js";
import { OutputMap } from "./output-map.js";
import type { State } from "./state.js";
import { StoryMap } from "./story-map.js";
import { encoded, htmlIn, type StoryText } from "./story-text.js";

/** Makes a state that ends with the process: for `serve`, `dev` and `check`, and where a state cannot be kept. */
export function volatileState(): State {
  const notes = new Map<string, string>();
  const stories = new StoryMap(nowhere);
  const texts = new Map<string, StoryText>();
  return {
    note: (name) => notes.get(name),
    setNote: (name, value) => void (value === undefined ? notes.delete(name) : notes.set(name, value)),
    stories,
    catalogue: new CatalogueLists(nowhere),
    catalogued: new CataloguedStories(nowhere),
    outputs: new OutputMap(nowhere),
    outputHeads: () => [],
    saveStory: (story, text) => {
      stories.set(story);
      if (text) texts.set(story.file, text);
    },
    forgetStory: (file) => {
      stories.delete(file);
      texts.delete(file);
    },
    text: (file) => texts.get(file),
    // It holds them itself.
    freeText: () => undefined,
    teaser: (file) => texts.get(file)?.teaser,
    html: (file) => {
      const text = texts.get(file);
      return text && htmlIn(text);
    },
    saveHtml: (file, html) => {
      const text = texts.get(file);
      if (text) texts.set(file, { ...text, html: encoded(html) });
    },
    // Nothing is held besides.
    writeStories: () => undefined,
    forgetStories: () => {
      stories.clear();
      texts.clear();
    },
    commit: () => undefined,
    close: () => undefined,
  };
}
