import { splitFrontMatter } from "../content/front-matter.js";
import type { SourceFile } from "../content/source-file.js";
import { textAt, textsAt } from "../content/text-at.js";
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
    const yaml = front && readYaml(front.yaml, file.path);
    return {
      file,
      slug: textAt(yaml, "slug") ?? file.name,
      formerSlugs: textsAt(yaml, "formerSlugs"),
      id: textAt(yaml, "id"),
      status: textAt(yaml, "status"),
      embargoedUntil: textAt(yaml, "embargoedUntil"),
      dates: { published: textAt(yaml, "datePublished"), modified: textAt(yaml, "dateModified") },
    };
  });
}
