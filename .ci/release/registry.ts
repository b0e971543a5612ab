import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";

/** A registry of our own, on this machine, that knows every package that the real one has. */
export interface Registry {
  readonly url: string;
  /** The environment in which npm, pnpm and changesets use it and nothing else. */
  readonly env: NodeJS.ProcessEnv;
  readonly close: () => Promise<void>;
}

/**
 * Installs and starts a registry below a folder. What is published goes there; everything else comes from the registry
 * that npm is configured with.
 *
 * @param folder an empty folder, for the registry, its packages and npm's caches
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const upstream = spawnSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).stdout.trim();
  const program = path.join(folder, "verdaccio");
  mkdirSync(program);
  // Installed for this test alone: its several hundred dependencies have no place in the workspace.
  const manifest = {
    private: true,
    dependencies: { verdaccio: "6.10.4" },
    overrides: { "node-fetch": "2.7.0" },
  };
  writeFileSync(path.join(program, "package.json"), JSON.stringify(manifest));
  const installed = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: program,
    encoding: "utf8",
  });
  if (installed.status !== 0) throw new Error(`The registry could not be installed: ${installed.stderr}`);

  const port = await freePort();
  const config = path.join(folder, "verdaccio.yaml");
  writeFileSync(
    config,
    `storage: ${JSON.stringify(path.join(folder, "storage"))}
uplinks: { upstream: { url: ${JSON.stringify(upstream)}, maxage: 1h } }
packages:
  "@copydesk/*": { access: $all, publish: $all }
  "**": { access: $all, proxy: upstream }
log: { type: stdout, format: pretty, level: warn }
`,
  );
  const main = path.join(program, "node_modules/verdaccio/bin/verdaccio");
  const server = spawn(process.execPath, [main, "--config", config, "--listen", `127.0.0.1:${port}`], {
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}/`;
  await answers(url);
  // The token opens nothing: the registry lets anybody publish, and npm will not publish without one.
  const userConfig = path.join(folder, "npmrc");
  writeFileSync(userConfig, `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`);
  const env = {
    ...process.env,
    CI: "true",
    npm_config_userconfig: userConfig,
    NPM_CONFIG_USERCONFIG: userConfig,
    npm_config_registry: url,
    npm_config_cache: path.join(folder, "npm-cache"),
    // Whoever rehearses on a build server that could prove where a package comes from has nothing to prove.
    PNPM_CONFIG_PROVENANCE: "false",
    ACTIONS_ID_TOKEN_REQUEST_URL: "",
    ASTRO_TELEMETRY_DISABLED: "1",
  };
  return {
    url,
    env,
    close: async () => {
      server.kill();
      await once(server, "close");
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (typeof address !== "object" || !address) throw new Error("No port is free.");
  return address.port;
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`${url}-/ping`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error("The registry did not start.");
}
