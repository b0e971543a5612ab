import { expect, test, vi } from "vitest";
import type { Resource } from "../edition/resource.js";
import { unmadeFeeds, unmadeLists } from "./unmade.js";

const noFeed = () => {
  throw new Error("Nothing is rendered here.");
};

function* resources(count: number): Generator<Resource> {
  for (let index = 0; index < count; index++) {
    const rest = { contentType: "text/html", digest: "1", render: () => "" };
    yield { path: `${index}.html`, ...rest };
    yield { path: `${index}.xml`, ...rest, feed: noFeed };
  }
}

const unmade = (count: number, ...paths: readonly string[]) => ({
  resources: { [Symbol.iterator]: () => resources(count) },
  paths: new Set(paths),
  documents: 0,
});

test("tells documents of feeds from the rest, leaves out what is not to be rendered, and puts formats together", () => {
  const some = unmade(9, "0.html", "1.xml", "3.xml", "4.xml", "5.html", "7.xml");
  const none = () => {};
  expect([...unmadeLists(some, none)].map(({ path }) => path)).toEqual(["0.html", "5.html"]);
  expect([...unmadeFeeds(some, none)].map((batch) => batch.map(({ path }) => path))).toEqual([
    ["1.xml", "3.xml", "4.xml"],
    ["7.xml"],
  ]);
});

test("says from time to time that much is passed over", () => {
  const pass = vi.fn<() => void>();
  expect([...unmadeLists(unmade(5000), pass)]).toEqual([]);
  expect(pass.mock.calls.length).toBeGreaterThan(3);
  expect(pass.mock.calls.length).toBeLessThan(100);
});
