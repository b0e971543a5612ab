/** When phrases are looked for all at once, and how many. */
interface Limits {
  /**
   * Up to here, characters of the text times characters of all phrases, one is looked for after another: that is the fastest way, but
   * may compare each character of a phrase with each of the text, as with a phrase of many like letters.
   */
  readonly fewComparisons: number;
  /** How many characters of phrases are looked for at a time, which bounds the memory taken. */
  readonly mostAtATime: number;
}

const usual: Limits = { fewComparisons: 200_000_000, mostAtATime: 1_000_000 };

/**
 * Gives those of the phrases that stand in a text. Takes time in proportion to the length of the text and of all phrases
 * together: ten thousand phrases in a long text are looked for at once, as Aho and Corasick do it.
 *
 * @param text where to look
 * @param phrases what to look for
 * @param limits when phrases are looked for all at once, and how many
 */
export function containedIn(
  text: string,
  phrases: Iterable<string>,
  { fewComparisons, mostAtATime }: Limits = usual,
): ReadonlySet<string> {
  const possible = [...new Set(phrases)].filter((phrase) => phrase.length <= text.length);
  const sought = possible.reduce((sum, phrase) => sum + phrase.length, 0);
  if (text.length * sought <= fewComparisons) {
    return new Set(possible.filter((phrase) => text.includes(phrase)));
  }
  const found = new Set<string>();
  let batch: string[] = [];
  let characters = 0;
  for (const phrase of possible) {
    batch.push(phrase);
    characters += phrase.length;
    if (characters < mostAtATime) continue;
    addFound(text, batch, found);
    [batch, characters] = [[], 0];
  }
  addFound(text, batch, found);
  return found;
}

/** A state of the search: the longest beginning of any phrase that ends where the text has been read to. */
interface State {
  readonly next: Map<number, State>;
  /** The phrase that is complete here. */
  phrase?: string;
  /** The longest other state that this one ends in; the root has none. */
  shorter?: State;
  /** The longest complete phrase that this state ends in, itself aside. */
  ending?: State;
}

function addFound(text: string, phrases: readonly string[], found: Set<string>): void {
  const root = searchFor(phrases);
  let state = root;
  for (let index = 0; index < text.length; index++) {
    state = follow(state, text.charCodeAt(index)) ?? root;
    let complete = state.phrase === undefined ? state.ending : state;
    // Where a phrase has been found before, those that it ends in have been too.
    while (complete?.phrase !== undefined && !found.has(complete.phrase)) {
      found.add(complete.phrase);
      complete = complete.ending;
    }
  }
}

/** Gives the state after one more character, or nothing where no phrase begins with what was read. */
function follow(from: State, character: number): State | undefined {
  for (let state: State | undefined = from; state; state = state.shorter) {
    const next = state.next.get(character);
    if (next) return next;
  }
  return undefined;
}

function searchFor(phrases: readonly string[]): State {
  const root: State = { next: new Map() };
  for (const phrase of phrases) {
    let state = root;
    for (let index = 0; index < phrase.length; index++) {
      const character = phrase.charCodeAt(index);
      const next = state.next.get(character) ?? { next: new Map<number, State>() };
      state.next.set(character, next);
      state = next;
    }
    state.phrase = phrase;
  }
  // Shorter states are linked before longer ones, which build on them.
  const states = [root];
  for (const state of states) {
    for (const [character, next] of state.next) {
      next.shorter = (state.shorter && follow(state.shorter, character)) ?? root;
      const ending = next.shorter.phrase === undefined ? next.shorter.ending : next.shorter;
      if (ending) next.ending = ending;
      states.push(next);
    }
  }
  return root;
}
