import type { Path } from "../findings/finding.js";
import type { Check, CheckSubject } from "./check.js";

/** Feed readers show each category, and pages each subject, each name and each in a byline, as often as it is listed. */
export const listedTwice: Check = {
  code: "listed-twice",
  severity: "warning",
  rule: "Tags, authors, sources, translations, what a story is about, and an entity's other names and pages are listed once each; readers would be shown them twice.",
  *run({ article, own }) {
    for (const [path, entries] of listsOf(article, own)) {
      const before = new Set<string>();
      for (const [index, listed] of entries.entries()) {
        if (listed === undefined) continue;
        const { shown, same } = listed;
        if (!before.has(same)) before.add(same);
        else {
          yield {
            path: [...path, index],
            message: `“${shown}” is listed already, so readers are shown it twice.`,
            hint: "Take it out here, or put what was meant in its place.",
          };
        }
      }
    }
  },
};

/** An entry of a list: what readers are shown of it, and what two that are the same have in common, however Unicode writes it. */
interface Entry {
  readonly shown: string;
  readonly same: string;
}

/** Gives the lists that readers and programs are shown, and in which an entry says nothing more the second time. */
function* listsOf(
  article: CheckSubject["article"],
  own: CheckSubject["own"],
): Generator<readonly [Path, readonly (Entry | undefined)[]]> {
  for (const name of ["tags", "about"] as const) yield* ofSeveral([name], article[name], named);
  // Two of one name are told apart by who they are, and by where they are found.
  yield* ofSeveral(["authors"], article.authors, (one) => entry(one?.name, one?.entity));
  yield* ofSeveral(["sources"], article.sources, (one) => entry(one?.name, one?.entity, one?.url));
  yield* ofSeveral(["translations"], article.translations, (one) => named(one?.id));
  for (const [index, entity] of own.entries()) {
    for (const name of ["otherNames", "sameAs"] as const)
      yield* ofSeveral(["entities", index, name], entity?.[name], named);
  }
}

/** Gives a list with its place, unless it is so short that nothing is in it twice, as most are. */
function* ofSeveral<One>(
  path: Path,
  list: readonly One[] | undefined,
  entryOf: (one: One) => Entry | undefined,
): Generator<readonly [Path, readonly (Entry | undefined)[]]> {
  if (list !== undefined && list.length > 1) yield [path, list.map((one) => entryOf(one))];
}

function named(name: string | undefined): Entry | undefined {
  return name === undefined ? undefined : { shown: name, same: name.normalize() };
}

function entry(shown: string | undefined, ...more: readonly (string | undefined)[]): Entry | undefined {
  return shown === undefined ? undefined : { shown, same: JSON.stringify([shown, ...more]).normalize() };
}
