import type { Publication } from "../publication/publication.js";
import { type Defined, defined } from "../conversion/defined.js";
import { type GraphIds, type NodeReference, withoutFragment } from "./ids.js";

/** Who is answerable for a publication: https://schema.org/Organization. */
export type PublisherNode = {
  readonly "@type": "Organization";
  readonly "@id": string;
  readonly name: string;
} & Defined<{
  url: string;
  email: string | undefined;
  logo: { readonly "@type": "ImageObject"; readonly contentUrl: string; readonly url: string } | undefined;
}>;

/** The publication: https://schema.org/WebSite. */
export interface WebsiteNode {
  readonly "@type": "WebSite";
  readonly "@id": string;
  readonly identifier: string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly inLanguage: string;
  readonly publisher: NodeReference;
}

/** Gives the node of who publishes: a plain Organization, for the publication does not say of which kind it is. */
export function publisherNode(publication: Publication, ids: GraphIds): PublisherNode {
  const { logo } = publication;
  return {
    "@type": "Organization",
    "@id": ids.publisher,
    name: publisherName(publication),
    ...defined({
      url: withoutFragment(publication.baseUrl),
      email: publication.email,
      logo: logo && ({ "@type": "ImageObject", contentUrl: logo.url, url: logo.url } as const),
    }),
  };
}

/** Gives the node of the publication itself. */
export function websiteNode(publication: Publication, ids: GraphIds): WebsiteNode {
  return {
    "@type": "WebSite",
    "@id": ids.website,
    identifier: publication.id,
    name: publication.title,
    description: publication.description,
    url: withoutFragment(publication.baseUrl),
    inLanguage: publication.language,
    publisher: { "@id": ids.publisher },
  };
}

/** Gives the name of who is answerable for a publication. */
export function publisherName(publication: Publication): string {
  return publication.publisher ?? publication.title;
}
