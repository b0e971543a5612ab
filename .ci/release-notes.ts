/** Without an argument, prints the tags of the current versions, a line for each; with a tag, its part of the changelog. */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { notesOf } from "./release/notes.ts";

const released = globSync("{packages,apps}/*/package.json")
  .toSorted()
  .map((file) => {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    const field = (name: string): string =>
      String(typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, name) : "");
    return {
      tag: `${field("name")}@${field("version")}`,
      version: field("version"),
      folder: path.dirname(file),
    };
  });

const [tag] = process.argv.slice(2);
if (tag === undefined) for (const each of released) process.stdout.write(`${each.tag}\n`);
else {
  const found = released.find((each) => each.tag === tag);
  if (!found) throw new RangeError(`No package has the tag ${tag} now.`);
  process.stdout.write(
    `${notesOf(readFileSync(path.join(found.folder, "CHANGELOG.md"), "utf8"), found.version)}\n`,
  );
}
