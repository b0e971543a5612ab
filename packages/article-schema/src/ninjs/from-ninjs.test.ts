import { describe, expect, test } from "vitest";
import { formatPath } from "../findings/finding.js";
import { fromNinjs, type FromNinjsResult } from "./from-ninjs.js";
import type { FromNinjsOptions } from "./read-item.js";

const item = {
  uri: "tag:news.example,2031-05-04:ferries",
  slugline: "ferries",
  language: "en",
  firstCreated: "2031-05-04T16:00:00Z",
  headlines: [{ value: "Ferries return" }],
  descriptions: [{ value: "Ferries sail again." }],
  bodies: [{ value: "Ferries sail again." }],
};

function read(fields: object, options?: FromNinjsOptions): FromNinjsResult {
  return fromNinjs({ ...item, ...fields }, options);
}

function lost(result: FromNinjsResult): string[] {
  return result.losses.map(({ path }) => formatPath(path));
}

function htmlToMarkdown(html: string): string {
  return html.replaceAll(/<[^>]*>/g, "");
}

test("an item that says what an article requires needs no options", () => {
  const { value, losses } = fromNinjs(item);
  expect(value).toMatchObject({ id: item.uri, slug: "ferries", status: "published" });
  expect(losses).toEqual([]);
});

test("an empty list says nothing, so it is not lost", () => {
  expect(lost(read({ genres: [], people: [], altIds: [{}] }))).toEqual(["altIds"]);
});

describe("input that is no ninjs is refused with findings", () => {
  test.each([
    ["a text", "uri", ""],
    ["nothing", undefined, ""],
    ["a list", [], ""],
    ["an object without uri", { headlines: [] }, "uri"],
    ["a field of another type", { uri: "a:b", bodies: "text" }, "bodies"],
    ["an unknown type of item", { uri: "a:b", type: "novel" }, "type"],
  ])("%s", (_, input, path) => {
    const result = fromNinjs(input);
    expect(result.success).toBe(false);
    expect(result.findings?.map((finding) => finding.path.join("."))).toEqual([path]);
  });

  test("and what is no object is called by what it should have been", () => {
    expect(fromNinjs("text").findings).toMatchObject([
      {
        message: "The input is no ninjs item, which is a JSON object.",
        hint: "Give the parsed document, such as the result of JSON.parse.",
      },
    ]);
    expect(fromNinjs({ headlines: [] }).findings?.[0]?.message).not.toContain("JSON object");
  });

  test("data nested a hundred thousand levels deep is answered", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(
      lost(read({ extension: deep, associations: [{ name: "a", uri: "a:b", associations: deep }] })),
    ).toEqual(["extension", "associations"]);
  });
});

describe("bodies", () => {
  const markdown = { contentType: "text/markdown", value: "*Ferries*" };
  const html = { contentType: "application/xhtml+xml", value: "<p>Ferries</p>" };
  const plain = { contentType: "text/plain", value: "*Ferries*" };

  test("Markdown is taken as it stands, before all else", () => {
    const result = read({ bodies: [html, plain, markdown] }, { htmlToMarkdown });
    expect(result.value?.body).toBe("*Ferries*");
    expect(lost(result)).toEqual(["bodies[0]", "bodies[1]"]);
  });

  test("HTML is taken before plain text if the caller can convert it", () => {
    const result = read({ bodies: [plain, html] }, { htmlToMarkdown });
    expect(result.value?.body).toBe("Ferries");
    expect(lost(result)).toEqual(["bodies[0]"]);
  });

  test("plain text is escaped, and taken where HTML cannot be", () => {
    const result = read({ bodies: [html, plain] });
    expect(result.value?.body).toBe(String.raw`\*Ferries\*`);
    expect(lost(result)).toEqual(["bodies[0]"]);
  });

  test.each([
    ["text/plain; charset=utf-8", String.raw`\*Ferries\*`],
    ["text", String.raw`\*Ferries\*`],
    ["text/markdown; charset=utf-8", "*Ferries*"],
    ["text/x-markdown", "*Ferries*"],
    ["application/json", undefined],
    ["application/x-text", undefined],
  ])("are read as their type has it: %s", (contentType, body) => {
    expect(read({ bodies: [{ contentType, value: "*Ferries*" }] }).value?.body).toBe(body);
  });

  test("a headline is plain, and one in HTML is passed over", () => {
    const headlines = [
      { contentType: "text/html", role: "main", value: "<b>Ferries</b>" },
      { value: "Ferries" },
    ];
    const result = read({ headlines });
    expect(result.value?.headline).toBe("Ferries");
    expect(lost(result)).toEqual(["headlines[0]"]);
  });

  test("HTML alone keeps no other field from being asked for", () => {
    const { findings } = read({ bodies: [html], headlines: undefined });
    expect(findings?.map(({ message }) => message)).toEqual([
      "The item does not say the article's headline, and it is required.",
      "The item's body is in HTML only, and an article's is Markdown.",
    ]);
  });

  test("HTML alone is an error that names the option", () => {
    const result = read({ bodies: [html] });
    expect(result.findings).toMatchObject([
      { path: ["body"], message: "The item's body is in HTML only, and an article's is Markdown." },
    ]);
    expect(result.findings?.[0]?.hint).toContain("htmlToMarkdown");
    expect(lost(result)).toEqual(["bodies[0]"]);
  });
});

