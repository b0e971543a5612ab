import { fileURLToPath } from "node:url";

// src/own-file.ts
/**
* Gives the path of a file that comes with this program. The sources and the bundle both stand one folder below the package's
* own, and the bundle has no folders: so this holds in either.
*
* @param name the file's path in the package, with slashes; nothing for the package's folder
*/
function ownFile(name = "") {
	return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

export { ownFile as t };