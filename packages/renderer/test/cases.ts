import type { Story } from "../src/story.js";
import { story } from "./stories.js";

const markup = "AT&T <b> \"quoted\" 'single' ]]> &amp; <!-- -->";
const renditions = [1600, 800, 400, 200, 100].map((width) => ({
  url: `https://news.example/quay-${width}.jpg?w=${width}&h=${width / 2}`,
  mediaType: "image/jpeg",
  width,
  height: width / 2,
  size: width * 100,
}));
const names = [
  "Anna Berg",
  "김철수",
  "佐藤 花子",
  "فاطمة",
  "Seán Ó Néill",
  "O'Neill & Sons",
  "Zoë",
  "Ж. Ив",
  "A. B.",
  "𝒳",
];

/** Stories that feeds go wrong on, by name. */
export const cases: Readonly<Record<string, Story>> = {
  "no-authors": story(),
  "ten-authors": story({ authors: names.map((name) => ({ name })) }),
  "no-image": story({ media: [{ kind: "photo", credit: "Kyodo News" }] }),
  "five-renditions": story({
    media: [{ kind: "photo", credit: "A & B", alt: "Ships", caption: "Ships at a quay", renditions }],
  }),
  corrected: story({
    dateModified: "2024-05-02T09:00:00+02:00",
    corrections: [{ date: "2024-05-02", text: "The ceremony was on Tuesday." }],
  }),
  arabic: story({
    language: "ar",
    headline: "الميناء يفتح من جديد",
    summary: "فُتح الميناء.",
    body: "فتحت [آنا](entity:anna) الميناء.",
    entities: [{ type: "person", id: "anna", name: "آنا" }],
    about: ["anna"],
  }),
  korean: story({
    language: "ko-KR",
    headline: "항구가 다시 열렸다",
    summary: "항구가 열렸다.",
    body: "항구가 “다시” 열렸다.",
  }),
  japanese: story({
    language: "ja",
    headline: "港が再開",
    summary: "港が再開した。",
    body: "港は**再開**した。",
  }),
  "emoji-with-joiners": story({ headline: "👩‍👩‍👧‍👦 at the 🏴‍☠️ harbour", summary: "🇰🇷🤝🇯🇵", body: "👍🏽" }),
  withdrawn: story({
    status: "withdrawn",
    withdrawal: { date: "2024-05-03T08:00:00Z", reason: "The harbour was not open: we had it <wrong>." },
  }),
  embargoed: story({ embargoedUntil: "2024-06-02T09:00:00+09:00" }),
  "embargo-over": story({ embargoedUntil: "2024-06-01T21:00:00+09:00" }),
  "section-end-in-headline": story({ headline: "Array[index[0]]> is no tag ]]>", body: "`a[b[0]]>` ]]>" }),
  "markup-in-every-field": story({
    headline: markup,
    summary: markup,
    body: `${markup}\n\n[${markup}](entity:anna) “${markup}”`,
    section: markup,
    tags: [markup],
    dateline: markup,
    authors: [{ name: markup }],
    entities: [
      {
        type: "person",
        id: "anna",
        name: markup,
        otherNames: [markup],
        description: markup,
        roles: [{ title: markup }],
      },
      { type: "place", id: "quay", name: markup },
      {
        type: "agreement",
        id: "pact",
        name: markup,
        parties: ["anna", "quay"],
        statusHistory: [{ status: "signed", date: "2024", note: markup }],
      },
    ],
    about: ["anna", "pact"],
    quotes: [{ text: markup, attribution: markup }],
    claims: [{ text: markup, attribution: markup, standing: "disputed", disputedBy: ["anna"] }],
    corrections: [{ date: "2024-05-02", text: markup }],
    media: [
      { kind: "photo", credit: markup, alt: markup, caption: markup, renditions: renditions.slice(0, 1) },
      { kind: "video", credit: markup, caption: markup },
    ],
    sources: [{ name: markup }],
    syndicatedFrom: { title: markup, feedUrl: "https://other.example/feed?a&b", guid: markup },
    rights: { holder: markup, notice: markup, usageTerms: markup },
  }),
};

/** A story with a body of a megabyte: long paragraphs, and between them headings, links, lists and tables. */
export function oneMegabyte(): Story {
  const sentence = "AT&T says that it is open & safe, at 10:30. 항구가 “다시” 열렸다. ";
  const part = (number: number) => `## Part ${number}

The harbour of [pier ${number}](/piers/${number}?a=1&b=2) is *open* & **safe**. ${sentence.repeat(150)}

- One of ${number}
- Two

| Pier | Ships |
| --- | --: |
| ${number} | ${number * 7} |
`;
  let body = "";
  for (let number = 1; body.length < 1_000_000; number++) body += `${part(number)}\n`;
  return story({ body });
}
