/**
 * Makes `dist` of the sources and of the packages that they are made with: a program of few files starts much sooner than one of
 * eight hundred. Part of the build.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown, type OutputChunk } from "rolldown";
import { bundledPackages } from "./bundled-packages.ts";
import { loadedTogether } from "./loaded-together.ts";
import { notices } from "./notices.ts";

const own = fileURLToPath(new URL("..", import.meta.url));
const dist = path.join(own, "dist");

/** Gives the packages that are installed beside the program: they are not JavaScript alone, find their own files, or are hardly ever loaded. */
function installedBeside(): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync(path.join(own, "package.json"), "utf8"));
  if (typeof manifest !== "object" || manifest === null) return [];
  return ["dependencies", "optionalDependencies"]
    .map((kind): unknown => Reflect.get(manifest, kind))
    .flatMap((group) => (typeof group === "object" && group !== null ? Object.keys(group) : []));
}

/**
 * Writes what is not ASCII as escapes, which mean the same in texts, in regular expressions, in what they are put together from
 * with `String.raw`, and in names. One dash alone would make V8 hold two bytes of each character of a file, in each thread.
 */
function inAscii(code: string): string {
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, backslashes: string, character: string) => {
    const escape = `u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    // One that is escaped already has the backslash.
    return backslashes + (backslashes.length % 2 === 1 ? "" : "\\") + escape;
  });
}

const together = loadedTogether(own, {
  start: ["src/main.ts", "src/cli/index.ts", "src/cli/build.ts"],
  edition: [
    "src/build/make-edition.ts",
    "src/build/batches.ts",
    "src/library/read-base.ts",
    "src/library/read-story-file.ts",
  ],
});
await using bundle = await rolldown({
  cwd: own,
  input: {
    main: "src/main.ts",
    worker: "src/build/worker.ts",
    "look-at-outputs-worker": "src/build/look-at-outputs-worker.ts",
  },
  platform: "node",
  external: [...installedBeside()],
  resolve: {
    extensionAlias: { ".js": [".ts", ".js"] },
    // Of packages that say it in the old way, too, the ES modules: what others require cannot always be followed.
    mainFields: ["module", "main"],
  },
  plugins: [together.plugin],
  transform: { target: "node20" },
  // What cannot be found, or is not what is imported, would be missed only when it is needed.
  onLog(_level, { code, message }) {
    // A part of what is loaded together may be imported when it is needed elsewhere.
    if (code !== "INEFFECTIVE_DYNAMIC_IMPORT") throw new Error(message);
  },
});
rmSync(dist, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  // No folders: a file that comes with the program is found from each chunk in the same way. What is imported when it is needed is
  // a chunk of its own, and what two of them share is another, but for what every build shares that makes an edition.
  codeSplitting: { groups: together.groups },
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  // Traces of errors that users send are to be read. Comments are for those who have the sources.
  minify: false,
  comments: { legal: true, annotation: false, jsdoc: false },
});

const chunks = output.filter((file): file is OutputChunk => file.type === "chunk");
for (const { fileName, code } of chunks) writeFileSync(path.join(dist, fileName), inAscii(code));
const modules = chunks.flatMap(({ modules: parts }) =>
  Object.entries(parts).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : [])),
);
// The bundler adds a few functions of its own, as modules that are no files.
const bundler = fileURLToPath(import.meta.resolve("rolldown"));
const used = modules.map((id) => (id.startsWith("\0") ? bundler : id));
writeFileSync(path.join(dist, "THIRD-PARTY-NOTICES.txt"), notices(bundledPackages(used)));
const schemas = path.dirname(
  fileURLToPath(import.meta.resolve("@copydesk/article-schema/schemas/article.schema.json")),
);
mkdirSync(path.join(dist, "schemas"));
// Every edition carries them, and editors load them: without the white space they take two thirds.
for (const name of readdirSync(schemas)) {
  const schema: unknown = JSON.parse(readFileSync(path.join(schemas, name), "utf8"));
  writeFileSync(path.join(dist, "schemas", name), `${JSON.stringify(schema)}\n`);
}
