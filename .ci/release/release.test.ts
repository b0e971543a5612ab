import { cpSync, globSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consumerOf } from "./consumer.ts";
import { type Identity, startIdentity } from "./identity.ts";
import { expectWhole } from "./installed.ts";
import { commandsOf, snippetsOf } from "./readme.ts";
import { folders, type Name, names, repository, setStage, type Stage } from "./stage.ts";
import { runIn } from "./workspace-copy.ts";

let stage: Stage;
let identity: Identity;
beforeAll(async () => {
  stage = await setStage();
  identity = await startIdentity(stage.registry, stage.folder);
});
afterAll(async () => {
  await identity?.close();
  await stage?.close();
});

const versions = () => names.map((name) => stage.manifest(name).version);
const view = (name: Name, field: string): unknown =>
  JSON.parse(stage.workspace.run("npm", "view", name, field, "--json"));
const changesets = () =>
  readdirSync(path.join(stage.workspace.folder, ".changeset")).filter(
    (file) => file.endsWith(".md") && file !== "README.md",
  );

/** Releases as CONTRIBUTING says: a change with its changeset, then its version, then what is published. */
function release(
  bump: Partial<Record<Name, "patch" | "minor">>,
  summary: string,
  publish = () => void stage.workspace.run("pnpm", "run", "release"),
): void {
  const { workspace } = stage;
  const packages = Object.entries(bump).map(([name, kind]) => `"${name}": ${kind}\n`);
  workspace.write(".changeset/rehearsal.md", `---\n${packages.join("")}---\n\n${summary}\n`);
  workspace.commit(`${summary} (#17)`);
  expect(workspace.run("node", ".ci/pending-version.ts")).toBe("true\n");
  workspace.run("pnpm", "run", "version");
  workspace.run("pnpm", "install", "--frozen-lockfile");
  expect(workspace.run("node", ".ci/pending-version.ts")).toBe("false\n");
  workspace.commit("Release");
  publish();
  // The manifests that were published name the repository; the committed ones do not.
  workspace.run("git", "checkout", "--", ".");
}

