import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/folder.js";
import { bundledPackages } from "./bundled-packages.ts";
import { notices } from "./notices.ts";

async function folderWith(files: Readonly<Record<string, string>>): Promise<(file: string) => string> {
  const folder = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return (file) => path.join(folder, file);
}

const manifest = (name: string) => JSON.stringify({ name, version: "1.2.3", license: "ISC" });

test("names each package of others once, with all that it asks to be passed on", async () => {
  const at = await folderWith({
    "zebra/package.json": manifest("zebra"),
    "zebra/LICENSE.md": "Do as you like.\r\n",
    "zebra/NOTICE": "Zebras made it.\n",
    "zebra/esm/package.json": '{ "type": "module" }',
    "again/zebra/package.json": manifest("zebra"),
    "again/zebra/LICENSE.md": "Do as you like.\r\n",
    "again/zebra/NOTICE": "Zebras made it.\n",
    "ant/package.json": manifest("ant"),
    "ant/license": "Do no harm.\n",
    "own/package.json": manifest("@copydesk/feed"),
  });
  const modules = ["zebra/esm/a.js", "zebra/b.js", "again/zebra/b.js", "own/c.js", "ant/lib/d.js"];
  const packages = bundledPackages(modules.map(at));
  expect(packages).toEqual([
    { name: "ant", version: "1.2.3", license: "ISC", texts: ["Do no harm.\n"] },
    {
      name: "zebra",
      version: "1.2.3",
      license: "ISC",
      texts: ["Do as you like.\r\n", "Zebras made it.\n"],
    },
  ]);
  expect(notices(packages)).toMatch(
    /\nant 1\.2\.3 \(ISC\)\n\nDo no harm\.\n\n-+\nzebra 1\.2\.3 \(ISC\)\n\nDo as you like\.\n\nZebras made it\.\n$/,
  );
});

test("refuses a package that brings no text of its licence", async () => {
  const at = await folderWith({ "ant/package.json": manifest("ant") });
  expect(() => bundledPackages([at("ant/index.js")])).toThrow("ant 1.2.3");
});

test("writes the texts that several packages have once", () => {
  const of = (name: string, text: string) => ({ name, version: "1.0.0", license: "MIT", texts: [text] });
  expect(notices([of("a", "One.\r\n"), of("b", "Other."), of("c", "One.")])).toBe(
    `The program has parts of these packages in it.

${"-".repeat(80)}
a 1.0.0 (MIT)
c 1.0.0 (MIT)

One.

${"-".repeat(80)}
b 1.0.0 (MIT)

Other.
`,
  );
});
