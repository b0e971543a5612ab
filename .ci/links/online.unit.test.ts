import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unreachable } from "./online.ts";

let server: Server;
let home = "";
beforeAll(async () => {
  server = createServer(({ url = "/" }, response) => {
    response.writeHead(Number(url.slice(1)), { Location: "/200" }).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  home = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});
afterAll(async () => {
  server.close();
  await once(server, "close");
});

test("a page that is gone is told from one that is only not to be had", async () => {
  const urls = [200, 301, 403, 404, 410, 429, 503].map((status) => `${home}/${status}`);
  expect(await unreachable(urls)).toEqual([
    { url: `${home}/404`, reason: "answers with 404" },
    { url: `${home}/410`, reason: "answers with 410" },
  ]);
});

test("a host that is not there is said to be so", async () => {
  const [fault] = await unreachable(["http://127.0.0.1:1/"]);
  expect(fault?.reason).toMatch(/fetch failed/);
});
