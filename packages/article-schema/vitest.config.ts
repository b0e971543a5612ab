import { defineConfig, mergeConfig } from "vitest/config";
import { base } from "../../.ci/vitest.base.ts";

export default mergeConfig(
  base("article-schema"),
  defineConfig({ test: { typecheck: { enabled: true, include: ["src/**/*.test-d.ts"] } } }),
);
