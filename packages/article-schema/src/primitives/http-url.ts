import * as z from "zod";

/** The one thing wanted of the platform, which every browser, edge runtime and Node has; no other global is declared here. */
declare const URL: new (url: string) => { readonly href: string };

const port = /(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/
  .source;
// Every character but those that end or break a host: letters of any script, written so that it means the same with and
// without the `u` flag, and in other languages' regular expressions.
// oxlint-disable-next-line no-control-regex -- An address may not have control characters, so they are named.
const host = /(?:[^\s\u0000-,/:-@[-^`{-\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]+|\[[0-9A-Fa-f:.]+\])/
  .source;
const rest =
  // oxlint-disable-next-line no-control-regex -- As above.
  /(?:[/?#](?:[^\s\u0000-\u0020\u007f<>"\\^`{|}%\u200e\u200f\u202a-\u202e\u2066-\u2069]|%[0-9A-Fa-f]{2})*)?/
    .source;

/**
 * An absolute web address, `http:` or `https:` only: a `javascript:` or `data:` address cannot get in. No user name or
 * password, no spaces, no raw `<`, `>`, `"` or backslash, and no character that turns the direction of what follows, behind
 * which another address could hide (RFC 3987, section 4.1); other scripts than Latin are welcome.
 */
export const HttpUrl = z
  .string()
  // Servers take some 8,000 characters (RFC 9110, section 4.1); on millions the expression would run out of stack.
  .max(8000, { error: "longer than the 8,000 characters that an address may have", abort: true })
  .regex(new RegExp(`^https?://${host}${port}${rest}$`), {
    error: ({ input }) =>
      /^https?:\/\/./.test(String(input))
        ? "not a web address: it holds what none may, as a space or password"
        : "not a web address that starts with https:// or http://",
    abort: true,
  })
  .refine(isRead, { error: "not a web address that a browser can open" })
  .brand<"HttpUrl">();
/** A string that {@link HttpUrl} accepted. */
export type HttpUrl = z.infer<typeof HttpUrl>;

/** `URL.canParse` takes as long, and in Node 20 and 22 refuses hosts like münchen.de once it has been asked a thousand times. */
function isRead(url: string): boolean {
  try {
    return new URL(url).href !== "";
  } catch {
    return false;
  }
}
