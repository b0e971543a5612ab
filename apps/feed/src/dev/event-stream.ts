import type { ServerResponse } from "node:http";

/** The pages that are open, as far as they want to be told what has changed. */
export interface EventStream {
  /**
   * Tells an open page how things stand, now and whenever `tell` is called and they stand otherwise.
   *
   * @param outgoing the answer to the page's request
   * @param state gives how things stand for this page, as JSON
   */
  readonly add: (outgoing: ServerResponse, state: () => string) => void;
  /** Tells every page. */
  readonly tell: () => void;
}

/** How soon a page asks again when the connection has ended, in milliseconds: as when the program is started anew. */
const retryAfter = 300;

/**
 * Makes a stream of server-sent events.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(): EventStream {
  const listeners = new Set<() => void>();
  return {
    add: (outgoing, state) => {
      let told: string | undefined;
      const listener = (): void => {
        const data = state();
        if (data === told) return;
        told = data;
        // JSON has no line breaks, which would end the data.
        outgoing.write(`event: state\ndata: ${data}\n\n`);
      };
      outgoing.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      outgoing.write(`retry: ${retryAfter}\n\n`);
      outgoing.once("close", () => listeners.delete(listener));
      listeners.add(listener);
      listener();
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
