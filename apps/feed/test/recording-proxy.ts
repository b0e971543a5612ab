import { createServer, request } from "node:http";
import { once } from "node:events";

/** One request that a reader made, and how it was answered. */
export interface Exchange {
  readonly path: string;
  readonly status: number;
}

/** Passes requests on to a server until the callback has ended, and writes down how each was answered. */
export async function recording<Result>(
  target: string,
  use: (url: string, exchanges: readonly Exchange[]) => Promise<Result>,
): Promise<Result> {
  const exchanges: Exchange[] = [];
  const { port } = new URL(target);
  const proxy = createServer((incoming, outgoing) => {
    const { method, url: path = "/", headers } = incoming;
    // The reader's own Host header goes along: the feed names the address that it was asked for.
    request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      exchanges.push({ path, status: response.statusCode ?? 0 });
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    }).end();
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  try {
    return await use(
      `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`,
      exchanges,
    );
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
}
