import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

test("an author is named as the newest story in the publication's language names them, and else as the newest", () => {
  const by = (name: string) => ({ authors: [{ name, entity: "kim" }] });
  const kim = [{ type: "person", id: "kim", name: "Kim" }];
  const korean = article("ko", {
    ...by("김민수"),
    entities: kim,
    language: "ko",
    datePublished: "2019-11-23",
  });
  const english = article("en", { ...by("Kim Min-su"), entities: kim, language: "en-GB" });
  const nameIn = (...stories: Parameters<typeof testEdition>[0]) =>
    /<h1>(.*)<\/h1>/.exec(testEdition(stories).text("authors/kim/index.html") ?? "")?.[1];
  expect(nameIn(korean, english)).toBe("Kim Min-su");
  expect(nameIn(korean)).toBe("김민수");
});
