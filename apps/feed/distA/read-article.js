import { a as TimeSpan, i as PublicationDate, n as PartialDate, r as PointInTime, t as Instant } from "./date.js";
import { c as discriminatedUnion, d as literal, f as number, h as string, m as strictObject, o as _enum, s as array, u as int } from "./schemas.js";
import { n as Slug, t as EntityId } from "./slug.js";
import { n as readBody, r as HttpUrl } from "./body.js";
import { t as LanguageTag } from "./language-tag.js";
import { t as TagUri } from "./tag-uri.js";
import { a as valueAt, i as shapeFindings, o as formatPath } from "./fit-to-schema.js";
import { n as isAfter } from "./date-range.js";
import { n as nearest } from "./yaml-source.js";

// ../../packages/article-schema/dist/primitives/text.js
/** Plain text with something in it; may have several lines. */
const Text = string().regex(/\S/, { error: "empty, and must say something" });
/** Plain text on one line, with something in it. */
const Line = string().regex(/\S/, {
	error: "empty, and must say something",
	abort: true
}).regex(/^[^\n\r\u2028\u2029]*$/, { error: "more than one line, and must be a single one" });

// ../../packages/article-schema/dist/entities/entity-base.js
/** What every kind of entity has. Each kind spreads it into its own object, so that all fields stand side by side. */
const entityBase = {
	id: EntityId.describe("The name by which the article's other parts refer to this entity."),
	name: Line.describe("The name that readers are shown."),
	otherNames: array(Line).default([]).describe("Other names it goes by: a full name, an abbreviation, a former name."),
	description: Text.optional().describe("What a reader should know about it, in a sentence of plain text."),
	sameAs: array(HttpUrl).default([]).describe("Pages elsewhere about the very same thing, such as its Wikidata item.")
};

// ../../packages/article-schema/dist/entities/agreement.js
/** What became of an agreement on one date. */
const AgreementStatus = strictObject({
	status: _enum([
		"signed",
		"in-force",
		"notice-given",
		"notice-suspended",
		"terminated",
		"expired"
	]).describe("The standing that the agreement entered."),
	date: PointInTime.describe("When it did."),
	note: Text.optional().describe("What a reader should know about the change.")
});
/** A treaty, pact or contract between two parties or more. */
const Agreement = strictObject({
	type: literal("agreement").describe("The kind of entity: a treaty, pact or contract."),
	...entityBase,
	parties: array(EntityId).min(2, { error: "fewer than two parties, and an agreement is between at least two" }).describe("Who agreed: places or organizations among the article's entities. Pacts of one name differ by parties."),
	signed: PointInTime.optional().describe("When it was signed."),
	effective: PointInTime.optional().describe("When it took force."),
	expires: PointInTime.optional().describe("When it ends, or would have ended, if nobody acts."),
	statusHistory: array(AgreementStatus).default([]).describe("What became of it, the oldest first.")
});

// ../../packages/article-schema/dist/entities/event.js
/** Something that happened, or is to happen, at a time. */
const Event = strictObject({
	type: literal("event").describe("The kind of entity: something that happens at a time."),
	...entityBase,
	date: TimeSpan.describe("When it happens: a date as exactly as it is known, or an interval such as 1910/1945."),
	place: EntityId.optional().describe("The place, among the article's entities, where it happens."),
	participants: array(EntityId).default([]).describe("Who or what took part, among the article's entities.")
});

// ../../packages/article-schema/dist/entities/organization.js
/** What an organization is. */
const OrganizationKind = _enum([
	"government",
	"ministry",
	"legislature",
	"court",
	"military",
	"embassy",
	"intergovernmental",
	"party",
	"company",
	"news-organization",
	"non-governmental",
	"university",
	"sports-team",
	"other"
]);
/** People acting under one name: a government, a court, a company, an agency. */
const Organization = strictObject({
	type: literal("organization").describe("The kind of entity: people acting under one name."),
	...entityBase,
	kind: OrganizationKind.optional().describe("What the organization is."),
	parent: EntityId.optional().describe("The organization that this one is part of."),
	location: EntityId.optional().describe("The place where it sits, or that it governs.")
});

// ../../packages/article-schema/dist/entities/person.js
/** A post that a person holds or held. */
const Role = strictObject({
	title: Line.describe("The post, as the story would write it: “US Secretary of Defense”."),
	organization: EntityId.optional().describe("The organization, among the article's entities, that the post is in."),
	from: PartialDate.optional().describe("When the person took it up."),
	until: PartialDate.optional().describe("When the person left it.")
});
/** A human being. */
const Person = strictObject({
	type: literal("person").describe("The kind of entity: a human being."),
	...entityBase,
	roles: array(Role).default([]).describe("The posts that matter to the story.")
});

// ../../packages/article-schema/dist/entities/place.js
/** What a place is. */
const PlaceKind = _enum([
	"continent",
	"region",
	"country",
	"state",
	"city",
	"building",
	"water",
	"other"
]);
/** A point on Earth. */
const Coordinates = strictObject({
	latitude: number().min(-90).max(90).describe("Degrees north of the equator (WGS 84); south is negative."),
	longitude: number().min(-180).max(180).describe("Degrees east of Greenwich (WGS 84); west is negative.")
});
/** Somewhere: a country, a city, a region. */
const Place = strictObject({
	type: literal("place").describe("The kind of entity: somewhere."),
	...entityBase,
	kind: PlaceKind.optional().describe("What the place is."),
	containedIn: EntityId.optional().describe("The larger place that this one lies in."),
	coordinates: Coordinates.optional().describe("A point that stands for it on a map.")
});

// ../../packages/article-schema/dist/entities/topic.js
/** A subject that stories are filed under: trade, elections, football. */
const Topic = strictObject({
	type: literal("topic").describe("The kind of entity: a subject that stories are filed under."),
	...entityBase,
	broader: EntityId.optional().describe("The wider topic that this one belongs to.")
});

