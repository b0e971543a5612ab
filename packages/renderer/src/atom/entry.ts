import type { Article, Publication } from "@copydesk/article-schema";
import { webAddress } from "../address/address.js";
import { namesOfAuthors } from "../authors.js";
import { namesOfContributors } from "../contributors.js";
import { changedAt, withdrawnAt } from "../date/changed-at.js";
import { rfc3339 } from "../date/moment.js";
import { contentOf } from "../feed/content.js";
import type { WrittenExtension } from "../feed/extension.js";
import type { FeedHead } from "../feed/feed.js";
import { findForbidden } from "../feed/find-forbidden.js";
import { guidOf } from "../feed/guid.js";
import { writingCategories } from "../feed/taxonomy.js";
import { filesOf } from "../media/files.js";
import { remembered } from "../remembered.js";
import type { Story } from "../story.js";
import { attributes, type Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";
import { isAtomId } from "./atom-id.js";

/**
 * Gives what writes the stories of a feed as Atom entries, one after the other.
 *
 * @param publication who publishes them
 * @param extension what the feed says in other vocabularies
 */
export function atomEntries(publication: Publication, extension: WrittenExtension): (story: Story) => Markup {
  const author = remembered((name: string) => xml`<author><name>${name}</name></author>\n`);
  const contributor = remembered((name: string) => xml`<contributor><name>${name}</name></contributor>\n`);
  const categories = writingCategories(publication, ({ term, scheme }) =>
    scheme === undefined
      ? xml`<category term="${term}"/>\n`
      : xml`<category term="${term}" scheme="${scheme}"/>\n`,
  );

  return (story) => {
    const { article, url } = story;
    const { language, rights, syndicatedFrom } = article;
    return xml`<entry xml:lang="${language}">
<id>${atomId(article)}</id>
<title type="text">${article.headline}</title>
<link rel="alternate" type="text/html" hreflang="${language}" href="${webAddress(url, "story.url")}"/>
<published>${rfc3339(article.datePublished)}</published>
<updated>${rfc3339(changedAt(article) ?? article.datePublished)}</updated>
${namesOfAuthors(article, publication).map(author)}${namesOfContributors(article).map(contributor)}${categories(article)}<summary type="text">${article.summary}</summary>
<content type="html"><![CDATA[${contentOf(story)}]]></content>
${enclosures(story)}${rights?.license && xml`<link rel="license" href="${webAddress(rights.license, "article.rights.license")}"/>\n`}${rights?.notice && xml`<rights type="text">${rights.notice}</rights>\n`}${
      syndicatedFrom &&
      xml`<source><title type="text">${syndicatedFrom.title}</title><link rel="self" href="${webAddress(syndicatedFrom.feedUrl, "article.syndicatedFrom.feedUrl")}"/></source>\n`
    }${extension.item(story)}</entry>
`;
  };
}

/**
 * Tells readers to drop a story that was withdrawn.
 *
 * @param article the story, whose language the reason is in
 * @param feed the feed, whose caller is told what in the reason it cannot carry as it is
 * @see https://www.rfc-editor.org/rfc/rfc6721
 */
export function deletedEntry(
  article: Article,
  { publication: { language }, onWarning }: Pick<FeedHead, "publication" | "onWarning">,
): Markup {
  if (onWarning)
    for (const warning of findForbidden({ withdrawal: article.withdrawal })) onWarning(warning, article.id);
  const about = attributes({
    ref: atomId(article),
    when: rfc3339(withdrawnAt(article)),
    "xml:lang": article.language === language ? undefined : article.language,
  });
  const comment = article.withdrawal && xml`<at:comment>${article.withdrawal.reason}</at:comment>`;
  return xml`<at:deleted-entry ${about}>${comment}</at:deleted-entry>\n`;
}

function atomId(article: Article): string {
  const guid = guidOf(article);
  return isAtomId(guid) ? guid : article.id;
}

function enclosures({ article, url: storyUrl }: Story): readonly Markup[] {
  return article.media.flatMap((media) =>
    filesOf(media, storyUrl).map(
      ({ url, mediaType, size }) =>
        xml`<link ${attributes({ rel: "enclosure", type: mediaType, length: size, href: url })}/>\n`,
    ),
  );
}