describe("defaults", () => {
  test("count only where the item does not say", () => {
    const defaults = { slug: "from-the-caller", section: "World", tags: ["a"] };
    expect(read({}, { defaults }).value).toMatchObject({ slug: "ferries", section: "World", tags: ["a"] });
  });

  test("are asked for where the item does not say what an article requires", () => {
    const { findings } = read({ headlines: undefined, bodies: undefined, people: [{ name: "" }] });
    expect(findings).toMatchObject(
      ["headline", "body"].map((field) => ({
        code: "field-missing",
        path: [field],
        message: `The item does not say the article's ${field}, and it is required.`,
        hint: `Give it in the option “defaults”: { defaults: { ${field}: … } }.`,
      })),
    );
  });

  test("that do not fit are findings", () => {
    const result = read({ slugline: undefined }, { defaults: { slug: "No Slug" } });
    expect(result.findings).toMatchObject([{ code: "field-invalid", path: ["slug"] }]);
    expect(result.findings?.[0]?.message).toContain("“No Slug”");
  });

  test("stand in for what does not fit, which is lost", () => {
    const result = read(
      { firstCreated: "2031-02-30T00:00:00Z" },
      { defaults: { datePublished: "2031-03-01" } },
    );
    expect(result.value?.datePublished).toBe("2031-03-01");
    expect(lost(result)).toEqual(["firstCreated"]);
  });
});

test.each([
  ["usable", "published"],
  ["withheld", "draft"],
  ["canceled", "withdrawn"],
])("the publishing status %s is the status %s", (pubStatus, status) => {
  expect(read({ pubStatus }).value?.status).toBe(status);
});

test("an item that is a picture is an article with that picture", () => {
  const renditions = [{ name: "a", href: "https://media.example/a.jpg", contentType: "image/jpeg" }];
  const result = read({ type: "picture", by: "Ada Quill", renditions });
  expect(result.value?.media).toMatchObject([{ kind: "photo", credit: "Ada Quill", renditions: [{}] }]);
  expect(lost(result)).toEqual(["renditions[0].name"]);
});

test.each(["", "Ada\nQuill"])("a picture whose byline is none, %j, has the credit that is given", (by) => {
  const renditions = [{ name: "a", href: "https://media.example/a.jpg", contentType: "image/jpeg" }];
  const picture = { type: "picture", by, renditions };
  expect(read(picture, { credit: "Quay Photos" }).value?.media[0]?.credit).toBe("Quay Photos");
  const uncredited = read(picture);
  expect(uncredited.value?.media).toEqual([]);
  expect(lost(uncredited)).toContain("renditions");
});

test("a media type is read in capitals too, and what a size must be is said in plain words", () => {
  const renditions = [
    { name: "a", href: "https://media.example/a.jpg", contentType: "IMAGE/JPEG", width: 0.5 },
  ];
  const result = read({ type: "picture", by: "Ada Quill", renditions });
  expect(result.value?.media[0]?.renditions).toEqual([
    { url: "https://media.example/a.jpg", mediaType: "image/jpeg" },
  ]);
  expect(result.losses.map(({ reason }) => reason)).toContain("It does not fit: it must be a whole number.");
});

test("the files of an item that is no picture, or that nobody is credited for, are lost", () => {
  const renditions = [{ name: "a", href: "https://news.example/a.jpg", contentType: "image/jpeg" }];
  const [text, picture] = [read({ renditions, by: "Ada" }), read({ type: "picture", renditions })];
  for (const result of [text, picture]) expect(result.value?.media).toEqual([]);
  expect(lost(text)).toEqual(["renditions"]);
  expect(lost(picture)).toEqual(["type", "renditions"]);
});

