import type { Check } from "./check.js";

/** The first newspaper that is known, Strasbourg's Relation, was printed from 1605 on; archives may begin there. */
const firstYear = 1600;

/** A date with a slip of the keyboard in its year is a date all the same. */
export const dateTooEarly: Check = {
  code: "date-too-early",
  severity: "warning",
  rule: `Newspapers have been printed since 1605, so that a year before ${firstYear} is a slip of the keyboard; readers are shown it, and an embargo until then holds nothing back.`,
  *run({ article: { datePublished, embargoedUntil } }) {
    const dates = [
      [
        "datePublished",
        datePublished,
        "readers are shown that year, and feeds have the story behind all others",
      ],
      ["embargoedUntil", embargoedUntil, "the embargo holds nothing back"],
    ] as const;
    for (const [field, date, follows] of dates) {
      if (date === undefined || Number(date.slice(0, 4)) >= firstYear) continue;
      yield {
        path: [field],
        message: `${field} (${date}) is before there were newspapers: ${follows}.`,
        hint: "Correct the year, which has four figures, such as 2019.",
      };
    }
  },
};
