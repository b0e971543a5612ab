import { expect, test } from "vitest";
import type { Edition, Resource } from "../edition/resource.js";
import { volatileState } from "../state/volatile-state.js";
import { takeStock } from "./take-stock.js";

const resource = (path: string, feed?: Resource["feed"]): Resource => ({
  path,
  contentType: "text/html",
  digest: "new",
  render: () => "",
  ...(feed && { feed }),
});

const edition: Edition = {
  baseUrl: "https://news.example/",
  resources: [
    ...["same", "touched", "ready", "there", "other", "unknown"].map((path) => resource(path)),
    resource("feed.xml", () => {
      throw new Error("Nothing is rendered here.");
    }),
  ],
};

function stockOf(touched: ReadonlySet<string> | undefined, isEmpty = false) {
  const { outputs } = volatileState();
  for (const path of ["same", "touched"]) outputs.set({ path, digest: "new", fingerprint: "1 2" });
  outputs.set({ path: "other", digest: "old", fingerprint: "1 2" });
  const stock = takeStock(edition, {
    output: { isEmpty: () => isEmpty },
    outputs,
    touched,
    prepared: {
      take: ({ path }) => ({ ready: "beside", there: "in place" } as const)[path],
    },
  });
  return { stock, outputs };
}

test("takes for stale what is other than it was made, was touched since, or is not known", () => {
  const { stock, outputs } = stockOf(new Set(["touched"]));
  expect(stock).toEqual({
    all: 7,
    stale: 6,
    stalePaths: ["touched", "ready", "there", "other", "unknown", "feed.xml"],
    there: new Set(["there"]),
    unmade: new Set(["touched", "other", "unknown", "feed.xml"]),
    documents: 1,
  });
  expect(outputs.get("same")).toMatchObject({ digest: "new", fingerprint: "1 2" });
  expect(outputs.get("other")).toMatchObject({ digest: "new", fingerprint: "" });
  expect(outputs.get("ready")).toMatchObject({ digest: "new", fingerprint: "" });
});

test("takes all for stale where the software is another one, and lists nothing where nothing is there yet", () => {
  expect(stockOf(undefined).stock).toMatchObject({ all: 7, stale: 7 });
  expect(stockOf(new Set(), true).stock.stalePaths).toBeUndefined();
});
