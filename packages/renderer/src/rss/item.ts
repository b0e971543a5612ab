import type { Publication } from "@copydesk/article-schema";
import { webAddress } from "../address/address.js";
import { namesOfAuthors } from "../authors.js";
import { changedAt } from "../date/changed-at.js";
import { rfc3339, rfc822 } from "../date/moment.js";
import { contentOf } from "../feed/content.js";
import type { WrittenExtension } from "../feed/extension.js";
import { guidOf } from "../feed/guid.js";
import { writingCategories } from "../feed/taxonomy.js";
import { remembered } from "../remembered.js";
import type { Story } from "../story.js";
import type { Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";
import { enclosure, mediaRss } from "./media.js";

/**
 * Gives what writes the stories of a feed as RSS items, one after the other.
 *
 * @param publication who publishes them
 * @param extension what the feed says in other vocabularies
 */
export function rssItems(publication: Publication, extension: WrittenExtension): (story: Story) => Markup {
  // A bare name has no place in <author>, which holds an e-mail address.
  const creator = remembered((name: string) => xml`<dc:creator>${name}</dc:creator>\n`);
  const categories = writingCategories(publication, ({ term, scheme }) =>
    scheme === undefined
      ? xml`<category>${term}</category>\n`
      : xml`<category domain="${scheme}">${term}</category>\n`,
  );

  return (story) => {
    const { article, url } = story;
    const modified = changedAt(article);
    // The description comes before content:encoded: some readers take the last of the two for the item's text.
    return xml`<item>
<title>${article.headline}</title>
<link>${webAddress(url, "story.url")}</link>
<guid isPermaLink="false">${guidOf(article)}</guid>
<pubDate>${rfc822(article.datePublished)}</pubDate>
${modified && xml`<dcterms:modified>${rfc3339(modified)}</dcterms:modified>\n`}${namesOfAuthors(
      article,
      publication,
    ).map(creator)}${categories(article)}<description>${article.summary}</description>
<content:encoded><![CDATA[${contentOf(story)}]]></content:encoded>
${article.rights?.notice && xml`<dc:rights>${article.rights.notice}</dc:rights>\n`}${article.syndicatedFrom && xml`<source url="${webAddress(article.syndicatedFrom.feedUrl, "article.syndicatedFrom.feedUrl")}">${article.syndicatedFrom.title}</source>\n`}${enclosure(story)}${mediaRss(story)}${extension.item(story)}</item>
`;
  };
}
