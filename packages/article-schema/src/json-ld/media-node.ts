import type { Article } from "../article/article.js";
import type { Media } from "../article/media.js";
import type { Rendition } from "../article/rendition.js";
import { schemaDate, schemaDuration } from "./dates.js";
import { type Defined, defined, unlessEmpty } from "../conversion/defined.js";
import type { GraphEntities } from "./graph-entities.js";
import type { GraphIds, NodeReference } from "./ids.js";

const types = {
  photo: "ImageObject",
  graphic: "ImageObject",
  video: "VideoObject",
  audio: "AudioObject",
} as const satisfies Readonly<Record<Media["kind"], string>>;

/** The types that media have in a graph. */
export type MediaType = (typeof types)[Media["kind"]];

/** A number of pixels; E37 is UN/CEFACT's code of that unit. */
interface PixelsNode {
  readonly "@type": "QuantitativeValue";
  readonly value: number;
  readonly unitCode: "E37";
}

type FileFields = Defined<{
  contentUrl: string | undefined;
  encodingFormat: string | undefined;
  width: PixelsNode | undefined;
  height: PixelsNode | undefined;
  contentSize: string | undefined;
  duration: string | undefined;
}>;

/** One more file of the same picture, video or sound. */
export type EncodingNode = FileFields & { readonly "@type": MediaType };

/** A picture, video or sound: https://schema.org/MediaObject and the types below it. */
export type MediaNode = FileFields & {
  readonly "@type": MediaType;
  readonly "@id": string;
  readonly creditText: string;
} & Defined<{
    name: string | undefined;
    uploadDate: string | undefined;
    creator: NodeReference | undefined;
    description: string | undefined;
    caption: string | undefined;
    thumbnailUrl: readonly string[] | undefined;
    encoding: readonly EncodingNode[] | undefined;
  }>;

/**
 * Gives the node of a picture, video or sound: its best file as its own, the others as encodings of it. A video's stills are none, but
 * its thumbnails. A video whose file is known has a name, and the date of its story: search engines require both.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/video
 */
export function mediaNode(
  article: Article,
  media: Media,
  index: number,
  ids: GraphIds,
  entities: GraphEntities,
): MediaNode {
  const type = types[media.kind];
  const isStill = ({ mediaType }: Rendition) => type !== "ImageObject" && mediaType.startsWith("image/");
  const [best, ...others] = media.renditions.filter((file) => !isStill(file));
  return {
    "@type": type,
    "@id": ids.part("media", index),
    ...fileFields(best),
    creditText: media.credit,
    ...defined({
      ...(type === "VideoObject" &&
        best && {
          name: media.caption ?? media.alt ?? article.headline,
          uploadDate: schemaDate(article.datePublished),
        }),
      creator: entities.isActor(media.creditedTo) ? ids.entityById(media.creditedTo) : undefined,
      description: media.alt,
      caption: media.caption,
      thumbnailUrl: unlessEmpty(media.renditions.filter(isStill).map(({ url }) => url)),
      encoding: unlessEmpty(others.map((file) => encodingNode(type, file))),
    }),
  };
}

function encodingNode(type: MediaType, file: Rendition): EncodingNode {
  return { "@type": type, ...fileFields(file) };
}

function fileFields(file: Rendition | undefined): FileFields {
  return defined({
    contentUrl: file?.url,
    encodingFormat: file?.mediaType,
    width: pixels(file?.width),
    height: pixels(file?.height),
    contentSize: file?.size === undefined ? undefined : `${file.size} B`,
    duration: schemaDuration(file?.duration),
  });
}

function pixels(value: number | undefined): PixelsNode | undefined {
  return value === undefined ? undefined : { "@type": "QuantitativeValue", value, unitCode: "E37" };
}
