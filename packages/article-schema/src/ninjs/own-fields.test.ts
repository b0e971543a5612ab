import { expect, test } from "vitest";
import * as z from "zod";
import { Article } from "../article/article.js";
import { Author } from "../article/author.js";
import { Media } from "../article/media.js";
import { Rendition } from "../article/rendition.js";
import { Rights } from "../article/rights.js";
import { Entity } from "../entities/entity.js";
import { Person } from "../entities/person.js";
import { sound } from "../../test/articles.js";
import { toNinjs } from "./to-ninjs.js";

const Own = Article.extend({
  authors: z.array(Author.extend({ desk: z.string() })),
  entities: z.array(z.union([Person.extend({ handle: z.string() }), Entity])),
  media: z.array(
    Media.extend({ camera: z.string(), renditions: z.array(Rendition.extend({ blur: z.string() })) }),
  ),
  rights: Rights.extend({ fee: z.number() }),
});
const file = { url: "https://news.example/a.jpg", mediaType: "image/jpeg" };
const plain = {
  ...sound,
  authors: [{ name: "Kim" }],
  media: [{ kind: "photo", credit: "Lee", alt: "A harbour.", renditions: [file] }],
  rights: { holder: "Example News" },
  entities: [{ type: "person", id: "kim", name: "Kim" }],
};

test("fields of one's own in the parts of an article have no place in ninjs, and are told as lost", () => {
  const article = Own.parse({
    ...plain,
    authors: [{ name: "Kim", desk: "World" }],
    entities: plain.entities.map((entity) => ({ ...entity, handle: "@kim" })),
    media: plain.media.map((medium) => ({ ...medium, camera: "X", renditions: [{ ...file, blur: "L" }] })),
    rights: { ...plain.rights, fee: 2 },
  });
  const { value, losses } = toNinjs(article);
  const without = toNinjs(Article.parse(plain));
  expect(value).toEqual(without.value);
  const own = losses.filter(({ reason }) => reason === "ninjs has no place for a field of your own.");
  expect(own.map(({ path }) => path.join(".")).toSorted()).toEqual([
    "authors.0.desk",
    "entities.0.handle",
    "media.0.camera",
    "media.0.renditions.0.blur",
    "rights.fee",
  ]);
  expect(losses).toHaveLength(without.losses.length + own.length);
});
