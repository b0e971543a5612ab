import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Edition } from "../edition/resource.js";
import { isCode } from "../reason.js";
import { respondWith, type Response } from "./respond.js";

/** What is served, and where. */
export interface ServeOptions {
  /** Plans the edition as it is published under an address. */
  readonly editionAt: (baseUrl: string) => Edition;
  /** The port to listen on; 0 takes any that is free. */
  readonly port: number;
  /** When the edition was published. */
  readonly publishedAt: Date;
}

/** A server that listens. */
export interface RunningServer {
  /** The address of the home page. */
  readonly url: string;
  /** Stops listening, and ends the connections that are open. */
  readonly close: () => Promise<void>;
}

/** The names that this machine calls itself by. A request under any other name did not come from here. */
const hosts = ["localhost", "127.0.0.1", "[::1]"] as const;

/**
 * Serves an edition to this machine alone, over IPv4 and, where there is any, IPv6. Every address in it is the one that
 * was asked for: a feed that was fetched from 127.0.0.1 says that it is from there.
 *
 * @throws {Error} with Node's code, such as `EADDRINUSE`, where the port cannot be listened on
 */
export async function serve({ editionAt, port, publishedAt }: ServeOptions): Promise<RunningServer> {
  const ipv4 = createServer();
  const listening = await listen(ipv4, port, "127.0.0.1");
  const ipv6 = createServer();
  const servers = [ipv4];
  try {
    await listen(ipv6, listening, "::1");
    servers.push(ipv6);
  } catch (error) {
    if (isCode(error, "EADDRINUSE")) {
      await close(ipv4);
      throw error;
    }
    // A machine without IPv6 is served over IPv4 alone.
  }
  const responders = new Map<string, ReturnType<typeof respondWith>>();
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const asked = incoming.headers.host?.replace(/:\d+$/, "");
    const host = hosts.find((name) => name === asked) ?? hosts[0];
    const base = `http://${host}:${listening}/`;
    const respond = responders.get(base) ?? respondWith(editionAt(base), publishedAt);
    responders.set(base, respond);
    send(
      outgoing,
      respond({ method: incoming.method ?? "GET", target: incoming.url ?? "/", headers: plain(incoming) }),
    );
  };
  for (const server of servers) server.on("request", handle);
  return {
    url: `http://${hosts[0]}:${listening}/`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function plain({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
}

function send(outgoing: ServerResponse, { status, headers, body }: Response): void {
  outgoing.writeHead(status, headers);
  outgoing.end(body);
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

async function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
