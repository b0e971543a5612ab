import { expect, test } from "vitest";
import { Publication } from "./publication.js";

const publication = {
  id: "tag:news.example,2019:news",
  title: "News",
  description: "What happened.",
  language: "en",
};

test.each(["https://news.example/", "https://news.example", "https://news.example/en/"])(
  "is published under %s",
  (baseUrl) => expect(Publication.parse({ ...publication, baseUrl }).baseUrl).toBe(baseUrl),
);

test.each(["https://news.example/?from=feed", "https://news.example/#home", "https://news.example/?"])(
  "is not published under %s: nothing can be below it",
  (baseUrl) => {
    const [issue] = Publication.safeParse({ ...publication, baseUrl }).error?.issues ?? [];
    expect(issue?.path).toEqual(["baseUrl"]);
    expect(issue?.message).toContain("a query or a fragment");
  },
);

test.each(["email", "technicalEmail"])("says what %s is to be", (field) => {
  const written = { ...publication, baseUrl: "https://news.example/", [field]: "news at example" };
  const [issue] = Publication.safeParse(written).error?.issues ?? [];
  expect(issue).toMatchObject({ path: [field], message: "not an e-mail address, such as desk@news.example" });
});
