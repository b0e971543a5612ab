/** Measures the renderer beside its peers, and writes what it saw into RESULTS.md. Run with `pnpm bench`. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { feedTables } from "./feeds.ts";
import { firstRenderTable } from "./first-render.ts";
import { markdownTable, partsTable } from "./markdown.ts";
import { streamingTable } from "./streaming.ts";

const sections: string[] = [];
const report = (text: string) => {
  process.stdout.write(`${text}\n`);
  sections.push(text);
};

// What adds memory is measured before anything else has, and small things before large ones leave much to collect.
report(await streamingTable());
report(await markdownTable());
report(await partsTable());
report(firstRenderTable());
for await (const section of feedTables()) report(section);

const versions = ["rss", "feedsmith", "feed", "@astrojs/rss", "remark", "remark-html", "satteri"].map(
  (name) => {
    // Not every package exports its manifest, so it is read as a file.
    const manifest: unknown = JSON.parse(
      readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8"),
    );
    return `${name} ${typeof manifest === "object" && manifest && "version" in manifest ? String(manifest.version) : ""}`;
  },
);
writeFileSync(
  new URL("RESULTS.md", import.meta.url),
  `# Results

From article objects to UTF-8 bytes, 3.4 KB of HTML an item; medians of rounds in which all take turns, each after garbage
was collected and 25 ms have passed. All write of each item
its title, address, permanent name, date, author, section, tags, summary and HTML; the renderer names the vocabulary of the section
besides, and looks for characters that no document can hold. No story that is measured has entities, media or corrections. Node ${process.versions.node},
${cpus().length} × ${cpus()[0]?.model.trim() ?? "processor"}; ${versions.join(", ")}.

${sections.join("\n")}`,
);
