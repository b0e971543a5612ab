import type { Rights } from "../article/rights.js";
import { type Defined, defined } from "../conversion/defined.js";
import type { GraphIds, NodeReference } from "./ids.js";
import type { OrganizationType } from "./organization-node.js";

/** Somebody that is known by name only. */
interface NamedHolder {
  readonly "@type": OrganizationType;
  readonly name: string;
}

/** The properties of a CreativeWork that say who owns it. */
export type RightsFields = Defined<{
  copyrightHolder: NodeReference | NamedHolder | undefined;
  copyrightNotice: string | undefined;
  license: string | undefined;
  usageInfo: { readonly "@type": "CreativeWork"; readonly text: string } | undefined;
}>;

/**
 * Gives the properties for who owns the copy. A holder is known by name only and schema.org wants a type: where the name
 * is the publisher's, it is the publisher; otherwise an Organization, as holders of news copy nearly always are.
 */
export function rightsFields(rights: Rights | undefined, publisher: string, ids: GraphIds): RightsFields {
  if (!rights) return {};
  const { holder, notice, license, usageTerms } = rights;
  return defined({
    copyrightHolder: holder === undefined ? undefined : holderNode(holder, publisher, ids),
    copyrightNotice: notice,
    license,
    usageInfo:
      usageTerms === undefined ? undefined : ({ "@type": "CreativeWork", text: usageTerms } as const),
  });
}

function holderNode(name: string, publisher: string, ids: GraphIds): NodeReference | NamedHolder {
  return name === publisher ? { "@id": ids.publisher } : { "@type": "Organization", name };
}
