import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { shownPath } from "../shown-path.js";
import { scanContent } from "./scan-content.js";

async function contentFolder(): Promise<string> {
  const content = path.join(await temporaryFolder(), "content");
  for (const name of ["publication.yaml", "entities/a.yaml", "stories/a.md", "stories/2019/b.markdown"]) {
    await mkdir(path.dirname(path.join(content, name)), { recursive: true });
    await writeFile(path.join(content, name), "");
  }
  return content;
}

function scanned(content: string) {
  const { publication, entities, stories, findings } = scanContent(content);
  const name = ({ file }: { readonly file: string }) => path.posix.relative(content, file);
  return {
    files: [...(publication ? [publication] : []), ...entities, ...stories].map(name),
    findings: findings.map((finding) => `${name(finding)} ${finding.code}`),
  };
}

const files = ["publication.yaml", "entities/a.yaml", "stories/2019/b.markdown", "stories/a.md"];

test("finds what is looked for, in folders within folders, and nothing else", async () => {
  const content = await contentFolder();
  for (const name of [
    "stories/.draft.md",
    "stories/~$story.md",
    "stories/notes.txt",
    "entities/README.md",
    "other.md",
  ])
    await writeFile(path.join(content, name), "");
  for (const name of ["stories/d.yaml.bak", "stories/c.md.txt.old", "entities/e.md.bak"])
    await writeFile(path.join(content, name), "");
  for (const name of ["history", "storyboards", "identity", "entity-notes"])
    await mkdir(path.join(content, name));
  expect(scanned(content)).toEqual({ files, findings: [] });
  expect(scanContent(content).unread).toEqual([]);
});

test("warns of files that look like stories and entities, and are not read", async () => {
  const content = await contentFolder();
  for (const name of ["stories/c-d.md.txt", "stories/d.yaml", "entities/e-readme.md", "entities/b.YAML.txt"])
    await writeFile(path.join(content, name), "");
  expect(scanned(content)).toEqual({ files, findings: [] });
  const { unread } = scanContent(content);
  expect(
    unread.map(({ file, code, severity, hint }) => [
      path.posix.relative(content, file),
      code,
      severity,
      hint,
    ]),
  ).toEqual([
    [
      "entities/b.YAML.txt",
      "file-unread",
      "warning",
      "Rename it to b.YAML, also where the system does not show .txt.",
    ],
    ["entities/e-readme.md", "file-unread", "warning", "Move it there: stories/e-readme.md."],
    [
      "stories/c-d.md.txt",
      "file-unread",
      "warning",
      "Rename it to c-d.md, also where the system does not show .txt.",
    ],
    ["stories/d.yaml", "file-unread", "warning", "Move it there: entities/d.yaml."],
  ]);
});

test.each([
  [".", "publication.yml", "Rename publication.yml to publication.yaml."],
  [".", "Publication.yaml.txt", "Rename Publication.yaml.txt to publication.yaml."],
  [".", "old-publication.yaml", "Name a folder that holds one, or write one"],
  [".", "publication.yaml.bak", "Name a folder that holds one, or write one"],
  [".", "site.yaml", "Name a folder that holds one, or write one"],
  ["..", "publication.yaml", "Did you mean the folder “CONTENT”?"],
  ["stories", "publication.yaml", "Did you mean the folder “CONTENT”?"],
])("says in %s where the publication is, if it is %s", async (below, name, hint) => {
  const content = await contentFolder();
  await rename(path.join(content, "publication.yaml"), path.join(content, name));
  const { findings } = scanContent(path.join(content, below));
  const file = shownPath(path.join(content, below, "publication.yaml"));
  expect(findings).toMatchObject([{ file, code: "publication-missing" }]);
  expect(findings[0]?.hint).toContain(hint.replace("CONTENT", shownPath(content)));
});

test("says in one without a publication which folder in it is content, if there is one alone", async () => {
  const around = await temporaryFolder();
  const hint = () => scanContent(around).findings[0]?.hint;
  for (const name of ["news", "noise"]) await mkdir(path.join(around, name));
  expect(hint()).toContain("Name a folder that holds one");
  await writeFile(path.join(around, "news/publication.yaml"), "");
  expect(hint()).toBe(`Did you mean the folder “${shownPath(path.join(around, "news"))}”?`);
  await writeFile(path.join(around, "noise/publication.yaml"), "");
  expect(hint()).toContain("Name a folder that holds one");
});

test("says of one that is not there which folder beside it is one, if there is one alone", async () => {
  const around = await temporaryFolder();
  const hint = () => scanContent(path.join(around, "contnt")).findings[0]?.hint;
  for (const name of ["content", "noise"]) await mkdir(path.join(around, name));
  expect(hint()).toContain("copydesk init begins a new one.");
  await writeFile(path.join(around, "content/publication.yaml"), "");
  expect(hint()).toBe(`Did you mean the folder “${shownPath(path.join(around, "content"))}”?`);
  await writeFile(path.join(around, "noise/publication.yaml"), "");
  expect(hint()).toContain("Name the folder");
});

test.each(["content", "stories/content"])(
  "says of %s, which is not there, that it is asked for in one",
  async (below) => {
    const content = await contentFolder();
    const { findings } = scanContent(path.join(content, below));
    expect(findings).toMatchObject([
      { code: "content-missing", hint: `Did you mean the folder “${shownPath(content)}”?` },
    ]);
  },
);

test("does not say to rename a folder that is called as the publication's file", async () => {
  const content = await contentFolder();
  await rm(path.join(content, "publication.yaml"));
  await mkdir(path.join(content, "publication.yaml"));
  expect(scanContent(content).findings[0]?.hint).toContain("Name a folder that holds one");
});

