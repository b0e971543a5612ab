import { sharingParts } from "./share-parts.js";
import type { RememberedStory, State } from "./state.js";
import { encoded, htmlIn, type StoryText } from "./story-text.js";

/** Makes a state that ends with the process: for `serve`, `dev` and `check`, and where a state cannot be kept. */
export function volatileState(): State {
  const share = sharingParts();
  const notes = new Map<string, string>();
  const stories = new Map<string, RememberedStory>();
  const texts = new Map<string, StoryText>();
  return {
    note: (name) => notes.get(name),
    setNote: (name, value) => void notes.set(name, value),
    stories: () => new Map(stories),
    saveStory: (story, text) => {
      const remembered = share(structuredClone(story));
      stories.set(story.file, remembered);
      if (text) texts.set(story.file, text);
      return remembered;
    },
    forgetStory: (file) => {
      stories.delete(file);
      texts.delete(file);
    },
    text: (file) => texts.get(file),
    html: (file) => {
      const text = texts.get(file);
      return text && htmlIn(text);
    },
    saveHtml: (file, html) => {
      const text = texts.get(file);
      if (text) texts.set(file, { ...text, html: encoded(html) });
    },
    forgetStories: () => {
      stories.clear();
      texts.clear();
    },
    commit: () => undefined,
    close: () => undefined,
  };
}
