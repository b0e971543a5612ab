import { expect, test } from "vitest";
import { remembered } from "./remembered.js";

test("asks once for the same thing, and again after a thousand others", () => {
  const asked: string[] = [];
  const shout = remembered((text: string) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect([shout("a"), shout("b"), shout("a")]).toEqual(["A", "B", "A"]);
  expect(asked).toEqual(["a", "b"]);
  for (let index = 0; index < 1000; index++) shout(String(index));
  expect(shout("a")).toBe("A");
  expect(asked.filter((text) => text === "a")).toHaveLength(2);
});
