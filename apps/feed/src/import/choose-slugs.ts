import { Slug } from "@copydesk/article-schema";
import { isDeviceName } from "../device-name.js";
import { decoded } from "./decoded.js";
import { lineOf } from "./html/plain-text.js";
import { slugOf } from "../slug-of.js";
import type { SourceItem } from "./source-item.js";
import { urlOf } from "../url-of.js";

/** The addresses of a story that is imported. */
export interface ChosenAddresses {
  readonly slug: string;
  readonly formerSlugs: readonly string[];
}

/**
 * Chooses the slugs of imported stories, so that links to them go on to work where that can be: the last part of the old
 * address, where it is in words; else one made from the headline, and the old part leads to it. Where a slug is taken, or
 * Windows has no file of that name, a number is put behind it, in the order of the file.
 *
 * @param items the stories, in the order of the file
 * @param known the addresses that are taken
 */
export function chooseSlugs(
  items: readonly SourceItem[],
  known: Iterable<string>,
): readonly ChosenAddresses[] {
  const taken = new Set(known);
  const numbers = new Map<string, number>();
  const slugs = items.map((item) => {
    const slug = free(wanted(item), taken, numbers);
    taken.add(slug);
    return slug;
  });
  // Only after all slugs are given out: an address that a story has now comes before one that another had.
  return items.map((item, index) => {
    const slug = slugs[index] ?? "";
    const former = [...(item.formerSlugs ?? []), lastPart(item.link)].flatMap(
      (each) => Slug.safeParse(each).data ?? [],
    );
    const formerSlugs = [...new Set(former)].filter((each) => !taken.has(each) && !isDeviceName(each));
    for (const each of formerSlugs) taken.add(each);
    return { slug, formerSlugs };
  });
}

function wanted({ slug, link, headline, copy, published }: SourceItem): string {
  const part = lastPart(link);
  const old = slug ?? (part !== undefined && isWords(part) ? part : undefined);
  const kept = old === undefined ? undefined : (Slug.safeParse(old).data ?? slugOf(old));
  return (
    kept ??
    slugOf(headline ?? lineOf(copy) ?? "") ??
    Slug.safeParse(part).data ??
    published?.slice(0, 10) ??
    "story"
  );
}

/** A number of a database, or a checksum, is no address that anybody reads. */
function isWords(part: string): boolean {
  return (
    /\p{L}{2}/u.test(part) &&
    !/^(?:[\da-f]{8,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|index|default|node|feed)$/i.test(part)
  );
}

function lastPart(link: string | undefined): string | undefined {
  const url = link === undefined ? undefined : urlOf(link);
  const part = url?.pathname.split("/").findLast((each) => each !== "");
  if (part === undefined) return undefined;
  const name = part.replace(ending, "");
  // What all stories of a site are shown with has no name of this one: `articleView.html?idxno=101`.
  return name !== part && isOneOfMany(url) ? undefined : decoded(name);
}

const ending = /\.(?:s?html?|php|aspx?|jsp|cfm|do)$/i;

/** Says whether an address names a story by its number. */
function isOneOfMany(url: URL | undefined): boolean {
  return /[?&](?!utm)[\w.-]+=\d+(?:&|$)/i.test(url?.search ?? "");
}

/**
 * @param numbers for each slug that was asked for again, the number that was put behind it last: of thousands of stories without a
 *   headline, none is to try all numbers of those before it
 */
function free(slug: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  if (!taken.has(slug) && !isDeviceName(slug)) return slug;
  for (let number = (numbers.get(slug) ?? 1) + 1; ; number++) {
    const end = `-${number}`;
    const candidate = `${slug.slice(0, 120 - end.length).replace(/-$/, "")}${end}`;
    if (taken.has(candidate)) continue;
    numbers.set(slug, number);
    return candidate;
  }
}
