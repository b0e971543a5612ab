import type { Check } from "./check.js";

/** Lists that readers and programs are shown, whose entries say nothing more the second time. */
const lists = ["tags", "about"] as const;

/** Feed readers show each category, and pages each subject, as often as it is listed. */
export const listedTwice: Check = {
  code: "listed-twice",
  severity: "warning",
  rule: "Tags, and what a story is about, are listed once each; pages and feed readers would show them twice.",
  *run({ article }) {
    for (const list of lists) {
      const before = new Set<string>();
      for (const [index, entry] of (article[list] ?? []).entries()) {
        if (entry === undefined) continue;
        if (!before.has(entry)) before.add(entry);
        else {
          yield {
            path: [list, index],
            message: `“${entry}” is listed already, so readers are shown it twice.`,
            hint: "Take it out here, or put what was meant in its place.",
          };
        }
      }
    }
  },
};
