import * as fc from "fast-check";
import { Publication } from "../publication/publication.js";
import { anyLine, anyText, httpUrl, languageTag, tagUri } from "./text.js";

/** Gives publications, their fields there or not, at random. */
export function publicationArbitrary(): fc.Arbitrary<Publication> {
  return fc
    .record(
      {
        id: tagUri,
        title: anyLine,
        description: anyText,
        language: languageTag,
        baseUrl: fc.constantFrom(
          "https://news.example/",
          "http://localhost:4321/news/",
          "https://뉴스.example/",
        ),
        publisher: anyLine,
        email: fc.constant("desk@news.example"),
        technicalEmail: fc.constant("web@news.example"),
        logo: fc.record(
          { url: httpUrl, width: fc.integer({ min: 1, max: 144 }), height: fc.integer({ min: 1, max: 400 }) },
          { requiredKeys: ["url"] },
        ),
        minutesBetweenUpdates: fc.integer({ min: 1, max: 20_000 }),
        hubs: fc.array(httpUrl, { maxLength: 2 }),
        rights: fc.record({ notice: anyLine }),
      },
      { requiredKeys: ["id", "title", "description", "language", "baseUrl"] },
    )
    .map((input) => Publication.parse(input));
}
