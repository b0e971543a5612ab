import { addressDoubled } from "./address-doubled.js";
import { addressIncomplete } from "./address-incomplete.js";
import { addressLeftOut } from "./address-left-out.js";
import { agreementHistoryDisordered } from "./agreement-history-disordered.js";
import { agreementPartyTwice } from "./agreement-party-twice.js";
import { altSaysNothing } from "./alt-says-nothing.js";
import { bodyEmpty } from "./body-empty.js";
import type { Check } from "./check.js";
import { claimDisputeUnnamed } from "./claim-dispute-unnamed.js";
import { claimWithoutClaimant } from "./claim-without-claimant.js";
import { codeIndented } from "./code-indented.js";
import { codeUnclosed } from "./code-unclosed.js";
import { containmentCyclic } from "./containment-cyclic.js";
import { dateTooEarly } from "./date-too-early.js";
import { datesOutOfOrder } from "./dates-out-of-order.js";
import { definitionUnused } from "./definition-unused.js";
import { emphasisUnread } from "./emphasis-unread.js";
import { emphasisWithinWord } from "./emphasis-within-word.js";
import { entityUnused } from "./entity-unused.js";
import { headingEmpty } from "./heading-empty.js";
import { headingLevelSkipped } from "./heading-level-skipped.js";
import { headingUnderlined } from "./heading-underlined.js";
import { headlineTooLong } from "./headline-too-long.js";
import { htmlLeftOut } from "./html-left-out.js";
import { idDuplicate } from "./id-duplicate.js";
import { linkUnread } from "./link-unread.js";
import { linkWithoutWords } from "./link-without-words.js";
import { listRenumbered } from "./list-renumbered.js";
import { listedTwice } from "./listed-twice.js";
import { markdownUnread } from "./markdown-unread.js";
import { mediaWithoutAlt } from "./media-without-alt.js";
import { mentionUndeclared } from "./mention-undeclared.js";
import { mentionUnread } from "./mention-unread.js";
import { modifiedBeforePublished } from "./modified-before-published.js";
import { paragraphNumbered } from "./paragraph-numbered.js";
import { pictureRepeated } from "./picture-repeated.js";
import { quoteNotInBody } from "./quote-not-in-body.js";
import { quoteWithoutSpeaker } from "./quote-without-speaker.js";
import { referenceDangling } from "./reference-dangling.js";
import { referenceMisfit } from "./reference-misfit.js";
import { tableCellLost } from "./table-cell-lost.js";
import { withdrawalUnexplained } from "./withdrawal-unexplained.js";

/** Every check of a story's integrity, in the order in which their findings are listed. */
export const checks: readonly Check[] = [
  idDuplicate,
  mentionUndeclared,
  mentionUnread,
  linkWithoutWords,
  emphasisUnread,
  emphasisWithinWord,
  linkUnread,
  markdownUnread,
  tableCellLost,
  definitionUnused,
  codeIndented,
  codeUnclosed,
  headingUnderlined,
  paragraphNumbered,
  listRenumbered,
  addressDoubled,
  addressIncomplete,
  addressLeftOut,
  htmlLeftOut,
  referenceDangling,
  referenceMisfit,
  entityUnused,
  containmentCyclic,
  bodyEmpty,
  headlineTooLong,
  headingEmpty,
  headingLevelSkipped,
  quoteNotInBody,
  quoteWithoutSpeaker,
  claimWithoutClaimant,
  claimDisputeUnnamed,
  mediaWithoutAlt,
  altSaysNothing,
  pictureRepeated,
  modifiedBeforePublished,
  datesOutOfOrder,
  dateTooEarly,
  withdrawalUnexplained,
  agreementHistoryDisordered,
  agreementPartyTwice,
  listedTwice,
];
