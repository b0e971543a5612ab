import { expect, test } from "vitest";
import { answerComplaint, inAscii } from "./init-answers.js";

test.each([
  ["news.example", "news.example"],
  ["NEWS.example", "news.example"],
  ["bücher.example", "xn--bcher-kva.example"],
])("takes %s for the domain %s", (given, domain) => {
  expect(answerComplaint("domain", given)).toBeUndefined();
  expect(inAscii(given)).toBe(domain);
});

test.each([
  "bücher.example/news",
  "bücher.example?a",
  "bücher.example#a",
  "news.example/news",
  "a@news.example",
  "a b.example",
  "192.0.2.999",
  "192.0.2.1",
  "localhost",
  "https://news.example/",
])("takes %s for no domain: nothing could be published there, or not what was meant", (given) => {
  expect(answerComplaint("domain", given)).toBe(`“${given}” is not a domain such as news.example.`);
});
