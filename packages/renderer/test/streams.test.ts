import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import {
  type Feed,
  jsonFeedChunks,
  renderAtom,
  renderAtomBytes,
  renderJsonFeed,
  renderJsonFeedBytes,
  renderRss,
  renderRssBytes,
  streamAtom,
  streamJsonFeed,
  streamRss,
} from "../src/index.js";
import type { Story } from "../src/story.js";
import { publication, story } from "./stories.js";

const updated = "2024-05-01";
const feed = {
  publication,
  url: "https://news.example/feed",
  homeUrl: "https://news.example/",
  updated,
};
const stories = Array.from({ length: 20 }, (_, index) =>
  story({ id: `tag:news.example,2024-05-01:harbour-${index}`, headline: `Harbour ${index} & ]]>` }),
);

const formats: Readonly<
  Record<
    string,
    readonly [
      render: (feed: Feed) => string,
      stream: (stories: AsyncIterable<Story>) => AsyncGenerator<string>,
    ]
  >
> = {
  RSS: [renderRss, (passing) => streamRss(feed, passing)],
  Atom: [renderAtom, (passing) => streamAtom(feed, passing)],
  "JSON Feed": [renderJsonFeed, (passing) => streamJsonFeed(feed, passing)],
};

/** Has V8 collect at once; the function is there for programs that were started with its flag, and for new contexts. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
}

async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

async function* arriving(all: readonly Story[]): AsyncGenerator<Story> {
  yield* all;
}

test.each(Object.entries(formats))("%s streams what it renders", async (_, [render, stream]) => {
  expect(await joined(stream(arriving(stories)))).toBe(render({ ...feed, stories }));
  expect(await joined(stream(arriving([])))).toBe(render({ ...feed, stories: [] }));
});

test.each(Object.entries(formats))(
  "%s asks for a story when its reader is ready, and not before",
  async (_, [, stream]) => {
    let asked = 0;
    async function* counted() {
      for (const each of stories) {
        asked++;
        yield each;
      }
    }
    let items = -1;
    for await (const chunk of stream(counted())) {
      expect(chunk).toBeTypeOf("string");
      items++;
      // The first piece is the channel's, and the last one closes the document.
      expect(asked).toBe(Math.min(items, stories.length));
    }
    expect(items).toBe(stories.length + 1);
  },
);

test.each(Object.entries(formats))(
  "%s lets go of its source where its reader does",
  async (_, [, stream]) => {
    let closed = false;
    async function* source() {
      try {
        yield* stories;
      } finally {
        closed = true;
      }
    }
    let pieces = 0;
    for await (const chunk of stream(source())) {
      pieces += chunk.length > 0 ? 1 : 0;
      if (pieces === 2) break;
    }
    expect(closed).toBe(true);
  },
);

test.each(Object.entries(formats))("%s holds no story but the one that it writes", async (_, [, stream]) => {
  const gone = new Set<number>();
  const registry = new FinalizationRegistry<number>((index) => gone.add(index));
  async function* passing() {
    for (let index = 0; index < 50; index++) {
      const passes = { ...story(), contentHtml: `<p>${index}</p>` };
      registry.register(passes, index);
      yield passes;
    }
  }
  const pieces = stream(passing());
  for (let piece = 0; piece < 40; piece++) await pieces.next();
  collectGarbage();
  // What is collected is told of in a later task.
  await expect.poll(() => gone.size).toBeGreaterThan(30);
});

const inBytes: Readonly<
  Record<string, readonly [render: (feed: Feed) => string, bytes: (feed: Feed) => Uint8Array]>
> = {
  RSS: [renderRss, renderRssBytes],
  Atom: [renderAtom, renderAtomBytes],
  "JSON Feed": [renderJsonFeed, renderJsonFeedBytes],
};
const long = (text: string) => story({ body: `${text} `.repeat(300) });
const bodies: readonly (readonly [name: string, stories: readonly Story[]])[] = [
  ["of no stories", []],
  ["of short ones", stories],
  ["of texts that take two, three and four bytes", ["é", "한국", "👩‍👩‍👧‍👦"].map(long)],
  ["of a first story longer than all others", [story({ body: "항구 ".repeat(100_000) }), ...stories]],
  ["of a last story longer than all others", [...stories, story({ body: "👩‍👩‍👧‍👦".repeat(30_000) })]],
  ["of more short ones than text is gathered", Array.from({ length: 60 }, () => story())],
  ["of stories without end", Array.from({ length: 60 }, (_, index) => long(`“항구 ${index}” ]]> &`))],
  ["of halves of characters at the end of texts", [story({ headline: "a\ud83d", summary: "\udc69" })]],
];

test.each(
  Object.entries(inBytes).flatMap(([format, both]) =>
    bodies.map((body) => [format, ...body, ...both] as const),
  ),
)("%s in bytes is its text in UTF-8, %s", (_, _name, all, render, bytes) => {
  const whole = { ...feed, stories: all };
  expect(Buffer.from(bytes(whole)).equals(Buffer.from(render(whole)))).toBe(true);
});

test("a JSON feed leaves the text without markup out, and names the page about its extension, where it is told so", async () => {
  const entities = [{ type: "person", id: "anna", name: "Anna Berg" }];
  const whole = { ...feed, stories: [story({ entities })] };
  const options = { contentText: false, aboutUrl: "https://news.example/about/feeds" };
  const text = renderJsonFeed(whole, options);
  const extension = {
    about: "https://news.example/about/feeds",
    entities: [{ id: "anna", type: "person", name: "Anna Berg", is_about: false }],
  };
  expect(JSON.parse(text)).toMatchObject({
    items: [{ content_html: whole.stories[0]?.contentHtml, _copydesk: extension }],
  });
  expect(text).not.toContain("content_text");
  expect(Buffer.from(renderJsonFeedBytes(whole, options)).toString()).toBe(text);
  expect([...jsonFeedChunks(whole, options)].join("")).toBe(text);
  expect(await joined(streamJsonFeed(feed, arriving(whole.stories), options))).toBe(text);
  expect(() => renderJsonFeed(whole, { aboutUrl: "javascript:alert(1)" })).toThrow(TypeError);
});
