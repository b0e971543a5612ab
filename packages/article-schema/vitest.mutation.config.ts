import { defineConfig } from "vitest/config";

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
    include: ["test/all-in-one.ts"],
    testTimeout: 60_000,
  },
});
