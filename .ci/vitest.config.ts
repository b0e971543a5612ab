import { defineConfig } from "vitest/config";

/** The tests of what stands in this folder, and the release rehearsal: one long story whose tests build on each other. */
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    root: import.meta.dirname,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    bail: 1,
  },
});
