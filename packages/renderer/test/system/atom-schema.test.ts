import { fileURLToPath } from "node:url";
import { articleArbitrary, publicationArbitrary } from "@copydesk/article-schema/testing";
import { renderAtom, renderStory } from "@copydesk/renderer";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { describeWith, run } from "../../../../.ci/program.ts";
import { cases } from "../cases.ts";
import { feed } from "./edge-cases.ts";

const schema = fileURLToPath(new URL("schemas/atom.rng", import.meta.url));
const xmllint = { name: "xmllint", probe: ["xmllint", "--version"], install: "libxml2-utils" } as const;

/** Gives what xmllint says of a document, and nothing where it is as the RFC wants it. */
async function faultsOf(document: string): Promise<string> {
  const { code, stderr } = await run(["xmllint", "--noout", "--relaxng", schema, "-"], { input: document });
  return code === 0 ? "" : stderr;
}

describeWith([xmllint], "Atom is what RFC 4287 says", () => {
  const archive = {
    isArchive: true,
    current: "https://news.example/atom.xml",
    previous: "https://news.example/1.xml",
    next: "https://news.example/3.xml",
  };

  test.each([
    ["the edge cases", feed],
    ["an archive", { ...feed, archive }],
    ["a feed without stories", { ...feed, stories: [] }],
    [
      "a story that was withdrawn",
      { ...feed, withdrawn: [cases["withdrawn"]?.article].filter((a) => a !== undefined) },
    ],
  ])("%s", async (_, given) => {
    expect(await faultsOf(renderAtom(given))).toBe("");
  });

  test("any articles of any publication", async () => {
    const samples = fc.sample(
      fc.tuple(publicationArbitrary(), fc.array(articleArbitrary(), { minLength: 20, maxLength: 20 })),
      {
        numRuns: 10,
        seed: 4287,
      },
    );
    const faults = await Promise.all(
      samples.map(([publication, articles]) => {
        const stories = articles.map((article) => renderStory(article, { url: "https://news.example/a/" }));
        return faultsOf(renderAtom({ ...feed, publication, stories }));
      }),
    );
    expect(faults.join("")).toBe("");
  }, 120_000);

  test.each([
    ["an entry without an id", /<id>tag:news[^<]*no-authors<\/id>/, ""],
    ["a date without an offset", /T12:00:00Z/, "T12:00:00"],
    ["two dates of change", /(<updated>[^<]*<\/updated>)/, "$1$1"],
    ["an element that Atom does not have", "<published>", "<issued/><published>"],
    ["a category without a term", / term="[^"]*"/, ""],
  ])("and this schema refuses %s", async (_, what, instead) => {
    const document = renderAtom(feed);
    expect(document.replace(what, instead)).not.toBe(document);
    expect(await faultsOf(document.replace(what, instead))).toContain("fails to validate");
  });
});
