import path from "node:path";
import type { CorpusFile } from "./corpus/corpus.ts";
import type { CorpusStory } from "./corpus/story.ts";
import type { Command } from "./child.ts";
import { copydesk, type Tool } from "./tools.ts";

/** A program that shows a site while it is worked on. */
export interface DevServer {
  readonly name: string;
  readonly version: string;
  readonly files: Tool["files"];
  readonly story: (story: CorpusStory) => CorpusFile;
  /** Gives the way to show `source`, in the folder, on a port of this machine. */
  readonly start: (folder: string, port: number) => Command;
}

/** Makes a dev server of a program that builds. */
const starts: Readonly<Record<string, (tool: Tool) => DevServer["start"]>> = {
  Copydesk: (tool) => (folder, port) => {
    const { program, args } = tool.build(folder);
    return { program, args: [...args.slice(0, 1), "dev", "source", "--port", String(port)], folder };
  },
  Hugo: () => (folder, port) => ({
    program: "hugo",
    args: ["server", "--source", "source", "--port", String(port)],
    folder,
  }),
  Eleventy: (tool) => (folder, port) => {
    const { program, args } = tool.build(folder);
    return {
      program,
      args: [...args, "--serve", "--incremental", `--port=${port}`],
      folder: path.join(folder, "source"),
    };
  },
};

/** Gives the programs that show a site while it is worked on, Copydesk first. */
export function devServers(peers: readonly (Tool | undefined)[]): readonly DevServer[] {
  return [copydesk, ...peers].flatMap((tool) => {
    const start = tool && starts[tool.name]?.(tool);
    return tool && start ? [{ ...tool, start }] : [];
  });
}
