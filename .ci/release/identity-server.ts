/**
 * Stands for GitHub, which says who a workflow is, and for npm, which gives a workflow that it trusts a token for one package; all
 * else goes on to the registry, whose address is the first argument. Prints its own address, and then each token that a package was
 * published with.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";

const [registry = ""] = process.argv.slice(2);
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Gives what is answered with, for what is asked. The forms are those of GitHub's OIDC provider and of npm's token exchange. */
async function answer(request: IncomingMessage): Promise<{ status: number; body: string | Buffer }> {
  const { method = "GET", url = "/", headers } = request;
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const bearer = headers.authorization?.replace(/^Bearer /, "") ?? "";
  const asJson = (status: number, value: object) => ({ status, body: JSON.stringify(value) });
  if (pathname === "/identity") {
    if (bearer !== "of-this-run") return asJson(401, {});
    const claims = { aud: searchParams.get("audience"), repository_visibility: "private" };
    return asJson(200, { value: `${encoded({ alg: "RS256" })}.${encoded(claims)}.c2lnbmVk` });
  }
  const [, exchanged] = /^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/.exec(pathname) ?? [];
  if (exchanged) {
    const [, claims = ""] = bearer.split(".");
    const audience = Buffer.from(claims, "base64url").toString();
    if (!audience.includes('"aud":"npm:127.0.0.1"')) return asJson(401, {});
    return asJson(201, { token: `for-${decodeURIComponent(exchanged)}` });
  }
  const body = await buffer(request);
  const response = await fetch(new URL(url, registry), {
    method,
    headers: {
      "Content-Type": headers["content-type"] ?? "",
      Accept: headers.accept ?? "*/*",
      Authorization: `Bearer ${bearer}`,
    },
    ...(body.length > 0 ? { body } : {}),
  });
  if (method === "PUT") process.stdout.write(`${pathname} ${bearer} ${response.status}\n`);
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
}

const server = createServer((request, response) => {
  answer(request).then(
    ({ status, body }) => response.writeHead(status, { "Content-Type": "application/json" }).end(body),
    (error: unknown) => response.writeHead(502).end(String(error)),
  );
}).listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
process.stdout.write(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/\n`);
