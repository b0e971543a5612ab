import type { Finding, Path } from "../findings/finding.js";
import { valueAt } from "../findings/schema-at.js";

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
 * Gives the finding that an item is of another version of ninjs than 3, by what it says of itself or by how it names its fields;
 * nothing where it shows no other version.
 *
 * @param item any data, such as the result of `JSON.parse`
 * @see https://iptc.org/std/ninjs/
 */
export function otherNinjsVersion(item: unknown): Finding | undefined {
  const version = valueAt(item, "standard", "version");
  if (typeof version === "string" && !/^3(?:\.|$)/.test(version))
    return finding(["standard", "version"], `says that it is of ninjs ${version}`);
  const former = formerNames.find((name) => {
    const value = valueAt(item, name);
    return typeof value === "string" || Array.isArray(value);
  });
  if (former !== undefined) return finding([former], hasField(former));
  const bodies = valueAt(item, "bodies");
  const index = Array.isArray(bodies)
    ? bodies.findIndex((body) => valueAt(body, "contenttype") !== undefined)
    : -1;
  return index < 0 ? undefined : finding(["bodies", index, "contenttype"], hasField("contenttype"));
}

function hasField(name: string): string {
  return `has a field “${name}”, as ninjs 2 and older have`;
}

function finding(path: Path, what: string): Finding {
  return {
    code: "field-invalid",
    severity: "error",
    path,
    message: `The item ${what}; other versions than 3 name their fields otherwise.`,
    hint: "Give the item as ninjs 3.0 or 3.1.",
  };
}
