import { defineConfig } from "vitest/config";

/**
 * What `pnpm mutate` runs against each mutant: the tests of checks and primitives, and the fixtures. It stands by itself,
 * because it runs in a copy of the package, with nothing of the repository around it.
 */
export default defineConfig({
  test: {
    include: ["src/{checks,primitives}/**/*.test.ts", "test/fixtures.test.ts"],
    // Huge inputs say how long an answer takes, and take long themselves.
    exclude: ["src/checks/robustness.test.ts"],
  },
});