describe("a first release", () => {
  test("versions what has changed, and publishes it", () => {
    const before = versions();
    release(Object.fromEntries(names.map((name) => [name, "minor"])), "A rehearsal");
    for (const [index, name] of names.entries()) {
      const { version } = stage.manifest(name);
      expect(version).toMatch(/^\d+\.\d+\.0$/);
      expect(version).not.toBe(before[index]);
      expect(view(name, "version")).toBe(version);
      expect(view(name, "dist-tags")).toEqual({ latest: version });
      expect(view(name, "repository")).toMatchObject({
        url: `git+${repository}.git`,
        directory: folders[name],
      });
      const tag = `${name}@${version}`;
      expect(stage.workspace.run("git", "tag", "--list", tag)).toBe(`${tag}\n`);
      expect(stage.workspace.run("node", ".ci/release-notes.ts")).toContain(`${tag}\n`);
      expect(stage.workspace.run("node", ".ci/release-notes.ts", tag)).toContain("- A rehearsal (");
    }
    expect(changesets()).toEqual([]);
  });

  test.each(names)("%s has a changelog whose every line leads to its change", (name) => {
    const changelog = stage.workspace.read(`${folders[name]}/CHANGELOG.md`);
    expect(changelog).toContain(`## ${stage.manifest(name).version}\n`);
    expect(changelog).toContain(`- A rehearsal ([#17](${repository}/pull/17))`);
    const items = changelog
      .split(/^- /m)
      .slice(1)
      .filter((item) => !item.startsWith("Works with:"));
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) expect(item).toContain(`(${repository}/`);
  });

  test.each(names)("%s installs into an empty folder, whole and with nothing that is ours alone", (name) => {
    const project = stage.project(`install-${name.split("/")[1]}`, name);
    expectWhole(project, name, stage.manifest(name).version);
  });

  test.each([
    ["@copydesk/article-schema", ["zod", "satteri", "fast-check"]],
    ["@copydesk/renderer", ["@copydesk/article-schema", "satteri"]],
  ] as const)("%s does what its README says", (name, others) => {
    const { run, write } = stage.project(`readme-${name.split("/")[1]}`, name, ...others);
    const snippets = snippetsOf(stage.workspace.read(`${folders[name]}/README.md`));
    expect(snippets.length).toBeGreaterThan(5);
    for (const { file, code } of snippets) write(file, code);
    for (const { file, prints } of snippets) {
      const printed = run("node", file).trimEnd().split("\n");
      expect(prints.length > 0 ? printed : []).toEqual(prints);
    }
  });

  test.each(["typescript@7", "typescript@5.9"])("%s reads the types of every entry", (typescript) => {
    const others = ["satteri", "fast-check", typescript];
    const project = stage.project(typescript, "@copydesk/renderer", "@copydesk/article-schema", ...others);
    const compilerOptions = { strict: true, noEmit: true, module: "nodenext", target: "es2022", types: [] };
    project.write("consumer.ts", consumerOf(stage));
    project.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    expect(project.run("npx", "tsc")).toBe("");
    project.write("consumer.ts", `${consumerOf(stage)}\nexport const wrong: number = feed;\n`);
    expect(() => project.run("npx", "tsc")).toThrow(/TS2322/);
  });

  test("the application makes a newsroom in an empty folder, and publishes it", () => {
    const { run, folder } = stage.project("newsroom");
    run("sh", "-c", "npx --yes @copydesk/feed init && npx --yes @copydesk/feed build");
    expect(readdirSync(path.join(folder, "public"))).toEqual(
      expect.arrayContaining(["index.html", "feed.xml", "atom.xml", "feed.json"]),
    );
    expect(globSync(path.join(folder, "public/stories/*/index.html")).length).toBeGreaterThan(0);
  });

  test("the application does what its README says", () => {
    const { run } = stage.project("readme-feed", "@copydesk/feed");
    const commands = commandsOf(stage.workspace.read("apps/feed/README.md"), "npx copydesk");
    // Two of them run until they are stopped.
    const ending = commands.filter((command) => !/^npx copydesk (?:dev|serve)\b/.test(command));
    expect(ending.length).toBeGreaterThan(8);
    for (const command of ending) run("sh", "-c", command);
  });

  test.each(["docs/use-the-schema.md", "docs/render-articles.md"])("%s does what it says", (guide) => {
    const packages = ["@copydesk/article-schema", "@copydesk/renderer", "zod"];
    const { run, write } = stage.project(path.basename(guide, ".md"), ...packages);
    const snippets = snippetsOf(stage.workspace.read(guide));
    expect(snippets.length).toBeGreaterThan(1);
    for (const { file, code } of snippets) write(file, code);
    for (const { file, prints } of snippets)
      expect(run("node", file).trimEnd().split("\n")).toEqual(expect.arrayContaining([...prints]));
  });

  test("docs/publish-a-newsroom.md does what it says", () => {
    const { run } = stage.project("guide-newsroom");
    const commands = commandsOf(stage.workspace.read("docs/publish-a-newsroom.md"), "np");
    expect(commands.length).toBeGreaterThan(7);
    for (const command of commands.filter((each) => !each.endsWith("copydesk dev"))) {
      // The feed of another publication, which this guide supposes to be there.
      if (command.includes("old-feed.xml")) run("cp", "public/feed.xml", "old-feed.xml");
      run("sh", "-c", command.replace(/^npx @/, "npx --yes @"));
    }
  });

  const examples = globSync("examples/*/package.json", { cwd: path.join(import.meta.dirname, "../..") });
  test.each(examples.map((file) => path.dirname(file)))("%s works with what was published", (example) => {
    const project = stage.project(example.replaceAll("/", "-"));
    cpSync(path.join(stage.workspace.folder, example), project.folder, { recursive: true });
    project.run("npm", "install", "--no-audit", "--no-fund");
    expect(project.run("npm", "test")).not.toBe("");
  });
});

