import { expect, test } from "vitest";
import { fromNinjs } from "./from-ninjs.js";

const read = (dates: object) =>
  fromNinjs({
    uri: "tag:news.example,2031-05-04:ferries",
    slugline: "ferries",
    language: "en",
    headlines: [{ value: "Ferries return" }],
    descriptions: [{ value: "Ferries sail again." }],
    bodies: [{ value: "Ferries sail again." }],
    ...dates,
  });

const first = "2031-05-04T16:00:00Z";
const second = "2031-05-05T16:00:00Z";

test("the first version is what was published, and another one what was changed", () => {
  const { value } = read({ firstCreated: first, versionCreated: second });
  expect(value).toMatchObject({ datePublished: first, dateModified: second });
});

test("an item that dates one version was published then, and never changed", () => {
  for (const field of ["firstCreated", "versionCreated"]) {
    const { value, losses } = read({ [field]: first });
    expect(value).toMatchObject({ datePublished: first });
    expect(value).not.toHaveProperty("dateModified");
    expect(losses).toEqual([]);
  }
});

test("an embargo is kept, and so is an end", () => {
  const { value } = read({ firstCreated: first, embargoedUntil: first, expires: second });
  expect(value).toMatchObject({ embargoedUntil: first, expires: second });
  expect(read({ firstCreated: first }).value).not.toHaveProperty("embargoedUntil");
});

test("moments may be written small", () => {
  expect(read({ firstCreated: first.toLowerCase() }).value?.datePublished).toBe(first);
});