// ../../packages/article-schema/dist/entities/entity.js
/** Anything that a story names and a reader may want to follow, told apart by its `type`. */
const Entity = discriminatedUnion("type", [
	Person,
	Organization,
	Place,
	Agreement,
	Event,
	Topic
]);

// ../../packages/article-schema/dist/article/ai-disclosure.js
/** The codes of IPTC's “Digital Source Type” vocabulary (http://cv.iptc.org/newscodes/digitalsourcetype/) that copy can have. */
const DigitalSourceType = _enum([
	"humanEdits",
	"compositeWithTrainedAlgorithmicMedia",
	"trainedAlgorithmicMedia",
	"algorithmicallyEnhanced",
	"algorithmicMedia",
	"dataDrivenMedia",
	"digitalCreation"
]);
/** What part software had in writing the story. */
const AiDisclosure = strictObject({
	digitalSourceType: DigitalSourceType.describe("How the copy came to be, as a code of IPTC's Digital Source Type."),
	note: Text.optional().describe("The same for readers, in a sentence.")
});

// ../../packages/article-schema/dist/article/author.js
/** One of those who wrote the story. */
const Author = strictObject({
	name: Line.describe("The name as the byline prints it."),
	entity: EntityId.optional().describe("The person or organization, among the article's entities, that it is.")
});

// ../../packages/article-schema/dist/article/claim.js
/** Something asserted that the story does not assert itself, with how it stands. */
const Claim = strictObject({
	text: Text.describe("What is asserted, in one sentence."),
	claimant: EntityId.optional().describe("Who asserts it: a person or organization among the article's entities."),
	attribution: Line.optional().describe("Who asserts it, in words, where no one is named: “press reports”."),
	standing: _enum([
		"confirmed",
		"reported",
		"disputed"
	]).describe("How it stands: confirmed by a source of its own, only reported, or disputed by somebody."),
	disputedBy: array(EntityId).default([]).describe("Who disputes it, among the article's entities.")
});

// ../../packages/article-schema/dist/article/correction.js
/** A fault in what was published, owned up to. */
const Correction = strictObject({
	date: PublicationDate.describe("When the correction was published."),
	text: Text.describe("What was wrong, and what is right.")
});

// ../../packages/article-schema/dist/article/rendition.js
/** One file of a picture, video or sound: the same thing in one size and format. */
const Rendition = strictObject({
	url: HttpUrl.describe("Where the file is."),
	mediaType: string().regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/, { error: "not a media type, such as image/jpeg" }).describe("The file's media type (RFC 6838), such as image/jpeg."),
	width: int().positive().optional().describe("The picture's width, in pixels."),
	height: int().positive().optional().describe("The picture's height, in pixels."),
	size: int().nonnegative().optional().describe("The file's size, in bytes."),
	duration: number().nonnegative().optional().describe("How long it plays, in seconds.")
});

// ../../packages/article-schema/dist/article/media.js
/** A picture, video or sound of the story. The credit is always known; the file itself may not be there. */
const Media = strictObject({
	kind: _enum([
		"photo",
		"graphic",
		"video",
		"audio"
	]).describe("What it is."),
	credit: Line.describe("Who made or supplied it, exactly as it must be printed."),
	creditedTo: EntityId.optional().describe("The person or organization, among the article's entities, that is credited."),
	renditions: array(Rendition).default([]).describe("Its files, the best one first. None where there is a credit to honour but no file."),
	alt: Text.optional().describe("What the picture shows, for those who do not see it."),
	decorative: literal(true).optional().describe("Set where a picture says nothing that the text does not: it needs no alt text."),
	caption: Text.optional().describe("The line printed under it.")
});

// ../../packages/article-schema/dist/article/quote.js
/** Words that somebody said or wrote, exactly as they stand in the body. */
const Quote = strictObject({
	text: Text.describe("The exact words, without quotation marks. They occur in the body."),
	speaker: EntityId.optional().describe("Who said them: a person or organization among the article's entities."),
	attribution: Line.optional().describe("Who said them, in words, where the speaker is not named: “a senior official”.")
});

// ../../packages/article-schema/dist/article/rights.js
/** Who owns the copy, and what others may do with it. */
const Rights = strictObject({
	holder: Line.optional().describe("Who holds the copyright."),
	notice: Line.optional().describe("The notice to print: “© 2019 Example News”."),
	license: HttpUrl.optional().describe("The licence that the copy is offered under."),
	usageTerms: Text.optional().describe("What others may do with it, in plain words.")
});

// ../../packages/article-schema/dist/article/source.js
/** What the story rests on: a document, another report, somebody interviewed. */
const Source = strictObject({
	name: Line.describe("What the source is, as it would be cited."),
	url: HttpUrl.optional().describe("Where a reader can see it."),
	entity: EntityId.optional().describe("The person or organization, among the article's entities, that it is or is from.")
});

// ../../packages/article-schema/dist/article/syndicated-from.js
/** The feed that a story was taken over from. */
const SyndicatedFrom = strictObject({
	title: Line.describe("The name of that publication."),
	feedUrl: HttpUrl.describe("The address of its feed."),
	guid: Line.optional().describe("The guid that the story had there; subscribers know it by that one.")
});

// ../../packages/article-schema/dist/article/translation.js
/** The same story in another language. */
const Translation = strictObject({
	id: TagUri.describe("The permanent name of the other article."),
	language: LanguageTag.describe("The language that it is in."),
	url: HttpUrl.optional().describe("Where it is, if it is not published beside this one.")
});

// ../../packages/article-schema/dist/article/withdrawal.js
/** Why and when a published story was taken back. */
const Withdrawal = strictObject({
	date: PublicationDate.describe("When it was taken back."),
	reason: Text.describe("What readers are told in its place.")
});

