/** The syllables from 가 to 힣, in the order of Unicode. */
const [first, count] = [0xac00, 11_172];

/** Two characters that were added to the national standard later, and that the platform does not know there. */
const later = [
  [0xa2e6, "€"],
  [0xa2e7, "®"],
] as const;

let extension: ReadonlyMap<number, string> | undefined;

/**
 * Reads Korean text as Windows writes it, which the Encoding Standard calls EUC-KR too. The platform knows 2,350 syllables
 * of it; the other 8,822 stand in the order of Unicode at the pairs of bytes that those leave free.
 *
 * @param isCutShort whether the last character may be incomplete
 * @throws {TypeError} where the bytes are none
 * @see https://encoding.spec.whatwg.org/#euc-kr-decoder
 */
export function decodeKorean(bytes: Uint8Array, isCutShort = false): string {
  const platform = new TextDecoder("euc-kr", { fatal: true });
  extension ??= makeExtension(platform);
  const pieces: string[] = [];
  let [start, at] = [0, 0];
  while (at < bytes.length) {
    const [lead = 0, trail] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) at += 1;
    else if (trail === undefined && isCutShort) break;
    else {
      const syllable = trail === undefined ? undefined : extension.get(pairOf(lead, trail));
      if (syllable !== undefined) {
        pieces.push(platform.decode(bytes.subarray(start, at)), syllable);
        start = at + 2;
      } else if (!isCommon(lead) || !isCommon(trail) || lead === 0xc9 || lead === 0xfe)
        throw new TypeError("These bytes are no character.");
      at += 2;
    }
  }
  pieces.push(platform.decode(bytes.subarray(start, at)));
  return pieces.join("");
}

/** What is no pair of these, or for private use, the platform reads all the same, or some versions of it do. */
function isCommon(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xa1 && byte <= 0xfe;
}

function makeExtension(platform: InstanceType<typeof TextDecoder>): ReadonlyMap<number, string> {
  const common = new Set<string>();
  for (let lead = 0xb0; lead <= 0xc8; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) common.add(platform.decode(Uint8Array.of(lead, trail)));
  const others = Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index)).filter(
    (syllable) => !common.has(syllable),
  );
  const pairs = new Map<number, string>(later);
  const free = freePairs();
  for (const [index, syllable] of others.entries()) pairs.set(free[index] ?? 0, syllable);
  return pairs;
}

/** Gives the pairs of bytes that are no common ones, in their order. The second byte may be a letter. */
function freePairs(): readonly number[] {
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xc6; lead++)
    for (let trail = 0x41; trail <= (lead < 0xa1 ? 0xfe : 0xa0); trail++)
      if (/[A-Za-z\u0081-\u00FE]/.test(String.fromCodePoint(trail))) pairs.push(pairOf(lead, trail));
  return pairs;
}

function pairOf(lead: number, trail: number): number {
  return lead * 0x100 + trail;
}
