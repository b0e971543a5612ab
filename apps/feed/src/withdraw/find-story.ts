import type { Path } from "@copydesk/article-schema";
import { splitFrontMatter } from "../content/front-matter.js";
import type { SourceFile } from "../content/source-file.js";
import { readYaml, type YamlSource } from "../content/yaml-source.js";
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
    const yaml = front && readYaml(front.yaml, file.path);
    const text = (...path: Path): string | undefined => yaml && textAt(yaml, path);
    const former = yaml && valueAt(yaml.data, ["formerSlugs"]);
    return {
      file,
      slug: text("slug") ?? file.name,
      formerSlugs: (Array.isArray(former) ? former : []).flatMap((_, at) => text("formerSlugs", at) ?? []),
      id: text("id"),
      status: text("status"),
      embargoedUntil: text("embargoedUntil"),
      dates: { published: text("datePublished"), modified: text("dateModified") },
    };
  });
}

/** Gives a text of the front matter; one that YAML takes for a number, as in `slug: 1965`, as it was typed. */
function textAt(yaml: YamlSource, path: Path): string | undefined {
  const value = valueAt(yaml.data, path);
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? yaml.typed(path) : undefined;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path)
    value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}
