import { expect, test } from "vitest";
import { frozen } from "./frozen.js";

test("freezes data with all that is in it", () => {
  const data = frozen({ id: "japan", names: ["Nippon"], roles: [{ title: "Minister" }], none: null });
  expect(data).toEqual({ id: "japan", names: ["Nippon"], roles: [{ title: "Minister" }], none: null });
  expect([data, data.names, data.roles, data.roles[0]].every(Object.isFrozen)).toBe(true);
});
