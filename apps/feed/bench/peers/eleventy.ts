import { type Corpus, type CorpusFile, withFrontMatter } from "../corpus/corpus.ts";
import { peerStory, site, storiesOnPage } from "./peer-story.ts";

/** Gives the files of an Eleventy site with a corpus's stories: what the Hugo site has, in templates of JavaScript. */
export function* eleventyFiles({ entities, stories, story }: Corpus): Generator<CorpusFile> {
  yield { path: "package.json", text: `{"type":"module","private":true}\n` };
  yield { path: "eleventy.config.js", text: config };
  yield {
    path: "input/_data/names.json",
    text: JSON.stringify(Object.fromEntries(entities.map(({ id, name }) => [id, name]))),
  };
  for (const [path, text] of Object.entries(templates)) yield { path: `input/${path}`, text };
  for (let index = 0; index < stories; index++) {
    const file = peerStory(story(index));
    yield eleventyStory(file);
    const { fields, slug } = story(index);
    for (const former of fields.formerSlugs ?? []) {
      const front = {
        permalink: `/stories/${former}/`,
        layout: "moved.11ty.js",
        to: `/stories/${slug}/`,
        eleventyExcludeFromCollections: true,
      };
      yield { path: `input/moved/${former}.md`, text: withFrontMatter(front, "") };
    }
  }
}

/** Gives a story's file where an Eleventy site has it. */
export function eleventyStory({ path, text }: CorpusFile): CorpusFile {
  return { path: `input/${path}`, text };
}

// Markdown is not put through another template language first, which is both quicker and right for copy with braces in it.
const config = `export default function (config) {
  const visible = (api) => api.getFilteredByGlob("input/stories/*.md").filter(({ data }) => !data.draft).sort((a, b) => b.date - a.date);
  config.addCollection("newest", visible);
  const termsOf = (api) => {
    const terms = new Map();
    for (const story of visible(api)) {
      for (const kind of ["desks", "tags", "entities", "authors"]) {
        for (const name of story.data[kind] ?? []) {
          const key = kind + "/" + String(name);
          if (!terms.has(key)) terms.set(key, { kind, name, stories: [] });
          terms.get(key).stories.push(story);
        }
      }
    }
    return [...terms.values()];
  };
  config.addCollection("terms", termsOf);
  config.addCollection("termPages", (api) => termsOf(api).flatMap((term) => {
    const pages = Math.ceil(term.stories.length / ${storiesOnPage});
    return Array.from({ length: pages }, (_, page) => ({ ...term, page, pages, stories: term.stories.slice(page * ${storiesOnPage}, (page + 1) * ${storiesOnPage}) }));
  }));
  config.addPreprocessor("drafts", "md", (data) => (data.draft ? false : undefined));
  return { dir: { input: "input", includes: "_includes" }, markdownTemplateEngine: false, htmlTemplateEngine: false };
}
`;

