import { type ImportLoss, shortened } from "./import-loss.js";
import { replacedOutsideCode } from "./outside-code.js";
import { withoutFrames } from "./wordpress-frames.js";
import { withParagraphs } from "./wordpress-paragraphs.js";
import { pluginCommands } from "./wordpress-plugins.js";
import { quoted, type ShortcodeContext, withoutShortcodes } from "./wordpress-shortcodes.js";
import { withTabNames } from "./wordpress-tabs.js";
import { wholeCharacters } from "./cut-text.js";

/** What copy may refer to. */
export interface WordPressLibrary extends Pick<ShortcodeContext, "files" | "uploads"> {
  /** Blocks that several posts share, by their ids. */
  readonly blocks: ReadonlyMap<string, string>;
}

/**
 * Gives a post's copy as the HTML that WordPress made of it: shared blocks put in, captions and embeds as elements,
 * paragraphs where empty lines stood for them.
 *
 * @param copy what the editor held
 * @param id the post's number
 */
export function wordPressHtml(
  copy: string,
  id: string | undefined,
  library: WordPressLibrary,
): { html: string; losses: readonly ImportLoss[] } {
  const losses: ImportLoss[] = [];
  const withBlocks = withTabNames(withSharedBlocks(copy, library.blocks, losses));
  for (const [, name = "", rest = ""] of withBlocks.matchAll(/<!-- wp:([\w/-]+)([^]*?)(?:-->|$)/g)) {
    const [isAlone, settings = ""] = /^(\s\{[^]*\})?\s*\/$/.exec(rest) ?? [];
    if (isAlone === undefined) continue;
    losses.push({
      field: `wp:${name}`,
      reason: "WordPress made this block's content anew for every reader, so there is none in the export.",
      ...(settings.trim() !== "" && { value: wholeCharacters(settings.trim(), 120) }),
    });
  }
  const isBlocks = /<!-- wp:/.test(withBlocks);
  const withElements = withoutFrames(withoutShortcodes(withBlocks, { ...library, post: id, losses }), losses);
  losses.push(...pluginCommands(withElements));
  const html = linked(withElements);
  return { html: isBlocks ? html : withParagraphs(html), losses };
}

/** As much of shared blocks is put into one post, in characters: no copy is read that is longer, and blocks within blocks multiply. */
const mostShared = 2_000_000;

/** Puts shared blocks in, those within them too. What a post changes of one is told. */
function withSharedBlocks(copy: string, blocks: WordPressLibrary["blocks"], losses: ImportLoss[]): string {
  let left = mostShared;
  const putIn = (text: string, within: readonly string[]): string =>
    text.replaceAll(/<!-- wp:block \{"ref":(\d+)([^]*?)(?:-->|$)/g, (whole, ref: string, rest: string) => {
      const block = blocks.get(ref);
      const isKnown = rest.endsWith("} /") && !within.includes(ref) && within.length <= 4;
      if (block === undefined || !isKnown || block.length > left) return whole;
      left -= block.length;
      if (rest.includes('"content":'))
        losses.push({
          field: "wp:block",
          reason: "The post changed words of a block that several share; the block's own words stand there.",
          value: shortened(rest.slice(0, -"} /".length).replace(/^,/, "")),
        });
      return putIn(block, [...within, ref]);
    });
  return putIn(copy, []);
}

/** WordPress embeds what an address on a line of its own leads to. */
function linked(html: string): string {
  return replacedOutsideCode(
    html,
    /(?:^|(?<before><p>|<div[^<>]*>)\n*)[ \t]*(?<url>https?:\/\/[^\s<>"]+)[ \t]*(?:$|(?=\n*<\/(?:p|div)>))/,
    ({ before = "", url = "" }) => `${before}<iframe src="${quoted(url)}"></iframe>`,
  );
}
