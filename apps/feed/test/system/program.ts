export * from "../../../../.ci/program.ts";
