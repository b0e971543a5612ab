import type { ArticleInput } from "../article/article.js";
import { Rendition } from "../article/rendition.js";
import type { Path } from "../findings/finding.js";
import { Line, Text } from "../primitives/text.js";
import { defined } from "../conversion/defined.js";
import type { Ninjs, NinjsAssociation, NinjsRendition } from "./ninjs.js";
import { readReference } from "./read-info-sources.js";
import { readText } from "./read-texts.js";
import type { Reading } from "./reading.js";
import { mediaTypes, partName, partUri, roles } from "./vocabulary.js";

type MediaInput = NonNullable<ArticleInput["media"]>[number];
type RenditionInput = NonNullable<MediaInput["renditions"]>[number];

const kinds = new Map<string | undefined, MediaInput["kind"]>([
  [mediaTypes.photo, "photo"],
  [mediaTypes.graphic, "graphic"],
  [mediaTypes.video, "video"],
  [mediaTypes.audio, "audio"],
]);

/**
 * Takes the pictures, videos and sounds: the item's own files where it is one itself, and the associated ones.
 *
 * @param entities the ids of what the item lists
 * @param credit what to print for those that name nobody
 */
export function readMedia(
  item: Ninjs,
  entities: ReadonlySet<string>,
  credit: string | undefined,
  reading: Reading,
): readonly MediaInput[] {
  const media: MediaInput[] = [];
  const kind = kinds.get(item.type);
  const own = Line.safeParse(item.by).data ?? credit;
  if (kind && own !== undefined && item.renditions) {
    reading.use(["type"]);
    media.push({ kind, credit: own, renditions: readRenditions(item.renditions, [], reading) });
  }
  for (const [index, association] of (item.associations ?? []).entries()) {
    const read = readAssociated(item, association, index, entities, credit, reading);
    if (read) media.push(read);
  }
  return media;
}

function readAssociated(
  item: Ninjs,
  association: NinjsAssociation,
  index: number,
  entities: ReadonlySet<string>,
  credit: string | undefined,
  reading: Reading,
): MediaInput | undefined {
  const kind = kinds.get(association.type);
  if (!kind) return undefined;
  const path = ["associations", index];
  const printed = reading.take(Line, association.by, [...path, "by"]) ?? credit;
  if (printed === undefined) {
    reading.lose(path, "It has no byline (“by”) to credit; give one in the option “credit”.");
    return undefined;
  }
  reading.use([...path, "type"]);
  if (association.uri === partUri(item.uri, "media", index)) reading.use([...path, "uri"]);
  if (association.name === partName("media", index)) reading.use([...path, "name"]);
  const { descriptions, renditions, infoSources } = association;
  const at = [...path, "descriptions"];
  const alt = readText(descriptions, at, roles.alt, Text, reading, () => false);
  const credited = (infoSources ?? []).findIndex(({ role }) => role === roles.credit);
  const source = infoSources?.[credited];
  const creditPath = [...path, "infoSources", credited];
  const creditedTo = source && readReference(source, entities, creditPath, reading).entity;
  if (creditedTo !== undefined) reading.use([...creditPath, "role"]);
  return {
    kind,
    credit: printed,
    ...defined({
      caption: readText(descriptions, at, roles.caption, Text, reading, (role) => role !== roles.alt),
      alt,
      creditedTo,
      renditions: renditions && readRenditions(renditions, path, reading),
    }),
  };
}

function readRenditions(
  renditions: readonly NinjsRendition[],
  path: Path,
  reading: Reading,
): RenditionInput[] {
  const read: RenditionInput[] = [];
  for (const [index, file] of renditions.entries()) {
    const at = [...path, "renditions", index];
    const { shape } = Rendition;
    const url = reading.take(shape.url, file.href, [...at, "href"]);
    // Capitals make no difference to media types (RFC 6838, section 4.2); an article's have none.
    const mediaType = reading.take(shape.mediaType, file.contentType?.toLowerCase(), [...at, "contentType"]);
    if (url === undefined || mediaType === undefined) {
      reading.lose(at, "A file of an article has a web address and a media type, and this one has not both.");
      continue;
    }
    if (file.name === partName("rendition", index)) reading.use([...at, "name"]);
    read.push({
      url,
      mediaType,
      ...defined({
        width: reading.take(shape.width, file.width, [...at, "width"]),
        height: reading.take(shape.height, file.height, [...at, "height"]),
        size: reading.take(shape.size, file.sizeInBytes, [...at, "sizeInBytes"]),
        duration: reading.take(shape.duration, file.duration, [...at, "duration"]),
      }),
    });
  }
  return read;
}
