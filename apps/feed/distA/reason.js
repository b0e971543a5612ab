// src/reason.ts
/** Gives what a caught error says, for a sentence that tells why something could not be done. */
function reasonOf(error) {
	return error instanceof Error ? error.message : String(error);
}
/** Says whether an error is one of Node's with this code, such as `ENOENT`. */
function isCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}

export { reasonOf as n, isCode as t };