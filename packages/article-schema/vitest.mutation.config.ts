import { defineConfig } from "vitest/config";

const { MUTATED_FOLDER: folder = "{checks,primitives}" } = process.env;
const conditions = ["@copydesk/source", "node", "import", "module", "default"];

/**
 * What `pnpm mutate` runs against each mutant: the tests of the mutated folder, the fixtures, and the reference page, which says
 * of every code what is found. It stands by itself, because it runs in a copy of the package, with nothing of the repository
 * around it.
 */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [`src/${folder}/**/*.test.ts`, "test/fixtures.test.ts", "test/checks-reference.test.ts"],
    // It says how long an answer takes, and takes long itself.
    exclude: ["src/checks/robustness.test.ts"],
    testTimeout: 60_000,
  },
});
