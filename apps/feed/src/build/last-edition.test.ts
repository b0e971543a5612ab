import { expect, test } from "vitest";
import { holdsAt, type LastEdition } from "./last-edition.js";

const edition = (until: number | null): LastEdition => ({
  make: "",
  scan: "",
  maker: "",
  from: 1000,
  until,
  ledger: null,
  takenOut: [],
  report: { findings: [], stories: 0, recorded: 0 },
});

test.each([
  ["before it was made", 999, 2000, false],
  ["when it was made", 1000, 2000, true],
  ["just before something else is to be seen", 1999, 2000, true],
  ["when something else is to be seen", 2000, 2000, false],
  ["at any time later, where nothing is awaited", 9e12, null, true],
] as const)("says whether an edition is the same %s", (_, now, until, isSame) => {
  expect(holdsAt(edition(until), new Date(now))).toBe(isSame);
});
