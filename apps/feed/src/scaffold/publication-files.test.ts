import { expect, test } from "vitest";
import { readContent } from "../content/read-content.js";
import { publicationFiles } from "./publication-files.js";

test.each(["Copydesk News", "The [*Daily*] <b> & `Co`: #1", "新聞", "- yes", "2019", "true"])(
  "gives a publication that holds together: %s",
  (title) => {
    const files = publicationFiles({
      id: "tag:news.example,2019-11-22:news",
      title,
      description: "What happened.",
      language: "en",
      baseUrl: "https://news.example/",
      storyId: "tag:news.example,2019-11-22:first",
      day: "2019-11-22",
    });
    const [publication, ...others] = files.map(({ path, text }) => ({
      path,
      name: path.replace(/^.*\/|\.[^.]*$/g, ""),
      text,
    }));
    const content = readContent({
      ...(publication && { publication }),
      entities: others.filter(({ path }) => path.startsWith("entities/")),
      stories: others.filter(({ path }) => path.startsWith("stories/")),
      findings: [],
    });
    expect(content.findings).toEqual([]);
    expect(content.publication?.title).toBe(title);
    expect(content.articles).toMatchObject([{ slug: "we-begin-to-publish", entities: [{ name: title }] }]);
  },
);
