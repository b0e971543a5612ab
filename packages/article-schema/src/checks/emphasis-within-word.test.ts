import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";
import { readBody } from "../markdown/read-body.js";

const bodyOf = (words: string) => `${sound.body}\n\n${words}`;
const within = (column: number) => ({
  code: "emphasis-within-word",
  path: "body",
  place: { line: 3, column },
});

test.each([
  ["Leser*innen und Schüler*innen", [within(6)]],
  ["F**k off, you s**t", [within(2)]],
  ["5*3*2 metres", [within(2)]],
  ["She saw M*A*S*H.", [within(10)]],
  ["He called it f***ing awful and s***.", [within(15)]],
  ["2**3, and a profit** of 3", [within(2)]],
  ["김*수와 이*영이 만났다.", [within(2)]],
  ["김**씨와 이**씨가 만났다.", [within(2)]],
  ["𝒳*innen und ß*𝒳", [within(3)]],
])("finds asterisks that are part of words: %s", (words, findings) => {
  expect(found({ body: bodyOf(words) })).toEqual(findings);
});

test.each([
  "It is *open* and **safe**.",
  "It is *un*believable, and unbe*lievable*.",
  "It is un*believable*, and Super**man**.",
  "*Der Spiegel*s Archiv",
  "It is (*open*)s, *open*, and —*so*—.",
  "Leser\\*innen und Schüler\\*innen",
  "Leser*innen sind da.",
  "`Leser*innen und Schüler*innen`",
  "snake_case_name",
  "这是*重要*的，而且**很好**吗",
  "これは*重要*です",
  "정부는**협정**을 유지한다",
  "رحبت و**القرار الأخير** مهم, و*القرار*",
  "የ**ኢትዮጵያ**ን",
  "ב**תל אביב** נחתם",
  "มันคือ*สำคัญ*มาก",
  "GSOMIA*協定*を、**GSOMIA**は",
])("takes emphasis of words, and asterisks that are shown: %s", (words) => {
  expect(found({ body: bodyOf(words) })).toEqual([]);
});

test("says nothing where a parser does not say where things stand", () => {
  const parseMarkdown = () => ({
    type: "root" as const,
    children: [
      {
        type: "paragraph" as const,
        children: [{ type: "emphasis" as const, children: [{ type: "text" as const, value: "a" }] }],
      },
    ],
  });
  expect(readBody("b*a*c", parseMarkdown).emphasisWithinWords).toEqual([]);
});
