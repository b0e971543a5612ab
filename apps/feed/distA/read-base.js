import { n as readEntity, r as checkArticle, t as readPublication } from "./read-publication.js";
import { n as inOrder, t as fileFinding } from "./content-finding.js";
import { n as placeIn } from "./fit-to-schema.js";
import { r as readSource } from "./yaml-source.js";

// src/library/read-base.ts
/**
* Reads who publishes, and the entities of the publication, and checks them.
*
* @param scanned the files of the content folder
*/
function readBase(scanned) {
	const findings = [...scanned.findings];
	const sourceOf = ({ file }) => {
		const { source, finding } = readSource(file);
		if (finding) findings.push(finding);
		return source ? [source] : [];
	};
	const [publicationSource] = scanned.publication ? sourceOf(scanned.publication) : [];
	const publication = publicationSource && readPublication(publicationSource);
	const sources = scanned.entities.flatMap(sourceOf).map(readEntity);
	findings.push(...publication?.findings ?? [], ...sources.flatMap((source) => source.findings));
	findings.push(...entityIntegrity(sources));
	return {
		...publication?.value && { publication: publication.value },
		entities: sources.flatMap(({ entity }) => entity ?? []),
		declared: new Set(sources.map(({ id }) => id)),
		findings: inOrder(findings)
	};
}
/** Checks what entities say of each other, each finding at its place in the entity's own file. */
function entityIntegrity(sources) {
	const entities = sources.map(({ id, entity }) => entity ?? { id });
	return checkArticle({ entities }).flatMap((finding) => {
		const [root, index, ...path] = finding.path;
		const source = root === "entities" && typeof index === "number" ? sources[index] : void 0;
		if (!source?.entity || finding.code === "entity-unused") return [];
		if (finding.code === "id-duplicate") return twice(source, sources);
		return {
			...finding,
			file: source.file.path,
			path,
			place: placeIn(source.yaml, {
				...finding,
				path
			})
		};
	});
}
function twice({ id, file }, sources) {
	const message = `The entity “${id}” is that of ${sources.find((source) => source.id === id)?.file.path ?? ""} already, so a mention could mean either.`;
	return fileFinding(file.path, "id-duplicate", message, "Give one of the files another name, or merge the two.");
}

export { readBase };