import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { Text } from "../primitives/text.js";

/** The address of IPTC's “Digital Source Type” vocabulary; with a code behind it, it is that of the code. */
export const digitalSourceTypes = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** The codes of IPTC's “Digital Source Type” vocabulary (http://cv.iptc.org/newscodes/digitalsourcetype/) that copy can have. */
export const DigitalSourceType = z.enum([
  "humanEdits",
  "compositeWithTrainedAlgorithmicMedia",
  "trainedAlgorithmicMedia",
  "algorithmicallyEnhanced",
  "algorithmicMedia",
  "dataDrivenMedia",
  "digitalCreation",
]);
/** A code of IPTC's “Digital Source Type” vocabulary. */
export type DigitalSourceType = z.infer<typeof DigitalSourceType>;

/** What part software had in writing the story. */
export const AiDisclosure = strictObject({
  digitalSourceType: DigitalSourceType.describe(
    "How the copy came to be, as a code of IPTC's Digital Source Type.",
  ),
  note: Text.optional().describe("The same for readers, in a sentence."),
});
/** What part software had in writing the story. */
export type AiDisclosure = z.infer<typeof AiDisclosure>;
