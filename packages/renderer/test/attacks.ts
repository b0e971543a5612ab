import { readdirSync, readFileSync } from "node:fs";
import { renderStory, type Story } from "@copydesk/renderer";
import { article } from "./stories.ts";

/** A string that was published because it ran a script somewhere, and where it was published. */
export interface Attack {
  readonly text: string;
  readonly source: string;
}

const folder = new URL("../fixtures/attacks/", import.meta.url);

/** Every published attack that the tests know, from the lists in `fixtures/attacks`. */
export const attacks: readonly Attack[] = readdirSync(folder)
  .toSorted()
  .flatMap((name) => {
    const list: unknown = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    if (typeof list !== "object" || list === null || !("source" in list) || !("strings" in list)) return [];
    const { source, strings } = list;
    if (typeof source !== "string" || !Array.isArray(strings)) return [];
    return strings.map((text) => ({ text: String(text), source }));
  });

/** Gives a story with an attack in every one of its texts, as copy, and as every address that copy can have. */
export function attackedStory(attack: string): Story {
  const line = attack.replace(/[\n\r\u2028\u2029]/g, " ");
  const picture = { kind: "photo", credit: line, alt: attack, caption: attack };
  const attacked = article({
    headline: line,
    summary: attack,
    body: [
      attack,
      `Text ${attack} text`,
      `[${line}](${line})`,
      `[x](<${line.replace(/[<>]/g, String.raw`\$&`)}>)`,
      `![${line}](<${line.replace(/[<>]/g, String.raw`\$&`)}>)`,
      `<${line}>`,
      `[x][a] ![x][a]\n\n[a]: <${line.replace(/[<>]/g, String.raw`\$&`)}> "${line}"`,
      `\`\`\`${line}\n${attack}\n\`\`\``,
      `|${line}|b|\n|-|-|\n|${line}|d|`,
      `[x](entity:anna)`,
    ].join("\n\n"),
    section: line,
    tags: [line],
    dateline: line,
    authors: [{ name: line }],
    entities: [
      {
        type: "person",
        id: "anna",
        name: line,
        otherNames: [line],
        description: attack,
        roles: [{ title: line }],
      },
    ],
    about: ["anna"],
    quotes: [{ text: attack, attribution: line }],
    claims: [{ text: attack, attribution: line, standing: "reported" }],
    corrections: [{ date: "2024-05-02", text: attack }],
    sources: [{ name: line }],
    syndicatedFrom: { title: line, feedUrl: "https://other.example/feed", guid: line },
    rights: { holder: line, notice: line, usageTerms: attack },
    media: [picture],
  });
  // The schema lets no such address in; a program that does not check what it is given might.
  const renditions = [1, 2].map((width) => ({ url: line, mediaType: "image/png", width, size: 1 }));
  const unchecked = Object.assign(attacked, {
    media: [
      { ...picture, renditions },
      { ...picture, kind: "video", renditions: [{ url: line, mediaType: "video/mp4" }, ...renditions] },
    ],
    translations: [{ id: "tag:news.example,2024:t", language: "ko", url: line }],
  });
  for (const entity of unchecked.entities) Object.assign(entity, { sameAs: ["https://x.example/", line] });
  return renderStory(unchecked, { url: "https://news.example/stories/harbour/" });
}
