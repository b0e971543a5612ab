export { FrontMatter, type JsonSchemaDraft, type JsonSchemaSubject, toJsonSchema } from "./json-schema.js";
