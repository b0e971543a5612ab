import { checkArticle, readBody, readDraft, schemaVersion } from "@copydesk/article-schema";
import { gatherEntities } from "../content/gather-entities.js";
import type { ImportFinding } from "./import-report.js";
import type { ImportContext } from "./plan-import.js";

/** Shorter copy that was written from HTML has nothing in it for the checks to find: no mention, and no end of delimiters. */
const longestPlain = 10_000;

/** Gives what would keep the content folder from being built. */
export function faultsOf(
  data: Readonly<Record<string, unknown>>,
  isFromHtml: boolean,
  { entities }: ImportContext,
): readonly ImportFinding[] {
  const body = String(data["body"]);
  // Reading the Markdown again would take longer than to write it.
  const input = { schemaVersion, ...data, body: isFromHtml && body.length <= longestPlain ? "Copy." : body };
  const own: readonly unknown[] = Array.isArray(data["entities"]) ? data["entities"] : [];
  const used = isFromHtml ? [] : gatherEntities(readDraft(input), readBody(body), entities).entities;
  return checkArticle({ ...input, entities: [...own, ...used] })
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, hint }) => ({ code, message, hint }));
}
