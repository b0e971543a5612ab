/** Why a page elsewhere could not be had. */
export interface Unreachable {
  readonly url: string;
  readonly reason: string;
}

/**
 * Asks for pages elsewhere, one after the other of each host. Answers that say “not now” or “not you” say nothing against a link.
 *
 * @param urls addresses of pages
 * @param timeout how long to wait for each, in milliseconds
 */
export async function unreachable(urls: readonly string[], timeout = 20_000): Promise<Unreachable[]> {
  const hosts = Map.groupBy(urls, (url) => new URL(url).host);
  const found = await Promise.all(
    [...hosts.values()].map(async (ofHost) => {
      const faults: Unreachable[] = [];
      for (const url of ofHost) {
        const reason = await reasonAgainst(url, timeout);
        if (reason) faults.push({ url, reason });
      }
      return faults;
    }),
  );
  return found.flat();
}

async function reasonAgainst(url: string, timeout: number): Promise<string | undefined> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    await body?.cancel();
    return status === 404 || status === 410 ? `answers with ${status}` : undefined;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
  }
}
