import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Registry } from "./registry.ts";

/** What a workflow that npm trusts runs in. */
export interface Identity {
  /** The environment of such a workflow: no token of npm's, and the means to prove who it is. */
  readonly env: NodeJS.ProcessEnv;
  /** What was published so far: the path, the token, and what the registry answered. */
  readonly published: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts what trusted publishing needs in front of a registry. It is a process of its own, for the tests wait for their commands
 * without answering anybody.
 */
export async function startIdentity(registry: Registry, folder: string): Promise<Identity> {
  const script = path.join(import.meta.dirname, "identity-server.ts");
  const server = spawn(process.execPath, [script, registry.url], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  server.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  while (!said.includes("\n")) await once(server.stdout, "data");
  const [url = ""] = said.split("\n");
  const userConfig = path.join(folder, "npmrc-without-token");
  writeFileSync(userConfig, `registry=${url}\n`);
  return {
    env: {
      ...registry.env,
      npm_config_userconfig: userConfig,
      NPM_CONFIG_USERCONFIG: userConfig,
      npm_config_registry: url,
      GITHUB_ACTIONS: "true",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "of-this-run",
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}identity?run=1`,
    },
    published: () => said.split("\n").slice(1).filter(Boolean),
    close: async () => {
      server.kill();
      await once(server, "close");
    },
  };
}
