import { loadContent } from "./load-content.js";
import type { Outcome } from "./outcome.js";

/** Checks a content folder, and says everything that is wrong with it. */
export async function check(folder: string): Promise<Outcome> {
  const { publication, report, ...content } = await loadContent(folder);
  if (!publication) return { exitCode: 1, complaint: report };
  const stories = "articles" in content ? content.articles.length : 0;
  return {
    exitCode: 0,
    output: `${stories} ${stories === 1 ? "story holds" : "stories hold"} together.\n`,
    complaint: report,
  };
}
