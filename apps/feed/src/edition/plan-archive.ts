import { archivePage } from "../pages/archive-page.js";
import { monthPage } from "../pages/month-page.js";
import { monthFolder } from "../site/channel.js";
import { contentTypes } from "./content-types.js";
import { digestOfTexts } from "../records/digest.js";
import { grouped } from "../grouped.js";
import { digestOfPage, listPages } from "./list-pages.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";
import type { PlannedStory } from "../records/planned-story.js";

/** Plans the archive: a list of stories for each month, and the lists of the months of a year and of all years. */
export function* planArchive(
  planning: Pick<Planning, "months" | "site" | "listedOf" | "isWanted">,
): Generator<Resource> {
  const { site } = planning;
  const months = [...planning.months.keys()];
  for (const [index, month] of months.entries())
    yield* planMonth(planning, planning.months.get(month) ?? [], {
      month,
      after: months[index - 1],
      before: months[index + 1],
    });
  const years = grouped(months, (month) => month.slice(0, 4));
  for (const [year, dates] of years) {
    const path = `archive/${year}/index.html`;
    yield archive(site, path, new Map([[year, dates]]));
  }
  yield archive(site, "archive/index.html", years);
}

function* planMonth(
  { site, listedOf, isWanted }: Pick<Planning, "site" | "listedOf" | "isWanted">,
  stories: readonly PlannedStory[],
  month: Parameters<typeof monthPage>[1],
): Generator<Resource> {
  for (const page of listPages(monthFolder(month.month), stories, isWanted)) {
    // Only the first page of a month leads to other months.
    const shown = page.number === undefined ? month : { month: month.month };
    yield {
      path: page.path,
      contentType: contentTypes.html,
      get digest() {
        return digestOfPage(page, [shown.before, shown.after]);
      },
      shows: page.planned,
      render: () => {
        const listed = page.planned.map(({ record }) => listedOf(record));
        return monthPage(site, shown, { ...page, stories: listed });
      },
    };
  }
}

function archive(
  site: Planning["site"],
  path: string,
  years: ReadonlyMap<string, readonly string[]>,
): Resource {
  return {
    path,
    contentType: contentTypes.html,
    digest: digestOfTexts([...years.values()].flat()),
    render: () => archivePage(site, path, years),
  };
}
