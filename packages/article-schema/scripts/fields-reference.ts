import {
  Article,
  Entity,
  EntityId,
  HttpUrl,
  Instant,
  LanguageTag,
  PartialDate,
  PointInTime,
  Publication,
  PublicationDate,
  TagUri,
  TimeSpan,
} from "@copydesk/article-schema";
import * as z from "zod";

type Schema = z.core.JSONSchema.BaseSchema;

/** What a text has to be, by the pattern that JSON Schema knows it by. Of other texts, their description says enough. */
const kinds = new Map(
  (
    [
      [EntityId, "lower-case words, such as `south-korea`"],
      [TagUri, "a `tag:` name"],
      [HttpUrl, "a web address"],
      [LanguageTag, "a language tag, such as `ko-KR`"],
      [Instant, "a moment"],
      [PublicationDate, "a day or a moment"],
      [PartialDate, "a year, month or day"],
      [PointInTime, "a year, month, day or moment"],
      [TimeSpan, "a year, month, day or moment, or an interval"],
    ] as const
  ).map(([schema, kind]) => [inJsonSchema(schema).pattern, kind]),
);

/** Gives the documentation of every field of an article, its entities and a publication, as a Markdown page. */
export function fieldsReference(): string {
  const entities = (inJsonSchema(Entity).oneOf ?? []).map(schemaOf);
  const common = commonFields(entities);
  return (
    [
      `# Fields

What an article, the entities in it, and a publication hold. Fields that are **bold** are required. There are no others: an unknown one
is an error.

A story's file for \`copydesk\` has these fields of an article in its front matter, and the \`body\` below it. There \`schemaVersion\`,
\`slug\` and \`language\` may be left out, and entities that have files of their own are not listed. In such a file, \`id\` may be left out.

A day is written \`2019-11-22\`, a month \`2018-10\`, a year \`1965\`, an interval \`1910/1945\`, and a moment with its offset from UTC:
\`2019-11-22T18:00:00+09:00\`.`,
      "## Article",
      ...tables(Article, "article"),
      "## Entities\n\nEvery entity has these fields, and those of its type.",
      table(common),
      ...entities.flatMap((entity) => {
        const type = typeOf(entity);
        return [`### ${type}`, ...tables(without(entity, common), type)];
      }),
      "## Publication",
      ...tables(Publication, "publication"),
    ].join("\n\n") + "\n"
  );
}

function inJsonSchema(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { io: "input" });
}

/** Gives the fields that all entities have. */
function commonFields(entities: readonly Schema[]): Schema {
  const [first = {}, ...others] = entities;
  const isCommon = (name: string, property: unknown) =>
    others.every(({ properties }) => JSON.stringify(properties?.[name]) === JSON.stringify(property));
  const properties = Object.entries(first.properties ?? {}).filter((field) => isCommon(...field));
  const type = { enum: entities.map(typeOf), description: "The kind of entity." };
  return { ...first, properties: { type, ...Object.fromEntries(properties) } };
}

function typeOf({ properties = {} }: Schema): string {
  return String(schemaOf(properties["type"]).const);
}

function without(schema: Schema, { properties: others = {} }: Schema): Schema {
  const own = Object.entries(schema.properties ?? {}).filter(([name]) => !(name in others));
  return { ...schema, properties: Object.fromEntries(own) };
}

/** Gives a table of fields, and one for each of them that has fields of its own, however deep. */
function tables(of: z.ZodType | Schema, path: string): readonly string[] {
  const schema = of instanceof z.ZodType ? inJsonSchema(of) : of;
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const item = itemOf(schemaOf(property));
    return item.properties ? [`### ${path}.${name}`, ...tables(item, `${path}.${name}`)] : [];
  });
  return [table(schema), ...inner];
}

function table({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(([name, property]) => {
    const schema = schemaOf(property);
    const field = required.includes(name) ? `**\`${name}\`**` : `\`${name}\``;
    // What is Markdown in a description is to be seen as it is written.
    const description = (schema.description ?? "").replaceAll("[", "\\[");
    return `| ${field} | ${description} | ${taken(schema)} |`;
  });
  return ["| field | what it says | what it takes |", "|---|---|---|", ...rows].join("\n");
}

function taken(schema: Schema): string {
  const { type, const: only, enum: values, default: usual, format } = schema;
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (values) {
    const choices = values.map((value) => `\`${value}\``).join(", ");
    return usual === undefined ? choices : `${choices}; \`${shown(usual)}\` if left out`;
  }
  if (schema.properties) return "fields of its own";
  if (type === "number" || type === "integer")
    return usual === undefined ? "a number" : `a number; ${shown(usual)} if left out`;
  if (type !== "array")
    return format === "email" ? "an e-mail address" : (kinds.get(patternOf(schema)) ?? "text");
  const item = itemOf(schema);
  return item.properties || item.oneOf
    ? "a list, each with fields of its own"
    : `a list, each ${taken(item)}`;
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A narrower kind of text has the pattern of the wider one beside its own. */
function patternOf({ pattern, allOf = [] }: Schema): string | undefined {
  return pattern ?? allOf.map(schemaOf).find((part) => kinds.has(part.pattern))?.pattern;
}

function itemOf(schema: Schema): Schema {
  return Array.isArray(schema.items) || schema.items === undefined ? schema : schemaOf(schema.items);
}

/** Of a schema that is true or false, there is nothing to say. */
function schemaOf(schema: Schema | boolean | undefined): Schema {
  return typeof schema === "object" ? schema : {};
}