// ../../packages/article-schema/dist/article/article.js
/** The version of the article model that this package writes. */
const schemaVersion = 2;
/**
* A news article, complete by itself: what validates can be stored, sent and compared as JSON. This is the shape; whether
* the story holds together is for `checkArticle` to say.
*/
const Article = strictObject({
	schemaVersion: literal(2).describe("The version of this model that the article is written in."),
	id: TagUri.describe("The article's permanent name. Subscribers' readers know the story by it, so it never changes."),
	slug: Slug.describe("The last part of the story's address."),
	formerSlugs: array(Slug).default([]).describe("Slugs that the story had before; their addresses lead to it."),
	language: LanguageTag.describe("The language that the copy is in."),
	status: _enum([
		"draft",
		"published",
		"withdrawn"
	]).default("published").describe("Whether readers see it: not yet, now, or no longer."),
	headline: Line.describe("The headline."),
	summary: Text.describe("The story in a sentence or two of plain text, for lists, feeds and previews."),
	body: string().describe("The copy, in Markdown (CommonMark). Entities are mentioned as [Seoul](entity:south-korea)."),
	section: Line.optional().describe("The part of the publication that the story belongs to, such as “World”."),
	tags: array(Line).default([]).describe("Free keywords."),
	dateline: Line.optional().describe("Where the story was filed from, as printed at its head: “SEOUL”."),
	datePublished: PublicationDate.describe("When it was first published: the moment, or the day alone if only that is known."),
	dateModified: PublicationDate.optional().describe("When it was last changed in a way that readers should see."),
	authors: array(Author).default([]).describe("Who wrote it, in the order of the byline."),
	embargoedUntil: Instant.optional().describe("The moment before which no reader may see it."),
	expires: Instant.optional().describe("The moment after which readers should no longer be shown it."),
	withdrawal: Withdrawal.optional().describe("Why and when it was taken back. Goes with the status “withdrawn”."),
	translations: array(Translation).default([]).describe("The same story in other languages."),
	about: array(EntityId).default([]).describe("What the story is about, among its entities, the main subject first."),
	entities: array(Entity).default([]).describe("Everything and everybody that the story names."),
	quotes: array(Quote).default([]).describe("The quotations in the body."),
	claims: array(Claim).default([]).describe("What the story reports others to assert."),
	media: array(Media).default([]).describe("The story's pictures, videos and sounds, the leading one first."),
	corrections: array(Correction).default([]).describe("What was corrected after publication, the oldest first."),
	sources: array(Source).default([]).describe("What the story rests on."),
	rights: Rights.optional().describe("Who owns the copy, and what others may do with it."),
	syndicatedFrom: SyndicatedFrom.optional().describe("The feed that the story was taken over from."),
	aiDisclosure: AiDisclosure.optional().describe("What part software had in writing it.")
});

// ../../packages/article-schema/dist/article/attempt-to-read.js
/**
* Gives what comes of reading data, or the finding that it cannot be read. Data from JSON always can; an object whose
* getters throw, or a proxy that does, is at fault like any other data that is no article.
*
* @param read reads the data; it has no effects
* @param unreadable makes of the finding what stands for the result
*/
function attemptToRead(read, unreadable) {
	try {
		return read();
	} catch (error) {
		return unreadable({
			code: "data-unreadable",
			severity: "error",
			path: [],
			message: `The data cannot be read: ${reasonOf(error)}.`,
			hint: "Give plain data, such as the result of JSON.parse, without getters or proxies that throw."
		});
	}
}
function reasonOf(error) {
	return error instanceof Error ? error.message.replace(/\.$/, "") : "one of its parts throws";
}

// ../../packages/article-schema/dist/article/article-findings.js
/**
* Turns what zod found wrong with an article into findings. An article of another version is told that, and is not blamed
* for every field that differs.
*
* @param issues what zod found
* @param input what was refused
*/
function articleFindings(issues, input) {
	const version = otherVersion(input);
	if (version === void 0) return shapeFindings(Article, issues, input);
	return [version < 2 ? versionOlder(version) : versionNewer(version)];
}
/** Gives the version of the model that data says it is an article of, where it is another one than this. */
function otherVersion(input) {
	const version = valueAt(input, "schemaVersion");
	return typeof version === "number" && Number.isInteger(version) && version >= 1 && version !== 2 ? version : void 0;
}
function versionOlder(version) {
	return {
		code: "version-older",
		severity: "error",
		path: ["schemaVersion"],
		message: `The article is of version ${version} of the model; this one is version ${2}.`,
		hint: "Call migrate(), which reads articles of every older version."
	};
}
function versionNewer(version) {
	return {
		code: "version-newer",
		severity: "error",
		path: ["schemaVersion"],
		message: `The article is of version ${version} of the model, which is newer than the newest known here, ${2}.`,
		hint: `Install a newer @copydesk/article-schema, or have the article written by downgrade(article, ${2}).`
	};
}

