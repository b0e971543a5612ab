/** Writes into the built types what each field of a schema means. Part of the build. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { documentedTypes } from "./documented-types.ts";

const dist = new URL("../dist/", import.meta.url);

for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".d.ts")) continue;
  const types = new URL(name.replaceAll("\\", "/"), dist);
  const text = readFileSync(types, "utf8");
  if (!/: z\.Zod(?:Object|DiscriminatedUnion)</.test(text)) continue;
  const module: unknown = await import(types.href.replace(/\.d\.ts$/, ".js"));
  if (typeof module === "object" && module) writeFileSync(types, documentedTypes(text, { ...module }));
}
