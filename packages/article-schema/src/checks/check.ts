import type { FindingCode } from "../findings/finding-code.js";
import type { Finding, Path, Severity, TextPlace } from "../findings/finding.js";
import type { Body } from "../markdown/body.js";
import type { DeclaredIds } from "./declared-ids.js";
import type { ArticleDraft } from "./draft.js";
import type { Reference } from "./references.js";

/** What one check finds wrong; its code and severity are the check's own. */
interface Fault {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
  readonly place?: TextPlace;
}

/** Everything that a check may look at. */
export interface CheckSubject {
  /** The article, without what its schema refused. */
  readonly article: ArticleDraft;
  /**
   * The entities that the article declares itself, which are the first of its entities. What those say that are kept elsewhere is
   * checked there.
   */
  readonly own: NonNullable<ArticleDraft["entities"]>;
  /**
   * Every reference that the article's data makes to an entity. Those that entities make which are kept elsewhere are among them
   * where the article declares some itself.
   */
  readonly references: readonly Reference[];
  /** The body, read as Markdown. */
  readonly body: Body;
  /** The ids of all declared entities, of those too whose other fields are at fault. */
  readonly declared: DeclaredIds;
}

/** One rule that a story must keep to hold together. */
export interface Check {
  /** The permanent name of the fault that the check finds. */
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The rule, and whom it protects, in a sentence or two. */
  readonly rule: string;
  /** Set where the check looks at the body; it is left out where there is no body, or none that could be read. */
  readonly readsBody?: true;
  readonly run: (subject: CheckSubject) => Iterable<Fault>;
}

/** Gives the findings of some checks. */
export function findingsOf(checks: readonly Check[], subject: CheckSubject): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { code, severity, run } of checks)
    for (const fault of run(subject)) findings.push({ code, severity, ...fault });
  return findings;
}
