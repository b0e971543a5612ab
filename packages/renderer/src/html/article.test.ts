import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { renderArticle } from "./article.js";
import { renderStory } from "./render-story.js";

const page = (fields: object) => String(renderArticle(story(fields)));

test("says the headline, the summary, the byline and the date", () => {
  const text = page({
    headline: "A & <b>",
    authors: [{ name: "Anna Berg" }, { name: "김철수" }],
    dateline: "SEOUL",
    dateModified: "2024-05-02",
  });
  expect(text).toContain("<h1>A &amp; &lt;b&gt;</h1>");
  expect(text).toContain('<p class="summary">The harbour is open again.</p>');
  expect(text).toContain('By <span class="author">Anna Berg, 김철수</span>');
  expect(text).toContain('<span class="place">SEOUL</span>, <time datetime="2024-05-01">1 May 2024</time>');
  expect(text).toContain('Updated <time datetime="2024-05-02">2 May 2024</time>');
  expect(text.replace(/<[^>]*>/g, "")).toContain("1 May 2024 · Updated 2 May 2024");
});

test("has no byline where nobody signs, nor what reader views take for one by its class", () =>
  expect(page({})).not.toMatch(/(?:class|id)="[^"]*(?:byline|author|dateline|writtenby)/i));

test("is written in its language's direction", () => {
  expect(page({ language: "ar" })).toMatch(/^<article lang="ar" dir="rtl">/);
});

test("isolates names that run the other way, so that they keep their full stops and their order", () => {
  const entities = [
    { type: "organization", id: "port", name: "Port & Co.", otherNames: ["P.C.", "الميناء"] },
    { type: "person", id: "anna", name: "آنا" },
    { type: "agreement", id: "pact", name: "اتفاق", parties: ["port", "anna"] },
  ];
  const text = page({
    language: "ar",
    authors: [{ name: "Bo Jr." }, { name: "آنا" }],
    entities,
    body: "[Port](entity:port) [آنا](entity:anna) [اتفاق](entity:pact)",
    quotes: [{ text: "Port", speaker: "port" }],
    claims: [{ text: "نعم", attribution: "آنا", standing: "disputed", disputedBy: ["port", "anna"] }],
    sources: [{ name: "Paper Inc.", url: "https://paper.example/", entity: "port" }],
  });
  expect(text).toContain('<span class="author"><bdi>Bo Jr.</bdi>, آنا</span>');
  expect(text).toContain("<cite><bdi>Port &amp; Co.</bdi></cite>");
  expect(text).toContain("<bdi>Port &amp; Co.</bdi>, آنا.</p>");
  expect(text).toContain(
    '<bdi><a href="https://paper.example/">Paper Inc.</a></bdi> (<bdi>Port &amp; Co.</bdi>)',
  );
  expect(text).toMatch(
    /<dt id="[^"]*"><bdi>Port &amp; Co\.<\/bdi> <span class="other-names">\(<bdi>P\.C\.<\/bdi>, الميناء\)/,
  );
  expect(text).toMatch(/<bdi>Port &amp; Co\.<\/bdi> <span [^>]*>and<\/span> آنا/);
});

test("says how each claim stands, and who says otherwise", () => {
  const entities = [
    { type: "organization", id: "port", name: "The Port" },
    { type: "person", id: "anna", name: "Anna" },
  ];
  const claims = [
    { text: "It is safe.", claimant: "port", standing: "disputed", disputedBy: ["anna"] },
    { text: "It was late.", attribution: "press reports", standing: "reported" },
  ];
  const text = page({ entities, claims });
  expect(text).toContain("Attributed to: The Port. <strong>Disputed</strong> by: Anna.");
  expect(text).toContain("Attributed to: press reports. <strong>Reported, not confirmed</strong>.");
});

