import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** HTML within Markdown does not reach readers, and its author does not see that. */
export const htmlLeftOut: Check = {
  code: "html-left-out",
  severity: "warning",
  rule: "The body is Markdown without HTML: tags are left out for readers' safety, and what a block of HTML says is lost with them.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.html) {
      if (text.lastIndexOf("<!--") > text.lastIndexOf("-->")) {
        const message = "The comment that begins here is not closed, so readers are not shown what follows.";
        yield { path: ["body"], place, message, hint: "Put --> at its end." };
        continue;
      }
      if (isNothing(text)) continue;
      yield {
        path: ["body"],
        place,
        message: `“${cut(text.replaceAll(/\s+/g, " "))}” is HTML, which readers are not shown.`,
        hint: "Write it as Markdown; give what is embedded as a link. For a < that is one, write \\<.",
      };
    }
  },
};

/** Says whether HTML holds nothing but comments, which are not for readers, and ends of what has been told where it began. */
function isNothing(html: string): boolean {
  const [first = "", ...comments] = html.split("<!--");
  const outside = comments.map((comment) => {
    const end = comment.indexOf("-->");
    return end < 0 ? "" : comment.slice(end + "-->".length);
  });
  return (
    [first, ...outside]
      .join("")
      .replaceAll(/<\/[^<>]*>/g, "")
      .trim() === ""
  );
}
