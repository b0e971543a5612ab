import type { Corpus, CorpusFile } from "../corpus/corpus.ts";
import { withFrontMatter } from "../corpus/corpus.ts";
import { peerStory, site, storiesOnPage } from "./peer-story.ts";

/** Gives the files of a Hugo site with a corpus's stories. */
export function* hugoFiles({ entities, stories, story }: Corpus): Generator<CorpusFile> {
  yield* hugoSite(hugoConfig, hugoLayouts, entities);
  for (let index = 0; index < stories; index++) yield hugoStory(peerStory(story(index)));
}

/** Gives the files of a Hugo site but for its stories. */
export function* hugoSite(
  config: string,
  layouts: Readonly<Record<string, string>>,
  entities: Corpus["entities"],
): Generator<CorpusFile> {
  yield { path: "config.toml", text: config };
  for (const [path, text] of Object.entries(layouts)) yield { path: `layouts/${path}`, text };
  for (const { id, name } of entities) {
    yield { path: `content/entities/${id}/_index.md`, text: withFrontMatter({ title: name }, "") };
  }
}

/** Gives a story's file where a Hugo site has it. */
export function hugoStory({ path, text }: CorpusFile): CorpusFile {
  return { path: `content/${path}`, text };
}

export const hugoConfig = `baseURL = "${site.baseUrl}"
title = "${site.title}"
languageCode = "${site.language}"
paginate = ${storiesOnPage}
enableRobotsTXT = true

[taxonomies]
  desk = "desks"
  tag = "tags"
  entity = "entities"
  author = "authors"

[params]
  description = "${site.description}"
`;

export const hugoLayouts = {
  "_default/baseof.html": `<!doctype html>
<html lang="{{ .Params.language | default "en" }}">
<head>
<meta charset="utf-8">
<title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ with .OutputFormats.Get "RSS" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}
{{ block "head" . }}{{ end }}
</head>
<body>
<header><p><a href="{{ .Site.BaseURL }}">{{ .Site.Title }}</a></p></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer><p>{{ .Site.Title }}: {{ .Site.Params.description }}</p></footer>
</body>
</html>
`,
  "_default/single.html": `{{ define "head" }}<meta property="og:title" content="{{ .Title }}">
<meta property="og:description" content="{{ .Description }}">
<meta property="og:url" content="{{ .Permalink }}">
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "description" .Description "datePublished" .Date "dateModified" .Lastmod "url" .Permalink "author" (dict "@type" "Person" "name" .Params.byline) "keywords" .Params.tags "inLanguage" .Params.language | jsonify | safeJS }}</script>{{ end }}
{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p>{{ .Description }}</p>
<p>{{ .Params.byline }}, <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time></p>
{{ with .Params.dateline }}<p>{{ . }}</p>{{ end }}
{{ .Content }}
{{ range .Params.credits }}<figure><figcaption>{{ .caption }} {{ .credit }}</figcaption></figure>{{ end }}
{{ range .Params.corrections }}<p>Correction, {{ .date }}: {{ .text }}</p>{{ end }}
<ul>{{ range .GetTerms "entities" }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ul>
<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ul>
</article>{{ end }}
`,
  "_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1>
<ol>{{ range .Paginator.Pages }}<li><h2><a href="{{ .Permalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></li>
{{ end }}</ol>
<nav>{{ with .Paginator.Prev }}<a href="{{ .URL }}">Newer</a>{{ end }} {{ with .Paginator.Next }}<a href="{{ .URL }}">Older</a>{{ end }}</nav>{{ end }}
`,
  // The list of all terms of a kind. Under the name of taxonomy.html, Hugo would take it for the list of one term's stories too.
  "_default/terms.html": `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.Permalink }}">{{ .Page.Title }}</a> ({{ .Count }})</li>
{{ end }}</ul>{{ end }}
`,
  "index.html": `{{ define "main" }}<h1>{{ .Title }}</h1>
<ol>{{ range first ${storiesOnPage} .Site.RegularPages.ByDate.Reverse }}<li><h2><a href="{{ .Permalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p></li>
{{ end }}</ol>{{ end }}
`,
  "partials/stories-of-feed.html": `{{ $stories := first ${storiesOnPage} .Pages }}{{ if .IsHome }}{{ $stories = .Site.RegularPages }}{{ end }}{{ return $stories }}`,
  "_default/rss.xml": `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>{{ .Title }}</title>
<link>{{ .Permalink }}</link>
<description>{{ .Site.Params.description }}</description>
{{ with .OutputFormats.Get "RSS" }}<atom:link href="{{ .Permalink }}" rel="self" type="application/rss+xml"/>{{ end }}
{{ range partial "stories-of-feed.html" . }}<item>
<title>{{ .Title }}</title>
<link>{{ .Permalink }}</link>
<guid isPermaLink="false">{{ .Params.guid }}</guid>
<pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate>
<dc:creator>{{ .Params.byline }}</dc:creator>
{{ range .Params.tags }}<category>{{ . }}</category>
{{ end }}<description>{{ .Description }}</description>
<content:encoded>{{ .Content | html }}</content:encoded>
</item>
{{ end }}</channel>
</rss>
`,
};
