import { expect, test } from "vitest";
import { HttpUrl } from "./http-url.js";

test.each([
  "https://news.example/",
  "http://localhost:4321/feed.xml?a=b&c=d#e",
  "https://news.example:65535/",
  "https://뉴스.example/기사?질문=1",
  "https://en.wikipedia.org/wiki/Seoul_(city)",
  "http://[::1]:8080/",
  "https://news.example/a%20b",
])("accepts %s", (url) => expect(HttpUrl.safeParse(url).success).toBe(true));

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://news.example/",
  "//news.example/",
  "/relative",
  "news.example",
  "https://",
  "https://user:secret@news.example/",
  "https://news.example/a b",
  'https://news.example/"onload="x',
  "https://news.example/<script>",
  "https://news.example/%zz",
  "https://news.example:65536/",
  "https://news.example/\n",
  " https://news.example/",
  "https://1.2.3.400/",
  "",
])("refuses %j", (url) => expect(HttpUrl.safeParse(url).success).toBe(false));
