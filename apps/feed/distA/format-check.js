import { n as formatAsJson } from "./json.js";
import { t as formatAsText } from "./text.js";

// src/check-formats/github.ts
/**
* Writes findings as workflow commands, which GitHub Actions shows beside the lines that they are about; nothing where
* there is none.
*
* @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
*/
function formatAsGithub({ findings }) {
	return findings.map(({ file, place, code, severity, message, hint }) => {
		return `::${severity} ${Object.entries({
			file,
			line: place.line,
			col: place.column,
			title: code
		}).map(([name, value]) => `${name}=${property(String(value))}`).join(",")}::${data(`${message}\n${hint}`)}\n`;
	}).join("");
}
/** GitHub's runner takes a line break for the end of the command, and a % for an escape. */
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** A colon or comma would end the property. */
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/check-formats/sarif.ts
/**
* Writes findings as SARIF 2.1.0, which code hosts and editors show beside the lines that they are about.
*
* @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
*/
function formatAsSarif({ findings, version }) {
	const rules = [...new Map(findings.map((finding) => [finding.code, ruleOf(finding)])).values()].toSorted((a, b) => a.id < b.id ? -1 : 1);
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "copydesk",
				version,
				rules
			} },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => resultOf(finding, indexes.get(finding.code) ?? -1))
		}]
	};
	return `${JSON.stringify(log, void 0, 2)}\n`;
}
function ruleOf({ code, severity }) {
	return {
		id: code,
		name: code.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: code.replaceAll("-", " ") },
		defaultConfiguration: { level: severity }
	};
}
function resultOf({ file, place, code, severity, message, hint }, ruleIndex) {
	return {
		ruleId: code,
		ruleIndex,
		level: severity,
		message: { text: `${message}\n${hint}` },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: uriOf(file) },
			region: {
				startLine: place.line,
				startColumn: place.column
			}
		} }]
	};
}
/** Gives a path as a URI: relative where it is, so that a code host finds the file in its own copy. */
function uriOf(file) {
	const encoded = file.split("/").map(encodeURIComponent).join("/");
	if (file.startsWith("/")) return `file://${encoded}`;
	if (/^[A-Za-z]:\//.test(file)) return `file:///${encoded.replace("%3A", ":")}`;
	return encoded.replace(/^(?:\.\/)+/, "");
}

// src/check-formats/format-check.ts
/** The formats that `copydesk check` can write, in the order in which its help lists them. */
const checkFormats = [
	"text",
	"json",
	"github",
	"sarif"
];
const formatters = {
	text: ({ findings }) => formatAsText(findings),
	json: formatAsJson,
	github: formatAsGithub,
	sarif: formatAsSarif
};
/** Writes what a check found in a format. */
function formatCheck(format, checked) {
	return formatters[format](checked);
}

export { formatCheck as n, checkFormats as t };