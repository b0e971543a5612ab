import type { Path } from "../findings/finding.js";
import type { Check } from "./check.js";
import type { ArticleDraft } from "./draft.js";

/** Feed readers show each category, and pages each subject and each name, as often as it is listed. */
export const listedTwice: Check = {
  code: "listed-twice",
  severity: "warning",
  rule: "Tags, what a story is about, and an entity's other names and pages are listed once each; readers would be shown them twice.",
  *run({ article }) {
    for (const [path, entries] of listsOf(article)) {
      const before = new Set<string>();
      for (const [index, entry] of entries.entries()) {
        if (entry === undefined) continue;
        if (!before.has(entry)) before.add(entry);
        else {
          yield {
            path: [...path, index],
            message: `“${entry}” is listed already, so readers are shown it twice.`,
            hint: "Take it out here, or put what was meant in its place.",
          };
        }
      }
    }
  },
};

/** Gives the lists that readers and programs are shown, and in which an entry says nothing more the second time. */
function* listsOf(article: ArticleDraft): Generator<readonly [Path, readonly (string | undefined)[]]> {
  for (const name of ["tags", "about"] as const) yield [[name], article[name] ?? []];
  for (const [index, entity] of (article.entities ?? []).entries()) {
    for (const name of ["otherNames", "sameAs"] as const)
      yield [["entities", index, name], entity?.[name] ?? []];
  }
}
