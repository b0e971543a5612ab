import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

const unread = (line: number, column: number) => ({
  code: "emphasis-unread",
  path: "body",
  place: { line, column },
});
const columnsIn = (words: string) => found({ body: `${sound.body}\n\n${words}` });

test.each([
  ["**“중요한 결정”**이라는 평가", [1]],
  ["정부는 **지소미아(GSOMIA)**를 유지한다", [5]],
  ["**[항구](entity:harbour)**는", [23]],
  ["政府は「条件」**「重要」**と", [8]],
  ["政府は**「重要」**という評価。政府は**協定（GSOMIA）**を", [4, 33]],
  ["นี่คือ**“สำคัญ”**ของ", [7]],
  ["**Note: **the harbour", [1]],
  ["** so** it is", [1]],
  ["It is ** very bad ** so", [7]],
  ["***“중요”***는", [1]],
  ["𠮷**「x」**は", [3]],
  ["**중요 **하다. 그리고 ** 중요**하다.", [1, 16]],
])("finds what was to be emphasis and is asterisks: %s", (words, columns) => {
  expect(columnsIn(words)).toEqual(columns.map((column) => unread(3, column)));
});

test.each([
  "“**중요한 결정**”이라는 **평가**가",
  "**“So”**, he said: **(yes)**",
  "\\*\\*“중요”\\*\\*라고",
  "`**“중요”**라고`",
  "2 ** n ** m, and 5 ** a ** 3",
  "* p < 0.1, ** p < 0.05, *** p < 0.01",
  "**a __b__ c** ****Seoul****",
  "Schüler(*innen) und Lehrer(*innen), Leser/*innen und Autor/*innen",
  "A profit** of 3; 이익**, 매출** 기준",
  "“In the sh**,” she said. 'f***' „F***“-Rufe, \"you c***\" and Hotel Post (***S)",
  "Anna Berg (*München 1965) und Karl Koch (*Bonn 1970)",
  "정부는 **서울** 과 **부산**을, 2 ** 3 **so**",
  "@_taro_さん https://a.example/_seoul_에서",
])("takes no emphasis, code, escaped asterisks or mark of a note for it: %s", (words) => {
  expect(columnsIn(words)).toEqual([]);
});

test.each([
  ["**首相（石破茂）**と**外相**は", [10]],
  ["**【速報】**韓国政府は**「協定」**を**維持**した", [7, 20]],
  ["**한국은행(BOK)**과**기획재정부**는", [12]],
])("finds strong emphasis that begins where another was to end: %s", (words, columns) => {
  expect(columnsIn(words)).toEqual(columns.map((column) => unread(3, column)));
});

test.each([
  ["*(a)*b", "Write \\* where asterisks"],
  ["_서울_은", "Write it with asterisks: *so*. Write \\_"],
  ["__서울__은", "Write it with asterisks: **so**."],
])("says of %s what to do", (words, hint) => {
  expect(said({ body: `${sound.body}\n\n${words}` })).toContain(hint);
});

test("says of strong emphasis within another what was to end", () => {
  expect(said({ body: `${sound.body}\n\n**은행(BOK)**과**재정부**는` })).toMatchInlineSnapshot(`
    "body:3:10  emphasis-unread
      The asterisks before “과” begin strong emphasis within strong emphasis, and were likely to end it.
      Let what is emphasised begin and end with a letter or digit, and put quotation marks and brackets outside: “**so**”, [**Seoul**](entity:south-korea)."
  `);
});

test.each([
  ["정부 **서울**은 *부산*은 ***제주***는", []],
  ["_서울_은 _부산_", [1]],
  ["정부는 __서울__은", [5]],
  ["政府は、_強調_は", [5]],
  ["*“서울”*은 간다", [1]],
  ["그는 *「강조」*と *‘हाँ’*कहा", [4, 12]],
  ["*«نعم»*و", [1]],
  ["snake_case_이름 _foo.py_ 2*“x”*3 a*b \\_서울_은", []],
])("finds what was to be emphasis of one asterisk or underscores: %s", (words, columns) => {
  expect(columnsIn(words)).toEqual(columns.map((column) => unread(3, column)));
});

test("says the words, and what to do", () => {
  expect(said({ body: `${sound.body}\n\n**“중요”**라고` })).toMatchInlineSnapshot(`
    "body:3:1  emphasis-unread
      “**“중요”**” is not read as emphasis, so readers are shown its asterisks.
      Let what is emphasised begin and end with a letter or digit, and put quotation marks and brackets outside: “**so**”, [**Seoul**](entity:south-korea). Write \\*\\* where asterisks are meant."
  `);
});
