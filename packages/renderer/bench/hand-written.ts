import { type Story, withoutForbidden } from "@copydesk/renderer";

/**
 * The practical limit: the same bytes as the renderer gives for the stories measured here, written field by field into one
 * buffer by hand. It knows no other elements, so it is no way to write feeds.
 *
 * @param start the document up to its first item
 */
export function handWritten(start: string, stories: readonly Story[]): Buffer {
  let buffer = Buffer.allocUnsafe(64 + stories.length * 4600);
  let at = 0;
  const write = (text: string) => {
    if (at + text.length * 3 > buffer.length)
      buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
    at += buffer.write(text, at, "utf8");
  };
  const escape = (text: string) => {
    const safe = withoutForbidden(text);
    return /[&<>]/.test(safe)
      ? safe.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
      : safe;
  };
  write(start);
  for (const { article, url, contentHtml } of stories) {
    write("<item>\n<title>");
    write(escape(article.headline));
    write("</title>\n<link>");
    write(escape(url));
    write('</link>\n<guid isPermaLink="false">');
    write(escape(article.id));
    write("</guid>\n<pubDate>");
    write(new Date(article.datePublished).toUTCString());
    write("</pubDate>\n<dc:creator>");
    write(escape(article.authors[0]?.name ?? ""));
    write('</dc:creator>\n<category domain="tag:news.example,2019:news/sections">');
    write(escape(article.section ?? ""));
    for (const tag of article.tags) {
      write("</category>\n<category>");
      write(escape(tag));
    }
    write("</category>\n<description>");
    write(escape(article.summary));
    write("</description>\n<content:encoded><![CDATA[");
    write(withoutForbidden(contentHtml).replaceAll("]]>", "]]]]><![CDATA[>"));
    write("]]></content:encoded>\n</item>\n");
  }
  write("</channel>\n</rss>\n");
  return buffer.subarray(0, at);
}
