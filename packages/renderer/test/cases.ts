import type { Story } from "../src/story.js";
import { story } from "./stories.js";

const hostile = "AT&T <b> \"quoted\" 'single' ]]> &amp; <!-- -->";
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
  hostile: story({
    headline: hostile,
    summary: hostile,
    body: hostile,
    section: hostile,
    tags: [hostile],
    authors: [{ name: hostile }],
    corrections: [{ date: "2024-05-02", text: hostile }],
    media: [
      { kind: "photo", credit: hostile, alt: hostile, caption: hostile, renditions: renditions.slice(0, 1) },
    ],
    syndicatedFrom: { title: hostile, feedUrl: "https://other.example/feed?a&b", guid: hostile },
    rights: { notice: hostile },
  }),
};
