import * as fc from "fast-check";
import { expect, test } from "vitest";
import { directAddress } from "./direct-address.js";

const page = "https://paper.example/a?b=c&d=%C3%A9#e";
const within = encodeURIComponent(page);

test.each([
  `https://www.google.com/url?q=${within}&sa=D&source=editors&ust=1700000000000000&usg=AOvVaw0`,
  `https://www.google.co.kr/url?sa=t&rct=j&url=${within}&usg=AOvVaw0`,
  `https://google.de/url?q=${within}`,
  `https://www.google.com.br/url?q=${within}`,
  `https://eur01.safelinks.protection.outlook.com/?url=${within}&data=05%7C02&reserved=0`,
  `https://eur01.safelinks.protection.outlook.com/ap/t-59584e83/?url=${within}`,
  `https://l.facebook.com/l.php?u=${within}&h=AT0`,
  `https://lm.facebook.com/l.php?u=${within}`,
  `https://l.instagram.com/?u=${within}&e=AT1`,
  `https://www.linkedin.com/redir/redirect?url=${within}&urlhash=a`,
  `https://www.linkedin.com/safety/go/?url=${within}`,
  `https://www.youtube.com/redirect?event=video_description&q=${within}`,
  `https://slack-redir.net/link?url=${within}`,
  `https://vk.com/away.php?to=${within}`,
  `https://duckduckgo.com/l/?uddg=${within}&rut=a`,
])("finds the page that an address leads on to: %s", (address) => {
  expect(directAddress(address)).toEqual({
    address: page,
    through: new URL(address).host,
    clickIds: [],
  });
});

test("finds the page behind several sites that lead on to each other", () => {
  const google = `https://www.google.com/url?q=${within}`;
  const outlook = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(google)}`;
  expect(directAddress(outlook)).toMatchObject({
    address: page,
    through: "eur01.safelinks.protection.outlook.com",
  });
});

test.each([
  ["https://paper.example/a?fbclid=IwAR0", "https://paper.example/a", ["fbclid"]],
  ["https://paper.example/a?msclkid=0a&x=1", "https://paper.example/a?x=1", ["msclkid"]],
  ["https://paper.example/a?b=%7e&gclid=x&c=d,e#f", "https://paper.example/a?b=%7e&c=d,e#f", ["gclid"]],
  [
    "https://paper.example/?mc_cid=1&mc_eid=2&utm_source=mail",
    "https://paper.example/?mc_cid=1&utm_source=mail",
    ["mc_eid"],
  ],
  ["https://paper.example/a?_hsenc=p&_hsmi=1#?", "https://paper.example/a#?", ["_hsenc", "_hsmi"]],
  ["https://www.instagram.com/p/a/?igsh=MQ==", "https://www.instagram.com/p/a/", ["igsh"]],
])("takes what tells whose click it was from %s", (address, direct, clickIds) => {
  expect(directAddress(address)).toEqual({ address: direct, clickIds });
});

test("takes it from the page that a site leads on to as well", () => {
  const address = `https://l.facebook.com/l.php?u=${encodeURIComponent("https://paper.example/a?fbclid=I")}`;
  expect(directAddress(address)).toEqual({
    address: "https://paper.example/a",
    through: "l.facebook.com",
    clickIds: ["fbclid"],
  });
});

test.each([
  page,
  "https://www.google.com/maps?q=https://paper.example/",
  "https://www.google.com/url?q=/search",
  "https://www.google.com/url",
  "https://google.example/url?q=https://paper.example/",
  "https://notgoogle.com/url?q=https://paper.example/",
  "https://www.google.com.paper.example/url?q=https://paper.example/",
  "https://www.google.com/url?q=javascript:alert(1)",
  "https://www.google.com/url?q=https://",
  "https://www.facebook.com/sharer?u=https://paper.example/",
  "https://www.youtube.com/watch?v=a&t=10",
  "https://paper.example/a?xfbclid=1&utm_source=x",
  "https://paper.example/a#?fbclid=1",
  "https://paper.example/?q=fbclid=1",
  "https://web.archive.org/web/2019/https://paper.example/",
  "/url?q=https://paper.example/",
  "google.com/url?q=https://paper.example/",
  "#fbclid",
  "",
])("leaves what is direct, or does not say where it leads: %s", (address) => {
  expect(directAddress(address)).toBeUndefined();
});

test("whatever it gives is direct itself", () => {
  const parameter = fc.constantFrom("a=b", "fbclid=1", "gclid=2", "q=https%3A%2F%2Fpaper.example", "u=c", "");
  const address = fc
    .record({
      page: fc.constantFrom(
        "https://www.google.com/url",
        "https://l.facebook.com/l.php",
        "https://paper.example/",
      ),
      query: fc.array(parameter, { maxLength: 5 }),
      fragment: fc.constantFrom("", "#", "#a?b"),
    })
    .map(({ page: at, query, fragment }) => `${at}?${query.join("&")}${fragment}`);
  fc.assert(
    fc.property(address, (written) => {
      const direct = directAddress(written);
      expect(direct && directAddress(direct.address)).toBeUndefined();
    }),
  );
});
