import type { ViteUserConfig } from "vitest/config";

/** What every package's test run shares: sources instead of builds, and a report that the totals are counted from. */
export function base(name: string): ViteUserConfig {
  const conditions = ["@copydesk/source", "node", "import", "module", "default"];
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: conditions } },
    test: {
      name,
      include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "test/**/*.test.ts"],
      reporters: ["default", ["json", { outputFile: "test-results/results.json" }]],
      testTimeout: 20_000,
      // What is waited for comes, or does not; how long it takes is the machine's affair.
      expect: { poll: { timeout: 15_000 } },
    },
  };
}
