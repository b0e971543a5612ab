/** What a page of a story says, as browsers and search engines read it. */
export interface ReadPage {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly authors: readonly string[];
  readonly section: string | undefined;
  readonly tags: readonly string[];
  readonly summary: string | undefined;
  readonly content: string | undefined;
  /** The story as data. */
  readonly data: unknown;
}

const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#9;": "\t",
  "&#10;": "\n",
  "&#13;": "\r",
};
const decoded = (text: string) =>
  text.replace(/&[#a-z0-9]+;/g, (reference) => references[reference] ?? reference);

/**
 * Reads a page of a story.
 *
 * @param head what `storyHead` gave
 * @param main what `renderArticle` gave
 */
export function readPage(head: string, main: string): ReadPage {
  const find = (text: string, pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : decoded(found);
  };
  const metas = [...head.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)].map(
    ([, name = "", content = ""]) => [name, decoded(content)] as const,
  );
  const all = (wanted: string) => metas.flatMap(([name, content]) => (name === wanted ? [content] : []));
  return {
    title: find(main, /<h1>([^<]*)<\/h1>/),
    link: find(head, /<link rel="canonical" href="([^"]*)">/),
    published: all("article:published_time")[0],
    modified: all("article:modified_time")[0],
    authors: all("author"),
    section: all("article:section")[0],
    tags: all("article:tag"),
    summary: find(main, /<p class="summary">([^<]*)<\/p>/),
    content: /<div class="body">\n([^]*?)\n<\/div>\n/.exec(main)?.[1],
    data: JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(head)?.[1] ?? "null"),
  };
}
