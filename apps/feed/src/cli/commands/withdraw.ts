import type { Command } from "commander";
import { filePath } from "../arguments.js";
import { type CommandContext, contentHelp } from "../surroundings.js";

const reasonMissing = `Readers are told why a story is gone.
Say it: copydesk withdraw <slug> --reason "The agency has withdrawn its report."
`;

/** Adds `copydesk withdraw`. */
export function addWithdraw(root: Command, { folderOf, ask, now, finish }: CommandContext): void {
  root
    .command("withdraw")
    .description("take a published story back, and leave a notice in its place")
    .argument("<slug>", "the last part of the story's address")
    .argument("[content]", contentHelp, filePath)
    .option("--reason <text>", "what readers are told in its place; asked for at a terminal if left out")
    .addHelpText(
      "after",
      '\nExample:\n  copydesk withdraw intel-pact --reason "The agency has withdrawn its report."',
    )
    .action(async (slug: string, content: string | undefined, options: { reason?: string }) => {
      if (options.reason === undefined && !ask) {
        finish({ exitCode: 2, complaint: reasonMissing });
        return;
      }
      const reason = async () => options.reason ?? ask?.({ message: "What are readers told in its place?" });
      const { withdraw } = await import("../withdraw.js");
      finish(await withdraw(folderOf(content), { slug, reason, now: now() }));
    });
}
