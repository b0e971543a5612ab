import { addressesBelow } from "../edition/addresses.js";
import { planLibrary } from "../library/plan-library.js";
import { formatAsText } from "../check-formats/text.js";
import { type RunningServer, serve } from "../server/serve.js";
import { isPublishable, loadLibrary } from "./load-library.js";
import type { Outcome } from "./outcome.js";
import { isCode, reasonOf } from "../reason.js";

/** What `copydesk serve` is told. */
export interface ServeCommandOptions {
  readonly port: number;
  /** The present time. */
  readonly now: Date;
}

/** Publishes a content folder to this machine. Where it succeeds, the server runs until it is closed. */
export async function startServing(
  folder: string,
  { port, now }: ServeCommandOptions,
): Promise<Outcome & { readonly server?: RunningServer }> {
  const library = await loadLibrary(folder);
  const report = formatAsText(library.findings);
  if (!isPublishable(library)) return { exitCode: 1, complaint: report };
  const { publication } = library;
  try {
    const editionAt = (baseUrl: string) => planLibrary(library, { publication, baseUrl, now });
    const server = await serve({ editionAt, port, publishedAt: now });
    const addresses = addressesBelow(server.url);
    const output = `${publication.title} is published on this machine.
  Home page  ${server.url}
  RSS feed   ${addresses.feeds.rss}
  Atom feed  ${addresses.feeds.atom}
  JSON feed  ${addresses.feeds.json}
Press Ctrl-C to stop.
`;
    return { exitCode: 0, output, complaint: report, server };
  } catch (error) {
    return { exitCode: 1, complaint: `${whyNot(error, port)}\n` };
  }
}

function whyNot(error: unknown, port: number): string {
  if (isCode(error, "EADDRINUSE")) {
    return `Port ${port} is taken by another program: stop that one, or choose another port with --port ${port + 1} or PORT=${port + 1}.`;
  }
  if (isCode(error, "EACCES"))
    return `Port ${port} may not be listened on: choose one above 1023 with --port 4321.`;
  return `Port ${port} cannot be listened on: ${reasonOf(error)}`;
}
