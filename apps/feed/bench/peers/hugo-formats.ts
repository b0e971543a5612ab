import type { Corpus, CorpusFile } from "../corpus/corpus.ts";
import type { CorpusStory } from "../corpus/story.ts";
import { hugoConfig, hugoLayouts, hugoSite, hugoStory } from "./hugo.ts";
import { peerStory, storiesOnPage } from "./peer-story.ts";

/**
 * Gives the files of a Hugo site that writes what Copydesk writes, as far as it can: beside the pages, feeds in three formats for
 * everything that has one, archives in which all stories are, and each story's data and Markdown.
 */
export function* hugoFormatsFiles({ entities, stories, story }: Corpus): Generator<CorpusFile> {
  yield* hugoSite(config, { ...hugoLayouts, ...layouts }, entities);
  for (let index = 0; index < stories; index++) yield hugoFormatsStory(story(index));
}

/** Gives a story's file where such a site has it. */
export function hugoFormatsStory(story: CorpusStory): CorpusFile {
  const { datePublished, language } = story.fields;
  return hugoStory(peerStory(story, { months: [datePublished.slice(0, 7)], languages: [language] }));
}

const config = `${hugoConfig.replace("[taxonomies]", `[taxonomies]\n  month = "months"\n  language = "languages"`)}
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[mediaTypes."application/feed+json"]
suffixes = ["json"]
[mediaTypes."text/markdown"]
suffixes = ["md"]

[outputFormats.Atom]
mediaType = "application/atom+xml"
baseName = "atom"
[outputFormats.JSONFeed]
mediaType = "application/feed+json"
baseName = "feed"
isPlainText = true
[outputFormats.Data]
mediaType = "application/json"
baseName = "story"
isPlainText = true
[outputFormats.Markdown]
mediaType = "text/markdown"
baseName = "story"
isPlainText = true

[outputs]
home = ["HTML", "RSS", "Atom", "JSONFeed"]
section = ["HTML"]
taxonomy = ["HTML"]
term = ["HTML", "RSS", "Atom", "JSONFeed"]
page = ["HTML", "Data", "Markdown"]
`;

const time = "2006-01-02T15:04:05Z07:00";

const layouts = {
  // As in Copydesk, all stories are in the archives alone: here in those of the months.
  "partials/stories-of-feed.html": `{{ $stories := first 20 .Pages }}{{ if .IsHome }}{{ $stories = first ${storiesOnPage} .Site.RegularPages }}{{ else if eq .Type "months" }}{{ $stories = .Pages }}{{ end }}{{ return $stories }}`,
  "_default/list.atom.xml": `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<feed xmlns="http://www.w3.org/2005/Atom">
<id>{{ .Permalink }}</id>
<title>{{ .Title }}</title>
<link href="{{ .Permalink }}"/>
{{ with .OutputFormats.Get "Atom" }}<link rel="self" href="{{ .Permalink }}"/>{{ end }}
<updated>{{ .Lastmod.Format "${time}" }}</updated>
{{ range partial "stories-of-feed.html" . }}<entry>
<id>{{ .Params.guid }}</id>
<title>{{ .Title }}</title>
<link href="{{ .Permalink }}"/>
<published>{{ .Date.Format "${time}" }}</published>
<updated>{{ .Lastmod.Format "${time}" }}</updated>
<author><name>{{ .Params.byline }}</name></author>
{{ range .Params.tags }}<category term="{{ . }}"/>
{{ end }}<summary>{{ .Description }}</summary>
<content type="html">{{ .Content | html }}</content>
</entry>
{{ end }}</feed>
`,
  "_default/list.jsonfeed.json": `{{ $items := slice }}{{ range partial "stories-of-feed.html" . }}{{ $items = $items | append (dict "id" .Params.guid "url" .Permalink "title" .Title "summary" .Description "content_html" (string .Content) "date_published" (.Date.Format "${time}") "date_modified" (.Lastmod.Format "${time}") "authors" (slice (dict "name" .Params.byline)) "tags" .Params.tags "language" .Params.language) }}{{ end }}{{ dict "version" "https://jsonfeed.org/version/1.1" "title" .Title "home_page_url" .Permalink "items" $items | jsonify }}
`,
  "_default/single.data.json": `{{ dict "id" .Params.guid "headline" .Title "summary" .Description "datePublished" .Date "dateModified" .Lastmod "url" .Permalink "byline" .Params.byline "tags" .Params.tags "entities" .Params.entities "language" .Params.language "dateline" .Params.dateline "media" .Params.credits "corrections" .Params.corrections "body" .RawContent | jsonify }}
`,
  "_default/single.markdown.md": `# {{ .Title }}

{{ .Description }}

{{ .Params.byline }}, {{ .Date.Format "2 January 2006" }}

{{ .RawContent }}
`,
};
