import type { Rights } from "../article/rights.js";
import { type Defined, defined } from "../conversion/defined.js";
import type { Lose } from "../conversion/loss.js";
import { writeUri } from "./write-uri.js";

/** The fields of ninjs that say who owns the copy. */
export type WrittenRights = Defined<{
  copyrightHolder: string | undefined;
  copyrightNotice: string | undefined;
  usageTerms: string | undefined;
  rightsInfo: { linkedRights: string } | undefined;
}>;

/** Writes who owns the copy; the licence is the web resource that ninjs links rights to. */
export function writeRights(rights: Rights | undefined, lose: Lose): WrittenRights {
  if (!rights) return {};
  if (Object.keys(rights).length === 0)
    lose(["rights"], "It says nothing, and ninjs has no way to say nothing.");
  const linkedRights = writeUri(rights.license, ["rights", "license"], lose);
  return defined({
    copyrightHolder: rights.holder,
    copyrightNotice: rights.notice,
    usageTerms: rights.usageTerms,
    rightsInfo: linkedRights === undefined ? undefined : { linkedRights },
  });
}
