export { Article, type ArticleInput, schemaVersion } from "./article/article.js";
export { AiDisclosure, DigitalSourceType } from "./article/ai-disclosure.js";
export { Author } from "./article/author.js";
export { Claim } from "./article/claim.js";
export { Correction } from "./article/correction.js";
export { Media } from "./article/media.js";
export { ArticleError, type ArticleResult, parseArticle, safeParseArticle } from "./article/parse-article.js";
export { Quote } from "./article/quote.js";
export { Rendition } from "./article/rendition.js";
export { Rights } from "./article/rights.js";
export { Source } from "./article/source.js";
export { SyndicatedFrom } from "./article/syndicated-from.js";
export { Translation } from "./article/translation.js";
export { Withdrawal } from "./article/withdrawal.js";
export { type ArticleDraft, type Draft, readDraft } from "./checks/draft.js";
export { checkArticle } from "./checks/check-article.js";
export {
  type ArticleReading,
  type CheckOptions,
  readArticle,
  type ReadOptions,
} from "./checks/read-article.js";
export { codes } from "./checks/codes.js";
export { entityReferences, type Reference, references } from "./checks/references.js";
export { Agreement, AgreementStatus } from "./entities/agreement.js";
export { Entity, type EntityType } from "./entities/entity.js";
export { Event } from "./entities/event.js";
export { Organization, OrganizationKind } from "./entities/organization.js";
export { Person, Role } from "./entities/person.js";
export { Coordinates, Place, PlaceKind } from "./entities/place.js";
export { Topic } from "./entities/topic.js";
export type { FindingCode } from "./findings/finding-code.js";
export {
  type Finding,
  formatFindings,
  formatPath,
  type Path,
  type Severity,
  type TextPlace,
} from "./findings/finding.js";
export { nearest } from "./findings/nearest.js";
export { shapeFindings } from "./findings/shape-findings.js";
export {
  type Body,
  type BodyLink,
  type MarkdownParser,
  type Mention,
  mentionedEntity,
  type MissedNotation,
  type Notation,
} from "./markdown/body.js";
export type { Passage } from "./markdown/passage.js";
export { readBody } from "./markdown/read-body.js";
export type { Unreadable } from "./markdown/readable.js";
export { type DateRange, dateRange, isAfter } from "./primitives/date-range.js";
export { Instant, PartialDate, PointInTime, PublicationDate, TimeSpan } from "./primitives/date.js";
export { HttpUrl } from "./primitives/http-url.js";
export { LanguageTag } from "./primitives/language-tag.js";
export { EntityId, Slug } from "./primitives/slug.js";
export { TagUri } from "./primitives/tag-uri.js";
export { Logo, Publication, type PublicationInput } from "./publication/publication.js";
export type { Converted, Loss } from "./conversion/loss.js";
export type { CodeDescription } from "./checks/shape-codes.js";
export { downgrade, migrate, type SchemaVersion, schemaVersions } from "./versions/migrate.js";
export { ArticleVersion1 } from "./versions/version-1.js";
