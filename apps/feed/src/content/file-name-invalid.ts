import { EntityId, Slug } from "@copydesk/article-schema";
import { slugOf } from "../slug-of.js";
import { type ContentFinding, fileFinding } from "./content-finding.js";
import type { SourceFile } from "./source-file.js";

/** What the name of a file is. */
const meanings = {
  slug: {
    schema: Slug,
    what: "the story's slug, the last part of its address",
    otherwise: ", or give the story a slug: of its own",
  },
  id: { schema: EntityId, what: "the entity's id, by which stories mention it", otherwise: "" },
} as const;

/**
 * Says that the name of a file cannot be what it is taken for, and what to call it; nothing where it can.
 *
 * @param file the file
 * @param field what its name is taken for
 */
export function fileNameInvalid(
  { path, name }: SourceFile,
  field: keyof typeof meanings,
): ContentFinding | undefined {
  const { schema, what, otherwise } = meanings[field];
  const [issue] = schema.safeParse(name).error?.issues ?? [];
  if (!issue) return undefined;
  const extension = path.slice(path.lastIndexOf("."));
  const better = slugOf(name);
  const message = `The file's name is ${what}, and “${name}” is ${issue.message}.`;
  const hint = `Rename the file${better === undefined ? "" : ` to ${better}${extension}`}${otherwise}.`;
  return fileFinding(path, "file-name-invalid", message, hint);
}
