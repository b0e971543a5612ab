import { expect, test } from "vitest";
import type { RecordedEntry } from "../ledger/ledger.js";
import { identifyStories } from "../withdraw/find-story.js";
import { noSuchStory } from "./no-such-story.js";

const now = new Date("2020-01-01T00:00:00Z");

const published: RecordedEntry = {
  id: "tag:news.example,2019:a",
  slug: "harbour",
  formerSlugs: ["port"],
  published: "2019-11-22",
  modified: "2019-11-22",
  hash: "a",
  withdrawn: false,
  line: 1,
};

function said(slug: string, recorded: readonly RecordedEntry[], text = "slug: ferries") {
  const stories = identifyStories([
    { path: "stories/ferries.md", name: "ferries", text: `---\n${text}\n---\n` },
  ]);
  const ledger = {
    file: "published.lock",
    digest: "",
    text: "",
    entries: new Map(recorded.map((entry) => [entry.id, entry])),
    findings: [],
  };
  return noSuchStory(slug, { folder: "content", stories, ledger, unread: [], now });
}

test("proposes the story whose file or address was given, or that is nearly called so", () => {
  for (const given of ["stories/ferries.md", "https://news.example/stories/ferries/", "feries"])
    expect(said(given, [])).toContain("Did you mean “ferries”?");
  expect(said("snow", [])).toContain("Name the last part of its address.");
});

test.each(["harbour", "port", "/stories/port/"])(
  "says of %s, whose file is gone, when it was published",
  (slug) => {
    expect(said(slug, [published])).toContain("It was published on 2019-11-22, and its file is gone");
  },
);

test("says what a story is called now, by its id or by the slugs that it had", () => {
  const renamed = "Its slug is “ferries” now.";
  expect(said("harbour", [published], `id: ${published.id}`)).toContain(renamed);
  expect(said("quay", [], "formerSlugs: [quay]")).toContain(renamed);
});

test("puts back no story that was withdrawn, or that no reader has seen", () => {
  expect(said("harbour", [{ ...published, withdrawn: true }])).toContain("It was withdrawn already.");
  const embargoed = { ...published, embargoedUntil: "2030-01-01T00:00:00Z" };
  expect(said("harbour", [embargoed])).toContain("Name the last part of its address.");
});
