import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { requestOf, send, startLocalServer } from "./local-server.js";

/** Starts a server that says what it was asked for, and gives what asks it for a target under a host. */
async function start() {
  const server = await startLocalServer({
    port: 0,
    handle: ({ incoming, outgoing, base, namesThisMachine }) => {
      const answer = JSON.stringify([requestOf(incoming).target, base, namesThisMachine]);
      send(outgoing, { status: 200, headers: {}, body: Buffer.from(answer) });
    },
  });
  onTestFinished(async () => server.close());
  const { port } = new URL(server.url);
  const ask = async (target: string, host: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const headers = { host };
      const asking = request({ port, host: "127.0.0.1", path: target, headers }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
        answer.on("end", () => resolve(JSON.parse(body)));
      });
      asking.on("error", reject).end();
    });
  return { port, ask };
}

test.each([
  ["/feed.xml?a=b", "127.0.0.1", "/feed.xml?a=b", "127.0.0.1"],
  ["http://127.0.0.1/a/%2e%2e/b?c", "localhost", "/a/%2e%2e/b?c", "127.0.0.1"],
  ["HTTP://localhost:80", "127.0.0.1", "/", "localhost"],
  ["/", "LocalHost:4321", "/", "localhost"],
  ["http://localhost?page=/", "evil.example", "/?page=/", "localhost"],
  ["/http://evil.example/", "localhost", "/http://evil.example/", "localhost"],
])("takes %s under the host %s for %s at %s", async (target, host, path, name) => {
  const { port, ask } = await start();
  expect(await ask(target, host)).toEqual([path, `http://${name}:${port}/`, true]);
});

test.each([
  ["/", "evil.example"],
  ["http://evil.example/", "localhost"],
  ["http://localhost@evil.example/", "localhost"],
])("knows that %s under the host %s is for another machine", async (target, host) => {
  const { port, ask } = await start();
  expect(await ask(target, host)).toEqual(["/", `http://localhost:${port}/`, false]);
});
