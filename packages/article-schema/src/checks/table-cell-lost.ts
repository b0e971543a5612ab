import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** A line of a table that has one | too many loses words, and nothing in the table shows it. */
export const tableCellLost: Check = {
  code: "table-cell-lost",
  severity: "warning",
  rule: "No line of a table has more cells than its first one; readers are not shown what stands in these.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.surplusCells) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” stands beyond the table's last column, so readers are not shown it.`,
        hint: "Give the table's first two lines a cell more, or take a | out of this one. Write \\| where a line is meant.",
      };
    }
  },
};
