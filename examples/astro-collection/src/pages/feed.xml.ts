import { renderRss } from "@copydesk/renderer/rss";
import { publication } from "../publication";
import { getStories } from "../stories";

export async function GET(): Promise<Response> {
  const homeUrl = publication.baseUrl;
  const rss = renderRss({
    publication,
    url: new URL("/feed.xml", homeUrl).href,
    homeUrl,
    stories: await getStories(),
  });
  return new Response(rss, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
