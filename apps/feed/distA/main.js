#!/usr/bin/env node
import { t as ownFile } from "./own-file.js";
import nodeModule from "node:module";
import { readFileSync } from "node:fs";

// src/main.ts
function readVersion() {
	const manifest = JSON.parse(readFileSync(ownFile("package.json"), "utf8"));
	return typeof manifest === "object" && manifest && "version" in manifest ? String(manifest.version) : "unknown";
}
const print = (text) => void process.stdout.write(text);
const complain = (text) => void process.stderr.write(text);
function finish({ exitCode, output, complaint, server }) {
	if (complaint) complain(complaint);
	if (output) print(output);
	process.exitCode = exitCode;
	if (!server) return;
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.close());
}
function interruption() {
	const controller = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
	return controller.signal;
}
nodeModule.enableCompileCache?.();
const { askAtTerminal, CommanderError, program, progressOf } = await import("./cli.js");
const elapsed = () => performance.now();
try {
	await program({
		version: readVersion(),
		port: process.env["PORT"],
		isCi: /^(?:true|1)$/i.test(process.env["CI"] ?? ""),
		ask: process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal : void 0,
		now: () => /* @__PURE__ */ new Date(),
		elapsed,
		interruption,
		progress: progressOf({
			write: complain,
			isTerminal: process.stderr.isTTY,
			elapsed
		}),
		print,
		complain,
		finish
	}).parseAsync();
} catch (error) {
	if (!(error instanceof CommanderError)) throw error;
	process.exitCode = error.exitCode === 0 ? 0 : 2;
}

export {  };