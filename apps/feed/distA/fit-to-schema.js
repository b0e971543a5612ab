import { n as nearest } from "./yaml-source.js";
import { a as ZodOptional, i as ZodObject, n as ZodDefault, r as ZodDiscriminatedUnion, t as ZodArray, v as safeParse, y as globalRegistry } from "./schemas.js";

// ../../packages/article-schema/dist/findings/finding.js
/**
* Writes a path as code would: `quotes[0].speaker`. The empty path is “(article)”.
*
* @param path keys and indexes, from the outside in
*/
function formatPath(path) {
	let text = "";
	for (const step of path) if (typeof step === "number") text += `[${step}]`;
	else text += text === "" ? step : `.${step}`;
	return text === "" ? "(article)" : text;
}

// ../../packages/article-schema/dist/findings/schema-at.js
/**
* Gives the schema of the field that a path leads to, or nothing where the path leaves the schema.
*
* @param schema the schema of the whole input
* @param path keys and indexes, from the outside in
* @param input the whole input; it decides which member of a union is meant
*/
function schemaAt(schema, path, input) {
	let current = memberFor(unwrap(schema), input);
	let value = input;
	for (const [depth, step] of path.entries()) {
		value = valueAt(value, step);
		if (current instanceof ZodObject) current = shapeOf(current)[step];
		else if (current instanceof ZodArray) current = current.element;
		else return void 0;
		if (current && depth < path.length - 1) current = memberFor(unwrap(current), value);
	}
	return current;
}
/**
* Gives the names of the fields that an object at the path may have; none where it is no object. Where nothing tells which member
* of a union it is, these are the fields of all of them.
*/
function knownKeysAt(schema, path, input) {
	const found = schemaAt(schema, path, input);
	let value = input;
	for (const step of path) value = valueAt(value, step);
	const object = found && memberFor(unwrap(found), value);
	const names = (object instanceof ZodDiscriminatedUnion ? object.options : [object]).flatMap((member) => member instanceof ZodObject ? Object.keys(shapeOf(member)) : []);
	return [...new Set(names)];
}
/** Gives what a path leads to in any data, `undefined` where it leads nowhere. */
function valueAt(value, ...steps) {
	let current = value;
	for (const step of steps) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return void 0;
		current = Reflect.get(current, step);
	}
	return current;
}
function unwrap(schema) {
	let current = schema;
	while (current instanceof ZodOptional || current instanceof ZodDefault) current = current.unwrap();
	return current;
}
function memberFor(schema, value) {
	if (!(schema instanceof ZodDiscriminatedUnion)) return schema;
	const { discriminator } = schema.def;
	const tag = valueAt(value, discriminator);
	return schema.options.find((option) => option instanceof ZodObject && hasTag(shapeOf(option)[discriminator], tag)) ?? schema;
}
/** zod types the shape of an object that it knows nothing about with `any`. */
function shapeOf(schema) {
	return schema.shape;
}
function hasTag(schema, tag) {
	return schema !== void 0 && safeParse(schema, tag).success;
}

