import { request } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { fileFinding } from "../content/content-finding.js";
import { type PreviewServer, startPreviewServer } from "./preview-server.js";
import { previewOf } from "./preview.js";
import { contentReader } from "./read-content.js";

const now = new Date("2019-12-01T00:00:00Z");

async function previewWith(bodies: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  const files = Object.entries(bodies).map(([slug, body]): [string, string] => [
    `stories/${slug}.md`,
    story(slug, body),
  ]);
  await writeContent(folder, Object.fromEntries(files));
  const { library } = await contentReader(folder, () => now)();
  if (!library.publication) throw new Error("The publication is at fault.");
  return previewOf(library, { publication: library.publication, drafts: true, now });
}

async function start(shown: Parameters<PreviewServer["show"]>[0]): Promise<PreviewServer> {
  const server = await startPreviewServer({ port: 0, shown, parsers: {} });
  onTestFinished(async () => server.close());
  return server;
}

/** Listens as an open page does, and gives what it is told, one by one. */
async function listen(server: PreviewServer, page: string) {
  const answer = await fetch(`${server.url}__copydesk/events?page=${encodeURIComponent(page)}`);
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return async (): Promise<unknown> => {
    for (;;) {
      const [, data, rest] = /event: state\ndata: (.*)\n\n([^]*)/.exec(text) ?? [];
      if (data !== undefined) {
        text = rest ?? "";
        return JSON.parse(data);
      }
      text += (await reader?.read())?.value ?? "";
    }
  };
}

const error = fileFinding("content/stories/a.md", "mention-undeclared", "Why.", "What to do.", {
  line: 3,
  column: 4,
});

describe("a preview server", () => {
  test("tells an open page when its own text is another, and not when that of others is", async () => {
    const [before, other, after] = await Promise.all([
      previewWith({ a: "One.", b: "One." }),
      previewWith({ a: "One.", b: "Two." }),
      previewWith({ a: "Two.", b: "Two." }),
    ]);
    const server = await start({ preview: before, findings: [], now });
    const next = await listen(server, "/stories/a/");
    const first = await next();
    expect(first).toMatchObject({ errors: 0, warnings: 0, findings: [] });
    server.show({ preview: other, findings: [], now });
    server.show({ preview: after, findings: [], now });
    const second = await next();
    expect(second).not.toEqual(first);
    const page = await (await fetch(`${server.url}stories/a/`)).text();
    expect(page).toContain("Two.");
    expect(second).toMatchObject({ digest: /data-copydesk="([^"]+)"/.exec(page)?.[1] });
  });

  test("tells what is found, and that it is mended", async () => {
    const preview = await previewWith({ a: "One." });
    const server = await start({ preview, findings: [], now });
    const next = await listen(server, "/");
    const first = await next();
    server.show({ preview, findings: [error], now });
    const { file, code, message, hint } = error;
    expect(await next()).toMatchObject({
      errors: 1,
      findings: [{ file, line: 3, column: 4, code, severity: "error", message, hint }],
    });
    server.show({ preview, findings: [], now });
    expect(await next()).toEqual(first);
  });

  test("shows what is found at every address where there is no edition", async () => {
    const server = await start({ findings: [error], now });
    const page = await fetch(`${server.url}stories/b/`, { headers: { accept: "text/html" } });
    expect(page.status).toBe(503);
    const text = await page.text();
    expect(text).toContain("content/stories/a.md:3:4");
    expect(text).not.toContain("The terminal lists");
    expect(text).toContain('data-shows-findings="true"');
    const feed = await fetch(`${server.url}feed.xml`);
    expect(feed.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await feed.text()).toContain("content/stories/a.md:3:4  mention-undeclared");
    server.show({ findings: [{ ...error, file: "content/stories/c.md" }], now });
    expect(await (await fetch(server.url)).text()).toContain("content/stories/c.md:3:4");
    server.show({ preview: await previewWith({ b: "Mended." }), findings: [], now });
    const mended = await (await fetch(`${server.url}stories/b/`)).text();
    expect(mended).toContain("Mended.");
    expect(mended).toContain('data-shows-findings="false"');
  });

  test("lists what is most urgent, however much is found", async () => {
    const findings = Array.from({ length: 80 }, (_, index) => ({
      ...error,
      severity: index < 79 ? ("warning" as const) : ("error" as const),
      file: `${index}.md`,
    }));
    const server = await start({ findings, now });
    const page = await (await fetch(server.url, { headers: { accept: "text/html" } })).text();
    expect(page.match(/<li>/g)).toHaveLength(50);
    expect(page).toContain("<code>79.md:3:4</code>");
    expect(page).toContain("The terminal lists 30 more.");
  });

  test.each(["//", "/__copydesk/events?page=//%", "/%", "/?page=%ff"])(
    "is not brought down by %s",
    async (target) => {
      const server = await start({ preview: await previewWith({ a: "One." }), findings: [], now });
      const { port } = new URL(server.url);
      const status = await new Promise((resolve, reject) => {
        const asking = request({ port, host: "127.0.0.1", path: target }, (answer) => {
          resolve(answer.statusCode);
          answer.destroy();
        });
        asking.on("error", reject).end();
      });
      expect([200, 404]).toContain(status);
      expect((await fetch(server.url)).status).toBe(200);
    },
  );

  test("answers nobody who asks for another machine: drafts are not theirs to read", async () => {
    const server = await start({ preview: await previewWith({ a: "Secret." }), findings: [], now });
    const { status, text } = await new Promise<{ status?: number; text: string }>((resolve, reject) => {
      const asking = request(`${server.url}stories/a/`, { headers: { host: "evil.example" } }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
        answer.on("end", () =>
          resolve({ ...(answer.statusCode && { status: answer.statusCode }), text: body }),
        );
      });
      asking.on("error", reject).end();
    });
    expect(status).toBe(421);
    expect(text).not.toContain("Secret.");
  });

  test("tells no page from elsewhere which addresses there are", async () => {
    const server = await start({ preview: await previewWith({ a: "One." }), findings: [], now });
    const { port } = new URL(server.url);
    // What fetch is given of these headers, it may leave out.
    const headers = { "sec-fetch-site": "cross-site", "sec-fetch-dest": "empty" };
    const statusOf = async (path: string) =>
      new Promise((resolve, reject) => {
        const asking = request({ port, host: "127.0.0.1", path, headers }, (answer) => {
          resolve(answer.statusCode);
          answer.destroy();
        });
        asking.on("error", reject).end();
      });
    for (const path of ["/stories/a/", "/stories/b/", "/__copydesk/events?page=/"])
      expect(await statusOf(path)).toBe(403);
  });

  test("gives pages a script and a stylesheet that may be kept, for their address changes with them", async () => {
    const server = await start({ preview: await previewWith({ a: "One." }), findings: [], now });
    const page = await (await fetch(server.url)).text();
    const addresses = [...page.matchAll(/(?:src|href)="\/(__copydesk\/[^"]+)"/g)].map(
      ([, found]) => found ?? "",
    );
    expect(addresses).toHaveLength(2);
    for (const address of addresses) {
      const { status, headers } = await fetch(server.url + address);
      expect([status, headers.get("cache-control")]).toEqual([200, "max-age=31536000, immutable"]);
      const type = address.endsWith(".js") ? "text/javascript" : "text/css";
      expect(headers.get("content-type")).toBe(`${type}; charset=utf-8`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
    const other = await fetch(`${server.url}__copydesk/other.js`);
    expect([other.status, other.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });
});
