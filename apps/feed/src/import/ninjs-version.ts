import { isRecord } from "./json-part.js";

/** Fields of ninjs 1 and 2 that version 3 has under other names: read as version 3, an item would lose what they say. */
const formerNames = [
  "body_html",
  "body_text",
  "body_xhtml",
  "byline",
  "copyrightholder",
  "copyrightnotice",
  "embargoed",
  "firstcreated",
  "headline",
  "infosources",
  "pubstatus",
  "usageterms",
  "versioncreated",
];

/**
 * Gives how an item shows that it is of another version of ninjs than 3; nothing where it does not.
 *
 * @see https://iptc.org/std/ninjs/
 */
export function otherVersion(item: Readonly<Record<string, unknown>>): string | undefined {
  const { standard, bodies } = item;
  const version = isRecord(standard) ? standard["version"] : undefined;
  if (typeof version === "string" && !/^3(?:\.|$)/.test(version))
    return `says that it is of ninjs ${version}`;
  const former = formerNames.find((name) => typeof item[name] === "string" || Array.isArray(item[name]));
  const isBodyFormer =
    Array.isArray(bodies) && bodies.some((body) => isRecord(body) && "contenttype" in body);
  const name = former ?? (isBodyFormer ? "contenttype" : undefined);
  return name === undefined ? undefined : `has a field “${name}”, as ninjs 2 and older have`;
}
