import type { Entity } from "@copydesk/article-schema";
import { html, inEnglish, isolated, type Markup, timeElement } from "@copydesk/renderer";
import { capitalised } from "./capitalised.js";
import { entityFacts, type FactsOptions } from "./entity-facts.js";

/** Writes what is known of an entity: its names, its description, its facts, its history, and the same thing elsewhere. */
export function entityHead(entity: Entity, options: FactsOptions): Markup {
  const { language } = options;
  const en = (words: string) => inEnglish(language, words);
  const otherNames =
    entity.otherNames.length > 0
      ? html`<p class="other-names">${en("Also:")} ${entity.otherNames.map((name, index) => [index > 0 ? ", " : undefined, isolated(language, name)])}</p>\n`
      : undefined;
  const description =
    entity.description === undefined ? undefined : html`<p class="summary">${entity.description}</p>\n`;
  const facts = entityFacts(entity, options);
  const list =
    facts.length > 0
      ? html`<dl class="facts">${facts.map(
          ({ term, values }) => html`
<div><dt>${en(term)}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`,
        )}
</dl>
`
      : undefined;
  return html`<header class="channel">
<p class="section">${en(kinds[entity.type])}</p>
<h1>${isolated(language, entity.name)}</h1>
${otherNames}${description}${list}${history(entity, language)}${elsewhere(entity, language)}</header>`;
}

const kinds = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  agreement: "Agreement",
  event: "Event",
  topic: "Topic",
} as const;

/** Writes what became of an agreement as a line of time, the oldest first. */
function history(entity: Entity, language: string): Markup | undefined {
  if (entity.type !== "agreement" || entity.statusHistory.length === 0) return undefined;
  const steps = entity.statusHistory.map(({ status, date, note }) => {
    const word = inEnglish(language, capitalised(status.replaceAll("-", " ")));
    return html`
<li><p class="when">${timeElement(date, language)}</p><p><b>${word}</b>${note === undefined ? undefined : html`: ${note}`}</p></li>`;
  });
  return html`<section aria-labelledby="history">
<h2 id="history">${inEnglish(language, "What became of it")}</h2>
<ol class="timeline">${steps}
</ol>
</section>
`;
}

function elsewhere({ sameAs }: Entity, language: string): Markup | undefined {
  if (sameAs.length === 0) return undefined;
  const links = sameAs.map(
    (url, index) =>
      html`${index > 0 ? ", " : undefined}<a href="${url}" rel="external">${new URL(url).hostname.replace(/^www\./, "")}</a>`,
  );
  return html`<p class="elsewhere">${inEnglish(language, "Elsewhere:")} ${links}</p>\n`;
}