test("lists what it names, with what is known of it, where mentions lead", () => {
  const entities = [
    { type: "event", id: "late", name: "Late", date: "2019" },
    { type: "event", id: "early", name: "Early", date: "1910/1945" },
    { type: "person", id: "anna", name: "Anna", otherNames: ["A."], roles: [{ title: "engineer" }] },
    { type: "place", id: "asia", name: "Asia" },
    {
      type: "place",
      id: "korea",
      name: "Korea",
      containedIn: "asia",
      sameAs: ["https://www.wikidata.org/wiki/Q884"],
    },
    {
      type: "agreement",
      id: "pact",
      name: "Pact",
      parties: ["korea", "asia"],
      statusHistory: [
        { status: "signed", date: "2016-11-23", note: "In Seoul" },
        { status: "notice-given", date: "2019-08" },
      ],
    },
  ];
  const text = page({ entities, body: "[Anna](entity:anna)" });
  expect(text).toContain('href="https://news.example/stories/harbour/#entity-anna"');
  expect(text).toContain('<dt id="entity-anna">Anna <span class="other-names">(A.)</span></dt>');
  expect(text).toContain("<li>between Korea and Asia</li>");
  expect(text).toContain('<time datetime="2019-08">August 2019</time>: notice given</li>');
  expect(text).toContain('<time datetime="2016-11-23">23 November 2016</time>: signed – In Seoul</li>');
  expect(text).toContain('<a href="https://www.wikidata.org/wiki/Q884" rel="external">wikidata.org</a>');
  expect(text.indexOf("Early")).toBeLessThan(text.indexOf("Late"));
  expect(text).toContain("1910–1945");
});

test("shows media with their credit, and says so where there is none to show", () => {
  const renditions = [{ url: "https://news.example/a.jpg", mediaType: "image/jpeg", width: 10, height: 5 }];
  expect(page({ media: [{ kind: "photo", credit: "A", alt: 'x"y', caption: "C", renditions }] })).toContain(
    '<figure><img src="https://news.example/a.jpg" alt="x&quot;y" width="10" height="5"><figcaption><span class="caption">C</span> · <span class="credit">Photo credit: A</span></figcaption></figure>',
  );
  expect(page({ media: [{ kind: "photo", credit: "Kyodo News" }] })).toContain(
    '<span class="credit">Photo credit: Kyodo News</span> (the photo is not available here)',
  );
  expect(
    page({
      media: [
        {
          kind: "video",
          credit: "A",
          renditions: [{ url: "https://x.example/a.mp4", mediaType: "video/mp4" }],
        },
      ],
    }),
  ).toContain(
    '<video controls preload="none"><source src="https://x.example/a.mp4" type="video/mp4"></video>',
  );
});

test("leads to the pages of its section, its authors and its entities, where it is told of any", () => {
  const fields = {
    section: "World",
    authors: [{ name: "Anna", entity: "anna" }, { name: "Berta" }],
    entities: [
      { type: "person", id: "anna", name: "Anna" },
      { type: "place", id: "oslo", name: "Oslo" },
    ],
  };
  const text = String(
    renderArticle(story(fields), {
      sectionUrl: (section) => `https://news.example/?s=${section}`,
      authorUrl: ({ entity }) => entity && `https://news.example/by/${entity}/`,
      entityUrl: (id) => (id === "oslo" ? "https://news.example/oslo/" : undefined),
    }),
  );
  expect(text).toContain('<p class="section"><a href="https://news.example/?s=World">World</a></p>');
  expect(text).toContain(
    'By <span class="author"><a href="https://news.example/by/anna/">Anna</a>, Berta</span>',
  );
  expect(text).toContain('<dt id="entity-oslo"><a href="https://news.example/oslo/">Oslo</a></dt>');
  expect(text).toContain('<dt id="entity-anna">Anna</dt>');
});

test("makes the addresses of its parts absolute, and leaves the words of one that a browser must not follow", () => {
  const fields = {
    section: "World",
    authors: [{ name: "Anna" }],
    body: "[Oslo](entity:oslo) and [Rome](entity:rome)",
    entities: [
      { type: "place", id: "oslo", name: "Oslo" },
      { type: "place", id: "rome", name: "Rome" },
    ],
  };
  const entityUrl = (id: string) => (id === "oslo" ? "/oslo" : "javascript:alert(1)");
  const { article, url } = story(fields);
  const text = String(
    renderArticle(renderStory(article, { url, entityUrl }), {
      sectionUrl: () => "/world",
      authorUrl: () => "javascript:alert(1)",
      entityUrl,
    }),
  );
  expect(text).toContain('<p class="section"><a href="https://news.example/world">World</a></p>');
  expect(text).toContain('By <span class="author">Anna</span>');
  expect(text).toContain('<a href="https://news.example/oslo" class="mention">Oslo</a> and Rome</p>');
  expect(text).toContain('<dt id="entity-oslo"><a href="https://news.example/oslo">Oslo</a></dt>');
  expect(text).toContain('<dt id="entity-rome">Rome</dt>');
});

