import type { Edition } from "../edition/resource.js";
import { requestOf, type RunningServer, send, startLocalServer } from "./local-server.js";
import { respondWith } from "./respond.js";

/** What is served, and where. */
export interface ServeOptions {
  /** Plans the edition as it is published under an address. */
  readonly editionAt: (baseUrl: string) => Edition;
  /** The port to listen on; 0 takes any that is free. */
  readonly port: number;
  /** When the edition was published. */
  readonly publishedAt: Date;
}

/**
 * Serves an edition to this machine alone. Every address in it is the one that was asked for: a feed that was fetched from
 * 127.0.0.1 says that it is from there.
 *
 * @throws {Error} with Node's code, such as `EADDRINUSE`, where the port cannot be listened on
 */
export async function serve({ editionAt, port, publishedAt }: ServeOptions): Promise<RunningServer> {
  const responders = new Map<string, ReturnType<typeof respondWith>>();
  return startLocalServer({
    port,
    handle: ({ incoming, outgoing, base }) => {
      const respond = responders.get(base) ?? respondWith(editionAt(base), publishedAt);
      responders.set(base, respond);
      send(outgoing, respond(requestOf(incoming)));
    },
  });
}