const templates = {
  "_includes/page.js": `const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escape = (text) => String(text ?? "").replace(/[&<>"]/g, (character) => entities[character]);
export const site = ${JSON.stringify(site)};
export const url = (path) => new URL(path, site.baseUrl).href;
export const page = ({ title, description, language, path, head = "", main }) => \`<!doctype html>
<html lang="\${language ?? "en"}">
<head>
<meta charset="utf-8">
<title>\${escape(title)} – \${escape(site.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="\${escape(description)}">
<link rel="canonical" href="\${url(path)}">
<link rel="alternate" type="application/rss+xml" href="\${url("/index.xml")}">
\${head}
</head>
<body>
<header><p><a href="\${site.baseUrl}">\${escape(site.title)}</a></p></header>
<main>\${main}</main>
<footer><p>\${escape(site.title)}: \${escape(site.description)}</p></footer>
</body>
</html>
\`;
export const list = (stories) => "<ol>" + stories.map(({ url: path, data, date }) => \`<li><h2><a href="\${url(path)}">\${escape(data.title)}</a></h2><p>\${escape(data.description)}</p><time datetime="\${date.toISOString().slice(0, 10)}">\${date.toDateString()}</time></li>\`).join("\\n") + "</ol>";
export const rss = ({ title, path, stories }) => \`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>\${escape(title)}</title>
<link>\${site.baseUrl}</link>
<description>\${escape(site.description)}</description>
<atom:link href="\${url(path)}" rel="self" type="application/rss+xml"/>
\${stories.map(({ url: at, data, date, content }) => \`<item>
<title>\${escape(data.title)}</title>
<link>\${url(at)}</link>
<guid isPermaLink="false">\${escape(data.guid)}</guid>
<pubDate>\${date.toUTCString()}</pubDate>
<dc:creator>\${escape(data.byline)}</dc:creator>
\${(data.tags ?? []).map((tag) => \`<category>\${escape(tag)}</category>\`).join("\\n")}
<description>\${escape(data.description)}</description>
<content:encoded>\${escape(content)}</content:encoded>
</item>\`).join("\\n")}
</channel>
</rss>
\`;
`,
  "_includes/story.11ty.js": `import { escape, page, url } from "./page.js";
export const render = (data) => {
  const path = data.page.url;
  const link = (kind, name, text) => \`<li><a href="\${url("/" + kind + "/" + name + "/")}">\${escape(text)}</a></li>\`;
  const linked = { "@context": "https://schema.org", "@type": "NewsArticle", headline: data.title, description: data.description, datePublished: data.page.date, dateModified: data.lastmod, url: url(path), author: { "@type": "Person", name: data.byline }, keywords: data.tags, inLanguage: data.language };
  return page({ ...data, path, head: \`<meta property="og:title" content="\${escape(data.title)}">
<meta property="og:description" content="\${escape(data.description)}">
<meta property="og:url" content="\${url(path)}">
<script type="application/ld+json">\${JSON.stringify(linked).replaceAll("<", "\\\\u003c")}</script>\`, main: \`<article>
<h1>\${escape(data.title)}</h1>
<p>\${escape(data.description)}</p>
<p>\${escape(data.byline)}, <time datetime="\${data.page.date.toISOString()}">\${data.page.date.toDateString()}</time></p>
\${data.dateline ? \`<p>\${escape(data.dateline)}</p>\` : ""}
\${data.content}
\${(data.credits ?? []).map(({ credit, caption }) => \`<figure><figcaption>\${escape(caption)} \${escape(credit)}</figcaption></figure>\`).join("")}
\${(data.corrections ?? []).map(({ date, text }) => \`<p>Correction, \${escape(date)}: \${escape(text)}</p>\`).join("")}
<ul>\${(data.entities ?? []).map((id) => link("entities", id, data.names[id])).join("")}</ul>
<ul>\${(data.tags ?? []).map((tag) => link("tags", tag, tag)).join("")}</ul>
</article>\` });
};
`,
  "_includes/moved.11ty.js": `import { url } from "./page.js";
export const render = ({ to }) => \`<!doctype html><title>Moved</title><link rel="canonical" href="\${url(to)}"><meta http-equiv="refresh" content="0; url=\${url(to)}">\`;
`,
  "stories/stories.json": `{ "layout": "story.11ty.js" }\n`,
  "index.11ty.js": `import { list, page, site } from "./_includes/page.js";
export const data = { permalink: "/index.html" };
export const render = ({ collections }) => page({ title: site.title, description: site.description, path: "/", main: list(collections.newest.slice(0, ${storiesOnPage})) });
`,
  "feed.11ty.js": `import { rss, site } from "./_includes/page.js";
export const data = { permalink: "/index.xml" };
export const render = ({ collections }) => rss({ title: site.title, path: "/index.xml", stories: collections.newest });
`,
  "terms.11ty.js": `import { escape, list, page } from "./_includes/page.js";
export const data = {
  pagination: { data: "collections.termPages", size: 1, alias: "term" },
  permalink: ({ term }) => "/" + term.kind + "/" + term.name + "/" + (term.page ? "page/" + (term.page + 1) + "/" : "") + "index.html",
};
export const render = ({ term, names, page: { url } }) => {
  const title = names[term.name] ?? term.name;
  return page({ title, description: title, path: url, main: \`<h1>\${escape(title)}</h1>\${list(term.stories)}\` });
};
`,
  "term-feeds.11ty.js": `import { rss } from "./_includes/page.js";
export const data = {
  pagination: { data: "collections.terms", size: 1, alias: "term" },
  permalink: ({ term }) => "/" + term.kind + "/" + term.name + "/index.xml",
};
export const render = ({ term, names, page: { url } }) => rss({ title: names[term.name] ?? term.name, path: url, stories: term.stories.slice(0, ${storiesOnPage}) });
`,
};