test.each(["entities", "stories"])("says that %s is a folder where it is a file", async (name) => {
  const content = await contentFolder();
  await rm(path.join(content, name), { recursive: true });
  await writeFile(path.join(content, name), "");
  const { findings } = scanContent(content);
  expect(findings).toMatchObject([
    {
      file: path.posix.join(content, name),
      code: "file-unreadable",
      message: `This is a file, and ${name} is a folder.`,
      hint: "Move it away, and make a folder of this name.",
    },
  ]);
});

test("finds files whose names end in capitals, and short", async () => {
  const content = await contentFolder();
  for (const name of ["entities/b.YAML", "entities/c.yml", "stories/z.MD"])
    await writeFile(path.join(content, name), "");
  const more = [
    "publication.yaml",
    "entities/a.yaml",
    "entities/b.YAML",
    "entities/c.yml",
    "stories/2019/b.markdown",
    "stories/a.md",
    "stories/z.MD",
  ];
  expect(scanned(content)).toEqual({ files: more, findings: [] });
});

test("follows links, but not round and round", async () => {
  const content = await contentFolder();
  const at = (name: string) => path.join(content, name);
  await mkdir(at("../elsewhere"));
  await writeFile(at("../elsewhere/c.md"), "");
  await symlink("../../elsewhere", at("stories/elsewhere"));
  await symlink("../stories", at("stories/again"));
  await symlink("..", at("stories/2019/above"));
  await symlink("itself", at("stories/itself"));
  await symlink("itself.md", at("stories/itself.md"));
  await symlink("gone.md", at("stories/dead.md"));
  expect(scanned(content)).toEqual({
    files: [...files, "stories/elsewhere/c.md"],
    findings: [
      "stories/2019/above file-unreadable",
      "stories/again file-unreadable",
      "stories/dead.md file-unreadable",
      "stories/itself file-unreadable",
      "stories/itself.md file-unreadable",
    ],
  });
});

test("says of a link to itself that it leads round and round, and of one that leads nowhere that it does", async () => {
  const content = await contentFolder();
  await symlink("itself.md", path.join(content, "stories/itself.md"));
  await symlink("nowhere.md", path.join(content, "stories/gone.md"));
  expect(scanContent(content).findings.map(({ file, message }) => `${file} ${message}`)).toEqual([
    expect.stringMatching(/gone\.md There is a link here that leads to no file/),
    expect.stringMatching(/itself\.md There is a link here that leads round and round/),
  ]);
});

test("says of links to folders that are not there that they lead nowhere, and nothing of links to anything else", async () => {
  const content = await contentFolder();
  await rm(path.join(content, "entities"), { recursive: true });
  for (const name of ["entities", "stories/archive", "stories/picture.jpg"])
    await symlink("not-mounted", path.join(content, name));
  expect(scanned(content)).toEqual({
    files: ["publication.yaml", "stories/2019/b.markdown", "stories/a.md"],
    findings: ["entities file-unreadable", "stories/archive file-unreadable"],
  });
});

// Other systems refuse such names.
test.runIf(process.platform === "linux")("says of names in another encoding that they are", async () => {
  const content = await contentFolder();
  const at = (name: string) => Buffer.from(path.join(content, name), "latin1");
  await mkdir(at("stories/caf\u00e9s"));
  for (const name of ["stories/caf\u00e9.md", "stories/caf\u00e9.jpg", "stories/caf\u00e9s/a.md"])
    await writeFile(at(name), "");
  expect(scanned(content)).toEqual({
    files,
    findings: ["stories/caf\ufffd.md file-unreadable", "stories/caf\ufffds file-unreadable"],
  });
  const [finding] = scanContent(content).findings;
  expect(finding?.message).toContain("in another encoding than UTF-8");
});

test("looks into a folder once, however many ways lead there", async () => {
  const content = await contentFolder();
  const at = (name: string) => path.join(content, name);
  // Each has two ways to the next, so that there are a million to the last one.
  for (let level = 0; level <= 20; level++) await mkdir(at(`../level/${level}`), { recursive: true });
  for (let level = 0; level < 20; level++)
    for (const way of ["a", "b"]) await symlink(`../${level + 1}`, at(`../level/${level}/${way}`));
  await writeFile(at("../level/20/deep.md"), "");
  await symlink("../../level/0", at("stories/linked"));
  expect(scanned(content)).toEqual({
    files: ["publication.yaml", "entities/a.yaml", "stories/2019/b.markdown", "stories/a.md"].concat(
      `stories/linked${"/a".repeat(20)}/deep.md`,
    ),
    findings: [],
  });
});

test("says so where there is a file in the place of a folder", async () => {
  const content = path.join(await temporaryFolder(), "content");
  await mkdir(content);
  for (const name of ["publication.yaml", "stories"]) await writeFile(path.join(content, name), "");
  expect(scanned(content)).toEqual({ files: ["publication.yaml"], findings: ["stories file-unreadable"] });
  const [finding] = scanContent(content).findings;
  expect(finding?.message).toContain("This is a file");
  expect(finding?.hint).toContain("make a folder");
});

test("says so where the folder or the publication is a link to itself, a file, or not there", async () => {
  const folder = await temporaryFolder();
  await symlink("loop", path.join(folder, "loop"));
  await writeFile(path.join(folder, "file"), "");
  await mkdir(path.join(folder, "content"));
  await symlink("publication.yaml", path.join(folder, "content/publication.yaml"));
  const found = ["loop", "file", "not-there", "content"].map((name) => scanContent(path.join(folder, name)));
  expect(found.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
    ["file-unreadable"],
    ["content-missing"],
    ["content-missing"],
    ["file-unreadable"],
  ]);
});
