import type { OutputFolder } from "../output/output-folder.js";
import type { State } from "../state/state.js";

/** What is remembered of a file that an edition has. */
export interface RememberedOutput {
  /** The digest of what the file was rendered from. */
  readonly digest: string;
  /** What tells whether it is still the file that was written. */
  readonly fingerprint: string;
}

const noteName = "outputs";

/** Gives what is remembered of the files of the last edition, by their paths. */
export function rememberedOutputs(state: State): Map<string, RememberedOutput> {
  const outputs = new Map<string, RememberedOutput>();
  for (const line of lines(state)) {
    const [path = "", digest = "", fingerprint = ""] = line.split("\t");
    outputs.set(path, { digest, fingerprint });
  }
  return outputs;
}

/** Remembers the files of an edition. In one piece: reading it is ten times as fast as reading a row for each. */
export function rememberOutputs(state: State, outputs: ReadonlyMap<string, RememberedOutput>): void {
  const text = Array.from(outputs, ([path, { digest, fingerprint }]) => `${path}\t${digest}\t${fingerprint}`);
  state.setNote(noteName, text.join("\n"));
}

/** Says whether every file of the last edition is still the one that was written. */
export function isUntouched(state: State, output: OutputFolder): boolean {
  if (output.wasCutOff()) return false;
  return lines(state).every((line) => {
    const [path = "", , fingerprint] = line.split("\t");
    return output.fingerprint(path) === fingerprint;
  });
}

function lines(state: State): readonly string[] {
  const text = state.note(noteName) ?? "";
  return text === "" ? [] : text.split("\n");
}
