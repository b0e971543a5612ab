import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { EventEmitter, once } from "node:events";
import { request } from "node:http";
import { connect, createServer, Server } from "node:net";
import { networkInterfaces } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { requestOf, send, startLocalServer } from "./local-server.js";

/** Starts a server that says what it was asked for, and gives what asks it for a target under a host. */
async function start() {
  const server = await startLocalServer({
    port: 0,
    handle: ({ incoming, outgoing, base, namesThisMachine }) => {
      const { method, target, headers } = requestOf(incoming);
      const answer = JSON.stringify([`${method} ${target}`, base, namesThisMachine, headers["a"]]);
      send(outgoing, { status: 200, headers: {}, body: Buffer.from(answer) });
    },
  });
  onTestFinished(async () => server.close());
  const { port } = new URL(server.url);
  const ask = async (
    path: string,
    host: string,
    { method = "GET", over = "127.0.0.1" } = {},
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const asking = request({ method, port, host: over, path, headers: { host, a: "b" } }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
        answer.on("end", () => resolve(JSON.parse(body)));
      });
      asking.on("error", reject).end();
    });
  return { server, port, ask };
}

const loopback = Object.values(networkInterfaces()).flat();
const hasIpv6 = loopback.some((network) => network?.address === "::1");

test.each([
  ["/feed.xml?a=b", "127.0.0.1", "/feed.xml?a=b", "127.0.0.1"],
  ["http://127.0.0.1/a/%2e%2e/b?c", "localhost", "/a/%2e%2e/b?c", "127.0.0.1"],
  ["HTTP://localhost:80", "127.0.0.1", "/", "localhost"],
  ["/", "LocalHost:4321", "/", "localhost"],
  ["/", "[::1]:4321", "/", "[::1]"],
  ["http://localhost?page=/", "evil.example", "/?page=/", "localhost"],
  ["/http://evil.example/", "localhost", "/http://evil.example/", "localhost"],
])("takes %s under the host %s for %s at %s", async (target, host, path, name) => {
  const { port, ask } = await start();
  expect(await ask(target, host)).toEqual([`GET ${path}`, `http://${name}:${port}/`, true, "b"]);
});

test.each([
  ["/", "evil.example"],
  ["http://evil.example/", "localhost"],
  ["http://localhost@evil.example/", "localhost"],
])("knows that %s under the host %s is for another machine", async (target, host) => {
  const { port, ask } = await start();
  expect(await ask(target, host)).toEqual(["GET /", `http://localhost:${port}/`, false, "b"]);
});

test("knows that what names no machine was not meant for this one", async () => {
  const { port } = await start();
  const socket = connect(Number(port), "127.0.0.1", () => socket.write("GET / HTTP/1.0\r\n\r\n"));
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => (answer += chunk));
  await once(socket, "close");
  expect(answer).toContain(`["GET /","http://localhost:${port}/",false,null]`);
});

test("gives the method that was asked with", async () => {
  const { ask } = await start();
  expect(await ask("/", "localhost", { method: "DELETE" })).toContain("DELETE /");
});

test.skipIf(!hasIpv6)("has an address that a browser finds over IPv4 and over IPv6", async () => {
  const { server, port, ask } = await start();
  expect(server.url).toBe(`http://localhost:${port}/`);
  expect(await ask("/", "localhost", { over: "::1" })).toContain(server.url);
});

test.skipIf(!hasIpv6)("takes no port that another program has over IPv6, and lets go of it", async () => {
  const other = createServer().listen(0, "::1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(startLocalServer({ port, handle: () => undefined })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
  other.close();
  await once(other, "close");
  const server = await startLocalServer({ port, handle: () => undefined });
  await server.close();
});

test("ends at once, also where an answer is still waited for, and lets go of its port", async () => {
  const asked = new EventEmitter();
  const server = await startLocalServer({ port: 0, handle: () => asked.emit("once") });
  const answer = fetch(server.url).catch(() => "none");
  await once(asked, "once");
  await server.close();
  expect(await answer).toBe("none");
  const again = await startLocalServer({ port: Number(new URL(server.url).port), handle: () => undefined });
  await again.close();
});

test("goes on when a connection could not be taken", async () => {
  const { ask, port } = await start();
  const servers = new Set<Server>();
  const note = (message: unknown) => {
    const server = typeof message === "object" && message && "server" in message ? message.server : undefined;
    if (server instanceof Server) servers.add(server);
  };
  subscribe("http.server.request.start", note);
  onTestFinished(() => void unsubscribe("http.server.request.start", note));
  await ask("/", "localhost");
  expect(servers.size).toBe(1);
  for (const server of servers)
    server.emit("error", Object.assign(new Error("accept EMFILE"), { code: "EMFILE" }));
  expect(await ask("/", "localhost")).toEqual(["GET /", `http://localhost:${port}/`, true, "b"]);
});
