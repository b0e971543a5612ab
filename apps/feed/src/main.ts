#!/usr/bin/env node
import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import type { Outcome } from "./cli/outcome.js";
import { ownFile } from "./own-file.js";
import { isCode, reasonOf } from "./reason.js";
import { forTerminal } from "./terminal-text.js";

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(ownFile("package.json"), "utf8"));
  return typeof manifest === "object" && manifest && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}

// Node 22 calls SQLite experimental, and would say so with every build. Nobody who builds can do anything about it.
const warned = process.listeners("warning");
process.removeAllListeners("warning").on("warning", (warning) => {
  if (warning.name === "ExperimentalWarning" && warning.message.startsWith("SQLite")) return;
  for (const listener of warned) listener(warning);
});

const print = (text: string): void => void process.stdout.write(forTerminal(text));
const complain = (text: string): void => void process.stderr.write(forTerminal(text));

let isUnsaid = false;

/** Ends the process with 1 where something could not be said, as on a disk that is full. What it is there for is done all the same. */
function cannotSay(name: string, error: unknown): void {
  // Who reads the output may have read enough, as `head` does.
  if (isCode(error, "EPIPE") || isUnsaid) return;
  isUnsaid = true;
  process.exitCode ||= 1;
  complain(
    `The ${name} cannot be written to: ${reasonOf(error)}.\nMake room, or send it to another place.\n`,
  );
}

process.stdout.on("error", (error) => cannotSay("standard output", error));
process.stderr.on("error", (error) => cannotSay("standard error output", error));

function finish({ exitCode, output, complaint, server }: Outcome): void {
  if (complaint) complain(complaint);
  if (output) print(output);
  process.exitCode = exitCode || (isUnsaid ? 1 : 0);
  if (!server) return;
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** The oldest Node that this program runs on, as its `package.json` says too. */
const oldestNode = 20;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  complain(`Copydesk needs Node ${oldestNode} or later, and this is Node ${process.versions.node}.\n`);
  // Nothing has begun, and what would be loaded next does not run here.
  process.exit(1);
}

// Modules that are loaded from here on, and were compiled once, are not compiled again. Node 20 does not know it.
nodeModule.enableCompileCache?.();
const { askAt, CommanderError, isCi, program, progressOf } = await import("./cli/index.js");

const elapsed = () => performance.now();
const isInCi = isCi(process.env["CI"]);
/**
 * The shell within Emacs, and consoles of build tools, call themselves a terminal, and show what commands one as text. Services
 * for CI give what they run a terminal too; they keep all that is written there, and nobody answers.
 */
const canWriteOver = process.env["TERM"] !== "dumb" && !isInCi;

try {
  await program({
    version: readVersion(),
    // Who has npx run it need not have it installed.
    command: process.env["npm_lifecycle_event"] === "npx" ? "npx @copydesk/feed" : "copydesk",
    port: process.env["PORT"],
    isCi: isInCi,
    ask:
      process.stdin.isTTY && process.stdout.isTTY && canWriteOver
        ? askAt({ input: process.stdin, output: process.stdout })
        : undefined,
    now: () => new Date(),
    offset: () => -new Date().getTimezoneOffset(),
    elapsed,
    interruption,
    progress: progressOf({
      write: (text) => void process.stderr.write(text),
      isTerminal: process.stderr.isTTY && canWriteOver,
      columns: () => process.stderr.columns,
      elapsed,
    }),
    print,
    complain,
    finish,
  }).parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // commander has said what was not understood, or printed the help that was asked for.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
