import type { MarkdownParser as BodyParser } from "@copydesk/article-schema";
import type { MarkdownParser } from "@copydesk/renderer";

/** What reads the stories' Markdown: for the checks, which say where in it something stands, and for pages and feeds. */
export interface MarkdownParsers {
  readonly parseMarkdown?: BodyParser & MarkdownParser;
  readonly parser?: MarkdownParser;
}

/**
 * Gives the native Markdown parsers, or none where this machine has no build of them: then the packages' own are used, which
 * give the same and take longer.
 */
export async function markdownParsers(): Promise<MarkdownParsers> {
  try {
    const { nativeParser, nativeParserWithPositions } = await import("@copydesk/renderer/native");
    return { parseMarkdown: nativeParserWithPositions, parser: nativeParser };
  } catch {
    return {};
  }
}
