import type { Check } from "./check.js";

/** Readers who knew a story are told why it is gone. */
export const withdrawalUnexplained: Check = {
  code: "withdrawal-unexplained",
  severity: "error",
  rule: "A withdrawn story says when and why it was taken back, and only a withdrawn one does; readers who knew it are told.",
  *run({ article: { status, withdrawal } }) {
    if (status === "withdrawn" && !withdrawal) {
      yield {
        path: ["withdrawal"],
        message: "The story is withdrawn, but nothing says when and why.",
        hint: "Add withdrawal with date and reason.",
      };
    } else if (withdrawal && status !== "withdrawn") {
      yield {
        path: ["status"],
        message: "The story says why it was withdrawn, but its status does not say that it is.",
        hint: "Set status to “withdrawn”, or take withdrawal out.",
      };
    }
  },
};
