import { A as rfc822, C as direction, D as attributes, E as xml, M as webAddress, N as addressesBelow, O as momentOf, P as feedFiles, T as readableDate, _ as entityFolder, b as sectionFolder, c as Digest, d as languageName, f as layout, g as authorFolder, h as inEnglish, i as isVisibleAt, j as pageAddress, k as rfc3339, l as digestOf, m as subscribe, n as renderFeedDocument, p as feedFormats, r as feedFormats$1, s as storyDocuments, u as contentTypes, v as languageFolder, w as html, x as storyAt, y as monthFolder } from "./feed-document.js";
import { o as partsOf } from "./stored-story.js";
import { a as listed } from "./story-text.js";
import { t as LanguageTag } from "./language-tag.js";
import { t as ownFile } from "./own-file.js";
import { readFileSync } from "node:fs";

// ../../packages/renderer/dist/feed/archive.js
/**
* Divides stories among the documents of an archived feed. Archives are filled from the oldest story on, so that a new story
* changes none of them.
*
* @param stories every story of the feed, the newest first
* @param size how many stories an archive document holds; the subscription document holds as many at the least, where there
*   are so many
* @see https://www.rfc-editor.org/rfc/rfc5005#section-4
*/
function archiveFeed(stories, size) {
	if (!Number.isInteger(size) || size < 1) throw new RangeError("An archive document holds one story at the least.");
	const full = Math.floor(Math.max(0, stories.length - size) / size);
	const archives = Array.from({ length: full }, (_, index) => {
		const oldest = stories.length - index * size;
		return stories.slice(oldest - size, oldest);
	});
	return {
		subscription: stories.slice(0, stories.length - full * size),
		archives
	};
}

// ../../packages/renderer/dist/opml/opml.js
/**
* Gives a list of feeds as an OPML 2.0 document, which feed readers import.
*
* @param list the feeds
* @throws {TypeError} where an address is not an absolute one of the web
* @see https://opml.org/spec2.opml
*/
function renderOpml({ title, feeds, groups = [], owner, modified }) {
	return String(xml`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head>
<title>${title}</title>
${modified && xml`<dateModified>${rfc822(modified)}</dateModified>\n`}${owner && xml`<ownerName>${owner.name}</ownerName>\n`}${owner?.email && xml`<ownerEmail>${owner.email}</ownerEmail>\n`}${owner?.url && xml`<ownerId>${webAddress(owner.url)}</ownerId>\n`}<docs>https://opml.org/spec2.opml</docs>
</head>
<body>
${feeds.map(outline)}${groups.map((group) => xml`<outline ${attributes({
		text: group.title,
		title: group.title
	})}>
${group.feeds.map(outline)}</outline>
`)}</body>
</opml>
`);
}
function outline({ title, url, homeUrl, description, language }) {
	const about = {
		type: "rss",
		text: title,
		title,
		xmlUrl: webAddress(url),
		htmlUrl: webAddress(homeUrl),
		description,
		language
	};
	return xml`<outline ${attributes(about)}/>\n`;
}

