import { splitFrontMatter } from "../content/front-matter.js";
import type { SourceFile } from "../content/source-file.js";
import { readYaml } from "../content/yaml-source.js";
import type { StoryDates } from "./withdrawal-date.js";

/** A story's file, with what its front matter says of who it is. Nothing more of it need be in order. */
export interface FoundStory {
  readonly file: SourceFile;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  readonly id: string | undefined;
  readonly status: string | undefined;
  readonly embargoedUntil: string | undefined;
  readonly dates: StoryDates;
}

/** Reads who each of the stories is, whatever else may be wrong with them. */
export function identifyStories(files: readonly SourceFile[]): readonly FoundStory[] {
  return files.map((file) => {
    const front = splitFrontMatter(file.text);
    const data = front && readYaml(front.yaml, file.path).data;
    return {
      file,
      slug: textOf(data, "slug") ?? file.name,
      formerSlugs: listOf(data, "formerSlugs").map(String),
      id: textOf(data, "id"),
      status: textOf(data, "status"),
      embargoedUntil: textOf(data, "embargoedUntil"),
      dates: { published: textOf(data, "datePublished"), modified: textOf(data, "dateModified") },
    };
  });
}

function textOf(data: unknown, field: string): string | undefined {
  const value = valueOf(data, field);
  return typeof value === "string" ? value : undefined;
}

function listOf(data: unknown, field: string): readonly unknown[] {
  const value = valueOf(data, field);
  return Array.isArray(value) ? value : [];
}

function valueOf(data: unknown, field: string): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, field) : undefined;
}
