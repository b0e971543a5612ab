/**
 * Writes the public surface of every package, entry by entry, into its `api/` folder; with `--check`, says instead where the
 * committed text is not what the built packages have.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { entriesOf, publicPackages } from "./public-packages.ts";

const checkOnly = process.argv.includes("--check");
const temporary = mkdtempSync(path.join(tmpdir(), "copydesk-api-"));
const silent = { default: { logLevel: ExtractorLogLevel.None } };

function reportOf(folder: string, types: string): string {
  const reportFolder = path.join(temporary, "report");
  mkdirSync(reportFolder, { recursive: true });
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      newlineKind: "lf",
      mainEntryPointFilePath: path.join(folder, types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: "nodenext",
            target: "es2023",
            lib: ["es2023"],
            types: [],
            skipLibCheck: true,
          },
          files: [path.join(folder, types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder,
        reportTempFolder: reportFolder,
        reportFileName: "report.api.md",
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(folder, "package.json"),
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => (message.logLevel = ExtractorLogLevel.None),
  });
  return readFileSync(path.join(reportFolder, "report.api.md"), "utf8");
}

try {
  for (const { folder } of publicPackages()) {
    mkdirSync(path.join(folder, "api"), { recursive: true });
    for (const { name, types } of entriesOf(folder)) {
      const file = path.join(folder, "api", `${name}.api.md`);
      const report = reportOf(folder, types);
      if (!checkOnly) writeFileSync(file, report);
      else if (!existsSync(file) || readFileSync(file, "utf8") !== report) {
        const shown = path.relative(process.cwd(), file);
        process.stderr.write(
          `${shown} is not what the package has now. Run pnpm api:report, and look at the difference.\n`,
        );
        process.exitCode = 1;
      }
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
