import { expect, test } from "vitest";
import { portTrouble } from "./port-trouble.js";

test.each([
  [4321, 4322],
  [65_534, 65_535],
  [65_535, 65_534],
])("in place of port %i, which is taken, proposes %i", (port, other) => {
  const error = Object.assign(new Error("listen"), { code: "EADDRINUSE" });
  expect(portTrouble(error, port)).toBe(
    `Port ${port} is taken by another program: stop that one, or choose another port with --port ${other} or PORT=${other}.\n`,
  );
});

test("does not take a fault of ours for one of the port", () => {
  const error = new TypeError("ours");
  expect(() => portTrouble(error, 4321)).toThrow(error);
});
