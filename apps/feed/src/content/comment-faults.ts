import { type Document, visit } from "yaml";
import { lostComment } from "./open-bracket.js";
import type { YamlFault } from "./yaml-fault.js";

/**
 * Finds words behind a value that YAML takes for a comment: what begins with `#` behind a space, such as a hashtag. In copy they
 * are part of the value, and missing there. Comments that people write have a space behind the `#`.
 *
 * @param document the YAML, whether it is in order or not
 * @param text what it was read from
 */
export function commentFaults(document: Document.Parsed, text: string): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar(_, { range }) {
      if (!range) return;
      const [, end, after] = range;
      const space = /^[ \t]*(?=#[^\s#])/.exec(text.slice(end, after))?.[0].length;
      if (space === undefined) return;
      faults.push({
        ...lostComment(text, end + space),
        code: "yaml-comment-likely",
        hint: "Put the value in quotation marks; or a space behind the #, where it is a comment.",
      });
    },
  });
  return faults;
}
