/** What commands a terminal, or turns the direction of what follows; but for tabs and line feeds. */
const commanding = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * What makes a command of `##[…]`, `##vso[…]` and `##teamcity[…]`, which CI systems look for anywhere in a log.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
const commandingCi = /(?<=#)#(?=[a-z]*\[)/gi;

/**
 * Gives text for a terminal or a log, in which what would command it is written as an escape: names and content may be a stranger's.
 * JSON means the same as before.
 */
export function forTerminal(text: string): string {
  return text.replace(commanding, escaped).replace(commandingCi, escaped);
}

/**
 * Gives text as one line: a line that content begins could be taken for the program's own. Nor is it a command of GitHub's, which
 * two colons begin, behind white space too.
 */
export function oneLine(text: string): string {
  return text.replaceAll("\n", String.raw`\n`).replace(/(?<=^\s*):(?=:)/, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
