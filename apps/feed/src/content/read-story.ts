import { type Article, type Body, type Finding, readBody } from "@copydesk/article-schema";
import { bodyMisplaced } from "./body-misplaced.js";
import { bylineDoubled } from "./byline-doubled.js";
import { characterFaults } from "./character-faults.js";
import type { ContentFinding } from "./content-finding.js";
import { creditDoubled } from "./credit-doubled.js";
import { entityMeantIn } from "./entity-meant.js";
import { fieldsOf } from "./fields-of.js";
import { fileNameInvalid } from "./file-name-invalid.js";
import { forWriters } from "./for-writers.js";
import { frontMatterDivided } from "./front-matter-divided.js";
import { frontMatterMisshapen } from "./front-matter-misshapen.js";
import { frontMatterMissing } from "./front-matter-missing.js";
import { splitFrontMatter } from "./front-matter.js";
import { headlineRepeated } from "./headline-repeated.js";
import { inFile } from "./in-file.js";
import type { Steps } from "../in-step.js";
import { languageUnknown } from "./language-unknown.js";
import { linkNowhere } from "./link-nowhere.js";
import { linkTracked } from "./link-tracked.js";
import { markupInText } from "./markup-in-text.js";
import { inputOf, readInput } from "./read-input.js";
import { placeholders } from "./placeholders.js";
import { namesQuoted } from "./names-quoted.js";
import { quoteDoubled } from "./quote-doubled.js";
import { sharedTwice } from "./shared-twice.js";
import { tagsUndivided } from "./tags-undivided.js";
import type { SourceFile } from "./source-file.js";
import type { StoryContext } from "./story-context.js";
import { type StoryNames, storyNames } from "./story-names.js";
import { withoutComments } from "./without-comments.js";
import { readYaml } from "./yaml-source.js";

/** What {@link readStory} gives: the article, where the story holds together, and what was found. */
export interface StorySource {
  readonly file: SourceFile;
  readonly article?: Article;
  /** The ids of the entities that its body mentions. */
  readonly mentioned?: readonly string[];
  /** The links and pictures in its body, where they stand in the file. */
  readonly links?: Body["links"];
  /** The ids of the entities that the article uses and lacks, for their files are at fault. */
  readonly lacking?: readonly string[];
  /** What it is known by, where it does not hold together and its front matter can be read. */
  readonly names?: StoryNames;
  readonly findings: readonly ContentFinding[];
}

/**
 * Reads a story from its Markdown file, adds the entities that it uses, and checks that it holds together; in steps, so that many stories
 * can be read in step.
 */
export function* readStory(file: SourceFile, context: StoryContext): Steps<StorySource> {
  const parts = splitFrontMatter(file.text);
  if (!parts) return { file, findings: [frontMatterMissing(file)] };
  const yaml = readYaml(parts.yaml, file.path, parts.yamlLinesBefore);
  if (yaml.findings.length > 0) return { file, findings: yaml.findings };
  const fields = fieldsOf(yaml.data);
  if (!fields && yaml.data !== null) return { file, findings: [frontMatterMisshapen(file.path, yaml)] };
  const input = inputOf(fields, parts, file, context);
  yield;
  const body = readBody(parts.body, context.parseMarkdown);
  yield;
  const { article, draft, findings: found, lacking } = readInput(input, body, yaml, context);
  yield;
  const entityMeant = entityMeantIn(yaml, context.entities);
  const misnamed = fields && "slug" in fields ? undefined : fileNameInvalid(file, "slug");
  const findings = forWriters(
    [
      ...(misnamed ? [misnamed] : []),
      ...bodyMisplaced(fields, yaml, file.path),
      ...languageUnknown(fields, yaml, file.path),
      ...frontMatterDivided(parts, file.path),
      ...bylineDoubled(draft, yaml, file.path),
      ...creditDoubled(draft, yaml, file.path),
      ...quoteDoubled(draft, yaml, file.path),
      ...namesQuoted(draft, yaml, file.path),
      ...tagsUndivided(draft, yaml, file.path),
      ...markupInText(draft, body, yaml, file.path),
      ...placeholders(article, yaml, parts, file.path),
      ...[
        ...found,
        ...headlineRepeated(body, draft.headline),
        ...linkNowhere(body, found),
        ...linkTracked(draft, body),
      ]
        .filter(({ path }) => !misnamed || path[0] !== "slug")
        .filter((finding) => draft.status !== "withdrawn" || !isRemarkOnCopy(finding))
        .map((finding) => entityMeant(sharedTwice(finding, draft, context.entities)))
        .map((finding) => inFile(finding, file.path, parts, yaml)),
      ...yaml.warnings,
      ...characterFaults(file, yaml),
    ],
    yaml,
  );
  if (!article || findings.some(({ severity }) => severity === "error"))
    return { file, findings, names: storyNames(draft) };
  const mentioned = body.mentions.map(({ entity }) => entity);
  const links = body.links.map(({ place: { line, column }, ...link }) => ({
    ...link,
    place: { line: line + parts.bodyLinesBefore, column },
  }));
  return {
    file,
    findings,
    article: { ...article, body: withoutComments(article.body, body.html) },
    mentioned,
    links,
    lacking,
  };
}

/** What readers are shown none of once a story is withdrawn. */
const unshown: ReadonlySet<unknown> = new Set(["body", "media", "sources"]);

/** Says whether a finding only warns of how what readers are not shown of a withdrawn story would look to them. */
function isRemarkOnCopy({ severity, path }: Finding): boolean {
  return severity === "warning" && unshown.has(path[0]);
}
