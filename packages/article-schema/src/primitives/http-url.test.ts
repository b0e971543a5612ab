import { expect, test, vi } from "vitest";
import { HttpUrl } from "./http-url.js";

test.each([
  "https://news.example/",
  "http://localhost:4321/feed.xml?a=b&c=d#e",
  "https://news.example:65535/",
  "https://뉴스.example/기사?질문=1",
  "https://en.wikipedia.org/wiki/Seoul_(city)",
  "http://[::1]:8080/",
  "https://news.example/a%20b",
  "https://news.example",
  "https://news.example?a",
  "https://news.example#a",
  "https://news.example:0/",
  "https://news.example:9999/",
  "https://news.example:59999/",
  "https://news.example:64999/",
  "https://news.example:65499/",
  "https://news.example:65529/",
  "https://news.example/:@!$&'()*+,;=~[]😀",
  "https://a-b.c_d.example./",
  "https://1.2.3.4/",
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
  "http:foo",
  "http:/news.example/",
  "http:\\\\news.example",
  "http://",
  "http:///a",
  "https://?a",
  "https://:80/",
  "https://@news.example/",
  "https://user@news.example/",
  "https://news.example\\@evil.example/",
  "https://news.example/\\",
  "https://news.example/`",
  "https://news.example/{}",
  "https://news.example/|",
  "https://news.example/^",
  "https://news.example/%",
  "https://news.example/%2",
  "https://news.example/\u0000",
  "https://news.example/\u007f",
  "https://news.example/\u00a0",
  "https://news.example/a\tb",
  "https://news.example/a\u202eb",
  "https://news.example/\u2066",
  "https://ne\u200ews.example/",
  "https://ne ws.example/",
  "https://ne%77s.example/",
  "https://ne<ws.example/",
  "https://[::1/",
  "https://[::g]/",
  "https://[:::]/",
  "https://news.example:70000/",
  "https://news.example:66000/",
  "https://news.example:65600/",
  "https://news.example:65540/",
  "https://news.example:655350/",
  "https://news.example:a/",
  "https://news.example:/a:",
  "https://news.example:-1/",
  "javascript://news.example/%0aalert(1)",
  "view-source:https://news.example/",
  "xhttps://news.example/",
  "https://news.example/ ",
])("refuses %j", (url) => expect(HttpUrl.safeParse(url).success).toBe(false));

test("does not depend on URL.canParse, which says no to this host in Node 20 and 22 once it has been asked a thousand times", () => {
  const canParse = vi.spyOn(URL, "canParse").mockReturnValue(false);
  try {
    expect(HttpUrl.safeParse("https://münchen.de/").success).toBe(true);
  } finally {
    canParse.mockRestore();
  }
});

test.each(["https://https://news.example/", "http://https://news.example/"])(
  "says of an address that begins twice that it does: %s",
  (address) => {
    expect(HttpUrl.safeParse(address).error?.issues).toMatchObject([
      { message: "not a web address: it begins with https:// or http:// twice" },
    ]);
  },
);