test("a feed that is not wholly said is not where a story is from, and a byline that says more than its authors is lost", () => {
  const infoSources = [
    { role: "syndicatedFrom", name: "Elsewhere" },
    { role: "syndicatedFrom", uri: "https://elsewhere.example/" },
    { role: "author", name: "Ada" },
  ];
  const result = read({ infoSources, by: "Ada, in Busan" });
  expect(result.value).toMatchObject({ authors: [{ name: "Ada" }] });
  expect(result.value).not.toHaveProperty("syndicatedFrom");
  expect(lost(result)).toEqual(["infoSources[0]", "infoSources[1]", "by"]);
});

test("what an article has no place for is lost with the reason, where there is more to say than that", () => {
  const { losses } = read({
    title: "Ferries",
    urgency: 3,
    edNote: "Call Ada.",
    contentCreated: "2031-05-04T16:00:00Z",
    headlines: [{ value: "Ferries return", role: "print" }],
    people: [{ name: "Ada", rel: "spokesperson", contactInfo: [{ type: "phone", value: "1" }] }],
    infoSources: [{ role: "author", name: "Bo", literal: "bo" }],
  });
  const reasons = new Map(losses.map(({ path, reason }) => [formatPath(path), reason]));
  expect(Object.fromEntries(reasons)).toEqual({
    title: "A title is a name for desks to use; the headline of an article is for readers.",
    urgency: "An article holds what readers may see, and this is for desks.",
    edNote: "An article holds what readers may see, and this is for desks.",
    contentCreated: "An article says when it was published and changed, not when its parts were made.",
    "headlines[0].role": "An article has no place for roles: its fields say what each text is for.",
    "people[0].rel": "An article says of a thing that it is about it or mentions it, and nothing else.",
    "people[0].contactInfo": "An article has no place for addresses and telephone numbers.",
    "infoSources[0].literal":
      "This refers to nothing that the item lists, and only such things can be referred to.",
  });
});

test("the digital source type is read with https too, and lost if an article has no such code", () => {
  const vocabulary = "https://cv.iptc.org/newscodes/digitalsourcetype/";
  const known = read({ digitalSourceType: { name: "AI", uri: `${vocabulary}algorithmicMedia` } });
  expect(known.value?.aiDisclosure).toEqual({ digitalSourceType: "algorithmicMedia" });
  expect(lost(known)).toEqual(["digitalSourceType.name"]);
  expect(lost(read({ digitalSourceType: { uri: `${vocabulary}negativeFilm` } }))).toEqual([
    "digitalSourceType.uri",
  ]);
});

test("a source refers to a thing only if the item lists it", () => {
  const people = [{ name: "Ada Quill", literal: "ada" }];
  const infoSources = ["ada", "nobody"].map((literal) => ({ role: "author", name: "A. Quill", literal }));
  const result = read({ people, infoSources });
  expect(result.value?.authors).toEqual([{ name: "A. Quill", entity: "ada" }, { name: "A. Quill" }]);
  expect(lost(result)).toEqual(["infoSources[1].literal"]);
});

test("ids are made of names, never twice, and never one that the item gives to another", () => {
  const people = [
    { name: "Éva Kőr" },
    { name: "Eva Kor" },
    { name: "B", literal: "eva-kor-2" },
    { name: "김" },
    { name: "이" },
    { name: "“Ada” & “Bo”" },
  ];
  const ids = read({ people }).value?.entities.map(({ id }) => id);
  expect(ids).toEqual(["eva-kor", "eva-kor-3", "eva-kor-2", "person", "person-2", "ada-bo"]);
});

describe("an item of another version of ninjs is refused, and not blamed for what it says under other names", () => {
  test.each<[string, object, string, RegExp]>([
    ["says so", { standard: { name: "ninjs", version: "2.1" } }, "standard.version", /ninjs 2\.1/],
    ["says so of one to come", { standard: { version: "4.0" } }, "standard.version", /ninjs 4\.0/],
    ["has one headline", { headline: "Ferries return" }, "headline", /“headline”, as ninjs 2 and older have/],
    [
      "has its copy in a field of its own",
      { bodies: undefined, body_html: "<p>x" },
      "body_html",
      /“body_html”/,
    ],
    [
      "calls the kind of its copy otherwise",
      { bodies: [{ contenttype: "a/b", value: "x" }] },
      "bodies.0.contenttype",
      /“cont/,
    ],
  ])("%s", (_, fields, path, message) => {
    const { success, findings } = read(fields);
    expect(success).toBe(false);
    expect(findings).toMatchObject([{ code: "field-invalid", hint: "Give the item as ninjs 3.0 or 3.1." }]);
    expect(findings?.[0]?.path.join(".")).toBe(path);
    expect(findings?.[0]?.message).toMatch(message);
  });

  test.each(["3.0", "3.1", undefined])("but one of version %s is read", (version) => {
    expect(read({ standard: { name: "ninjs", version } }).success).toBe(true);
  });
});
