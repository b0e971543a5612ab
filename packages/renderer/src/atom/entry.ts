import type { Article, Publication } from "@copydesk/article-schema";
import { authorNames } from "../authors.js";
import { rfc3339 } from "../date/moment.js";
import { feedContent } from "../feed/content.js";
import { guidOf } from "../feed/guid.js";
import { categoriesOf } from "../feed/taxonomy.js";
import type { Story } from "../story.js";
import { attributes, type Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";

/** Writes one story as an Atom entry. */
export function atomEntry(story: Story, publication: Publication): Markup {
  const { article, url } = story;
  const { language, rights, syndicatedFrom } = article;
  return xml`<entry xml:lang="${language}">
<id>${atomId(article)}</id>
<title type="text">${article.headline}</title>
<link rel="alternate" type="text/html" hreflang="${language}" href="${url}"/>
<published>${rfc3339(article.datePublished)}</published>
<updated>${rfc3339(article.dateModified ?? article.datePublished)}</updated>
${authorNames(article, publication).map((name) => xml`<author><name>${name}</name></author>\n`)}${categoriesOf(
    article,
    publication,
  ).map(
    (category) => xml`<category ${attributes({ term: category.term, scheme: category.scheme })}/>\n`,
  )}<summary type="text">${article.summary}</summary>
<content type="html"><![CDATA[${feedContent(story)}]]></content>
${enclosures(article)}${rights?.notice && xml`<rights type="text">${rights.notice}</rights>\n`}${
    syndicatedFrom &&
    xml`<source><title type="text">${syndicatedFrom.title}</title><link rel="self" href="${syndicatedFrom.feedUrl}"/></source>\n`
  }</entry>
`;
}

/**
 * Tells readers to drop a story that was withdrawn.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6721
 */
export function deletedEntry(article: Article): Markup {
  const when = rfc3339(article.withdrawal?.date ?? article.dateModified ?? article.datePublished);
  const comment = article.withdrawal && xml`<at:comment>${article.withdrawal.reason}</at:comment>`;
  return xml`<at:deleted-entry ref="${atomId(article)}" when="${when}">${comment}</at:deleted-entry>\n`;
}

/** An entry's id is an IRI (RFC 4287, section 4.2.6); a guid that a story had elsewhere need not be one. */
function atomId(article: Article): string {
  const guid = guidOf(article);
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(guid) ? guid : article.id;
}

function enclosures({ media }: Article): readonly Markup[] {
  return media.flatMap(({ renditions }) =>
    renditions.map(
      ({ url, mediaType, size }) =>
        xml`<link ${attributes({ rel: "enclosure", type: mediaType, length: size, href: url })}/>\n`,
    ),
  );
}
