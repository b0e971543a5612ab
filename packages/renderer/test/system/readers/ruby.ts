import { json, output, type Reader, script, seconds } from "./reader.ts";

/** Ruby's rss, which refuses what the specifications do not allow. */
export const ruby: Reader = {
  name: "Ruby's strict rss",
  programs: [{ name: "ruby", probe: ["ruby", "-rrss", "-rjson", "-e", "0"], install: "ruby" }],
  cannotCarry: [],
  read: async (document) => json(await output(["ruby", "-e", await script("rss.rb")], { input: document })),
  expected: ({ id, title, link, published, modified, authors, categories, summary, content }, format) => ({
    id,
    title,
    link,
    date: seconds(published),
    // Its parser knows no dcterms, so that of RSS it reads what Atom says in `updated`.
    ...(format === "atom" ? { modified: seconds(modified ?? published) } : {}),
    authors,
    categories,
    summary,
    content,
  }),
};
