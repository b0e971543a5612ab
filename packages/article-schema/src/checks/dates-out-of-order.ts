import { formatPath, type Path } from "../findings/finding.js";
import { isAfter } from "../primitives/date-range.js";
import type { Check, CheckSubject } from "./check.js";

/** What ends does not end before it begins. */
export const datesOutOfOrder: Check = {
  code: "dates-out-of-order",
  severity: "error",
  rule: "Of two dates that belong together the first is not after the second: an interval, a role, an agreement's term, a correction after publication.",
  *run({ article, own }) {
    for (const { earlier, from, later, at } of pairs(article, own)) {
      if (!earlier || !later || !isAfter(earlier, later)) continue;
      yield {
        path: at,
        message: from
          ? `${formatPath(at)} (${later}) is before ${formatPath(from)} (${earlier}).`
          : `${formatPath(at)} has its dates out of order: ${earlier} is after ${later}.`,
        hint: "Correct one of the two dates, or exchange them.",
      };
    }
  },
};

interface Pair {
  readonly earlier: string | undefined;
  /** Where the earlier one stands, if that is another field. */
  readonly from?: Path;
  readonly later: string | undefined;
  readonly at: Path;
}

function* pairs(article: CheckSubject["article"], own: CheckSubject["own"]): Generator<Pair> {
  const published = { earlier: article.datePublished, from: ["datePublished"] } as const;
  for (const [index, correction] of (article.corrections ?? []).entries()) {
    yield { ...published, later: correction?.date, at: ["corrections", index, "date"] };
  }
  yield { ...published, later: article.withdrawal?.date, at: ["withdrawal", "date"] };
  yield { ...published, later: article.expires, at: ["expires"] };
  yield {
    earlier: article.embargoedUntil,
    from: ["embargoedUntil"],
    later: article.expires,
    at: ["expires"],
  };
  for (const [index, entity] of own.entries()) {
    const at = ["entities", index] as const;
    if (entity?.type === "person") {
      for (const [place, role] of (entity.roles ?? []).entries()) {
        const post = [...at, "roles", place] as const;
        yield { earlier: role?.from, from: [...post, "from"], later: role?.until, at: [...post, "until"] };
      }
    } else if (entity?.type === "agreement") {
      const end = { later: entity.expires, at: [...at, "expires"] } as const;
      yield { earlier: entity.signed, from: [...at, "signed"], ...end };
      yield { earlier: entity.effective, from: [...at, "effective"], ...end };
    } else if (entity?.type === "event") {
      const [from, until] = entity.date?.split("/") ?? [];
      yield { earlier: from, later: until, at: [...at, "date"] };
    }
  }
}