// ../../packages/article-schema/dist/checks/draft.js
/**
* Gives what there is of an article in any data: everything that fits the schema, and nothing else.
*
* @param input any data; it is not changed
*/
function readDraft(input) {
	return attemptToRead(() => {
		const { data, error } = Article.safeParse(input);
		return error ? withoutFaults(input, error.issues) : data;
	}, () => ({}));
}
/**
* Takes out of an input everything that its schema refused, and gives what is left.
*
* @param input what was refused; it is not changed
* @param issues everything that zod found wrong with it
*/
function withoutFaults(input, issues) {
	const refused = /* @__PURE__ */ new Set();
	for (const { code, path, ...issue } of issues) if (code === "invalid_union" && "discriminator" in issue) refused.add(key(path.slice(0, -1)));
	else if (code !== "unrecognized_keys") refused.add(key(path));
	const kept = copyWithout(input, [], refused);
	return isDraft(kept) ? kept : {};
}
/**
* Holds for what `copyWithout` gave for an article's input: whatever the schema refused has been left out of it, so the
* rest is as the schema says, which the type system cannot see.
*/
function isDraft(kept) {
	return typeof kept === "object" && kept !== null && !Array.isArray(kept);
}
function copyWithout(value, path, refused) {
	if (refused.has(key(path))) return void 0;
	if (typeof value !== "object" || value === null || path.length > 8) return value;
	if (Array.isArray(value)) return value.map((element, index) => copyWithout(element, [...path, index], refused));
	return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, copyWithout(field, [...path, name], refused)]));
}
function key(path) {
	return JSON.stringify(path.map(String));
}

// ../../packages/article-schema/dist/checks/check.js
/** Gives the findings of some checks. */
function findingsOf(checks, subject) {
	const findings = [];
	for (const { code, severity, run } of checks) for (const fault of run(subject)) findings.push({
		code,
		severity,
		...fault
	});
	return findings;
}

// ../../packages/article-schema/dist/checks/agreement-history-disordered.js
/** A status history reads from the oldest to the newest. */
const agreementHistoryDisordered = {
	code: "agreement-history-disordered",
	severity: "error",
	rule: "An agreement's status history is in order of time, the oldest first; its last entry is taken for how things stand.",
	*run({ article }) {
		for (const [index, entity] of (article.entities ?? []).entries()) {
			if (entity?.type !== "agreement") continue;
			const history = entity.statusHistory ?? [];
			for (const [at, entry] of history.entries()) {
				const before = history[at - 1];
				if (!before?.date || !entry?.date || !isAfter(before.date, entry.date)) continue;
				yield {
					path: [
						"entities",
						index,
						"statusHistory",
						at
					],
					message: `“${entry.status ?? "…"}” on ${entry.date} stands after “${before.status ?? "…"}” on ${before.date}, which is later.`,
					hint: "Put the history in order of time, or correct a date."
				};
			}
		}
	}
};

// ../../packages/article-schema/dist/checks/body-empty.js
/** A story without copy is not one. */
const bodyEmpty = {
	code: "body-empty",
	severity: "error",
	rule: "The body says something; subscribers would be sent an empty page.",
	readsBody: true,
	*run({ article, body }) {
		if (article.body === void 0 || body.text.trim() !== "") return;
		yield {
			path: ["body"],
			message: "The body has no text, so subscribers would be sent an empty page.",
			hint: "Write the story, or leave the article a draft outside the publication until it is written."
		};
	}
};

// ../../packages/article-schema/dist/checks/claim-dispute-unnamed.js
/** A dispute has two sides, and both are named. */
const claimDisputeUnnamed = {
	code: "claim-dispute-unnamed",
	severity: "error",
	rule: "A disputed claim says who disputes it, and a claim that somebody disputes is marked as disputed.",
	*run({ article }) {
		for (const [index, claim] of (article.claims ?? []).entries()) {
			if (!claim?.standing) continue;
			const disputed = (claim.disputedBy ?? []).length > 0;
			if (claim.standing === "disputed" && !disputed) yield {
				path: [
					"claims",
					index,
					"disputedBy"
				],
				message: "This claim is called disputed, but nobody is named who disputes it.",
				hint: "Add disputedBy with the ids of those who do, or change standing."
			};
			else if (claim.standing !== "disputed" && disputed) yield {
				path: [
					"claims",
					index,
					"standing"
				],
				message: `Somebody disputes this claim, but its standing is “${claim.standing}”.`,
				hint: "Set standing to “disputed”, or empty disputedBy."
			};
		}
	}
};

// ../../packages/article-schema/dist/checks/claim-without-claimant.js
/** What is asserted is asserted by somebody. */
const claimWithoutClaimant = {
	code: "claim-without-claimant",
	severity: "error",
	rule: "Every claim says who asserts it, by entity or in words; otherwise the story would assert it itself.",
	*run({ article }) {
		for (const [index, claim] of (article.claims ?? []).entries()) {
			if (!claim || claim.claimant !== void 0 || claim.attribution !== void 0) continue;
			yield {
				path: ["claims", index],
				message: `Nobody is named who asserts ${claim.text ? `“${claim.text}”` : "this claim"}.`,
				hint: "Add claimant with the id of an entity, or attribution in words, such as “press reports”."
			};
		}
	}
};

// ../../packages/article-schema/dist/checks/containment-cyclic.js
/** Nothing is part of itself. */
const containmentCyclic = {
	code: "containment-cyclic",
	severity: "error",
	rule: "No place lies in itself, no organization is its own parent, no topic is broader than itself, by any way round.",
	*run({ article }) {
		const entities = article.entities ?? [];
		const containers = new Map(entities.map((entity) => [entity?.id, entity && containerOf(entity)]));
		const settled = /* @__PURE__ */ new Set();
		for (const entity of entities) {
			if (!entity?.id || containers.get(entity.id) === void 0) continue;
			const cycle = findCycle(entity.id, containers, settled);
			if (!cycle) continue;
			yield {
				path: ["entities", entities.findLastIndex((one) => one?.id === cycle[0])],
				message: `“${cycle[0]}” is contained in itself: ${shown$1(cycle)}.`,
				hint: "Take one of these steps out."
			};
		}
	}
};
/** A way round of thousands of steps is told by its beginning and its end. */
function shown$1(cycle) {
	return (cycle.length > 12 ? [
		...cycle.slice(0, 10),
		"…",
		...cycle.slice(-2)
	] : cycle).join(" → ");
}
function containerOf(entity) {
	if (entity.type === "place") return entity.containedIn;
	if (entity.type === "organization") return entity.parent;
	return entity.type === "topic" ? entity.broader : void 0;
}
/** Follows the containers from one entity on. What has been followed once is settled, so all walks together are linear. */
function findCycle(start, containers, settled) {
	const walk = [];
	const walked = /* @__PURE__ */ new Set();
	let id = start;
	while (id !== void 0 && !settled.has(id) && !walked.has(id)) {
		walk.push(id);
		walked.add(id);
		id = containers.get(id);
	}
	for (const step of walk) settled.add(step);
	return id !== void 0 && walked.has(id) ? [...walk.slice(walk.indexOf(id)), id] : void 0;
}

