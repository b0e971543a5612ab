import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const root = path.join(import.meta.dirname, "../..");
const data = (file: string): unknown => parse(readFileSync(path.join(root, file), "utf8"));

/** What GitHub takes for an issue form, as far as ours use it. */
const Form = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z
    .array(
      z.strictObject({
        type: z.enum(["input", "textarea"]),
        id: z.string().regex(/^[\w-]+$/),
        attributes: z.strictObject({
          label: z.string(),
          description: z.string().optional(),
          render: z.string().optional(),
        }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    )
    .min(1),
});

const Update = z.strictObject({
  "package-ecosystem": z.enum(["npm", "github-actions"]),
  directory: z.string().optional(),
  directories: z.array(z.string()).optional(),
  schedule: z.strictObject({ interval: z.enum(["daily", "weekly", "monthly"]) }),
  // zizmor, which looks at this file in CI too, fails where it is less.
  cooldown: z.strictObject({ "default-days": z.int().min(7) }),
  groups: z.record(z.string(), z.object({})).optional(),
});
const Dependabot = z.strictObject({ version: z.literal(2), updates: z.array(Update) });

const forms = globSync(".github/ISSUE_TEMPLATE/*.yml", { cwd: root }).filter(
  (file) => !file.endsWith("config.yml"),
);

describe.each(forms)("%s", (file) => {
  test("is a form, and its fields have names of their own", () => {
    const { body } = Form.parse(data(file));
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });
});

test("dependencies are kept up everywhere, after some days", () => {
  const { updates } = Dependabot.parse(data(".github/dependabot.yml"));
  const places = updates.flatMap(({ "package-ecosystem": ecosystem, directory, directories = [] }) =>
    [directory, ...directories].filter(Boolean).map((place) => `${ecosystem} ${place}`),
  );
  expect(places).toEqual(["npm /", "npm /examples/*", "github-actions /"]);
});
