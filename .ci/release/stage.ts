import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Registry, startRegistry } from "./registry.ts";
import { copyWorkspace, runIn, type WorkspaceCopy } from "./workspace-copy.ts";

/** The packages that are published, with their folders. */
export const folders = {
  "@copydesk/article-schema": "packages/article-schema",
  "@copydesk/renderer": "packages/renderer",
  "@copydesk/feed": "apps/feed",
} as const;
export type Name = keyof typeof folders;
export const names = ["@copydesk/article-schema", "@copydesk/renderer", "@copydesk/feed"] as const;

/** The place that the rehearsal gives the repository on the web, for links in changelogs. */
export const repository = "https://github.com/news/copydesk";

/** What a package's manifest says, as far as the tests ask. */
export interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly license?: string;
}

/** An empty folder of somebody who uses the packages. */
export interface Project {
  readonly folder: string;
  readonly run: WorkspaceCopy["run"];
  readonly write: (file: string, text: string) => void;
}

/** A registry, and a copy of the workspace that publishes there. */
export interface Stage {
  readonly folder: string;
  readonly registry: Registry;
  readonly workspace: WorkspaceCopy;
  /** The environment of somebody who installs from the registry, and is no build server. */
  readonly userEnv: NodeJS.ProcessEnv;
  readonly manifest: (name: Name) => Manifest;
  /** Makes a project outside the workspace, and installs packages from the registry there. */
  readonly project: (name: string, ...packages: readonly string[]) => Project;
  readonly close: () => Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), "copydesk-release-"));
  const registry = await startRegistry(folder);
  const { origin, pathname } = new URL(repository);
  const env = { ...registry.env, GITHUB_SERVER_URL: origin, GITHUB_REPOSITORY: pathname.slice(1) };
  const workspace = copyWorkspace(path.join(folder, "workspace"), env);
  workspace.run("pnpm", "install", "--frozen-lockfile");
  const userEnv = { ...registry.env, CI: "" };
  return {
    folder,
    registry,
    workspace,
    userEnv,
    manifest: (package_) => manifestIn(path.join(workspace.folder, folders[package_])),
    project(title, ...packages) {
      const place = path.join(folder, title);
      mkdirSync(place);
      const run: WorkspaceCopy["run"] = (command, ...arguments_) =>
        runIn(place, userEnv, command, ...arguments_);
      const write = (file: string, text: string) => writeFileSync(path.join(place, file), text);
      write("package.json", JSON.stringify({ name: "rehearsal", private: true, type: "module" }));
      if (packages.length > 0) run("npm", "install", "--no-audit", "--no-fund", ...packages);
      return { folder: place, run, write };
    },
    close: async () => {
      await registry.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Gives what the manifest in a folder says. */
export function manifestIn(folder: string): Manifest {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (isManifest(manifest)) return manifest;
  throw new TypeError(`${folder} has no package with a version.`);
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === "object" && value !== null && "version" in value && typeof value.version === "string"
  );
}