// ../../packages/article-schema/dist/checks/dates-out-of-order.js
/** What ends does not end before it begins. */
const datesOutOfOrder = {
	code: "dates-out-of-order",
	severity: "error",
	rule: "Of two dates that belong together the first is not after the second: an interval, a role, an agreement's term, a correction after publication.",
	*run({ article }) {
		for (const { earlier, later, at } of pairs(article)) {
			if (!earlier || !later || !isAfter(earlier, later)) continue;
			yield {
				path: at,
				message: `${formatPath(at)} has its dates out of order: ${earlier} is after ${later}.`,
				hint: "Correct one of the two dates, or exchange them."
			};
		}
	}
};
function* pairs(article) {
	for (const [index, correction] of (article.corrections ?? []).entries()) yield {
		earlier: article.datePublished,
		later: correction?.date,
		at: [
			"corrections",
			index,
			"date"
		]
	};
	yield {
		earlier: article.datePublished,
		later: article.withdrawal?.date,
		at: ["withdrawal", "date"]
	};
	yield {
		earlier: article.datePublished,
		later: article.expires,
		at: ["expires"]
	};
	yield {
		earlier: article.embargoedUntil,
		later: article.expires,
		at: ["expires"]
	};
	for (const [index, entity] of (article.entities ?? []).entries()) {
		const at = ["entities", index];
		if (entity?.type === "person") for (const [place, role] of (entity.roles ?? []).entries()) yield {
			earlier: role?.from,
			later: role?.until,
			at: [
				...at,
				"roles",
				place,
				"until"
			]
		};
		else if (entity?.type === "agreement") {
			yield {
				earlier: entity.signed,
				later: entity.expires,
				at: [...at, "expires"]
			};
			yield {
				earlier: entity.effective,
				later: entity.expires,
				at: [...at, "expires"]
			};
		} else if (entity?.type === "event") {
			const [from, until] = entity.date?.split("/") ?? [];
			yield {
				earlier: from,
				later: until,
				at: [...at, "date"]
			};
		}
	}
}

// ../../packages/article-schema/dist/checks/entity-unused.js
/** An entity that nothing refers to is a mention that was forgotten, or a leftover. */
const entityUnused = {
	code: "entity-unused",
	severity: "warning",
	rule: "Every declared entity is mentioned in the body or referred to; another one is a forgotten mention or a leftover.",
	readsBody: true,
	*run({ article, references, body }) {
		const used = new Set(body.mentions.map((mention) => mention.entity));
		for (const { id, path } of references) if (id !== (typeof path[1] === "number" && path[0] === "entities" ? article.entities?.[path[1]]?.id : void 0)) used.add(id);
		for (const [index, entity] of (article.entities ?? []).entries()) {
			if (!entity?.id || used.has(entity.id)) continue;
			yield {
				path: ["entities", index],
				message: `The entity “${entity.id}” is declared, but nothing mentions or refers to it.`,
				hint: `Mention it in the body as [${entity.name ?? "…"}](entity:${entity.id}), or take it out.`
			};
		}
	}
};

// ../../packages/article-schema/dist/checks/heading-level-skipped.js
/** A page's headings are its table of contents to those who cannot see it. */
const headingLevelSkipped = {
	code: "heading-level-skipped",
	severity: "warning",
	rule: "Headings go down one level at a time, beginning with ## below the headline; screen readers navigate by them.",
	readsBody: true,
	*run({ body }) {
		let above = 1;
		for (const { level, text, place } of body.headings) {
			if (level > above + 1) yield {
				path: ["body"],
				place,
				message: `The heading “${text}” is of level ${level}, and the one above it of level ${above}.`,
				hint: `Write it with ${"#".repeat(above + 1)}.`
			};
			above = level;
		}
	}
};

// ../../packages/article-schema/dist/checks/headline-too-long.js
/** Beyond this length search engines and aggregators cut a headline off. */
const longest = 110;
/** Syndication partners cut long headlines, seldom where the desk would. */
const headlineTooLong = {
	code: "headline-too-long",
	severity: "warning",
	rule: `A headline has at most ${longest} characters; syndication partners cut off what is longer.`,
	*run({ article: { headline } }) {
		const length = headline === void 0 ? 0 : Array.from(headline).length;
		if (length <= longest) return;
		yield {
			path: ["headline"],
			message: `The headline has ${length} characters; syndication partners cut it off after ${longest}.`,
			hint: "Shorten it, and say the rest in the summary."
		};
	}
};

// ../../packages/article-schema/dist/checks/id-duplicate.js
/** Two entities with one id could not be told apart by a reference. */
const idDuplicate = {
	code: "id-duplicate",
	severity: "error",
	rule: "No two entities of an article have the same id; a reference could not tell them apart.",
	*run({ article }) {
		const first = /* @__PURE__ */ new Map();
		for (const [index, entity] of (article.entities ?? []).entries()) {
			if (!entity?.id) continue;
			const earlier = first.get(entity.id);
			if (earlier === void 0) first.set(entity.id, index);
			else yield {
				path: [
					"entities",
					index,
					"id"
				],
				message: `The id “${entity.id}” is taken by entities[${earlier}] already, so a reference could mean either.`,
				hint: "Give one of them another id, or merge the two."
			};
		}
	}
};

