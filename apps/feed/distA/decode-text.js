import { t as fileFinding } from "./content-finding.js";

// src/content/decode-text.ts
/**
* Gives the text that a file's bytes are, its line ends as line feeds, or a finding where they are not text.
*
* @param bytes the file's content, in UTF-8, with or without a byte order mark
* @param file the file's path, for the finding
*/
function decodeText(bytes, file) {
	if (bytes.length === 0) return { finding: fileFinding(file, "file-empty", "The file is empty.", "Write it, or take it out of the content folder.") };
	const text = textOf(bytes);
	if (text === void 0) {
		const before = bytes.subarray(0, firstBadByte(bytes));
		const line = before.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
		const column = new TextDecoder().decode(before.subarray(before.lastIndexOf(10) + 1)).length + 1;
		return { finding: fileFinding(file, "file-not-text", "The file is not UTF-8 text from here on; it may be a picture, a word processor's document, or text in another encoding.", "Save it as UTF-8, or move it out of the content folder.", {
			line,
			column
		}) };
	}
	return { text: text.includes("\r") ? text.replaceAll("\r\n", "\n") : text };
}
const decoder = new TextDecoder("utf-8", { fatal: true });
/** Gives the text that bytes are, or nothing where they are none; a NUL is in no text. */
function textOf(bytes) {
	try {
		const text = decoder.decode(bytes);
		return text.includes("\0") ? void 0 : text;
	} catch {
		return;
	}
}
/** Gives the place of the first byte that is no UTF-8 text, or is the NUL that only binary files hold. */
function firstBadByte(bytes) {
	const nul = bytes.indexOf(0);
	const text = nul < 0 ? bytes : bytes.subarray(0, nul);
	if (isUtf8(text)) return nul;
	let [good, bad] = [0, text.length];
	while (bad - good > 1) {
		const middle = good + bad >> 1;
		if (isUtf8(text.subarray(0, middle), true)) good = middle;
		else bad = middle;
	}
	while (!isUtf8(text.subarray(0, good))) good -= 1;
	return good;
}
function isUtf8(bytes, cutShort = false) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: cutShort });
		return true;
	} catch {
		return false;
	}
}

export { decodeText as t };