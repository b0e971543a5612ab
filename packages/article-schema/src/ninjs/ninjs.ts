import * as z from "zod";

/** A text in one of several roles or formats. */
const NinjsText = z.object({
  role: z.string().optional().describe("What the text is for, in the provider's own words."),
  contentType: z.string().optional().describe("The media type that the text is in."),
  value: z.string().describe("The text itself."),
});
/** A text in one of several roles or formats. */
export type NinjsText = z.infer<typeof NinjsText>;

/** Somebody or something that the content is related to. */
const NinjsConcept = z.object({
  name: z.string().optional().describe("Its name."),
  rel: z.string().optional().describe("How the content is related to it, such as “about” or “mentions”."),
  uri: z.string().optional().describe("What identifies it, as a URI."),
  literal: z.string().optional().describe("What identifies it, as any text."),
});
/** Somebody or something that the content is related to. */
export type NinjsConcept = z.infer<typeof NinjsConcept>;

const NinjsPlace = NinjsConcept.extend({
  geoJSON: z.unknown().optional().describe("Where it is, as GeoJSON (RFC 7946)."),
});
/** A place, with where it is. */
export type NinjsPlace = z.infer<typeof NinjsPlace>;

/** Somebody that made or supplied the content, or something of it. */
const NinjsInfoSource = NinjsConcept.omit({ rel: true }).extend({
  role: z.string().optional().describe("What part they had."),
});
/** Somebody that made or supplied the content, or something of it. */
export type NinjsInfoSource = z.infer<typeof NinjsInfoSource>;

/** One file of the content. */
const NinjsRendition = z.object({
  name: z.string().describe("What the file is called among the others."),
  href: z.string().optional().describe("Where the file is."),
  contentType: z.string().optional().describe("The file's media type."),
  width: z.number().optional().describe("Its width in pixels."),
  height: z.number().optional().describe("Its height in pixels."),
  sizeInBytes: z.number().optional().describe("Its size in bytes."),
  duration: z.number().optional().describe("How long it plays, in seconds."),
});
/** One file of the content. */
export type NinjsRendition = z.infer<typeof NinjsRendition>;

const NinjsDates = z.object({
  startDate: z.string().optional().describe("The moment at which it begins."),
  endDate: z.string().optional().describe("The moment at which it ends."),
  expectedStartDate: z.string().optional().describe("The year, month, day or moment at which it begins."),
  expectedEndDate: z.string().optional().describe("The year, month, day or moment at which it ends."),
});
/** When something happens. */
export type NinjsDates = z.infer<typeof NinjsDates>;

const item = {
  uri: z.string().describe("What identifies the item, as a URI."),
  type: z
    .enum(["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"])
    .optional()
    .describe("What the item is."),
  language: z.string().optional().describe("The language of the content (BCP 47)."),
  by: z.string().optional().describe("Who made the content, in words."),
  descriptions: z.array(NinjsText).optional().describe("What the content is about, in words."),
  infoSources: z.array(NinjsInfoSource).optional().describe("Who made or supplied the content."),
  renditions: z.array(NinjsRendition).optional().describe("The content's files."),
  people: z.array(NinjsConcept).optional().describe("The people in it."),
  organisations: z.array(NinjsConcept).optional().describe("The organisations in it."),
  places: z.array(NinjsPlace).optional().describe("The places in it."),
  events: z.array(NinjsConcept).optional().describe("The events in it."),
  subjects: z.array(NinjsConcept).optional().describe("What it is about."),
};

const NinjsAssociation = z.object({
  ...item,
  name: z.string().describe("What the associated item is called here."),
  rel: z.string().optional().describe("How it is related to this one."),
  eventDetails: z.object({ dates: NinjsDates.optional() }).optional().describe("When an event happens."),
});
/** An item that belongs to another one: a picture, a translation, an event. */
export type NinjsAssociation = z.infer<typeof NinjsAssociation>;

/**
 * The part of ninjs 3.0 and 3.1 that articles are read from and written to. Every field is as ninjs has it; ninjs has
 * more of them.
 */
export const Ninjs = z.object({
  ...item,
  standard: z
    .object({ name: z.string().optional(), version: z.string().optional(), schema: z.string().optional() })
    .optional()
    .describe("The version of ninjs that the item is in."),
  firstCreated: z.string().optional().describe("When the first version was made."),
  versionCreated: z.string().optional().describe("When this version was made."),
  embargoedUntil: z.string().optional().describe("The moment before which it may not be published."),
  expires: z.string().optional().describe("The moment after which it is of no more interest."),
  pubStatus: z
    .enum(["usable", "withheld", "canceled"])
    .optional()
    .describe("Whether it may be published; “usable” where nothing is said."),
  copyrightHolder: z.string().optional().describe("Who holds the copyright."),
  copyrightNotice: z.string().optional().describe("The notice to print."),
  usageTerms: z.string().optional().describe("What others may do with it, in words."),
  rightsInfo: z
    .object({ linkedRights: z.string().optional() })
    .optional()
    .describe("What others may do with it, for machines."),
  slugline: z.string().optional().describe("A name of the item that people can read."),
  located: z.string().optional().describe("Where the content is from."),
  headlines: z.array(NinjsText).optional().describe("The headlines."),
  bodies: z.array(NinjsText).optional().describe("The copy, in one or more formats."),
  altIds: z
    .array(z.object({ role: z.string().optional(), value: z.string().optional() }))
    .optional()
    .describe("Other names of the item."),
  associations: z.array(NinjsAssociation).optional().describe("Items that belong to it."),
  digitalSourceType: z
    .object({ uri: z.string().optional() })
    .optional()
    .describe("How the content came to be (from 3.1 on)."),
});
/** The part of ninjs 3.1 that articles are written to. */
export type Ninjs = { [Field in keyof z.infer<typeof Ninjs>]: z.infer<typeof Ninjs>[Field] };
