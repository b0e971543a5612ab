import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isCode } from "../reason.js";
import type { Request, Response } from "./respond.js";

/** A server that listens. */
export interface RunningServer {
  /** The address of the home page. */
  readonly url: string;
  /** Stops listening, and ends the connections that are open. */
  readonly close: () => Promise<void>;
}

/** A request, and the way to answer it. */
export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** The address below which the request was made: that of this machine under the name that was asked for. */
  readonly base: string;
  /** Whether the request names this machine. One that does not was led here from elsewhere. */
  readonly namesThisMachine: boolean;
}

/** What is served, and where. */
export interface LocalServerOptions {
  /** The port to listen on; 0 takes any that is free. */
  readonly port: number;
  readonly handle: (exchange: Exchange) => void;
}

/** The names that this machine calls itself by. A request under any other name did not come from here. */
const hosts = ["localhost", "127.0.0.1", "[::1]"] as const;

/**
 * Listens for requests of this machine alone, over IPv4 and, where there is any, IPv6.
 *
 * @throws {Error} with Node's code, such as `EADDRINUSE`, where the port cannot be listened on
 */
export async function startLocalServer({ port, handle }: LocalServerOptions): Promise<RunningServer> {
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
  const addressOf = (host: string): string => `http://${host}:${listening}/`;
  for (const server of servers) {
    server.on("request", (incoming, outgoing) => {
      const asked = askedFor(incoming).host?.replace(/:\d+$/, "").toLowerCase();
      const host = hosts.find((name) => name === asked);
      handle({ incoming, outgoing, base: addressOf(host ?? hosts[0]), namesThisMachine: host !== undefined });
    });
  }
  return {
    url: addressOf(hosts[0]),
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** Gives a request as data. */
export function requestOf(incoming: IncomingMessage): Request {
  const { target } = askedFor(incoming);
  const plain = Object.entries(incoming.headers).map(([name, value]): [string, string | undefined] => [
    name,
    Array.isArray(value) ? value.join(", ") : value,
  ]);
  return { method: incoming.method ?? "GET", target, headers: Object.fromEntries(plain) };
}

/**
 * Gives the host that a request is for, and the target below it. The target may be a whole address, as those that programs send
 * to a proxy are, and decides then.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
 */
function askedFor({ url = "/", headers }: IncomingMessage): Asked {
  const [, host, target = ""] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (host === undefined) return { host: headers.host, target: url };
  return { host, target: target.startsWith("/") ? target : `/${target}` };
}

interface Asked {
  readonly host: string | undefined;
  readonly target: string;
}

/** Sends an answer. */
export function send(outgoing: ServerResponse, { status, headers, body }: Response): void {
  outgoing.writeHead(status, headers);
  outgoing.end(body);
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      // What comes after that is a connection that could not be taken, as where too many files are open. The others are still served.
      server.on("error", () => undefined);
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
