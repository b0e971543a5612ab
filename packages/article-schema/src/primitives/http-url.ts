import * as z from "zod";

/** The one thing wanted of the platform, which every browser, edge runtime and Node has; no other global is declared here. */
declare const URL: { canParse: (url: string) => boolean };

const port = "(?::(?:\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?";
const host =
  "(?:[A-Za-z0-9\\u0080-\\uffff](?:[A-Za-z0-9._\\-\\u0080-\\uffff]*[A-Za-z0-9\\u0080-\\uffff])?\\.?|\\[[0-9A-Fa-f:.]+\\])";
const rest = '(?:[/?#](?:[^\\s\\u0000-\\u0020\\u007f<>"\\\\^`{|}%]|%[0-9A-Fa-f]{2})*)?';

/**
 * An absolute web address, `http:` or `https:` only: a `javascript:` or `data:` address cannot get in. No user name or
 * password, no spaces, no raw `<`, `>`, `"` or backslash; other scripts than Latin are welcome.
 */
export const HttpUrl = z
  .string()
  .regex(new RegExp(`^https?://${host}${port}${rest}$`), {
    error: "not a web address that starts with https:// or http://",
    abort: true,
  })
  .refine((url) => URL.canParse(url), { error: "not a web address that a browser can open" })
  .brand<"HttpUrl">();
/** A string that {@link HttpUrl} accepted. */
export type HttpUrl = z.infer<typeof HttpUrl>;