// ../../packages/article-schema/dist/findings/shape-findings.js
/**
* Turns what zod found into findings: one for each missing, unknown or unfit field, with what to do.
*
* @param schema the schema that refused the input
* @param issues what it found
* @param input what was refused
*/
function shapeFindings(schema, issues, input) {
	return issues.flatMap((issue) => {
		const path = issue.path.map((step) => typeof step === "symbol" ? String(step) : step);
		if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(schema, path, key, input));
		return [isMissing(input, path) ? missingField(schema, path, issue, input) : unfitField(schema, path, issue, input), ...isUntold(issue) ? strangeFields(schema, path.slice(0, -1), input) : []];
	});
}
/** Says whether the tag that tells a union's members apart is missing or unknown. */
function isUntold(issue) {
	return issue.code === "invalid_union" && "discriminator" in issue;
}
/** Of an object of which it is not known what it is, zod looks at no field; these are the ones that it could not have at all. */
function strangeFields(schema, path, input) {
	const value = valueAt(input, ...path);
	const known = new Set(knownKeysAt(schema, path, input));
	return (typeof value === "object" && value !== null ? Object.keys(value) : []).filter((key) => !known.has(key)).map((key) => unknownField(schema, path, key, input));
}
function unknownField(schema, path, key, input) {
	const known = knownKeysAt(schema, path, input);
	const meant = nearest(key, known);
	return {
		code: "field-unknown",
		severity: "error",
		path: [...path, key],
		message: `There is no field “${cut(key)}”${path.length > 0 ? ` in ${formatPath(path)}` : ""}, so what it says would be lost.`,
		hint: meant ? `Did you mean “${meant}”?` : `Take it out, or use one of the fields that there are: ${known.join(", ")}.`
	};
}
/** Faults of a missing field that have a name of their own, by the field's path with the indexes left out. */
const missingCodes = {
	"media.credit": "media-without-credit",
	"corrections.date": "correction-without-date"
};
function missingField(schema, path, issue, input) {
	const name = path.filter((step) => typeof step === "string").join(".");
	const meaning = descriptionOf(schemaAt(schema, path, input));
	const choices = choicesOf(issue);
	return {
		code: missingCodes[name] ?? "field-missing",
		severity: "error",
		path,
		message: `${formatPath(path)} is missing, and it is required.`,
		hint: `Add ${String(path.at(-1))}: ${meaning ?? (choices.length > 0 ? `${oneOf(choices)}.` : "see the documentation.")}`
	};
}
function unfitField(schema, path, issue, input) {
	const value = show(path.length === 0 ? input : valueAt(input, ...path));
	const meaning = descriptionOf(schemaAt(schema, path, input));
	return {
		code: "field-invalid",
		severity: "error",
		path,
		message: `${formatPath(path)} is ${value}: ${complaint(issue)}.`,
		hint: [remedy(issue, input, path), meaning && `${String(path.at(-1))}: ${meaning}`].filter(Boolean).join(" ")
	};
}
function complaint(issue) {
	if (issue.code === "invalid_type") return `it must be ${withArticle(issue.expected)}`;
	if (issue.code === "invalid_value") return `it must be ${oneOf(issue.values)}`;
	if (issue.code === "invalid_union") return "options" in issue && issue.options ? `it must be ${oneOf(issue.options)}` : "no kind of it is like that";
	return issue.message.replace(/\.$/, "");
}
function remedy(issue, input, path) {
	const written = valueAt(input, ...path);
	const choices = choicesOf(issue).filter((choice) => typeof choice === "string");
	const meant = typeof written === "string" ? nearest(written, choices) : void 0;
	return meant ? `Did you mean “${meant}”?` : "Correct it.";
}
/** Gives the values that would have fitted, where there are only a few: of an enumeration, or of a union's tag. */
function choicesOf(issue) {
	if (issue.code === "invalid_value") return issue.values;
	return issue.code === "invalid_union" && "options" in issue ? issue.options ?? [] : [];
}
function isMissing(input, path) {
	return path.length > 0 && valueAt(input, ...path) === void 0;
}
function descriptionOf(schema) {
	return schema && globalRegistry.get(schema)?.description;
}
function oneOf(values) {
	const quoted = values.map((value) => typeof value === "string" ? `“${value}”` : String(value));
	return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.join(", ")}`;
}
function withArticle(type) {
	if (type === "array") return "a list";
	if (type === "int") return "a whole number";
	return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
function show(value) {
	if (typeof value === "string") return `“${cut(value)}”`;
	if (Array.isArray(value)) return "a list";
	if (value === null) return "empty";
	return typeof value === "number" || typeof value === "boolean" ? String(value) : "an object";
}
function cut(text) {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

// src/content/fit-to-schema.ts
/**
* Gives the value of a schema that a YAML file holds.
*
* @param schema what the file must hold
* @param data the file's data, which may have been added to
* @param yaml where the data is from
* @param file the file's path
*/
function fitToSchema(schema, data, yaml, file) {
	const asTyped = withTextAsTyped(schema, data, yaml);
	const result = schema.safeParse(asTyped);
	if (result.success) return {
		value: result.data,
		findings: []
	};
	return { findings: shapeFindings(schema, result.error.issues, asTyped).map((finding) => ({
		...finding,
		file,
		place: placeIn(yaml, finding)
	})) };
}
/** Gives the place in a YAML file of what a finding is about. */
function placeIn(yaml, { code, path }) {
	return code === "field-unknown" ? yaml.placeOfKey(path) : yaml.placeOf(path);
}
/**
* Gives data in which every number, `true` and `false` that stands where text is wanted is the text that was typed, so that
* nobody has to know that YAML takes `1965` for a number.
*/
function withTextAsTyped(schema, data, yaml) {
	const result = schema.safeParse(data);
	if (result.success) return data;
	const copy = structuredClone(data);
	for (const issue of result.error.issues) {
		if (issue.code !== "invalid_type" || issue.expected !== "string") continue;
		const path = issue.path.map((step) => typeof step === "number" ? step : String(step));
		const typed = yaml.typed(path);
		const last = path.at(-1);
		if (typed === void 0 || typed === "" || last === void 0) continue;
		let around = copy;
		for (const step of path.slice(0, -1)) around = typeof around === "object" && around !== null ? Reflect.get(around, step) : void 0;
		if (typeof around !== "object" || around === null) continue;
		const value = Reflect.get(around, last);
		if (typeof value === "number" || typeof value === "boolean") Reflect.set(around, last, typed);
	}
	return copy;
}

export { valueAt as a, shapeFindings as i, placeIn as n, formatPath as o, withTextAsTyped as r, fitToSchema as t };