describe("a second release, on top of the first", () => {
  test("bumps what has changed and what has it in it, and nothing else", () => {
    const [schema, renderer, feed] = versions();
    // This one is published as the workflow does: without a token, by a proof of who publishes.
    release({ "@copydesk/renderer": "patch", "@copydesk/feed": "patch" }, "Another rehearsal", () => {
      runIn(stage.workspace.folder, identity.env, "pnpm", "run", "release");
    });
    const [schemaNow, rendererNow, feedNow] = versions();
    expect(schemaNow).toBe(schema);
    expect(rendererNow).not.toBe(renderer);
    expect(feedNow).not.toBe(feed);
    expect(view("@copydesk/article-schema", "versions")).toEqual([schema]);
    expect(view("@copydesk/renderer", "versions")).toEqual([renderer, rendererNow]);
    expect(view("@copydesk/feed", "versions")).toEqual([feed, feedNow]);
    expect(view("@copydesk/renderer", "dependencies")).toHaveProperty(
      ["@copydesk/article-schema"],
      `^${schema}`,
    );
    const dependencies = JSON.stringify(view("@copydesk/feed", "dependencies"));
    expect(dependencies).toContain("piscina");
    expect(dependencies).not.toContain("@copydesk/");
  });

  test("publishes each package with a token for that package alone", async () => {
    await expect.poll(identity.published).toHaveLength(2);
    for (const line of identity.published())
      expect(line).toMatch(/^\/@copydesk(?:%2f|\/)(renderer|feed) for-@copydesk\/\1 201$/i);
  });

  test("gives who installs the application the packages that it was released with, in it", () => {
    const { folder, run } = stage.project("updated", "@copydesk/feed");
    expect(readdirSync(path.join(folder, "node_modules/@copydesk"))).toEqual(["feed"]);
    expect(run("npx", "copydesk", "--version")).toBe(`${stage.manifest("@copydesk/feed").version}\n`);
    const notices = readFileSync(
      path.join(folder, "node_modules/@copydesk/feed/dist/THIRD-PARTY-NOTICES.txt"),
      "utf8",
    );
    expect(notices).toMatch(/^zod \d+\.\d+\.\d+ \(MIT\)\n\nMIT License\n/m);
  });
});

test("a change that breaks users of a package is not let through as a small one", () => {
  const { workspace } = stage;
  const report = "packages/renderer/api/opml.api.md";
  const plan = (...lines: readonly string[]) =>
    workspace.write(".changeset/rehearsal.md", `---\n${lines.join("\n")}\n---\n\nA new name.\n`);
  const check = () => workspace.run("pnpm", "exec", "node", ".ci/required-bump.ts");
  workspace.write(report, workspace.read(report).replaceAll("renderOpml", "renderOutline"));
  const application = '"@copydesk/feed": patch';
  plan('"@copydesk/renderer": patch', application);
  expect(check).toThrow("@copydesk/renderer: what has changed needs minor, the changesets plan patch");
  plan('"@copydesk/renderer": minor');
  expect(check).toThrow("@copydesk/feed has @copydesk/renderer in it, and is to be released with it");
  plan('"@copydesk/renderer": minor', application);
  expect(check()).toMatch(/article-schema: (\d+) of \1 released articles are read/);
  workspace.run("git", "checkout", "--", report);
});

describe("a prerelease", () => {
  test("reaches those alone who ask for it", () => {
    const [, latest] = versions();
    stage.workspace.run("pnpm", "exec", "changeset", "pre", "enter", "next");
    release({ "@copydesk/renderer": "minor" }, "A rehearsal of what is next");
    const { version } = stage.manifest("@copydesk/renderer");
    expect(version).toMatch(/^\d+\.\d+\.0-next\.0$/);
    expect(view("@copydesk/renderer", "dist-tags")).toEqual({ latest, next: version });
    stage.workspace.run("pnpm", "exec", "changeset", "pre", "exit");
    stage.workspace.run("pnpm", "run", "version");
    expect(`${stage.manifest("@copydesk/renderer").version}-next.0`).toBe(version);
  });
});
