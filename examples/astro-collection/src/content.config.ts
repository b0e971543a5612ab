import { FrontMatter } from "@copydesk/article-schema/json-schema";
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { fromStandardSchema } from "./standard-schema";

const stories = defineCollection({
  loader: glob({ base: "src/content/stories", pattern: "**/*.md" }),
  schema: fromStandardSchema(FrontMatter),
});

export const collections = { stories };
