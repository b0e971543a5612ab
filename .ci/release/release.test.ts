import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Registry, startRegistry } from "./registry.ts";
import { copyWorkspace, runIn, type WorkspaceCopy } from "./workspace-copy.ts";

const names = ["@copydesk/article-schema", "@copydesk/renderer", "@copydesk/feed"] as const;
const folders = {
  "@copydesk/article-schema": "packages/article-schema",
  "@copydesk/renderer": "packages/renderer",
  "@copydesk/feed": "apps/feed",
};
const temporary = mkdtempSync(path.join(tmpdir(), "copydesk-release-"));

let registry: Registry;
let workspace: WorkspaceCopy;
beforeAll(async () => {
  registry = await startRegistry(temporary);
  workspace = copyWorkspace(path.join(temporary, "workspace"), registry.env);
  workspace.run("pnpm", "install", "--frozen-lockfile");
});
afterAll(async () => {
  await registry?.close();
  rmSync(temporary, { recursive: true, force: true });
});

/** What a package's manifest says, as far as the tests ask. */
interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
}

function manifestIn(folder: string): Manifest {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (isManifest(manifest)) return manifest;
  throw new TypeError(`${folder} has no package with a version.`);
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === "object" && value !== null && "version" in value && typeof value.version === "string"
  );
}

const versions = () => names.map((name) => manifestIn(path.join(workspace.folder, folders[name])).version);

function release(changeset: string): void {
  workspace.write(".changeset/rehearsal.md", changeset);
  workspace.run("pnpm", "exec", "changeset", "version");
  workspace.run("pnpm", "exec", "turbo", "run", "build");
  workspace.commit();
  workspace.run("pnpm", "exec", "changeset", "publish", "--no-git-tag");
}

/** Makes an empty project outside the workspace, and installs packages from the registry there. */
function project(
  name: string,
  ...packages: readonly string[]
): { folder: string; run: WorkspaceCopy["run"]; write: (file: string, text: string) => void } {
  const folder = path.join(temporary, name);
  mkdirSync(folder);
  const run: WorkspaceCopy["run"] = (command, ...arguments_) =>
    runIn(folder, registry.env, command, ...arguments_);
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  write("package.json", JSON.stringify({ name: "rehearsal", private: true, type: "module" }));
  if (packages.length > 0) run("npm", "install", "--no-audit", "--no-fund", ...packages);
  return { folder, run, write };
}

describe("a first release", () => {
  test("versions what has changed, and publishes it", () => {
    release(`---\n${names.map((name) => `"${name}": minor`).join("\n")}\n---\n\nA rehearsal.\n`);
    for (const version of versions()) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const name of names) {
      expect(workspace.read(`${folders[name]}/CHANGELOG.md`)).toContain("A rehearsal.");
      expect(workspace.run("npm", "view", name, "version").trim()).toBe(
        manifestIn(path.join(workspace.folder, folders[name])).version,
      );
    }
    expect(
      readdirSync(path.join(workspace.folder, ".changeset")).filter(
        (file) => file.endsWith(".md") && file !== "README.md",
      ),
    ).toEqual([]);
  });

  test.each(names)("%s installs into an empty folder, whole and with nothing that is ours alone", (name) => {
    const { folder } = project(`install-${name.split("/")[1]}`, name);
    const installed = path.join(folder, "node_modules", name);
    const manifest = manifestIn(installed);
    expect(manifest.license).toBe("MIT");
    for (const range of Object.values(manifest.dependencies ?? {}))
      expect(range).not.toMatch(/workspace|catalog|link:|file:/);
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json"]));
    expect(files.filter((file) => /\.test\.|\.map$|tsconfig|vitest|(?<!\.d)\.ts$|^src/.test(file))).toEqual(
      [],
    );
    expect(readFileSync(path.join(installed, "package.json"), "utf8")).not.toContain("@copydesk/source");
  });

  test.each(["@copydesk/article-schema", "@copydesk/renderer"] as const)(
    "%s does what its README says",
    (name) => {
      const { run, write } = project(
        `readme-${name.split("/")[1]}`,
        "@copydesk/article-schema",
        "@copydesk/renderer",
      );
      const readme = workspace.read(`${folders[name]}/README.md`);
      const snippets = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""]) => code);
      expect(snippets.length).toBeGreaterThan(1);
      for (const [index, code] of snippets.entries()) {
        write(`snippet-${index}.js`, code);
        const printed = run("node", `snippet-${index}.js`);
        for (const [, expected = ""] of code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm))
          expect(printed).toContain(expected);
      }
    },
  );

  test.each(["typescript@7", "typescript@5.9"])("%s reads the types", (typescript) => {
    const { run, write } = project(typescript, "@copydesk/renderer", "@copydesk/article-schema", typescript);
    write(
      "consumer.ts",
      `import { type Article, parseArticle, Publication } from "@copydesk/article-schema";
import { renderRss, renderStory } from "@copydesk/renderer";
const article: Article = parseArticle({});
const publication = Publication.parse({});
export const feed: string = renderRss({ publication, url: "", homeUrl: "", stories: [renderStory(article, { url: "" })] });
`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2022",
      types: [],
      skipLibCheck: true,
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    expect(run("npx", "tsc")).toBe("");
  });

  test("the application publishes a folder of one's own", () => {
    const { run, folder } = project("newsroom");
    runIn(
      temporary,
      registry.env,
      "cp",
      "-r",
      path.join(workspace.folder, "apps/feed/content"),
      path.join(folder, "content"),
    );
    expect(run("npx", "--yes", "@copydesk/feed", "build")).toContain("files for https://news.example/");
    expect(readdirSync(path.join(folder, "public"))).toEqual(
      expect.arrayContaining(["index.html", "feed.xml"]),
    );
  });
});

test("a second release bumps what has changed and what depends on it, and nothing else", () => {
  const [schema, renderer, feed] = versions();
  release(`---\n"@copydesk/renderer": patch\n---\n\nAnother rehearsal.\n`);
  const [schemaNow, rendererNow, feedNow] = versions();
  expect(schemaNow).toBe(schema);
  expect(rendererNow).not.toBe(renderer);
  expect(feedNow).not.toBe(feed);
  expect(workspace.run("npm", "view", "@copydesk/renderer", "version").trim()).toBe(rendererNow);
  expect(workspace.run("npm", "view", "@copydesk/article-schema", "version").trim()).toBe(schema);
  expect(workspace.run("npm", "view", "@copydesk/feed", "dependencies", "--json")).toContain(
    `^${rendererNow}`,
  );
});
