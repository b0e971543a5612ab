/** A piece of code in a README. */
export interface Snippet {
  /** The file that other snippets import it from, where its first line names one. */
  readonly file: string;
  readonly code: string;
  /** What it says that it prints, line by line. */
  readonly prints: readonly string[];
}

/** Gives the JavaScript of a README. A line with `console.log` says behind it what it prints. */
export function snippetsOf(readme: string): readonly Snippet[] {
  return [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""], index) => ({
    file: /^\/\/ (\S+\.js)\n/.exec(code)?.[1] ?? `snippet-${index}.js`,
    code,
    prints: [...code.matchAll(/console\.log\(.*[;,] \/\/ (.*)$/gm)].map(([, line = ""]) => line),
  }));
}

/** Gives the commands of a README that begin with a program's name, in their order. */
export function commandsOf(readme: string, program: string): readonly string[] {
  return [...readme.matchAll(/^```sh\n(.*?)^```$/gms)]
    .flatMap(([, block = ""]) => block.split("\n"))
    .filter((line) => line.startsWith(program));
}
