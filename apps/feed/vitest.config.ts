import { defineConfig } from "vitest/config";
import { base } from "../../.ci/vitest.base.ts";

export default defineConfig(base("feed"));
