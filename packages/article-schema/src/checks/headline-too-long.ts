import type { Check } from "./check.js";

/** Beyond this length search engines and aggregators cut a headline off. */
const longest = 110;

/** Syndication partners cut long headlines, seldom where the desk would. */
export const headlineTooLong: Check = {
  code: "headline-too-long",
  severity: "warning",
  rule: `A headline has at most ${longest} characters; syndication partners cut off what is longer.`,
  *run({ article: { headline } }) {
    const length = headline === undefined ? 0 : charactersIn(headline);
    if (length <= longest) return;
    yield {
      path: ["headline"],
      message: `The headline has ${length} characters; syndication partners cut it off after ${longest}.`,
      hint: "Shorten it, and say the rest in the summary.",
    };
  },
};

/** Counts what takes room: neither marks upon letters and joiners, nor the parts that macOS takes letters apart into. */
function charactersIn(text: string): number {
  return Array.from(text.normalize("NFC").replaceAll(/[\p{Mn}\p{Cf}]/gu, "")).length;
}
