import * as z from "zod";
import { partialDatePattern } from "./calendar.js";

const label = /[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?/.source;
const mailbox = /(?:[A-Za-z0-9._-]+@)?/.source;
const specific = /(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})+/.source;

/**
 * A permanent name, `tag:news.example,2019-11-22:gsomia` (RFC 4151): who mints it, a date on which they held that name,
 * and what they call the thing. It is never derived from what may change, such as an address or a headline. Narrower than
 * the RFC in three things: the date exists, there is something after the last colon, and there is no fragment.
 */
export const TagUri = z
  .string()
  // Longer than any name in use; on millions of characters the expression would run out of stack.
  .max(2000, { error: "longer than the 2,000 characters that a tag: name may have", abort: true })
  .regex(new RegExp(`^tag:${mailbox}${label}(?:\\.${label})*,${partialDatePattern}:${specific}$`), {
    error: "not a permanent tag: name, such as tag:news.example,2019-11-22:gsomia",
  })
  .brand<"TagUri">();
/** A string that {@link TagUri} accepted. */
export type TagUri = z.infer<typeof TagUri>;
