import { expect, test } from "vitest";
import { declaredIds, idsIn } from "./declared-ids.js";
import { suggesting } from "./suggest.js";

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `entity-${index}`);

test("says that there is nothing to refer to", () => {
  expect(suggesting(declaredIds([]))("japan")).toBe("No entity is declared. Declare it, or correct the id.");
});

test("lists what is declared, in alphabetical order and once", () => {
  expect(suggesting(declaredIds(["seoul", "busan"], new Set(["seoul", "anyang"])))("japan")).toBe(
    "Declared entities: anyang, busan, seoul. Declare it, or correct the id.",
  );
});

test("names what was probably meant", () => {
  expect(suggesting(declaredIds(["tokyo", "seoul"]))("tokio")).toBe(
    "Did you mean “tokyo”? Declared entities: seoul, tokyo. Declare it, or correct the id.",
  );
});

test("lists eight at most, and says how many more there are", () => {
  const first =
    "Declared entities: entity-0, entity-1, entity-2, entity-3, entity-4, entity-5, entity-6, entity-7";
  const rest = "Declare it, or correct the id.";
  expect(suggesting(declaredIds(numbered(8)))("japan")).toBe(`${first}. ${rest}`);
  expect(suggesting(declaredIds(numbered(10)))("japan")).toBe(`${first}, and 2 more. ${rest}`);
});

test("makes 500,000 comparisons and no more", () => {
  const suggest = suggesting(declaredIds(numbered(50_000)));
  const hints = Array.from({ length: 11 }, () => suggest("an id that is far too long for any of these"));
  expect(hints.some((hint) => hint.includes("Did you mean"))).toBe(false);
  expect(suggest("entity-77x")).not.toContain("Did you mean");
  const few = suggesting(declaredIds(numbered(50_000)));
  for (let asked = 1; asked < 10; asked++) few("an id that is far too long for any of these");
  expect(few("entity-77x")).toContain("Did you mean");
});

test("sorts the ids once for all that is asked", () => {
  let sorted = 0;
  const suggest = suggesting({
    has: () => false,
    sorted: () => {
      sorted++;
      return ["a"];
    },
  });
  suggest("b");
  suggest("c");
  expect(sorted).toBe(1);
});

test("takes the ids of entities whatever else is wrong with them", () => {
  expect(idsIn({ entities: [{ id: "a", type: 5 }, { id: 7 }, null, "x", { id: "b" }] })).toEqual(["a", "b"]);
  expect(idsIn({ entities: { id: "a" } })).toEqual([]);
  expect(idsIn(undefined)).toEqual([]);
});

test("knows an id that is declared here or elsewhere", () => {
  const ids = declaredIds(["here"], new Set(["elsewhere"]));
  expect(["here", "elsewhere", "nowhere"].map(ids.has)).toEqual([true, true, false]);
});
