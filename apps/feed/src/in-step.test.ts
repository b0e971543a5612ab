import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allSteps, inStep, mostInStep, oneStep, type Steps } from "./in-step.js";

/** Takes so many steps, says of each that it is taken, and gives the name of the piece. */
function* piece(name: string, steps: number, taken: (step: string) => void = () => undefined): Steps<string> {
  for (let step = 1; step < steps; step++) {
    taken(`${name}${step}`);
    yield;
  }
  taken(`${name}${steps}`);
  return name;
}

test("takes the first step of each, then the second of each, and goes on with those that have more", () => {
  const taken: string[] = [];
  const steps: Readonly<Record<string, number>> = { a: 2, b: 1, c: 3 };
  inStep(Object.keys(steps), (name) => piece(name, steps[name] ?? 0, (step) => taken.push(step)));
  expect(taken.join(" ")).toBe("a1 b1 c1 a2 c2 c3");
});

test("begins with more of them only when those before are done", () => {
  const taken: string[] = [];
  const names = Array.from({ length: mostInStep + 1 }, (_, index) => `${index}.`);
  inStep(names, (name) => piece(name, 2, (step) => taken.push(step)));
  expect(taken.slice(-2)).toEqual([`${mostInStep}.1`, `${mostInStep}.2`]);
  expect(taken.indexOf("0.2")).toBe(mostInStep);
});

test("gives what came of each in their order, as they give it by themselves", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 * mostInStep }), (pieces) => {
      const items = pieces.map((steps, index) => ({ steps, name: String(index) }));
      const begin = ({ name, steps }: (typeof items)[number]) => piece(name, steps);
      expect(inStep(items, begin)).toEqual(items.map((item) => allSteps(begin(item))));
      expect(inStep(items, begin)).toEqual(items.map(({ name }) => name));
    }),
  );
});

test("throws what a step throws, and does nothing more", () => {
  const taken: string[] = [];
  const begin = (name: string) =>
    piece(name, 2, (step) => {
      taken.push(step);
      if (step === "b1") throw new RangeError("too far");
    });
  expect(() => inStep(["a", "b", "c"], begin)).toThrow(new RangeError("too far"));
  expect(taken).toEqual(["a1", "b1"]);
});

test("gives what is done already", () => {
  expect(allSteps(oneStep("done"))).toBe("done");
  expect(inStep(["a"], oneStep)).toEqual(["a"]);
});
