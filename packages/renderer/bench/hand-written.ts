import type { Story } from "@copydesk/renderer";
import { publication } from "./stories.ts";

/**
 * The practical limit: RSS with the same elements, written field by field into one buffer by hand, for stories that are known
 * to hold nothing but what these lines expect. Not a way to write feeds.
 */
export function handWritten(stories: readonly Story[]): Buffer {
  let buffer = Buffer.allocUnsafe(64 + stories.length * 4600);
  let at = 0;
  const write = (text: string) => {
    if (at + text.length * 3 > buffer.length)
      buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
    at += buffer.write(text, at, "utf8");
  };
  const escape = (text: string) =>
    /[&<>]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
  write(
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>${publication.title}</title>`,
  );
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
    write(contentHtml.replaceAll("]]>", "]]]]><![CDATA[>"));
    write("]]></content:encoded>\n</item>\n");
  }
  write("</channel></rss>\n");
  return buffer.subarray(0, at);
}
