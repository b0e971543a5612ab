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
      // Files share the modules that they load, so that each is begun in a third of the time; what a test has replaced is put back.
      isolate: false,
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
      // Many tests wait for processes and disks, so that each processor has one to work at.
      maxWorkers: "100%",
      reporters: ["default", ["json", { outputFile: "test-results/results.json" }]],
      // What is waited for comes, or does not; how long it takes is the machine's affair.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 15_000 } },
    },
  };
}
