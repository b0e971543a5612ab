import * as z from "zod";

const label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const authority = `(?:[A-Za-z0-9._-]+@)?${label}(?:\\.${label})*`;
const date = "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?";
const specific = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})+";

/**
 * A permanent name, `tag:news.example,2019-11-22:gsomia` (RFC 4151): who mints it, a date on which they held that name,
 * and what they call the thing. It is never derived from what may change, such as an address or a headline.
 */
export const TagUri = z
  .string()
  .regex(new RegExp(`^tag:${authority},${date}:${specific}$`), {
    error: "not a permanent tag: name, such as tag:news.example,2019-11-22:gsomia",
  })
  .brand<"TagUri">();
/** A string that {@link TagUri} accepted. */
export type TagUri = z.infer<typeof TagUri>;