// ../../packages/article-schema/dist/checks/media-without-alt.js
/** Those who do not see a picture are told what it shows. */
const mediaWithoutAlt = {
	code: "media-without-alt",
	severity: "error",
	rule: "A picture that is there has alt text, or is marked decorative; readers who do not see it would miss what it says.",
	*run({ article }) {
		for (const [index, media] of (article.media ?? []).entries()) {
			if (!(media?.kind === "photo" || media?.kind === "graphic") || (media.renditions ?? []).length === 0 || media.alt !== void 0 || media.decorative) continue;
			yield {
				path: ["media", index],
				message: "This picture has no alt text, so readers who do not see it would not know what it shows.",
				hint: "Add alt with what it shows, or decorative: true where the text already says all of it."
			};
		}
	}
};

// ../../packages/article-schema/dist/checks/suggest.js
const shown = 8;
/** How many ids are compared for one article. With more faults than that, the first ones show the way. */
const mostComparisons = 5e5;
/**
* Gives a function that writes what to do about an id that no entity has: the one that was probably meant, and those that
* there are.
*
* @param declared the ids of the entities that there are
*/
function suggesting(declared) {
	let ids;
	let comparisons = 0;
	return (id) => {
		ids ??= declared.sorted();
		comparisons += ids.length;
		const meant = comparisons <= mostComparisons ? nearest(id, ids) : void 0;
		return `${meant ? `Did you mean “${meant}”? ` : ""}${listed(ids)} Declare it, or correct the id.`;
	};
}
function listed(ids) {
	if (ids.length === 0) return "No entity is declared.";
	const more = ids.length > shown ? `, and ${ids.length - shown} more` : "";
	return `Declared entities: ${ids.slice(0, shown).join(", ")}${more}.`;
}

// ../../packages/article-schema/dist/checks/mention-undeclared.js
/** A mention of an entity that the article does not carry would be a link to nothing. */
const mentionUndeclared = {
	code: "mention-undeclared",
	severity: "error",
	rule: "Every entity that the body mentions is declared; a mention of another one would link readers to nothing.",
	readsBody: true,
	*run({ body, declared }) {
		const suggest = suggesting(declared);
		for (const { entity, text, place } of body.mentions) {
			if (declared.has(entity)) continue;
			yield {
				path: ["body"],
				place,
				message: `“[${text}](entity:${entity})” mentions an entity that is not declared, so it would link to nothing.`,
				hint: suggest(entity)
			};
		}
	}
};

// ../../packages/article-schema/dist/checks/modified-before-published.js
/** A change comes after what it changes. */
const modifiedBeforePublished = {
	code: "modified-before-published",
	severity: "error",
	rule: "dateModified is not before datePublished; readers' programs sort and update stories by the two.",
	*run({ article: { datePublished, dateModified } }) {
		if (!datePublished || !dateModified || !isAfter(datePublished, dateModified)) return;
		yield {
			path: ["dateModified"],
			message: `dateModified (${dateModified}) is before datePublished (${datePublished}).`,
			hint: "Correct one of the two, or leave dateModified out where nothing was changed."
		};
	}
};

// ../../packages/article-schema/dist/checks/contained-in.js
const usual = {
	fewComparisons: 2e7,
	mostAtATime: 1e6
};
/**
* Gives those of the phrases that stand in a text. Takes time in proportion to the length of the text and of all phrases
* together: ten thousand phrases in a long text are looked for at once, as Aho and Corasick do it.
*
* @param text where to look
* @param phrases what to look for
* @param limits when phrases are looked for all at once, and how many
*/
function containedIn(text, phrases, { fewComparisons, mostAtATime } = usual) {
	const possible = [...new Set(phrases)].filter((phrase) => phrase.length <= text.length);
	if (text.length * possible.length <= fewComparisons) return new Set(possible.filter((phrase) => text.includes(phrase)));
	const found = /* @__PURE__ */ new Set();
	let batch = [];
	let characters = 0;
	for (const phrase of possible) {
		batch.push(phrase);
		characters += phrase.length;
		if (characters < mostAtATime) continue;
		addFound(text, batch, found);
		[batch, characters] = [[], 0];
	}
	addFound(text, batch, found);
	return found;
}
function addFound(text, phrases, found) {
	const root = searchFor(phrases);
	let state = root;
	for (let index = 0; index < text.length; index++) {
		state = follow(state, text.charCodeAt(index)) ?? root;
		let complete = state.phrase === void 0 ? state.ending : state;
		while (complete?.phrase !== void 0 && !found.has(complete.phrase)) {
			found.add(complete.phrase);
			complete = complete.ending;
		}
	}
}
/** Gives the state after one more character, or nothing where no phrase begins with what was read. */
function follow(from, character) {
	for (let state = from; state; state = state.shorter) {
		const next = state.next.get(character);
		if (next) return next;
	}
}
function searchFor(phrases) {
	const root = { next: /* @__PURE__ */ new Map() };
	for (const phrase of phrases) {
		let state = root;
		for (let index = 0; index < phrase.length; index++) {
			const character = phrase.charCodeAt(index);
			const next = state.next.get(character) ?? { next: /* @__PURE__ */ new Map() };
			state.next.set(character, next);
			state = next;
		}
		state.phrase = phrase;
	}
	const states = [root];
	for (const state of states) for (const [character, next] of state.next) {
		next.shorter = (state.shorter && follow(state.shorter, character)) ?? root;
		const ending = next.shorter.phrase === void 0 ? next.shorter.ending : next.shorter;
		if (ending) next.ending = ending;
		states.push(next);
	}
	return root;
}

