import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

test.each([
  ["[a](javascript:alert(1))", "its words alone"],
  ["[a](javascript:open('https://harbour.example/'))", "its words alone"],
  ["[a](file:///home/anna/a.pdf)", "its words alone"],
  ["[a](ftp://harbour.example/a)", "its words alone"],
  ["[a](<C:\\a.pdf>)", "its words alone"],
  ["[a](data:image/png;base64,iVBORw0KGgo=)", "its words alone"],
  [
    "![a](file:///home/anna/a.jpg)",
    "“![a](file:///home/anna/a.jpg)” has an address that is left out, so readers are shown its alternative text alone",
  ],
  ["![a](file:///data:image/a.jpg)", "its alternative text alone"],
  [
    "![a][b]\n\n[b]: file:///home/anna/a.jpg",
    "“![a](file:///home/anna/a.jpg)” has an address that is left out, so readers are shown its alternative text alone",
  ],
  ["[a][b]\n\n[b]: tel:+4600", "its words alone"],
  ["[a]()", "“[a]()” has no address, so readers are shown its words alone"],
  ["[a][b]\n\n[b]: <>", "has no address"],
  ["![a]()", "“![a]()” has no address, so readers are shown its alternative text alone"],
  ["![a](#map)", "has the address of the story itself, so readers are shown its alternative text alone"],
  [
    "[a](https://)",
    "“[a](https://)” has an address that no browser can read, so readers are shown its words alone",
  ],
  ["[a](<https://harbour example/>)", "an address that no browser can read"],
  ["![a](http://harbour.example:port/a.jpg)", "an address that no browser can read"],
])("finds an address that readers are not given: %s", (link, shown) => {
  const changes = { body: `${sound.body}\n\nSee ${link}` };
  expect(found(changes)).toEqual([{ code: "address-left-out", path: "body", place: { line: 3, column: 5 } }]);
  expect(said(changes)).toContain(shown);
});

test.each([
  "[a](HTTPS://harbour.example/)",
  "[a](http://harbour.example/)",
  "<https://harbour.example/>",
  "<anna@harbour.example>",
  "[a](https://harbour.example:8080/a?b#c)",
  "[a](<https://harbour.example/a b>)",
  "[a](https://xn--h1alffa9f.example/한국)",
  "[a](#map)",
  "[a](mailto:anna@harbour.example)",
  "[a](/map:old)",
  "![a](data:image/png;base64,iVBORw0KGgo=)",
  "[a]: not a link",
])("takes an address that readers are given: %s", (link) => {
  expect(found({ body: `${sound.body}\n\nSee ${link}` })).toEqual([]);
});

test.each([
  ["[a](entitiy:harbour)", "Did you mean “entity:harbour”?"],
  ["[a](Entitys:harbour)", "Did you mean “entity:harbour”?"],
  ["[a](ftp:harbour)", "or take the link out"],
  ["![a](file:harbour)", "or take the picture out"],
])("says of %s what to do", (words, hint) => {
  expect(said({ body: `${sound.body}\n\n${words}` })).toContain(hint);
});
