import { html, inEnglish } from "@copydesk/renderer";
import { layout, type Site } from "./layout.js";
import type { SchemaName } from "./schema-text.js";

/** Each schema in words, and its name in the 2020 edition of the standard. */
const schemas = [
  ["A story as data, as it stands beside each story", "article"],
  ["The front matter of a story's file", "front-matter"],
  ["The file of an entity", "entity"],
  ["publication.yaml", "publication"],
] as const;

/** Gives the path of a JSON Schema in an edition. */
export function schemaPath(name: SchemaName): string {
  return `schemas/${name}.schema.json`;
}

/** Writes the list of JSON Schemas that an edition has, each in three editions. */
export function schemasPage(site: Site): string {
  const { publication, addresses } = site;
  const en = (words: string) => inEnglish(publication.language, words);
  const link = (name: SchemaName, edition: string) =>
    html`<a href="${addresses.at(schemaPath(name))}" type="application/schema+json">${edition}</a>`;
  return layout(site, {
    title: "JSON Schemas",
    path: "schemas/index.html",
    main: html`<header class="channel">
<h1>${en("JSON Schemas")}</h1>
<p class="summary">${en("They say what shape the data have, for programs that read stories and for editors that complete them.")}</p>
</header>
<ul class="channels">${schemas.map(
      ([words, name]) => html`
<li>${en(words)} <span class="formats" lang="en" dir="ltr">${link(name, "2020-12")} · ${link(`${name}.draft-07`, "draft-07")} · ${link(`${name}.editor`, "for editors")}</span></li>`,
    )}
</ul>`,
  });
}
