import { defineConfig } from "vitest/config";

const { MUTATED_FOLDER: folder = "{checks,primitives}" } = process.env;

/**
 * What `pnpm mutate` runs against each mutant: the tests of the mutated folder, and the fixtures. It stands by itself, because
 * it runs in a copy of the package, with nothing of the repository around it.
 */
export default defineConfig({
  test: {
    include: [`src/${folder}/**/*.test.ts`, "test/fixtures.test.ts"],
    // These say how long an answer takes, and take long themselves.
    exclude: ["src/checks/robustness.test.ts", "src/checks/contained-in.test.ts"],
  },
});
