import { describe, expect, test } from "vitest";
import type { Request, Response } from "../server/respond.js";
import { devAssets } from "./dev-assets.js";
import type { Mark } from "./preview.js";
import { previewResponder } from "./preview-response.js";

const answer = (status: number, contentType: string, text: string): Response => ({
  status,
  headers: {
    "content-type": contentType,
    "content-length": String(Buffer.byteLength(text)),
    etag: '"x"',
    "last-modified": "Fri, 22 Nov 2019 12:00:00 GMT",
    "cache-control": "no-cache",
  },
  body: Buffer.from(text),
});

const page = "<html><head></head><body><p>Text – 글</p></body></html>";

function responder(
  text = page,
  marks: Readonly<Record<string, Mark>> = {},
  type = "text/html; charset=utf-8",
  showsFindings = false,
) {
  const asked: Request[] = [];
  const respond = previewResponder({
    respond: (request) => {
      asked.push(request);
      return answer(200, type, text);
    },
    marks: new Map(Object.entries(marks)),
    showsFindings,
    assets: devAssets(),
  });
  const get = (target: string, headers: Request["headers"] = {}, method = "GET") =>
    respond({ method, target, headers });
  return { get, asked };
}

const draft: Mark = { kind: "draft", text: "Draft: readers do not see this story." };
const embargo: Mark = { kind: "embargo", text: "Under embargo." };

describe("an answer of a preview", () => {
  test("is never kept, and never left out because an earlier one is fresh", () => {
    const { get, asked } = responder();
    const { response } = get("/", {
      "if-none-match": '"x"',
      "if-modified-since": "Sat, 23 Nov 2019 00:00:00 GMT",
    });
    expect(asked[0]?.headers).not.toHaveProperty("if-none-match");
    expect(asked[0]?.headers).not.toHaveProperty("if-modified-since");
    expect(response.headers["cache-control"]).toBe("no-store");
    expect(Object.keys(response.headers)).not.toContain("etag");
    expect(Object.keys(response.headers)).not.toContain("last-modified");
  });

  test.each(["GET", "HEAD"])("says how long it is, to %s", (method) => {
    const { response } = responder().get("/", {}, method);
    const body = responder().get("/").response.body ?? Buffer.of();
    expect(body.toString()).toContain("<script");
    expect(response.headers["content-length"]).toBe(String(body.length));
    expect(response.body?.length).toBe(method === "GET" ? body.length : undefined);
  });

  test("is asked for with its body, whose digest HEAD gives too", () => {
    const { get, asked } = responder();
    expect(get("/", {}, "HEAD").digest).toBe(get("/").digest);
    expect(asked.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  test.each(["application/rss+xml; charset=utf-8", "text/css; charset=utf-8", "application/json"])(
    "is as it is published where it is no page: %s",
    (type) => {
      const { response } = responder(page, { a: draft }, type).get("/stories/a/");
      expect(response.body?.toString()).toBe(page);
    },
  );

  test("has the digest of its own text and mark, which the page knows", () => {
    const { digest, response } = responder().get("/stories/a/");
    expect(response.body?.toString()).toContain(`data-copydesk="${digest}"`);
    expect(responder().get("/stories/a/").digest).toBe(digest);
    expect(responder(`${page} `).get("/stories/a/").digest).not.toBe(digest);
    expect(responder(page, { a: draft }).get("/stories/a/").digest).not.toBe(digest);
  });

  test("has another digest where its status or what it leads to is another", () => {
    const digests = [
      { status: 301, headers: { location: "/stories/b/" } },
      { status: 301, headers: { location: "/stories/c/" } },
      { status: 308, headers: { location: "/stories/c/" } },
    ].map((response) => {
      const told = { respond: () => response, marks: new Map(), showsFindings: false, assets: devAssets() };
      return previewResponder(told)({ method: "GET", target: "/stories/a/", headers: {} }).digest;
    });
    expect(new Set(digests).size).toBe(3);
  });
});

describe("a mark", () => {
  const { get } = responder(page, { a: draft, b: embargo, c: draft });

  test.each([
    ["/stories/a/", draft.text],
    ["/stories/a/index.html?x=1", draft.text],
    ["/stories/b/", embargo.text],
    ["/", "Shown here, and not to readers yet: 2 drafts, 1 under embargo."],
    ["/stories/published/", "Shown here, and not to readers yet: 2 drafts, 1 under embargo."],
  ])("stands on %s", (target, text) => {
    expect(get(target).response.body?.toString()).toContain(`>${text}</aside>`);
  });

  test("counts one draft as one", () => {
    const { response } = responder(page, { a: draft }).get("/");
    expect(response.body?.toString()).toContain(">Shown here, and not to readers yet: 1 draft.</aside>");
  });

  test("stands nowhere where everything shown is published", () => {
    expect(responder().get("/").response.body?.toString()).not.toContain("<aside");
  });

  test("stands on no page that shows what was found: there is no story to see", () => {
    const { response } = responder(page, { a: draft }, "text/html; charset=utf-8", true).get("/stories/a/");
    expect(response.body?.toString()).not.toContain("<aside");
  });
});
