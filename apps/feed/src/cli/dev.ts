import { formatAsText } from "../check-formats/text.js";
import { type DevSession, type DevSessionOptions, startDevSession } from "../dev/dev-session.js";
import type { Preview } from "../dev/preview.js";
import { folderFault } from "../library/scan-content.js";
import { describeChange } from "./describe-change.js";
import { oneLine } from "../terminal-text.js";
import { listOfAddresses } from "./list-of-addresses.js";
import type { Outcome } from "./outcome.js";
import { portTrouble } from "./port-trouble.js";
import { reasonOf } from "../reason.js";

/** What `copydesk dev` is told. */
export interface DevOptions extends Omit<DevSessionOptions, "onChange" | "onFailure" | "onPolling"> {
  /** Says something while the command runs. */
  readonly print: (text: string) => void;
  /** Says what is wrong while the command runs. */
  readonly complain: (text: string) => void;
}

/** Shows a content folder on this machine as it is written. Where it succeeds, this goes on until the server is closed. */
export async function dev(folder: string, options: DevOptions): Promise<Outcome> {
  const { print, complain } = options;
  const fault = folderFault(folder);
  if (fault) return { exitCode: 1, complaint: formatAsText([fault]) };
  let session: DevSession;
  try {
    session = await startDevSession(folder, {
      ...options,
      onChange: (change) => {
        const { line, complaint } = describeChange(change, folder);
        print(line);
        complain(complaint);
      },
      onFailure: (error) => complain(failureNote(error)),
      onPolling: (reason) => complain(pollingNote(reason)),
    });
  } catch (error) {
    return { exitCode: 1, complaint: portTrouble(error, options.port) };
  }
  const { preview, findings } = session.first;
  const title = preview?.publication.title;
  const about =
    title === undefined ? "The content cannot be shown yet." : `${oneLine(title)} is shown as you write it.`;
  const output = `${about}
${listOfAddresses(session.url)}${preview ? unpublishedNote(preview) : ""}Watching ${folder}. Press Ctrl-C to stop.
`;
  return { exitCode: 0, output, complaint: formatAsText(findings), server: session };
}

function unpublishedNote({ marks }: Preview): string {
  return marks.size === 0
    ? ""
    : "Drafts and stories under embargo are shown too, with a mark; --no-drafts leaves them out.\n";
}

function failureNote(error: unknown): string {
  return `What was changed could not be shown: ${reasonOf(error)}.\nThis is a fault of copydesk. Save the file again, or end dev and begin it anew.\n`;
}

function pollingNote(reason: string): string {
  return `This machine does not tell of changes to the content: ${reason}. It is looked at twice a second instead.\n`;
}