test("shows a picture in its sizes, and a video with its still", () => {
  const file = (name: string, mediaType: string, width?: number) => ({
    url: `https://news.example/${name}`,
    mediaType,
    ...(width ? { width } : {}),
  });
  const photo = {
    kind: "photo",
    credit: "A",
    alt: "x",
    renditions: [file("a.jpg", "image/jpeg", 800), file("b.jpg", "image/jpeg", 400)],
  };
  expect(page({ media: [photo] })).toContain(
    '<img src="https://news.example/a.jpg" srcset="https://news.example/a.jpg 800w, https://news.example/b.jpg 400w" sizes="100vw" alt="x" width="800">',
  );
  const twice = { ...photo, renditions: [...photo.renditions, file("b.webp", "image/webp", 400)] };
  expect(page({ media: [twice] })).toContain(' https://news.example/b.jpg 400w" ');
  const video = {
    kind: "video",
    credit: "B",
    renditions: [file("a.mp4", "video/mp4", 640), file("a.webm", "video/webm"), file("a.png", "image/png")],
  };
  expect(page({ media: [video] })).toContain(
    '<video controls preload="none" poster="https://news.example/a.png"><source src="https://news.example/a.mp4" type="video/mp4"><source src="https://news.example/a.webm" type="video/webm"></video>',
  );
});

test("says in the place of a withdrawn story that it was, and why", () => {
  const text = page({
    language: "ar",
    status: "withdrawn",
    headline: "Secret",
    withdrawal: { date: "2024-05-02", reason: "<Wrong>" },
  });
  expect(text).not.toContain("Secret");
  expect(text).not.toContain("harbour");
  expect(text).toContain('It was withdrawn on <time datetime="2024-05-02">2 May 2024</time>.');
  expect(text).toContain('<p class="reason" lang="ar" dir="rtl">&lt;Wrong&gt;</p>');
});

const inKorean = {
  language: "ko",
  headline: "제목",
  summary: "요약",
  body: "본문",
  section: "국제",
  authors: [{ name: "김철수" }],
  dateModified: "2024-05-02",
  entities: [
    { type: "person", id: "anna", name: "안나", roles: [{ title: "판사" }] },
    { type: "organization", id: "port", name: "항구" },
    { type: "place", id: "asia", name: "아시아" },
    { type: "place", id: "korea", name: "한국", containedIn: "asia" },
    {
      type: "agreement",
      id: "pact",
      name: "협정",
      parties: ["korea", "asia", "port"],
      statusHistory: [{ status: "in-force", date: "2019", note: "설명" }],
    },
    { type: "agreement", id: "deal", name: "합의", parties: ["korea", "asia"], signed: "2018" },
    { type: "event", id: "visit", name: "방문", date: "2019" },
    { type: "topic", id: "trade", name: "무역" },
  ],
  quotes: [{ text: "인용", speaker: "anna" }],
  claims: [
    { text: "주장", claimant: "port", standing: "disputed", disputedBy: ["anna"] },
    { text: "보도", attribution: "언론", standing: "reported" },
  ],
  media: [
    { kind: "photo", credit: "사진사", caption: "설명" },
    {
      kind: "graphic",
      credit: "편집부",
      alt: "그림",
      renditions: [{ url: "https://news.example/a.png", mediaType: "image/png" }],
    },
  ],
  corrections: [{ date: "2024-05-02", text: "정정" }],
  sources: [{ name: "판결", entity: "port" }],
  aiDisclosure: { digitalSourceType: "humanEdits", note: "편집" },
  rights: { notice: "©", license: "https://license.example/", usageTerms: "조건" },
};

