import * as z from "zod";
import { Article, schemaVersion } from "../article/article.js";
import { Publication } from "../publication/publication.js";
import { EntityFile } from "./entity-file.js";
import { addForEditors, nameKinds } from "./for-editors.js";
import { withTitles } from "./titles.js";

/**
 * The editions of JSON Schema that there is a schema in. `editor` is draft-07 with the keywords of editors that are no part of the
 * standard, `errorMessage` and `patternErrorMessage`: they say in words what a pattern asks for. Validators that take no keyword
 * which they do not know, as Ajv in its strict mode, want one of the others.
 */
export type JsonSchemaDraft = "2020-12" | "draft-07" | "editor";

const drafts: readonly JsonSchemaDraft[] = ["2020-12", "draft-07", "editor"];

/** What there is a schema of: an article, a publication, what stands above a story's Markdown, or the file of an entity. */
export type JsonSchemaSubject = "article" | "publication" | "front-matter" | "entity";

/**
 * What a story's Markdown file says in YAML: an article without its body. What the file's name, the publication or this
 * software's version say may be left out.
 */
export const FrontMatter = Article.omit({ body: true }).partial({
  schemaVersion: true,
  slug: true,
  language: true,
});

const subjects = {
  article: {
    schema: Article,
    title: "Article",
    description:
      "A news article, complete by itself. This schema says what shape it has. It cannot say whether the story holds together: " +
      "that mentions and references lead to declared entities, that ids are unique, that quotes stand in the body, that quotes and " +
      "claims are attributed, that an agreement names no party twice, that pictures have alt text, and that dates are in order; " +
      "checkArticle says that. Nor can it say whether every address can be opened, for a host that no browser takes may pass, or " +
      "whether a part of a language tag stands in it twice.",
  },
  publication: {
    schema: Publication,
    title: "Publication",
    description:
      "Who publishes the articles. This schema cannot say whether every address can be opened, for a host that no browser takes " +
      "may pass, or whether a part of a language tag stands in it twice.",
  },
  "front-matter": {
    schema: FrontMatter,
    title: "Front matter",
    description:
      "What stands above a story's Markdown: an article without its body. Entities that the publication declares need not be " +
      "declared here. This schema cannot say whether the story holds together, whether every address can be opened, or whether a " +
      "part of a language tag stands in it twice: copydesk check says that.",
  },
  entity: {
    schema: EntityFile,
    title: "Entity",
    description:
      "What stands in the file of an entity, whose name is the entity's id. This schema cannot say whether the entities that it " +
      "refers to are declared, whether an agreement names no party twice, whether dates are in order, or whether every address " +
      "can be opened: copydesk check says that.",
  },
} as const satisfies Record<JsonSchemaSubject, object>;

/**
 * Gives a JSON Schema of what the package accepts, with a title and a description on every property. Its `$id` carries the
 * version of the model; it is a name, and nothing is to be fetched from it.
 *
 * @param subject what to describe
 * @param draft the edition of JSON Schema to write it in
 * @throws {RangeError} where there is no schema of that, or in that edition
 * @see https://json-schema.org/draft/2020-12
 * @see https://json-schema.org/draft-07
 */
export function toJsonSchema(
  subject: JsonSchemaSubject,
  draft: JsonSchemaDraft = "2020-12",
): Record<string, unknown> {
  expectOneOf("schema of", subject, Object.keys(subjects));
  expectOneOf("edition", draft, drafts);
  const { schema, title, description } = subjects[subject];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    target: draft === "2020-12" ? "draft-2020-12" : "draft-7",
    override: ({ zodSchema, jsonSchema }) => {
      if (draft !== "editor") return;
      addForEditors(zodSchema, jsonSchema, subject !== "article");
      nameKinds(zodSchema, jsonSchema);
    },
  });
  const name = draft === "2020-12" ? subject : `${subject}:${draft}`;
  return {
    $schema,
    $id: `urn:copydesk:article-schema:${schemaVersion}:${name}`,
    title,
    description,
    ...withTitles(rest),
  };
}

/** The types say so already, to those who have them. */
function expectOneOf(what: string, given: string, there: readonly string[]): void {
  if (!there.includes(given))
    throw new RangeError(`There is no ${what} ${JSON.stringify(given)}; there are ${there.join(", ")}.`);
}
