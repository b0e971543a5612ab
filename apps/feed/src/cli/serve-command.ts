import { loadLedger } from "../ledger/load-ledger.js";
import { isPublishable } from "../library/is-publishable.js";
import { planLibrary } from "../edition/plan-library.js";
import { formatAsText } from "../check-formats/text.js";
import { serve } from "../server/serve.js";
import { oneLine } from "../terminal-text.js";
import { listOfAddresses } from "./list-of-addresses.js";
import { loadLibrary } from "./load-library.js";
import type { Outcome } from "./outcome.js";
import { portTrouble } from "./port-trouble.js";

/** What `copydesk serve` is told. */
export interface ServeCommandOptions {
  readonly port: number;
  /** The present time. */
  readonly now: Date;
}

/** Publishes a content folder to this machine. Where it succeeds, the server runs until it is closed. */
export async function startServing(folder: string, { port, now }: ServeCommandOptions): Promise<Outcome> {
  const library = await loadLibrary(folder);
  const report = formatAsText(library.findings);
  if (!isPublishable(library)) return { exitCode: 1, complaint: report };
  const { publication } = library;
  const { takenOut } = await loadLedger(folder, library, now);
  try {
    const editionAt = (baseUrl: string) => planLibrary(library, { publication, baseUrl, now, takenOut });
    const server = await serve({ editionAt, port, publishedAt: now });
    const output = `${oneLine(publication.title)} is published on this machine.
${listOfAddresses(server.url)}Press Ctrl-C to stop.
`;
    return { exitCode: 0, output, complaint: report, server };
  } catch (error) {
    return { exitCode: 1, complaint: portTrouble(error, port) };
  }
}