// ../../packages/article-schema/dist/checks/quote-not-in-body.js
/** A quote that the copy does not contain was changed in one place and not in the other. */
const quoteNotInBody = {
	code: "quote-not-in-body",
	severity: "error",
	rule: "A quote's words stand in the body, letter for letter; the kind of quotation marks, the spacing and the emphasis may differ.",
	readsBody: true,
	*run({ article, body }) {
		const quotes = [...(article.quotes ?? []).entries()].flatMap(([index, quote]) => quote?.text ? [{
			index,
			text: quote.text,
			words: comparable(quote.text)
		}] : []);
		if (quotes.length === 0) return;
		const there = containedIn(comparable(body.text), quotes.map(({ words }) => words));
		for (const { index, text, words } of quotes) {
			if (there.has(words)) continue;
			yield {
				path: [
					"quotes",
					index,
					"text"
				],
				message: `The words “${text}” do not stand in the body, so the quote or the copy has been altered.`,
				hint: "Make the quote and the body say exactly the same words."
			};
		}
	}
};
/** Gives text in the form in which two texts with the same words are equal. */
function comparable(text) {
	return text.normalize("NFC").replace(/["“”„‟″‶«»‘’‚‛′‵‹›「」『』＂＇]/g, "'").replace(/[*_]/g, "").replace(/[\u00ad\u200b]/g, "").replace(/\s{2,}|[^\S ]/g, " ").trim();
}

// ../../packages/article-schema/dist/checks/quote-without-speaker.js
/** Words in quotation marks are somebody's. */
const quoteWithoutSpeaker = {
	code: "quote-without-speaker",
	severity: "error",
	rule: "Every quote says whose words it is, by entity or in words; a reader cannot weigh words of nobody.",
	*run({ article }) {
		for (const [index, quote] of (article.quotes ?? []).entries()) {
			if (!quote || quote.speaker !== void 0 || quote.attribution !== void 0) continue;
			yield {
				path: ["quotes", index],
				message: `Nobody is named as the speaker of ${quote.text ? `“${quote.text}”` : "this quote"}.`,
				hint: "Add speaker with the id of an entity, or attribution in words where the speaker is not named."
			};
		}
	}
};

// ../../packages/article-schema/dist/checks/reference-dangling.js
/** A reference by id leads to an entity that the article carries. */
const referenceDangling = {
	code: "reference-dangling",
	severity: "error",
	rule: "Every id that stands for an entity is the id of a declared one; an article is complete by itself.",
	*run({ references, declared }) {
		const suggest = suggesting(declared);
		for (const { id, path } of references) {
			if (declared.has(id)) continue;
			yield {
				path,
				message: `${formatPath(path)} refers to “${id}”, and no entity with that id is declared.`,
				hint: suggest(id)
			};
		}
	}
};

// ../../packages/article-schema/dist/checks/reference-misfit.js
/** A speaker is no place, and a country lies in no person. */
const referenceMisfit = {
	code: "reference-misfit",
	severity: "error",
	rule: "A reference leads to an entity of a kind that can stand there: a quote is spoken by a person, not by a place.",
	*run({ article, references }) {
		const types = new Map((article.entities ?? []).map((entity) => [entity?.id, entity?.type]));
		for (const { id, path, expected } of references) {
			const type = types.get(id);
			if (!type || !expected || expected.includes(type)) continue;
			yield {
				path,
				message: `${formatPath(path)} refers to “${id}”, ${withArticle(type)}, where ${expected.map(withArticle).join(" or ")} is meant.`,
				hint: "Refer to another entity, or correct the entity's type."
			};
		}
	}
};
function withArticle(type) {
	return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

// ../../packages/article-schema/dist/checks/withdrawal-unexplained.js
/** Readers who knew a story are told why it is gone. */
const withdrawalUnexplained = {
	code: "withdrawal-unexplained",
	severity: "error",
	rule: "A withdrawn story says when and why it was taken back, and only a withdrawn one does; readers who knew it are told.",
	*run({ article: { status, withdrawal } }) {
		if (status === "withdrawn" && !withdrawal) yield {
			path: ["withdrawal"],
			message: "The story is withdrawn, but nothing says when and why.",
			hint: "Add withdrawal with date and reason."
		};
		else if (withdrawal && status !== "withdrawn") yield {
			path: ["status"],
			message: "The story says why it was withdrawn, but its status does not say that it is.",
			hint: "Set status to “withdrawn”, or take withdrawal out."
		};
	}
};

// ../../packages/article-schema/dist/checks/checks.js
/** Every check of a story's integrity, in the order in which their findings are listed. */
const checks = [
	idDuplicate,
	mentionUndeclared,
	referenceDangling,
	referenceMisfit,
	entityUnused,
	containmentCyclic,
	bodyEmpty,
	headlineTooLong,
	headingLevelSkipped,
	quoteNotInBody,
	quoteWithoutSpeaker,
	claimWithoutClaimant,
	claimDisputeUnnamed,
	mediaWithoutAlt,
	modifiedBeforePublished,
	datesOutOfOrder,
	withdrawalUnexplained,
	agreementHistoryDisordered
];

// ../../packages/article-schema/dist/checks/declared-ids.js
/**
* Gives the ids that an input's entities declare, whatever else may be wrong with them.
*
* @param input an article, or any data
*/
function idsIn(input) {
	const entities = valueAt(input, "entities");
	return (Array.isArray(entities) ? entities.map((entity) => valueAt(entity, "id")) : []).filter((id) => typeof id === "string");
}
/**
* Puts together the ids that an article declares, and those declared elsewhere.
*
* @param here the ids of the article's entities
* @param elsewhere the ids of entities that the article does not carry
*/
function declaredIds(here, elsewhere = /* @__PURE__ */ new Set()) {
	const ids = new Set(here);
	return {
		has: (id) => ids.has(id) || elsewhere.has(id),
		sorted: () => [.../* @__PURE__ */ new Set([...ids, ...elsewhere])].toSorted()
	};
}

// ../../packages/article-schema/dist/checks/references.js
const actors = ["person", "organization"];
const speakers = [...actors, "agreement"];
const topics = ["topic"];
const places = ["place"];
const organizations = ["organization"];
const parties = [
	"place",
	"organization",
	"person"
];
/**
* Gives every reference to an entity that an article's data makes; mentions in the body are not among them.
*
* @param article an article, or what there is of one
*/
function references(article) {
	const [found, add] = list();
	for (const [index, id] of (article.about ?? []).entries()) add(id, ["about", index]);
	for (const [index, author] of (article.authors ?? []).entries()) add(author?.entity, [
		"authors",
		index,
		"entity"
	], actors);
	for (const [index, quote] of (article.quotes ?? []).entries()) add(quote?.speaker, [
		"quotes",
		index,
		"speaker"
	], speakers);
	for (const [index, claim] of (article.claims ?? []).entries()) {
		add(claim?.claimant, [
			"claims",
			index,
			"claimant"
		], actors);
		for (const [at, id] of (claim?.disputedBy ?? []).entries()) add(id, [
			"claims",
			index,
			"disputedBy",
			at
		], actors);
	}
	for (const [index, media] of (article.media ?? []).entries()) add(media?.creditedTo, [
		"media",
		index,
		"creditedTo"
	], actors);
	for (const [index, source] of (article.sources ?? []).entries()) add(source?.entity, [
		"sources",
		index,
		"entity"
	], actors);
	for (const [index, entity] of (article.entities ?? []).entries()) if (entity) addEntityReferences(entity, ["entities", index], add);
	return found;
}
/**
* Gives every reference that one entity makes to others.
*
* @param entity an entity, or what there is of one
* @param at the path that leads to the entity
*/
function entityReferences(entity, at) {
	const [found, add] = list();
	addEntityReferences(entity, at, add);
	return found;
}
function addEntityReferences(entity, at, add) {
	switch (entity.type) {
		case "person":
			for (const [index, role] of (entity.roles ?? []).entries()) add(role?.organization, [
				...at,
				"roles",
				index,
				"organization"
			], organizations);
			break;
		case "organization":
			add(entity.parent, [...at, "parent"], organizations);
			add(entity.location, [...at, "location"], places);
			break;
		case "place":
			add(entity.containedIn, [...at, "containedIn"], places);
			break;
		case "agreement":
			for (const [index, id] of (entity.parties ?? []).entries()) add(id, [
				...at,
				"parties",
				index
			], parties);
			break;
		case "event":
			add(entity.place, [...at, "place"], places);
			for (const [index, id] of (entity.participants ?? []).entries()) add(id, [
				...at,
				"participants",
				index
			]);
			break;
		case "topic":
			add(entity.broader, [...at, "broader"], topics);
			break;
		case void 0:
	}
}
function list() {
	const found = [];
	const add = (id, path, expected) => {
		if (id !== void 0) found.push(expected ? {
			id,
			path,
			expected
		} : {
			id,
			path
		});
	};
	return [found, add];
}

// ../../packages/article-schema/dist/checks/read-article.js
/**
* Reads, completes and checks an article in one pass: its shape is looked at once, and its body is parsed once. This gives
* what `readDraft`, `readBody`, `checkArticle` and `safeParseArticle` give one after another.
*
* @param input any data, such as an `Article` or the result of `JSON.parse`; it is not changed
* @param options how the body is read, and where further entities come from
*/
function readArticle(input, options = {}) {
	const shape = readShape(input);
	const body = options.body ?? readBody(shape.draft.body ?? "", options.parseMarkdown);
	const used = [...options.usedEntities?.(shape.draft, body) ?? []];
	const article = shape.article && {
		...shape.article,
		entities: [...shape.article.entities, ...used]
	};
	const draft = article ?? {
		...shape.draft,
		entities: [...shape.draft.entities ?? [], ...used]
	};
	if (!shape.isChecked) return {
		draft,
		body,
		findings: shape.findings
	};
	const subject = {
		article: draft,
		references: references(draft),
		body,
		declared: declaredIds([...shape.ids, ...used.map(({ id }) => id)], options.declared)
	};
	const { unreadable } = body;
	const applicable = checks.filter(({ readsBody }) => !readsBody || !unreadable);
	const unread = unreadable ? [{
		severity: "error",
		path: ["body"],
		...unreadable
	}] : [];
	const ownEntities = shape.draft.entities?.length ?? 0;
	const integrity = findingsOf(applicable, subject).filter(({ code, path }) => code === idDuplicate.code || !isAboutEntity(path, ownEntities));
	return {
		...article && { article },
		draft,
		body,
		findings: [
			...shape.findings,
			...unread,
			...integrity
		]
	};
}
function readShape(input) {
	return attemptToRead(() => {
		const { data: article, error } = Article.safeParse(input);
		const read = {
			ids: idsIn(input),
			isChecked: otherVersion(input) === void 0
		};
		return error ? {
			...read,
			draft: withoutFaults(input, error.issues),
			findings: articleFindings(error.issues, input)
		} : {
			...read,
			article,
			draft: article,
			findings: []
		};
	}, (finding) => ({
		draft: {},
		ids: [],
		isChecked: false,
		findings: [finding]
	}));
}
/** Says whether a path leads to one of an article's entities from an index on. */
function isAboutEntity([field, index], from) {
	return field === "entities" && typeof index === "number" && index >= from;
}

export { Article as a, Rendition as c, Line as d, Text as f, readDraft as i, DigitalSourceType as l, entityReferences as n, SyndicatedFrom as o, references as r, Rights as s, readArticle as t, Entity as u };