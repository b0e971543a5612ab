import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check.js";

test("an article that holds together passes", async () => {
  const lines = [];
  assert.equal(await check(["articles/harbour.json"], (line) => lines.push(line)), true);
  assert.deepEqual(lines, ["articles/harbour.json holds together."]);
});

test("of another one everything is said that is wrong with it", async () => {
  const lines = [];
  assert.equal(await check(["articles/ferry.json"], (line) => lines.push(line)), false);
  assert.match(lines[0], /mention-undeclared/);
  assert.match(lines[0], /Did you mean “port-example”\?/);
  assert.match(lines[0], /quote-not-in-body/);
});
