import { h as string } from "./schemas.js";

// ../../packages/article-schema/dist/primitives/slug.js
const words = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The last part of a page's address: lower-case ASCII words joined by hyphens, at most 120 characters. */
const Slug = string().max(120, {
	error: "longer than the 120 characters that a slug may have",
	abort: true
}).regex(words, { error: "not a slug: lower-case letters, digits and single hyphens, such as intel-pact" }).brand();
/** The name by which the parts of one article refer to an entity: written like a slug, such as `south-korea`. */
const EntityId = string().max(120, {
	error: "longer than the 120 characters that an entity id may have",
	abort: true
}).regex(words, { error: "not an entity id: lower-case letters, digits and single hyphens, such as south-korea" }).brand();

export { Slug as n, EntityId as t };