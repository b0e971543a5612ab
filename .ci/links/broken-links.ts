import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { Page } from "./page.ts";

/** Addresses of examples. They lead nowhere, by RFC 2606 and because nothing listens there before somebody starts it. */
const examples = /^https?:\/\/(?:(?:[\w-]+\.)*example|localhost|127\.0\.0\.1)(?::\d+)?(?:[/?#]|$)/;

/** Addresses that lead to no page. */
const noPage = /^(?:mailto|tag|entity|data):/;

/** What there is to say of links. */
export interface LinkReport {
  /** Each link that leads nowhere, with the file that it stands in and the reason. */
  readonly broken: readonly string[];
  /** The addresses of pages elsewhere, each once, in their order. */
  readonly external: readonly string[];
}

/**
 * Follows the links of pages to files and to the parts of pages.
 *
 * @param pages by their absolute paths; only their links are followed
 */
export function brokenLinks(pages: ReadonlyMap<string, Page>): LinkReport {
  const external = new Set<string>();
  const broken = [...pages].flatMap(([file, { links }]) =>
    links.flatMap((link) => {
      if (/^https?:/.test(link)) {
        if (!examples.test(link)) external.add(link);
        return [];
      }
      const reason = noPage.test(link) ? undefined : reasonAgainst(link, file, pages);
      return reason ? [`${file}: ${link || "(empty)"} ${reason}`] : [];
    }),
  );
  return { broken, external: [...external].toSorted() };
}

function reasonAgainst(link: string, file: string, pages: ReadonlyMap<string, Page>): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return "is no address that a reader can follow";
  const [address = "", fragment] = link.split("#", 2);
  const target = address === "" ? file : path.resolve(path.dirname(file), decodeURI(address));
  if (!existsSync(target)) return "leads to no file";
  // Code hosts show a folder; a folder of a site is a page only where a server makes one of it.
  if (file.endsWith(".html") && !statSync(target).isFile()) return "leads to a folder";
  if (!fragment) return undefined;
  const anchors = pages.get(target)?.anchors;
  return anchors?.has(decodeURIComponent(fragment)) ? undefined : "leads to no part of that page";
}