// ../../packages/renderer/dist/sitemap/news-sitemap.js
const twoDays = 1728e5;
const most = 1e3;
/**
* Gives a Google News sitemap: the stories of the last two days, at most 1,000, the newest first. It is the one document
* that depends on the present time, which is an argument. A story that is dated by its day alone is listed from the beginning
* of that day (UTC) until noon two days later.
*
* @param stories the published stories, in any order
* @param publication who publishes them
* @param options the present time
* @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
*/
function renderNewsSitemap(stories, publication, { now }) {
	const age = ({ article }) => now.getTime() - momentOf(article.datePublished).getTime();
	const recent = stories.filter((story) => story.article.status !== "withdrawn" && hasBegun(story, now) && age(story) <= twoDays).toSorted((a, b) => age(a) - age(b) || Number(a.url > b.url) - Number(a.url < b.url)).slice(0, most);
	return String(xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${recent.map(({ article, url }) => xml`<url>
<loc>${pageAddress(url)}</loc>
<news:news>
<news:publication><news:name>${publication.title}</news:name><news:language>${newsLanguage(article.language)}</news:language></news:publication>
<news:publication_date>${newsDate(article.datePublished)}</news:publication_date>
<news:title>${article.headline}</news:title>
</news:news>
</url>
`)}</urlset>
`);
}
/** A story that is dated by its day alone is there from the day's beginning on, and not from noon. */
function hasBegun({ article: { datePublished } }, now) {
	return Date.parse(datePublished) <= now.getTime();
}
/** Google takes two or three letters of ISO 639, and tells two kinds of Chinese apart by country. */
function newsLanguage(language) {
	const [primary = language, ...rest] = language.toLowerCase().split("-");
	if (primary !== "zh") return primary;
	return rest.some((part) => [
		"hant",
		"tw",
		"hk",
		"mo"
	].includes(part)) ? "zh-tw" : "zh-cn";
}
/** W3C's date format wants seconds to be there or the whole time to be left out. */
function newsDate(date) {
	return date.replace(/T(\d\d:\d\d)(?=[Z+-])/, "T$1:00");
}

// ../../packages/renderer/dist/sitemap/sitemap.js
const head = `<?xml version="1.0" encoding="utf-8"?>\n`;
const namespaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`;
const start = `${head}<urlset ${namespaces} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const end = "</urlset>\n";
/**
* Gives the documents of a sitemap: one, or an index followed by its parts where one document could not hold all pages.
*
* @param pages the pages, in any order
* @param options where the documents are served
* @throws {TypeError} where an address is not an absolute one of the web
* @see https://www.sitemaps.org/protocol.html
*/
function renderSitemap(pages, options) {
	const { url, partUrl, mostPages = 5e4, mostBytes = 52428800 } = options;
	const parts = [];
	let part = start;
	let bytes = byteLength(start) + byteLength(end);
	let count = 0;
	for (const page of pages) {
		const text = String(sitemapPage(page));
		const size = byteLength(text);
		if (count > 0 && (count === mostPages || bytes + size > mostBytes)) {
			parts.push(part + end);
			[part, bytes, count] = [
				start,
				byteLength(start) + byteLength(end),
				0
			];
		}
		part += text;
		bytes += size;
		count += 1;
	}
	parts.push(part + end);
	const [only] = parts;
	if (parts.length === 1 && only !== void 0) return [{
		url,
		xml: only
	}];
	const documents = parts.map((text, index) => ({
		url: partUrl(index + 1),
		xml: text
	}));
	return [{
		url,
		xml: sitemapIndex$1(documents)
	}, ...documents];
}
function sitemapPage({ url, modified, alternates = [] }) {
	return xml`<url>
<loc>${pageAddress(url)}</loc>
${modified && xml`<lastmod>${modified.includes("T") ? rfc3339(modified) : modified}</lastmod>\n`}${alternates.map((alternate) => xml`<xhtml:link ${attributes({
		rel: "alternate",
		hreflang: alternate.language,
		href: pageAddress(alternate.url)
	})}/>\n`)}</url>
`;
}
function sitemapIndex$1(parts) {
	const entries = parts.map(({ url }) => xml`<sitemap>\n<loc>${pageAddress(url)}</loc>\n</sitemap>\n`).join("");
	return `${head}<sitemapindex ${namespaces}>\n${entries}</sitemapindex>\n`;
}
/** Gives the size of text in UTF-8, in bytes. */
function byteLength(text) {
	let bytes = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		bytes += unit < 128 ? 1 : unit < 2048 ? 2 : unit >= 55296 && unit < 57344 ? 2 : 3;
	}
	return bytes;
}

// src/edition/newest-first.ts
/** A story as it is planned: with what is asked of it again and again, worked out once. */
var PlannedStory = class {
	/** What it was made of. */
	story;
	#moment;
	/** Its digest as two integers of 32 bits, from when it is asked for. */
	#first = 0;
	#second = 0;
	#isDigested = false;
	constructor(story) {
		this.story = story;
	}
	get record() {
		return this.story.record;
	}
	/** When it was published, in milliseconds since 1970; a day counts as its noon in UTC. */
	get moment() {
		return this.#moment ??= momentOf(this.record.datePublished).getTime();
	}
	/** Adds its digest to that of a list. */
	addTo(list) {
		if (!this.#isDigested) {
			[this.#first, this.#second] = new Digest().text(this.record.digest).numbers();
			this.#isDigested = true;
		}
		list.number(this.#first, this.#second);
	}
};
/** Gives stories in the order of lists and feeds: the newest first, those of one moment by their ids. */
function newestFirst(stories) {
	return stories.map((story) => new PlannedStory(story)).toSorted((a, b) => b.moment - a.moment || (a.record.id < b.record.id ? -1 : 1));
}
/**
* Gives the digest of a list of stories.
*
* @param stories what is listed
* @param texts what else is shown
*/
function digestOfList(stories, texts = []) {
	const digest = new Digest().text(...texts);
	for (const story of stories) story.addTo(digest);
	return digest.toString();
}
/** Gives the records of planned stories. */
function recordsOf(stories) {
	return stories.map(({ record }) => record);
}

// src/edition/catalogue.ts
/** In the order in which their lists stand. */
const kinds$2 = [
	"sections",
	"authors",
	"entities",
	"languages"
];
/**
* Writes which stories are listed where, so that an edition with the same lists can be planned without a look at the stories
* that have not changed.
*
* @param catalogued the lists
* @param stories every story of the publication, in an order that will be the same
*/
function formatCatalogue({ published, withdrawn, channels, months }, stories) {
	const places = new Map(stories.map((story, place) => [story, place]));
	const placesOf = (planned) => planned.map(({ story }) => places.get(story)).join(" ");
	const numbers = new Map([...published, ...withdrawn].map((story, number) => [story, number]));
	const numbersOf = (listed) => listed.map((story) => numbers.get(story)).join(" ");
	const all = kinds$2.flatMap((kind) => channels[kind]);
	const headOf = ({ kind, folder, name, entity }) => ({
		kind,
		folder,
		name,
		...entity && { entity }
	});
	const head = {
		months: [...months.keys()],
		channels: {
			sections: channels.sections.map(headOf),
			authors: channels.authors.map(headOf),
			entities: channels.entities.map(headOf),
			languages: channels.languages.map(headOf)
		}
	};
	return [
		JSON.stringify(head),
		placesOf(published),
		placesOf(withdrawn),
		...Array.from(months.values(), numbersOf),
		...all.flatMap((channel) => [numbersOf(channel.stories), numbersOf(channel.withdrawn)])
	].join("\n");
}
/**
* Reads a catalogue.
*
* @param text what {@link formatCatalogue} wrote
* @throws {SyntaxError} where it is damaged
*/
function readCatalogue(text, options) {
	const lines = text.split("\n").values();
	const next = () => {
		const { value, done } = lines.next();
		if (done === true) throw new SyntaxError("There is a list missing of the catalogue.");
		return value;
	};
	const head = JSON.parse(next());
	const storiesOf = (places) => partsOf(options.stories, places).map((story) => new PlannedStory(story));
	const published = storiesOf(next());
	const withdrawn = storiesOf(next());
	const all = [...published, ...withdrawn];
	const months = /* @__PURE__ */ new Map();
	for (const month of head.months) {
		const numbers = next();
		months.set(month, options.isMonthWanted(month) ? partsOf(all, numbers) : []);
	}
	const channelsOf = (kind) => head.channels[kind].flatMap((channel) => {
		const [stories, takenBack] = [next(), next()];
		if (kind !== "sections" && !options.isChannelWanted(channel.folder)) return [];
		return {
			...channel,
			stories: partsOf(all, stories),
			withdrawn: partsOf(all, takenBack)
		};
	});
	return {
		published,
		withdrawn,
		months,
		channels: {
			sections: channelsOf("sections"),
			authors: channelsOf("authors"),
			entities: channelsOf("entities"),
			languages: channelsOf("languages")
		}
	};
}

// src/edition/grouped.ts
/** Divides items among groups by a key of theirs; groups and items stay in the order in which they came. */
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

// src/edition/months-of.ts
/** Gives the month of a story's own date. */
function monthOf({ datePublished }) {
	return datePublished.slice(0, 7);
}
/**
* Divides stories among months.
*
* @param published the stories, the newest first
*/
function monthsOf(published) {
	const months = grouped(published, ({ record }) => monthOf(record));
	return new Map([...months].toSorted(([a], [b]) => a < b ? 1 : -1));
}

// src/pages/archive-page.ts
/**
* Writes the list of months in which stories were published, of one year or of all.
*
* @param site who publishes, and where
* @param path where the page stands
* @param years the years, each with its months, as dates such as `2019-11`
*/
function archivePage(site, path, years) {
	const { publication, addresses } = site;
	const { language } = publication;
	const en = (words) => inEnglish(language, words);
	const isWhole = path === "archive/index.html";
	const [only] = years.keys();
	const title = isWhole || only === void 0 ? "Archive" : readableDate(only, language);
	const months = (dates) => html`<ul class="months">${dates.map((date) => html`<li><a href="${addresses.at(`${monthFolder(date)}index.html`)}">${readableDate(date, language)}</a></li>`)}</ul>
`;
	const lists = Array.from(years, ([year, dates]) => isWhole ? html`<h2><a href="${addresses.at(`archive/${year}/index.html`)}">${readableDate(year, language)}</a></h2>
${months(dates)}` : months(dates));
	return layout(site, {
		title,
		path,
		main: html`<header class="channel">
${isWhole ? void 0 : html`<p class="section"><a href="${addresses.at("archive/index.html")}">${en("Archive")}</a></p>\n`}<h1>${isWhole ? en(title) : title}</h1>
</header>
${lists.length > 0 ? lists : html`<p>${en("No story has been published yet.")}</p>`}`
	});
}

// src/pages/story-list.ts
/** Writes a list of stories, each with its section, headline, summary and date, in its own language and direction. */
function storyList({ addresses }, stories, { level = 2, withSection = true, note = () => void 0 } = {}) {
	const items = stories.map((story) => {
		const { slug, language, section, headline, summary, datePublished } = story;
		const link = html`<a href="${addresses.story(slug)}">${headline}</a>`;
		const noted = note(story);
		const label = section === void 0 || !withSection ? void 0 : html`<a href="${addresses.at(`${sectionFolder(section)}index.html`)}">${section}</a>`;
		const head = label || noted ? html`<p class="section">${label}${label && noted ? " · " : void 0}${noted}</p>\n` : void 0;
		return html`
<li><article lang="${language}" dir="${direction(language)}">
${head}${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
<p>${summary}</p>
<p class="dateline"><time datetime="${datePublished}">${readableDate(datePublished, language)}</time></p>
</article></li>`;
	});
	return html`<ol class="stories">${items}\n</ol>`;
}
/** Writes the way to the pages before and after one page of a list; nothing where it is the only one. */
function pager({ publication, addresses }, { newer, older }) {
	if (newer === void 0 && older === void 0) return void 0;
	const en = (words) => inEnglish(publication.language, words);
	return html`<nav class="pager" aria-label="Pages">
<ul>${newer && html`<li class="newer"><a href="${addresses.at(newer)}" rel="prev">${en("Newer stories")}</a></li>`}${older && html`<li class="older"><a href="${addresses.at(older)}" rel="next">${en("Older stories")}</a></li>`}</ul>
</nav>`;
}
/** Gives what the head of one page of a list says of the pages before and after it. */
function pagerHead({ addresses }, { newer, older }) {
	return [newer === void 0 ? void 0 : html`<link rel="prev" href="${addresses.at(newer)}">\n`, older === void 0 ? void 0 : html`<link rel="next" href="${addresses.at(older)}">\n`];
}
/** Gives the title of one page of a list. */
function pageTitle(title, { number }) {
	return number === void 0 ? title : `${title} (${number})`;
}

// src/pages/month-page.ts
/**
* Writes a page of the stories of a month.
*
* @param site who publishes, and where
* @param month which month, and which ones are beside it
* @param page which of its stories it shows
*/
function monthPage(site, { month, before, after }, page) {
	const { publication, addresses } = site;
	const { language } = publication;
	const title = readableDate(month, language);
	const link = (other, side) => other === void 0 ? void 0 : html`<li class="${side}"><a href="${addresses.at(`${monthFolder(other)}index.html`)}">${readableDate(other, language)}</a></li>`;
	const beside = before === void 0 && after === void 0 ? void 0 : html`<nav class="pager" aria-label="Months">
<ul>${link(after, "newer")}${link(before, "older")}</ul>
</nav>`;
	return layout(site, {
		title: pageTitle(title, page),
		path: page.path,
		head: pagerHead(site, page),
		main: html`<header class="channel">
<p class="section"><a href="${addresses.at("archive/index.html")}">${inEnglish(language, "Archive")}</a></p>
<h1>${pageTitle(title, page)}</h1>
</header>
${storyList(site, page.stories)}
${pager(site, page)}
${beside}`
	});
}

// src/edition/list-pages.ts
/** How many stories a page of a list shows; the first one shows as many at the least. */
const storiesOnPage = 50;
/**
* Divides a list of stories among pages. They are counted from the oldest story on, so that a new story changes the first page
* alone.
*
* @param folder where the list stands: a path that is empty or ends in a slash
* @param stories its stories, the newest first
* @returns the pages, that with the oldest stories first
*/
function listPages(folder, stories) {
	const { subscription, archives } = archiveFeed(stories, storiesOnPage);
	const first = `${folder}index.html`;
	const path = (number) => `${folder}page/${number}/index.html`;
	const pages = archives.map((content, index) => ({
		path: path(index + 1),
		number: index + 1,
		planned: content,
		newer: index + 1 < archives.length ? path(index + 2) : first,
		...index > 0 && { older: path(index) }
	}));
	pages.push({
		path: first,
		planned: subscription,
		...archives.length > 0 && { older: path(archives.length) }
	});
	return pages;
}
/** Gives the digest of a page of a list: what it shows, and where it leads. */
function digestOfPage({ planned, newer, older }, texts) {
	return digestOfList(planned, [
		newer,
		older,
		...texts
	]);
}

// src/edition/plan-archive.ts
/** Plans the archive: a list of stories for each month, and the lists of the months of a year and of all years. */
function* planArchive(planning) {
	const { site } = planning;
	const months = [...planning.months.keys()];
	for (const [index, month] of months.entries()) yield* planMonth(planning, planning.months.get(month) ?? [], {
		month,
		after: months[index - 1],
		before: months[index + 1]
	});
	const years = grouped(months, (month) => month.slice(0, 4));
	for (const [year, dates] of years) yield archive(site, `archive/${year}/index.html`, /* @__PURE__ */ new Map([[year, dates]]));
	yield archive(site, "archive/index.html", years);
}
function* planMonth({ site, teaserOf }, stories, month) {
	for (const page of listPages(monthFolder(month.month), stories)) {
		const shown = page.number === void 0 ? month : { month: month.month };
		yield {
			path: page.path,
			contentType: contentTypes.html,
			get digest() {
				return digestOfPage(page, [shown.before, shown.after]);
			},
			shows: page.planned,
			render: () => monthPage(site, shown, {
				...page,
				stories: listed(page.planned, teaserOf)
			})
		};
	}
}
function archive(site, path, years) {
	return {
		path,
		contentType: contentTypes.html,
		digest: digestOf([...years.values()].flat()),
		render: () => archivePage(site, path, years)
	};
}

// src/pages/channel-title.ts
/** Gives what readers are shown as the name of a channel. */
function channelTitle({ kind, name }) {
	return kind === "language" ? languageName(name) : name;
}

// src/pages/llms-text.ts
/**
* Writes `llms.txt`: what the publication is and where its texts stand as Markdown, for language models.
*
* @param site who publishes, and where
* @param newest the newest stories, the newest first
* @param sections the sections that there are
* @see https://llmstxt.org
*/
function llmsText({ publication, addresses }, newest, sections) {
	const link = (name, url, about) => `- [${plain(name)}](${url})${about === void 0 ? "" : `: ${plain(about)}`}`;
	const page = (path, name, about) => link(name, addresses.at(path), about);
	const sectionsOfText = [
		["Newest stories", newest.map(({ slug, headline, summary, datePublished }) => link(headline, addresses.storyMarkdown(slug), `${datePublished.slice(0, 10)}. ${summary}`))],
		["Sections", sections.map(({ folder, name }) => page(`${folder}index.html`, name))],
		["Everything else", [
			page("archive/index.html", "Archive", "all stories by month"),
			page("entities/index.html", "Topics", "people, organizations, places, agreements and events"),
			page("feed.json", "JSON Feed", "the newest stories, whole, with links to those before")
		]],
		["Optional", [
			page("feeds.opml", "List of feeds", "every feed, as OPML"),
			page("sitemap.xml", "Sitemap", "every page"),
			page("schemas/article.schema.json", "JSON Schema", "what the .json beside each story holds")
		]]
	].filter(([, links]) => links.length > 0).map(([title, links]) => `## ${title}\n\n${links.join("\n")}\n`);
	return `# ${plain(publication.title)}

> ${plain(publication.description)}

Each story stands as Markdown at its address with \`.md\` in place of the last slash, and as data with \`.json\`.

${sectionsOfText.join("\n")}`;
}
/** Makes a line of Markdown of plain text. */
function plain(text) {
	return text.replace(/\s+/g, " ").trim().replace(/[\\`*_[\]<>]|&(?=#?\w+;)/g, String.raw`\$&`);
}

// src/edition/entity-groups.ts
const titles = [
	["person", "People"],
	["organization", "Organizations"],
	["place", "Places"],
	["agreement", "Agreements"],
	["event", "Events"],
	["topic", "Topics"]
];
/** Gives the channels of entities by type, without the types of which there are none. */
function entityGroups(entities) {
	return titles.map(([type, title]) => ({
		title,
		channels: entities.filter(({ entity }) => entity?.type === type)
	})).filter(({ channels }) => channels.length > 0);
}

// src/pages/directory-page.ts
/** Writes a page of a directory: every section, author, language or entity, with its page and its feeds. */
function directoryPage(site, { path, title, groups, previous, next }) {
	const { publication, addresses } = site;
	const en = (words) => inEnglish(publication.language, words);
	const link = (other, side, words) => other === void 0 ? void 0 : html`<li class="${side}"><a href="${addresses.at(other)}">${en(words)}</a></li>`;
	const turn = previous === void 0 && next === void 0 ? void 0 : html`<nav class="pager" aria-label="Pages">
<ul>${link(previous, "newer", "Previous page")}${link(next, "older", "Next page")}</ul>
</nav>`;
	return layout(site, {
		title,
		path,
		main: html`<header class="channel">
<h1>${en(title)}</h1>
</header>
${groups.length > 0 ? groups.map((group) => channelList(site, group)) : html`<p>${en("There are none yet.")}</p>`}
${turn}`
	});
}
/** Writes a list of channels under a heading, each with its feeds. */
function channelList(site, { title, channels }) {
	const { publication, addresses } = site;
	return html`<section>
<h2>${inEnglish(publication.language, title)}</h2>
<ul class="channels">${channels.map((channel) => {
		const name = channelTitle(channel);
		return html`
<li><a href="${addresses.at(`${channel.folder}index.html`)}">${name}</a> ${feedFormats(site, channel.folder, name)}</li>`;
	})}
</ul>
</section>
`;
}

// src/pages/subscribe-page.ts
/** Writes the page that says how to subscribe, and to what. */
function subscribePage(site, { sections, languages }) {
	const { publication, addresses } = site;
	const { title } = publication;
	const en = (words) => inEnglish(publication.language, words);
	const page = (path, words) => html`<a href="${addresses.at(path)}">${words}</a>`;
	return layout(site, {
		title: "Subscribe",
		path: "feeds/index.html",
		main: html`<header class="channel">
<h1>${en("Subscribe")}</h1>
<p class="summary">${en("Give the address of a feed to a feed reader, and every new story comes to you. It costs nothing, and you need no account.")}</p>
</header>
<section>
<h2>${en("All stories")}</h2>
<ul class="channels">
<li><a href="${addresses.home}">${title}</a> ${feedFormats(site, "", title)}</li>
</ul>
</section>
${[{
			title: "Sections",
			channels: sections
		}, {
			title: "Languages",
			channels: languages
		}].filter(({ channels }) => channels.length > 0).map((group) => channelList(site, group))}<section>
<h2>${en("One subject, one author")}</h2>
<p>${en(html`Every ${page("entities/index.html", "person, organization, place, agreement and event")} that a story is about or mentions has feeds of its own, and so has every ${page("authors/index.html", "author")}.`)}</p>
<p>${en(html`A feed reader can take all of them at once, from ${page("feeds.opml", "the list of feeds (OPML)")}.`)}</p>
</section>`
	});
}

// src/pages/channel-page.ts
/**
* Writes a page of the stories of a section, of an author or in a language.
*
* @param site who publishes, and where
* @param channel whose stories they are
* @param page which of them it shows
*/
function channelPage(site, channel, page) {
	const { publication } = site;
	const title = channelTitle(channel);
	const kind = inEnglish(publication.language, kinds$1[channel.kind]);
	return layout(site, {
		title: pageTitle(title, page),
		path: page.path,
		feeds: {
			folder: channel.folder,
			title: `${title} – ${publication.title}`
		},
		head: pagerHead(site, page),
		main: html`<header class="channel">
<p class="section">${kind}</p>
<h1>${inItself(channel, pageTitle(title, page))}</h1>
${aboutAuthor(site, channel)}</header>
${storyList(site, page.stories, { withSection: channel.kind !== "section" })}
${pager(site, page)}
${subscribe(site, channel.folder, title)}`
	});
}
const kinds$1 = {
	section: "Section",
	author: "Stories by",
	entity: "Stories about",
	language: "Stories in"
};
function inItself({ kind, name }, title) {
	return kind === "language" ? html`<span lang="${name}" dir="${direction(name)}">${title}</span>` : title;
}
/** Leads from an author to the entity that it is, where the newest story shows the way to it too. */
function aboutAuthor({ publication, addresses }, { kind, folder, stories }) {
	if (kind !== "author") return void 0;
	const entity = stories[0]?.record.entities.find(({ id }) => folder === `authors/${id}/`);
	if (!entity) return void 0;
	const url = addresses.at(`${entityFolder(entity.id)}index.html`);
	return html`<p>${inEnglish(publication.language, "Stories about")} <a href="${url}">${entity.name}</a></p>\n`;
}

// src/pages/entity-facts.ts
/** Gives what is known of an entity beside its names, its description and its history, in the order of its importance. */
function entityFacts(entity, { nameOf, language }) {
	const date = (value) => value === void 0 ? [] : [dateOf(value, language)];
	const name = (id) => id === void 0 ? [] : [nameOf(id)];
	return factsOf().filter(({ values }) => values.length > 0);
	function factsOf() {
		switch (entity.type) {
			case "person": return [{
				term: "Posts",
				values: entity.roles.map((role) => post(role))
			}];
			case "organization": return [
				{
					term: "Kind",
					values: kind(entity.kind)
				},
				{
					term: "Part of",
					values: name(entity.parent)
				},
				{
					term: "Place",
					values: name(entity.location)
				}
			];
			case "place": return [
				{
					term: "Kind",
					values: kind(entity.kind)
				},
				{
					term: "In",
					values: name(entity.containedIn)
				},
				{
					term: "Coordinates",
					values: entity.coordinates ? [coordinatesOf(entity.coordinates)] : []
				}
			];
			case "agreement": return [
				{
					term: "Between",
					values: entity.parties.map(nameOf)
				},
				{
					term: "Signed",
					values: date(entity.signed)
				},
				{
					term: "In force since",
					values: date(entity.effective)
				},
				{
					term: "Ends, or would have ended",
					values: date(entity.expires)
				}
			];
			case "event": return [
				{
					term: "Date",
					values: date(entity.date)
				},
				{
					term: "Place",
					values: name(entity.place)
				},
				{
					term: "Took part",
					values: entity.participants.map(nameOf)
				}
			];
			case "topic": return [{
				term: "Part of",
				values: name(entity.broader)
			}];
		}
	}
	function post({ title, organization, from, until }) {
		const at = organization === void 0 ? void 0 : html`, ${nameOf(organization)}`;
		const [begin, end] = [from, until].map((value) => value && dateOf(value, language));
		const time = begin || end ? html` (${begin}–${end})` : void 0;
		return html`${title}${at}${time}`;
	}
}
/** Writes a date for readers and for programs; an interval is no valid value of `datetime`. */
function dateOf(date, language) {
	const text = readableDate(date, language);
	return date.includes("/") ? text : html`<time datetime="${date}">${text}</time>`;
}
function kind(value) {
	return value === void 0 || value === "other" ? [] : [value.replaceAll("-", " ")];
}
function coordinatesOf({ latitude, longitude }) {
	return `${`${Math.abs(latitude)}° ${latitude < 0 ? "S" : "N"}`}, ${Math.abs(longitude)}° ${longitude < 0 ? "W" : "E"}`;
}

// src/pages/entity-head.ts
/** Writes what is known of an entity: its names, its description, its facts, its history, and the same thing elsewhere. */
function entityHead(entity, options) {
	const { language } = options;
	const en = (words) => inEnglish(language, words);
	const otherNames = entity.otherNames.length > 0 ? html`<p class="other-names">${en("Also:")} ${entity.otherNames.join(", ")}</p>\n` : void 0;
	const description = entity.description === void 0 ? void 0 : html`<p class="summary">${entity.description}</p>\n`;
	const facts = entityFacts(entity, options);
	const list = facts.length > 0 ? html`<dl class="facts">${facts.map(({ term, values }) => html`
<div><dt>${en(term)}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`)}
</dl>
` : void 0;
	return html`<header class="channel">
<p class="section">${en(kinds[entity.type])}</p>
<h1>${entity.name}</h1>
${otherNames}${description}${list}${history(entity, language)}${elsewhere(entity, language)}</header>`;
}
const kinds = {
	person: "Person",
	organization: "Organization",
	place: "Place",
	agreement: "Agreement",
	event: "Event",
	topic: "Topic"
};
/** Writes what became of an agreement as a line of time, the oldest first. */
function history(entity, language) {
	if (entity.type !== "agreement" || entity.statusHistory.length === 0) return void 0;
	const steps = entity.statusHistory.map(({ status, date, note }) => {
		const word = inEnglish(language, capitalised(status.replaceAll("-", " ")));
		return html`
<li><p class="when">${dateOf(date, language)}</p><p><b>${word}</b>${note === void 0 ? void 0 : html`: ${note}`}</p></li>`;
	});
	return html`<section aria-labelledby="history">
<h2 id="history">${inEnglish(language, "What became of it")}</h2>
<ol class="timeline">${steps}
</ol>
</section>
`;
}
function capitalised(words) {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
function elsewhere({ sameAs }, language) {
	if (sameAs.length === 0) return void 0;
	const links = sameAs.map((url, index) => html`${index > 0 ? ", " : void 0}<a href="${url}" rel="external">${new URL(url).hostname.replace(/^www\./, "")}</a>`);
	return html`<p class="elsewhere">${inEnglish(language, "Elsewhere:")} ${links}</p>\n`;
}

// src/pages/entity-page.ts
/**
* Writes a page of the stories about an entity and of those that mention it; on the first one stands what is known of it.
*
* @param site who publishes, and where
* @param channel the entity's
* @param page which of its stories it shows
* @param newest the newest of its stories whole, which says what is known of the entity; nothing on further pages
*/
function entityPage(site, channel, page, newest) {
	const { publication, addresses } = site;
	const { folder, name, stories } = channel;
	const { language } = publication;
	const id = channel.entity?.id;
	const entity = newest?.entities.find((candidate) => candidate.id === id);
	const shown = new Set(stories[0]?.record.entities.map((other) => other.id));
	const nameOf = (other) => {
		const known = newest?.entities.find((candidate) => candidate.id === other)?.name ?? other;
		return shown.has(other) ? html`<a href="${addresses.entity(other)}">${known}</a>` : known;
	};
	const isAbout = (story) => story.about.some((about) => about === id);
	const note = (story) => inEnglish(story.language, isAbout(story) ? html`about ${name}` : html`mentions ${name}`);
	return layout(site, {
		title: pageTitle(name, page),
		description: entity?.description,
		path: page.path,
		feeds: {
			folder,
			title: `${name} – ${publication.title}`
		},
		head: pagerHead(site, page),
		main: html`${entity ? entityHead(entity, {
			nameOf,
			language
		}) : html`<header class="channel">
<h1>${pageTitle(name, page)}</h1>
</header>`}
<section aria-labelledby="stories">
<h2 id="stories">${inEnglish(language, "Stories")}</h2>
${storyList(site, page.stories, {
			level: 3,
			note
		})}
</section>
${pager(site, page)}
${subscribe(site, folder, name)}`
	});
}

// src/pages/home-page.ts
/**
* Writes a page of the list of all stories; the first one is the home page.
*
* @param site who publishes, and where
* @param page which stories it shows
* @param sections the sections that there are
*/
function homePage(site, page, sections) {
	const { publication, addresses } = site;
	const isHome = page.number === void 0;
	const links = isHome && sections.length > 0 ? html`<nav class="sections" aria-label="Sections">
<ul>${sections.map(({ folder, name }) => html`<li><a href="${addresses.at(`${folder}index.html`)}">${name}</a></li>`)}</ul>
</nav>
` : void 0;
	const none = inEnglish(publication.language, "No story has been published yet.");
	return layout(site, {
		title: pageTitle(publication.title, page),
		description: isHome ? publication.description : void 0,
		path: page.path,
		head: pagerHead(site, page),
		main: html`<h1 class="visually-hidden">${pageTitle(publication.title, page)}</h1>
${links}${page.stories.length > 0 ? storyList(site, page.stories) : html`<p>${none}</p>`}
${pager(site, page)}
${isHome ? subscribe(site, "", publication.title) : void 0}`
	});
}

// src/edition/plan-lists.ts
/** Plans the pages of every channel: of sections, authors, entities and languages. */
function* planChannelPages({ site, channels: { sections, authors, entities, languages }, storyOf, teaserOf }) {
	for (const kind of [
		languages,
		authors,
		sections,
		entities
	]) for (const channel of kind) for (const planned of listPages(channel.folder, channel.stories)) yield listAt(planned, [channel.name], {
		teaserOf,
		render: (page) => channel.kind === "entity" ? entityPage(site, channel, page, newestOn(page, storyOf)) : channelPage(site, channel, page)
	});
}
/** Plans the list of all stories: the home page, and the pages before it. */
function* planHome({ site, published, channels: { sections }, teaserOf }) {
	for (const planned of listPages("", published)) {
		const shown = planned.number === void 0 ? sections : [];
		yield listAt(planned, shown.map(({ name }) => name), {
			teaserOf,
			render: (page) => homePage(site, page, shown)
		});
	}
}
function listAt(planned, texts, { teaserOf, render }) {
	return {
		path: planned.path,
		contentType: contentTypes.html,
		get digest() {
			return digestOfPage(planned, texts);
		},
		shows: planned.planned,
		render: () => render({
			...planned,
			stories: listed(planned.planned, teaserOf)
		})
	};
}
/** What is known of an entity stands on the first page of its list, and so does its newest story. */
function newestOn({ number, stories }, storyOf) {
	const [newest] = stories;
	return number === void 0 && newest ? storyOf(newest).article : void 0;
}
/** Gives the lines of the digest of a list of channels: what they are called, and where they are. */
function channelLines(channels) {
	return channels.flatMap(({ folder, name }) => [folder, name]);
}

// src/edition/plan-channel-directories.ts
/** How many channels a page of a directory lists. */
const channelsOnPage = 500;
/** Plans the directories of sections, authors, languages and entities, and the page that says how to subscribe. */
function* planChannelDirectories({ site, channels: { sections, authors, entities, languages } }) {
	const directories = [
		[
			"sections/",
			"Sections",
			[{
				title: "Sections",
				channels: sections
			}]
		],
		[
			"authors/",
			"Authors",
			[{
				title: "Authors",
				channels: authors
			}]
		],
		[
			"languages/",
			"Languages",
			[{
				title: "Languages",
				channels: languages
			}]
		],
		[
			"entities/",
			"Topics",
			entityGroups(entities)
		]
	];
	for (const [folder, title, groups] of directories) {
		const pages = divided(groups);
		const path = (index) => index >= 0 && index < pages.length ? `${folder}${index === 0 ? "" : `page/${index + 1}/`}index.html` : void 0;
		for (const [index, content] of pages.entries()) {
			const own = path(index) ?? folder;
			const [previous, next] = [path(index - 1), path(index + 1)];
			yield {
				path: own,
				contentType: contentTypes.html,
				digest: digestOf([next, ...groupLines(content)]),
				render: () => directoryPage(site, {
					path: own,
					title,
					groups: content,
					previous,
					next
				})
			};
		}
	}
	yield {
		path: "feeds/index.html",
		contentType: contentTypes.html,
		digest: digestOf([
			String(sections.length),
			...channelLines(sections),
			...channelLines(languages)
		]),
		render: () => subscribePage(site, {
			sections,
			languages
		})
	};
}
/** Gives the lines of the digest of groups of channels. */
function groupLines(groups) {
	return groups.flatMap(({ title, channels }) => [title, ...channelLines(channels)]);
}
/** Divides groups among pages, of which there is one at the least. */
function divided(groups) {
	const pages = [[]];
	let room = channelsOnPage;
	for (const { title, channels } of groups) {
		let rest = channels;
		while (rest.length > 0) {
			if (room === 0) {
				pages.push([]);
				room = channelsOnPage;
			}
			const part = rest.slice(0, room);
			pages.at(-1)?.push({
				title,
				channels: part
			});
			room -= part.length;
			rest = rest.slice(part.length);
		}
	}
	return pages;
}

// src/edition/plan-directories.ts
/** How many stories `llms.txt` names; the archive has the others. */
const storiesForLanguageModels = 50;
/** Plans what tells programs of the rest: the list of feeds, `llms.txt` and `robots.txt`. */
function* planDirectories({ site, published, channels, teaserOf }) {
	yield listOfFeeds(site, channels);
	const newest = published.slice(0, storiesForLanguageModels);
	const { sections } = channels;
	yield {
		path: "llms.txt",
		contentType: contentTypes.text,
		digest: digestOfList(newest, channelLines(sections)),
		shows: newest,
		render: () => llmsText(site, listed(newest, teaserOf), sections)
	};
	yield {
		path: "robots.txt",
		contentType: contentTypes.text,
		digest: "",
		render: () => `User-agent: *\nAllow: /\n\n${["sitemap.xml", "sitemap-news.xml"].map((path) => `Sitemap: ${site.addresses.at(path)}\n`).join("")}`
	};
}
function listOfFeeds({ publication, addresses }, channels) {
	const groups = [
		{
			title: "Sections",
			channels: channels.sections
		},
		{
			title: "Languages",
			channels: channels.languages
		},
		{
			title: "Authors",
			channels: channels.authors
		},
		...entityGroups(channels.entities)
	].filter((group) => group.channels.length > 0);
	const { title, description, language } = publication;
	const whole = {
		title,
		description,
		language,
		url: addresses.feeds.rss,
		homeUrl: addresses.home
	};
	const feedOf = (channel) => ({
		title: channelTitle(channel),
		url: addresses.at(channel.folder + feedFiles.rss),
		homeUrl: addresses.at(`${channel.folder}index.html`),
		language: channel.kind === "language" ? channel.name : language
	});
	return {
		path: "feeds.opml",
		contentType: contentTypes.opml,
		digest: digestOf(groupLines(groups)),
		render: () => renderOpml({
			title,
			feeds: [whole],
			groups: groups.map((group) => ({
				title: group.title,
				feeds: group.channels.map(feedOf)
			}))
		})
	};
}

// src/edition/plan-feeds.ts
/** How many stories an archive document holds, and the document that readers subscribe to at the least. */
const storiesInDocument = 50;
/** How many stories the feed of a section, an author, a language or an entity holds: there are many of these feeds. */
const storiesInChannel = 20;
/**
* Plans the feed of all stories in each format, with its archives: what subscribers poll stays small, and no story is out of
* their reach.
*/
function* planMainFeed({ site, published, withdrawn, storyOf }) {
	const { publication, addresses } = site;
	const { subscription, archives } = archiveFeed(published, storiesInDocument);
	const head = {
		publication,
		homeUrl: addresses.home,
		stylesheetUrl: addresses.feedStylesheet
	};
	const archivePath = (format, number) => `archive/${format.name}-${number}.${format.extension}`;
	const archiveUrl = (format, number) => number >= 1 && number <= archives.length ? addresses.at(archivePath(format, number)) : void 0;
	const document = (format, path, content, archive) => documentAt(path, format, {
		content,
		digest: () => digestOfContent(content, [archive.previous, archive.next]),
		head: () => ({
			...head,
			url: addresses.at(path),
			archive
		}),
		storyOf
	});
	for (const [index, stories] of archives.entries()) for (const format of feedFormats$1) {
		const [previous, next] = [archiveUrl(format, index), archiveUrl(format, index + 2)];
		const links = linked({
			isArchive: true,
			current: addresses.feeds[format.name],
			previous,
			next
		});
		yield document(format, archivePath(format, index + 1), {
			stories,
			withdrawn: []
		}, links);
	}
	for (const format of feedFormats$1) {
		const content = {
			stories: subscription,
			withdrawn: format.showsWithdrawn ? withdrawn : []
		};
		const links = linked({ previous: archiveUrl(format, archives.length) });
		yield document(format, feedFiles[format.name], content, links);
	}
}
/** Plans the feeds of every channel, each with the newest of its stories. */
function* planChannelFeeds({ site, channels: { sections, authors, entities, languages }, storyOf }) {
	for (const kind of [
		sections,
		authors,
		languages,
		entities
	]) for (const channel of kind) {
		const stories = channel.stories.slice(0, storiesInChannel);
		for (const format of feedFormats$1) {
			const path = channel.folder + feedFiles[format.name];
			const content = {
				stories,
				withdrawn: format.showsWithdrawn ? channel.withdrawn.slice(0, storiesInChannel) : []
			};
			yield documentAt(path, format, {
				content,
				digest: () => digestOfContent(content, [channel.name]),
				head: () => channelHead(site, channel, path),
				storyOf
			});
		}
	}
}
/** What a channel's feed says of itself. Its permanent name is below the publication's, and depends on no title. */
function channelHead({ publication, addresses }, channel, path) {
	const { kind, folder, name } = channel;
	return {
		publication: kind === "language" ? {
			...publication,
			language: LanguageTag.parse(name)
		} : publication,
		id: `${publication.id}/${folder.slice(0, -1)}`,
		url: addresses.at(path),
		homeUrl: addresses.at(`${folder}index.html`),
		title: `${channelTitle({
			kind,
			name
		})} – ${publication.title}`,
		stylesheetUrl: addresses.feedStylesheet
	};
}
function digestOfContent({ stories, withdrawn }, texts) {
	return digestOfList([...withdrawn, ...stories], [...texts, String(withdrawn.length)]);
}
function documentAt(path, { name, contentType }, { content, digest, head, storyOf }) {
	const feed = () => ({
		format: name,
		head: head(),
		stories: recordsOf(content.stories),
		withdrawn: recordsOf(content.withdrawn)
	});
	return {
		path,
		contentType,
		get digest() {
			return digest();
		},
		shows: content.withdrawn.length === 0 ? content.stories : [...content.withdrawn, ...content.stories],
		feed,
		render: () => renderFeedDocument(feed(), storyOf)
	};
}
/** Gives an archive's links without those that lead nowhere. */
function linked({ isArchive, ...links }) {
	const there = Object.fromEntries(Object.entries(links).filter(([, address]) => address !== void 0));
	return isArchive ? {
		isArchive,
		...there
	} : there;
}

// src/edition/planning.ts
/** Puts together what an edition is planned from. */
function planningOf({ publication, baseUrl, storyOf, teaserOf, parser, now }, lists) {
	const site = {
		publication,
		addresses: addressesBelow(baseUrl)
	};
	return {
		...lists,
		site,
		slugOf: slugsOf(lists.published),
		storyOf,
		teaserOf,
		parser,
		now
	};
}
/** Gives the slug of a published story by its id. The index is made when it is first asked: few publications translate. */
function slugsOf(published) {
	let slugs;
	return (id) => {
		slugs ??= new Map(published.map(({ record }) => [record.id, record.slug]));
		return slugs.get(id);
	};
}

// src/pages/sitemap-index.ts
/**
* Writes the index of a sitemap's documents.
*
* @param urls their absolute addresses
* @see https://www.sitemaps.org/protocol.html#index
*/
function sitemapIndex(urls) {
	return String(xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => xml`<sitemap>\n<loc>${url}</loc>\n</sitemap>\n`)}</sitemapindex>
`);
}

// src/edition/plan-sitemaps.ts
/** How many pages one document of a sitemap lists: few enough that a new story writes little anew. */
const pagesInDocument = 1e3;
const newsWindow = 1728e5;
/**
* Plans the sitemap: one document or, where there are many pages, an index of several, and the sitemap of the latest news.
*
* @param planning the stories
* @param paths the paths of all other pages
*/
function* planSitemaps(planning, paths) {
	const { site, published } = planning;
	const { addresses } = site;
	const document = (path, stories, others) => ({
		path,
		contentType: contentTypes.xml,
		get digest() {
			return digestOfList(stories, [...others, ...alternateSlugs(stories, planning.slugOf)]);
		},
		shows: stories,
		render: () => {
			const pages = [...others.map((other) => ({ url: addresses.at(other) })), ...stories.map(({ record }) => storyOnSitemap(record, planning))];
			const [only] = renderSitemap(pages, {
				url: addresses.at(path),
				partUrl: () => addresses.at(path)
			});
			return only?.xml ?? "";
		}
	});
	if (published.length + paths.length <= 1e3) yield document("sitemap.xml", published, paths);
	else {
		const parts = [...chunks(paths).map((chunk, index) => document(`sitemap-pages-${index + 1}.xml`, [], chunk)), ...chunks(published.toReversed()).map((chunk, index) => document(`sitemap-stories-${index + 1}.xml`, chunk, []))];
		yield* parts;
		yield {
			path: "sitemap.xml",
			contentType: contentTypes.xml,
			digest: digestOf(parts.map(({ path }) => path)),
			render: () => sitemapIndex(parts.map(({ path }) => addresses.at(path)))
		};
	}
	yield newsSitemap(planning);
}
function newsSitemap({ site, published, teaserOf, now }) {
	const { publication, addresses } = site;
	const latest = [];
	for (const story of published) {
		const age = now.getTime() - story.moment;
		if (age > newsWindow) break;
		if (age >= 0) latest.push(story);
	}
	return {
		path: "sitemap-news.xml",
		contentType: contentTypes.xml,
		digest: digestOfList(latest),
		shows: latest,
		render: () => renderNewsSitemap(listed(latest, teaserOf).map((article) => ({
			article,
			url: addresses.story(article.slug)
		})), publication, { now })
	};
}
/** Gives what a sitemap says of stories that is not their own: where their translations are. */
function alternateSlugs(stories, slugOf) {
	return stories.flatMap(({ record }) => record.translations.map(({ id }) => slugOf(id)));
}
function storyOnSitemap(story, { site, slugOf }) {
	const { addresses } = site;
	const url = addresses.story(story.slug);
	const alternates = story.translations.flatMap(({ id, language }) => {
		const slug = slugOf(id);
		return slug === void 0 ? [] : [{
			language,
			url: addresses.story(slug)
		}];
	});
	return {
		url,
		modified: story.dateModified ?? story.datePublished,
		...alternates.length > 0 && { alternates: [{
			language: story.language,
			url
		}, ...alternates] }
	};
}
function chunks(items) {
	return Array.from({ length: Math.ceil(items.length / pagesInDocument) }, (_, index) => items.slice(index * pagesInDocument, (index + 1) * pagesInDocument));
}

// src/edition/plan-stories.ts
/** Plans each story's page, and the story as data and as Markdown. */
function* planStories({ site, published, slugOf, storyOf, parser }) {
	const urlOf = (id) => {
		const slug = slugOf(id);
		return slug === void 0 ? void 0 : site.addresses.story(slug);
	};
	for (const { record } of published) for (const { path, contentType, digest, render } of storyDocuments) yield {
		path: path(record.slug),
		contentType,
		digest: digest(record, slugOf),
		render: () => render(site, storyOf(record), {
			record,
			urlOf,
			parser
		})
	};
}

// src/edition/plan-changed.ts
/**
* Says whether an edition may be planned in part: there are so many published stories that its sitemap is divided. In a small
* one, the sitemap has all pages in one document, and everything is soon planned.
*
* @param published how many published stories there are
*/
function isPlannedInPart(published) {
	return published > pagesInDocument;
}
/**
* Says whether two records of a published story differ in nothing but what it says: with either of them an edition has the same
* resources, and only those differ that show the story.
*/
function isSameButForText(a, b) {
	return a.status === "published" && placeOf(a) === placeOf(b);
}
/** Gives everything that decides where a story stands, as text. */
function placeOf(record) {
	const { digest: _, dateModified: __, ...place } = record;
	return JSON.stringify(Object.entries(place).toSorted(([a], [b]) => a < b ? -1 : 1));
}
/**
* Plans what shows one of the stories that have changed, where these are published, and the same as before but for their text.
* The records of others are read where they stand in one list with these.
*
* @throws {SyntaxError} where the catalogue is damaged
*/
function planChanged(options) {
	const { stories, changed } = options;
	const records = Array.from(changed, ({ record }) => record);
	const months = new Set(records.map(monthOf));
	const folders = new Set(records.flatMap(foldersOf));
	const catalogued = readCatalogue(options.catalogue, {
		stories,
		isMonthWanted: (month) => months.has(month),
		isChannelWanted: (folder) => folders.has(folder)
	});
	const planning = planningOf(options, catalogued);
	const planned = catalogued.published.filter(({ story }) => changed.has(story));
	return {
		baseUrl: planning.site.addresses.home,
		isPart: true,
		resources: { [Symbol.iterator]: () => planShowing(planning, planned) }
	};
}
function foldersOf({ authors, entities, language }) {
	return [
		...authors.map(authorFolder),
		...entities.map(({ id }) => entityFolder(id)),
		languageFolder(language)
	];
}
function* planShowing(planning, stories) {
	const changed = new Set(stories);
	yield* planStories({
		...planning,
		published: stories
	});
	for (const plan of [
		planChannelPages,
		planArchive,
		planHome,
		planChannelFeeds,
		planMainFeed
	]) yield* showing(plan(planning), changed);
	yield* showing(planSitemaps(planning, []), changed);
	yield* showing(planDirectories(planning), changed);
}
function* showing(resources, changed) {
	for (const resource of resources) if (resource.shows?.some((story) => changed.has(story))) yield resource;
}

// src/edition/usual-case.ts
/**
* Writes a language tag as such tags are usually written: `zh-Hant-TW`, whatever its case was, which says nothing.
*
* @param tag a BCP 47 tag
* @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1
*/
function usualCase(tag) {
	let isAfterSingleton = false;
	return tag.toLowerCase().split("-").map((part, index) => {
		const text = index === 0 || isAfterSingleton ? part : subtag(part);
		isAfterSingleton = part.length === 1;
		return text;
	}).join("-");
}
function subtag(part) {
	if (/^[a-z]{2}$/.test(part)) return part.toUpperCase();
	return /^[a-z]{4}$/.test(part) ? part.slice(0, 1).toUpperCase() + part.slice(1) : part;
}

// src/edition/channels-of.ts
/**
* Divides stories among channels. A channel is named as its newest story names it, and is there while it has a published
* story.
*
* @param published the published stories, the newest first
* @param withdrawn the stories that were taken back, the newest first
*/
function channelsOf(published, withdrawn) {
	const known = {
		sections: /* @__PURE__ */ new Map(),
		authors: /* @__PURE__ */ new Map(),
		bylines: /* @__PURE__ */ new Map(),
		entities: /* @__PURE__ */ new Map(),
		languages: /* @__PURE__ */ new Map()
	};
	for (const story of published) add(known, story);
	for (const story of withdrawn) addWithdrawn(known, story);
	return {
		sections: byName(known.sections.values()),
		authors: byName([...known.authors.values(), ...known.bylines.values()]),
		entities: byName(known.entities.values()),
		languages: byName(known.languages.values())
	};
}
function add({ sections, authors, bylines, entities, languages }, story) {
	const { section, language, authors: signed, entities: shown } = story.record;
	if (section !== void 0 && !grow(sections.get(section), story)) sections.set(section, begin("section", sectionFolder(section), section, story));
	for (const author of signed) {
		const { name, entity } = author;
		const [among, key] = entity === void 0 ? [bylines, name] : [authors, entity];
		if (!grow(among.get(key), story)) among.set(key, begin("author", authorFolder(author), name, story));
	}
	for (const entity of shown) {
		const { id, name } = entity;
		if (!grow(entities.get(id), story)) entities.set(id, {
			...begin("entity", entityFolder(id), name, story),
			entity
		});
	}
	const tag = language.toLowerCase();
	if (!grow(languages.get(tag), story)) languages.set(tag, begin("language", languageFolder(language), usualCase(language), story));
}
function begin(kind, folder, name, story) {
	return {
		kind,
		folder,
		name,
		stories: [story],
		withdrawn: []
	};
}
/** Adds a story to a channel, and says whether there is the channel. */
function grow(channel, story) {
	if (channel && channel.stories.at(-1) !== story) channel.stories.push(story);
	return channel !== void 0;
}
function addWithdrawn(known, story) {
	const { section, language, authors, entities } = story.record;
	if (section !== void 0) known.sections.get(section)?.withdrawn.push(story);
	for (const { name, entity } of authors) (entity === void 0 ? known.bylines.get(name) : known.authors.get(entity))?.withdrawn.push(story);
	for (const { id } of entities) known.entities.get(id)?.withdrawn.push(story);
	known.languages.get(language.toLowerCase())?.withdrawn.push(story);
}
function byName(channels) {
	const named = Array.from(channels, (channel) => ({
		channel,
		name: channel.name.toLowerCase()
	}));
	named.sort((a, b) => a.name < b.name || a.name === b.name && a.channel.folder < b.channel.folder ? -1 : 1);
	return named.map(({ channel }) => channel);
}

// src/pages/moved-page.ts
/**
* Writes the page that stands at the former address of a story, for servers that cannot be told of the redirect.
*
* @param site who publishes, and where
* @param url the absolute address of the story's page now
*/
function movedPage(site, url) {
	const en = (words) => inEnglish(site.publication.language, words);
	return layout(site, {
		title: "This story has moved",
		description: "The story that was here is at another address.",
		head: html`<link rel="canonical" href="${url}">\n<meta http-equiv="refresh" content="0; url=${url}">\n`,
		main: html`<h1>${en("This story has moved")}</h1>
<p>${en(html`It is at <a href="${url}">${url}</a>.`)}</p>`
	});
}

// src/pages/withdrawn-page.ts
/**
* Writes the page that stands in the place of a withdrawn story: that it was withdrawn, when and why. What the story said,
* its headline too, is not repeated.
*
* @param site who publishes, and where
* @param story the withdrawn story
*/
function withdrawnPage(site, { language, withdrawal }) {
	const { publication, addresses } = site;
	const en = (words) => inEnglish(publication.language, words);
	const on = withdrawal && html` on <time datetime="${withdrawal.date}">${readableDate(withdrawal.date, "en")}</time>`;
	const reason = withdrawal && html`<p lang="${language}" dir="${direction(language)}">${withdrawal.reason}</p>\n`;
	return layout(site, {
		title: "This story was withdrawn",
		description: "The story that was here has been withdrawn.",
		head: html`<meta name="robots" content="noindex">\n`,
		main: html`<h1>${en("This story was withdrawn")}</h1>
<p>${en(html`It was withdrawn${on}.`)}</p>
${reason}<p>${en(html`The newest stories are on <a href="${addresses.home}">the home page</a>.`)}</p>`
	});
}

// src/edition/plan-moved.ts
/**
* Plans what stands where stories were: notices in the place of withdrawn ones, and redirects at former addresses. A former
* address that another story has taken leads to that one alone.
*
* @returns the pages, and `_redirects` where there are any redirects
*/
function* planMoved({ site, published, withdrawn }) {
	const { addresses } = site;
	for (const { record } of withdrawn) yield* notices(site, record);
	const moves = movesOf([...published, ...withdrawn]);
	for (const { from, slug } of moves) {
		const location = addresses.story(slug);
		yield {
			path: `stories/${from}/index.html`,
			contentType: contentTypes.html,
			status: 301,
			location,
			digest: digestOf(["moved", slug]),
			render: () => movedPage(site, location)
		};
	}
	if (moves.length === 0) return;
	yield {
		path: "_redirects",
		contentType: contentTypes.text,
		digest: digestOf(moves.flatMap(({ from, slug }) => [from, slug])),
		render: () => {
			const root = new URL(addresses.home).pathname;
			return moves.flatMap(({ from, slug }) => [`${from}/`, from].map((old) => `${root}stories/${old} ${root}stories/${slug}/ 301\n`)).join("");
		}
	};
}
function* notices(site, record) {
	const { id, slug, status, language, withdrawal } = record;
	const digest = digestOf([JSON.stringify([
		id,
		language,
		withdrawal
	])]);
	yield {
		path: `stories/${slug}/index.html`,
		contentType: contentTypes.html,
		status: 410,
		digest,
		render: () => withdrawnPage(site, record)
	};
	yield {
		path: `stories/${slug}.json`,
		contentType: contentTypes.json,
		status: 410,
		digest,
		render: () => `${JSON.stringify({
			id,
			slug,
			status,
			withdrawal
		}, void 0, 2)}\n`
	};
	yield {
		path: `stories/${slug}.md`,
		contentType: contentTypes.markdown,
		status: 410,
		digest,
		render: () => "This story was withdrawn.\n"
	};
}
/** Gives where former addresses lead, in the order of these. Of two stories that had one address, it leads to the newest. */
function movesOf(stories) {
	const moves = /* @__PURE__ */ new Map();
	for (const { record } of stories) for (const from of record.formerSlugs) if (!moves.has(from)) moves.set(from, {
		from,
		slug: record.slug
	});
	if (moves.size > 0) for (const { record } of stories) moves.delete(record.slug);
	return [...moves.values()].toSorted((a, b) => a.from < b.from ? -1 : 1);
}

// src/pages/not-found-page.ts
/** Writes the page that stands where nothing else does. */
function notFoundPage(site) {
	const { publication, addresses } = site;
	const en = (words) => inEnglish(publication.language, words);
	return layout(site, {
		title: "Not found",
		description: "There is no page at this address.",
		head: html`<meta name="robots" content="noindex">\n`,
		main: html`<h1>${en("There is no page at this address")}</h1>
<p>${en(html`It may have been mistyped. The newest stories are on <a href="${addresses.home}">the home page</a>, and all of them in <a href="${addresses.at("archive/index.html")}">the archive</a>.`)}</p>`
	});
}

// src/pages/schema-text.ts
/** The JSON Schemas that an edition carries, each in the 2020 edition of the standard and, for editors, in draft-07. */
const schemaNames = [
	"article",
	"article.draft-07",
	"front-matter",
	"front-matter.draft-07",
	"publication",
	"publication.draft-07"
];
/** Gives a JSON Schema of the article schema's package, of which the build puts a copy beside the bundle. */
function schemaText(name) {
	return readFileSync(ownFile(`dist/schemas/${name}.schema.json`), "utf8");
}

// src/pages/stylesheet.ts
/** Gives a stylesheet: `style.css` is that of all pages, `feed.css` that of feeds which a browser opens. */
function stylesheet(name) {
	return readFileSync(ownFile(`assets/${name}`), "utf8");
}

// src/edition/plan-software.ts
/** Plans what no story changes: the stylesheets, the schemas of the data, and the page for addresses that lead nowhere. */
function* planSoftware({ site }) {
	for (const name of ["style.css", "feed.css"]) yield {
		path: name,
		contentType: contentTypes.css,
		digest: "",
		render: () => stylesheet(name)
	};
	for (const name of schemaNames) yield schema(name);
	yield {
		path: "404.html",
		contentType: contentTypes.html,
		digest: "",
		render: () => notFoundPage(site)
	};
}
function schema(name) {
	return {
		path: `schemas/${name}.schema.json`,
		contentType: contentTypes.jsonSchema,
		digest: "",
		render: () => schemaText(name)
	};
}

// src/edition/plan-edition.ts
/** Says what a publication publishes, and where. Nothing is rendered before it is asked for. */
function planEdition(options) {
	const storiesThat = (status) => newestFirst(options.stories.filter(({ record }) => record.status === status));
	const [published, withdrawn] = [storiesThat("published"), storiesThat("withdrawn")];
	const planning = planningOf(options, {
		published,
		withdrawn,
		channels: channelsOf(published, withdrawn),
		months: monthsOf(published)
	});
	return {
		baseUrl: planning.site.addresses.home,
		resources: { [Symbol.iterator]: () => plan(planning) },
		catalogue: (stories) => isPlannedInPart(published.length) ? formatCatalogue(planning, stories) : void 0
	};
}
/** Puts first what others lead to. */
function* plan(planning) {
	const paths = [];
	yield* planSoftware(planning);
	yield* planStories(planning);
	yield* noting(planChannelPages(planning), paths);
	yield* noting(planArchive(planning), paths);
	yield* noting(planHome(planning), paths);
	yield* planChannelFeeds(planning);
	yield* planMainFeed(planning);
	yield* noting(planChannelDirectories(planning), paths);
	yield* planSitemaps(planning, paths);
	yield* planDirectories(planning);
	yield* planMoved(planning);
}
/** Notes the paths of pages on their way, for the sitemap. */
function* noting(resources, paths) {
	for (const resource of resources) {
		if (resource.contentType === contentTypes.html) paths.push(resource.path);
		yield resource;
	}
}

// src/library/most-recent.ts
/**
* Gives a function that remembers what another one gave for the arguments of late.
*
* @param make what is remembered; it gives the same for the same key
* @param options what tells arguments apart, and how many results are held at the most
*/
function mostRecent(make, { keyOf, most }) {
	const held = /* @__PURE__ */ new Map();
	return (argument) => {
		const key = keyOf(argument);
		const known = held.get(key) ?? { result: make(argument) };
		held.delete(key);
		held.set(key, known);
		if (held.size > most) for (const oldest of held.keys()) {
			held.delete(oldest);
			break;
		}
		return known.result;
	};
}

// src/library/plan-library.ts
/** So many stories are held at once while an edition is rendered: enough for the feeds that share them. */
const heldStories = 250;
/** So many teasers are held: they are a twentieth of their stories, and stand in many lists that are far apart. */
const heldTeasers = 2e4;
/**
* Plans the edition of a library. Its stories are taken out of it, and rendered, when something shows them.
*
* @param library the stories
*/
function planLibrary(library, options) {
	const { publication, baseUrl, now, state, part, parsers = {} } = options;
	const addresses = addressesBelow(baseUrl);
	const files = /* @__PURE__ */ new Map();
	const fileOf = ({ id }) => files.get(id) ?? "";
	const render = (record) => {
		const file = fileOf(record);
		const article = library.articleOf(file);
		const known = state?.html(file);
		if (known !== void 0) return {
			article,
			url: addresses.story(record.slug),
			contentHtml: known
		};
		const story = storyAt(article, addresses, parsers.parser);
		state?.saveHtml(file, story.contentHtml);
		return story;
	};
	const storyOf = mostRecent(render, {
		keyOf: ({ id }) => id,
		most: heldStories
	});
	const told = {
		publication,
		baseUrl,
		storyOf,
		teaserOf: mostRecent((record) => library.teaserOf(fileOf(record)), {
			keyOf: ({ id }) => id,
			most: heldTeasers
		}),
		now,
		parser: parsers.parseMarkdown
	};
	const found = {
		storyOf,
		fileOf
	};
	if (part) {
		const { catalogue } = part;
		const changed = /* @__PURE__ */ new Set();
		const stories = library.stories.map((story) => {
			const noting = notingFile(story, files);
			if (part.changed.has(story)) changed.add(noting);
			return noting;
		});
		return {
			...planChanged({
				...told,
				stories,
				changed,
				catalogue
			}),
			...found
		};
	}
	for (const { file, record } of library.stories) files.set(record.id, file);
	const stories = library.stories.filter(({ record }) => isVisibleAt(record, now));
	const { catalogue, ...edition } = planEdition({
		...told,
		stories
	});
	return {
		...edition,
		...found,
		catalogue: () => catalogue(library.stories)
	};
}
/** Makes a story's file known when its record is read: of a hundred thousand stories, those listed beside a changed one. */
function notingFile(story, files) {
	return { get record() {
		const { file, record } = story;
		files.set(record.id, file);
		return record;
	} };
}

export { isSameButForText as n, planLibrary as t };