test("says that its labels are English where the story is in another language", () => {
  const english = /<span lang="en" dir="ltr">([^<]*)<\/span>/g;
  const text = page(inKorean);
  expect(text.replace(english, "").replace(/<[^>]*>/g, "")).not.toMatch(/[A-Za-z]/);
  expect(text.replace(english, "$1").replace(/<[^>]*>/g, "")).toContain("Disputed by: 안나.");
  expect(page({ ...inKorean, language: "en-GB" })).not.toMatch(english);
});

test("names the parties of an agreement as a sentence does", () => {
  const text = page({ ...inKorean, language: "en" });
  expect(text).toContain("<li>between 한국, 아시아 and 항구</li>");
  expect(text).toContain("<li>between 한국 and 아시아</li>");
});

test("says what the story rests on, with the way there, and whom it is from", () => {
  const text = page({
    entities: [
      { type: "organization", id: "court", name: "The Court" },
      { type: "person", id: "anna", name: "Anna Berg" },
    ],
    sources: [
      { name: "The <ruling>", url: "https://court.example/ruling", entity: "court" },
      { name: "Anna Berg", entity: "anna" },
      { name: "A report" },
    ],
  });
  expect(text).toContain('<h2 id="sources">Sources</h2>');
  expect(text).toContain(
    '<li><a href="https://court.example/ruling">The &lt;ruling&gt;</a> (The Court)</li>\n<li>Anna Berg</li>\n<li>A report</li>',
  );
  expect(page({})).not.toContain("sources");
});

test("tells readers what part software had in it, and what they may do with it", () => {
  const text = page({
    aiDisclosure: { digitalSourceType: "humanEdits", note: "A program <helped>." },
    rights: {
      notice: "© 2019 Example News",
      license: "https://license.example/by",
      usageTerms: "Ask before you print it.",
    },
  });
  expect(text).toContain('<p class="disclosure">A program &lt;helped&gt;.</p>');
  expect(text).toContain(
    '<p class="rights">© 2019 Example News · <a href="https://license.example/by" rel="license">Licence</a> · Ask before you print it.</p>',
  );
  expect(page({ rights: { holder: "A" } })).not.toMatch(/class="(?:disclosure|rights)"/);
});

test("lets a table that is wider than the screen be moved with the keyboard, and changes no text that looks like one", () => {
  const body = "![<table>](https://news.example/a.png '<table>')\n\n`<table>` <table>\n\n| A |\n|---|\n| 1 |";
  const text = page({ body });
  expect(text).toContain('<table tabindex="0">');
  expect(text.match(/tabindex/g)).toHaveLength(1);
  expect(text).toContain('alt="<table>"');
});

test("keeps a video's place before it is loaded, and says to those who do not see or hear it what it is", () => {
  const video = { url: "https://x.example/a.mp4", mediaType: "video/mp4", width: 1280, height: 720 };
  const sound = { url: "https://x.example/a.mp3", mediaType: "audio/mpeg" };
  const media = [
    { kind: "video", credit: "A", alt: "A ship <leaves>", renditions: [video] },
    { kind: "audio", credit: "B", alt: "A horn", renditions: [sound] },
  ];
  expect(page({ media })).toContain(
    '<video controls preload="none" width="1280" height="720" aria-label="A ship &lt;leaves&gt;"><source',
  );
  expect(page({ media })).toContain('<audio controls preload="none" aria-label="A horn"><source');
});

test("shows the still of a video or sound that is not there, and no player that plays nothing", () => {
  const renditions = [
    { url: "https://x.example/still.jpg", mediaType: "image/jpeg", width: 640, height: 360 },
  ];
  const text = page({
    media: [
      { kind: "video", credit: "A", alt: "A ship leaves", caption: "C", renditions },
      { kind: "audio", credit: "B", renditions },
    ],
  });
  expect(text).toContain(
    '<figure><img src="https://x.example/still.jpg" alt="A ship leaves" width="640" height="360"><figcaption><span class="caption">C</span> · <span class="credit">Video credit: A</span> (the video is not available here)</figcaption></figure>',
  );
  expect(text).toContain('<span class="credit">Audio credit: B</span> (the audio is not available here)<');
  expect(text).not.toMatch(/<(?:video|audio)/);
});
