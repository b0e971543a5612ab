import type { Path } from "../findings/finding.js";
import { formatPath } from "../findings/finding.js";
import { isAfter } from "../primitives/date-range.js";
import type { Check } from "./check.js";
import type { ArticleDraft } from "./draft.js";

/** What ends does not end before it begins. */
export const datesOutOfOrder: Check = {
  code: "dates-out-of-order",
  severity: "error",
  rule: "Of two dates that belong together the first is not after the second: an interval, a role, an agreement's term, a correction after publication.",
  *run({ article }) {
    for (const { earlier, later, at } of pairs(article)) {
      if (!earlier || !later || !isAfter(earlier, later)) continue;
      yield {
        path: at,
        message: `${formatPath(at)} has its dates out of order: ${earlier} is after ${later}.`,
        hint: "Correct one of the two dates, or exchange them.",
      };
    }
  },
};

interface Pair {
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  readonly at: Path;
}

function* pairs(article: ArticleDraft): Generator<Pair> {
  for (const [index, correction] of (article.corrections ?? []).entries()) {
    yield { earlier: article.datePublished, later: correction?.date, at: ["corrections", index, "date"] };
  }
  yield { earlier: article.datePublished, later: article.withdrawal?.date, at: ["withdrawal", "date"] };
  yield { earlier: article.datePublished, later: article.expires, at: ["expires"] };
  yield { earlier: article.embargoedUntil, later: article.expires, at: ["expires"] };
  for (const [index, entity] of (article.entities ?? []).entries()) {
    const at = ["entities", index] as const;
    if (entity?.type === "person") {
      for (const [place, role] of (entity.roles ?? []).entries()) {
        yield { earlier: role?.from, later: role?.until, at: [...at, "roles", place, "until"] };
      }
    } else if (entity?.type === "agreement") {
      yield { earlier: entity.signed, later: entity.expires, at: [...at, "expires"] };
      yield { earlier: entity.effective, later: entity.expires, at: [...at, "expires"] };
    } else if (entity?.type === "event") {
      const [from, until] = entity.date?.split("/") ?? [];
      yield { earlier: from, later: until, at: [...at, "date"] };
    }
  }
}
