import type { Checked } from "./checked.js";

/**
 * Writes findings as workflow commands, which GitHub Actions shows beside the lines that they are about; nothing where
 * there is none.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatAsGithub({ findings }: Checked): string {
  return findings
    .map(({ file, place, code, severity, message, hint }) => {
      const properties = Object.entries({ file, line: place.line, col: place.column, title: code })
        .map(([name, value]) => `${name}=${property(String(value))}`)
        .join(",");
      return `::${severity} ${properties}::${data(`${message}\n${hint}`)}\n`;
    })
    .join("");
}

/** GitHub's runner takes a line break for the end of the command, and a % for an escape. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A colon or comma would end the property. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
