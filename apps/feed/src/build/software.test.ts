import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { softwareFingerprint } from "./software.js";

const manifest = JSON.stringify({
  name: "@copydesk/feed",
  dependencies: { beside: "^1.0.0" },
  optionalDependencies: { native: "^1.0.0" },
  devDependencies: { tool: "^1.0.0" },
});
const files = {
  "package.json": manifest,
  "dist/main.js": "import './build.js';",
  "dist/build.js": "build(1);",
  "dist/edition.js": `${"x".repeat(100_000)}(1);`,
  "dist/schemas/article.schema.json": "{}",
  "assets/style.css": "p { color: red }",
  "../node_modules/beside/package.json": `{ "version": "1.0.0" }`,
  "node_modules/tool/package.json": `{ "version": "1.0.0" }`,
};

async function installed(): Promise<{ own: string; write: (file: string, text: string) => Promise<void> }> {
  const own = path.join(await temporaryFolder(), "feed");
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(own, file)), { recursive: true });
    await writeFile(path.join(own, file), text);
  };
  for (const [file, text] of Object.entries(files)) await write(file, text);
  return { own, write };
}

test.each([
  ["a bundled module changes, though not in length", "dist/build.js", "build(2);"],
  ["a long one changes at its end", "dist/edition.js", `${"x".repeat(100_000)}(2);`],
  ["there is another chunk", "dist/other.js", ""],
  ["a schema changes", "dist/schemas/article.schema.json", "[]"],
  ["a stylesheet changes", "assets/style.css", "p { color: tan }"],
  ["the program has another version", "package.json", manifest.replace("{", `{"version":"1.0.1",`)],
  [
    "a package beside it has another version",
    "../node_modules/beside/package.json",
    `{ "version": "1.0.1" }`,
  ],
  ["a package that it can do without is there", "node_modules/native/package.json", `{ "version": "1.0.0" }`],
])("is another one where %s", async (_, file, text) => {
  const { own, write } = await installed();
  const before = softwareFingerprint(own);
  await write(file, text);
  expect(softwareFingerprint(own)).not.toBe(before);
});

test("is the same for a copy elsewhere, whenever it was installed, whatever it was developed with", async () => {
  const [{ own }, other] = [await installed(), await installed()];
  await utimes(path.join(other.own, "dist/build.js"), 1, 1);
  await rm(path.join(other.own, "node_modules"), { recursive: true });
  expect(softwareFingerprint(other.own)).toBe(softwareFingerprint(own));
});
