import type { Article } from "@copydesk/article-schema";
import type { RememberedStory, State } from "./state.js";

/** Makes a state that ends with the process: for `serve`, `dev` and `check`, and where a state cannot be kept. */
export function volatileState(): State {
  const notes = new Map<string, string>();
  const stories = new Map<string, RememberedStory>();
  const articles = new Map<string, Article>();
  const htmls = new Map<string, string>();
  return {
    note: (name) => notes.get(name),
    setNote: (name, value) => void notes.set(name, value),
    stories: () => new Map(stories),
    saveStory: (story, article) => {
      stories.set(story.file, story);
      articles.set(story.file, article);
      htmls.delete(story.file);
    },
    touchStory: (file, fingerprint) => {
      const story = stories.get(file);
      if (story) stories.set(file, { ...story, fingerprint });
    },
    forgetStory: (file) => {
      for (const part of [stories, articles, htmls]) part.delete(file);
    },
    article: (file) => articles.get(file),
    html: (file) => htmls.get(file),
    saveHtml: (file, html) => void htmls.set(file, html),
    forgetHtml: () => htmls.clear(),
    forgetStories: () => {
      for (const part of [stories, articles, htmls]) part.clear();
    },
    commit: () => undefined,
    close: () => undefined,
  };
}
