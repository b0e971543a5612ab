import { expect, test } from "vitest";
import { readEntity } from "./read-entity.js";

const read = (name: string) =>
  readEntity({ path: `entities/${name}.yaml`, name, text: "type: place\nname: New York\n" });

test("takes the file's name for the id", () => {
  expect(read("new-york")).toMatchObject({ entity: { id: "new-york", name: "New York" }, findings: [] });
});

test.each([
  ["type: company", "Write type: organization, and kind: company on a line of its own."],
  ["type: City", "Write type: place, and kind: city on a line of its own."],
  ["type: persona", "Did you mean “person”?"],
  ["type: other", "Correct it."],
  ["Type: place", "Did you mean “type”?"],
  ["type:place", "Begin with type: and name:, each on a line of its own, with a space behind the colon."],
])("says what to do about %s", (line, hint) => {
  const { findings } = readEntity({ path: "entities/x.yaml", name: "x", text: `${line}\n` });
  expect(findings.map((finding) => finding.hint)).toContain(hint);
});

test("says where a file is no YAML", () => {
  const { entity, findings } = readEntity({ path: "entities/x.yaml", name: "x", text: "name: A: B\n" });
  expect(entity).toBeUndefined();
  expect(findings).toMatchObject([{ code: "yaml-invalid", place: { line: 1, column: 7 } }]);
});

test("says that an entity has no type", () => {
  const { findings } = readEntity({ path: "entities/x.yaml", name: "x", text: "name: A\n" });
  expect(findings).toMatchObject([{ path: ["type"] }]);
});

test("takes an id that is the file's name, and no other", () => {
  const withId = (id: string) =>
    readEntity({ path: "entities/x.yaml", name: "x", text: `id: ${id}\ntype: place\nname: A\n` });
  expect(withId("x")).toMatchObject({ entity: { id: "x" }, findings: [] });
  expect(withId("y").findings).toMatchObject([{ code: "entity-id-differs", place: { line: 1, column: 5 } }]);
});

test("says of a file that no entity can be called by, and that has an id, to rename it after that", () => {
  const { findings } = readEntity({
    path: "entities/東京.yaml",
    name: "東京",
    text: "id: tokyo\ntype: place\nname: 東京\n",
  });
  expect(findings).toMatchObject([{ code: "entity-id-differs", hint: "Rename the file after it." }]);
});

test("says that a file is called what no entity can be, and what to call it", () => {
  const { entity, findings } = read("New York");
  expect(entity).toBeUndefined();
  expect(findings).toMatchObject([
    { code: "file-name-invalid", place: { line: 1, column: 1 }, hint: "Rename the file to new-york.yaml." },
  ]);
  expect(findings[0]?.message).toContain("“New York” is not an entity id");
});

test.each([
  ["type: place\nname: S\u0007eoul\n", 2, 8],
  ["type: place\nname: S\ufffdoul\n", 2, 8],
  ['type: place\nname: "S\\feoul"\n', 2, 7],
])("warns of characters that readers are not shown in %j", (text, line, column) => {
  const { entity, findings } = readEntity({ path: "entities/x.yaml", name: "x", text });
  expect(entity).toBeDefined();
  expect(findings).toMatchObject([{ severity: "warning", place: { line, column } }]);
});
