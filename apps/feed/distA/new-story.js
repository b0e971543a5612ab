import { n as dayOf, r as permanentId, t as authorityOf } from "./permanent-id.js";
import { t as storyFile } from "./story-file.js";
import { t as writeNewFiles } from "./write-new-files.js";
import { t as readLedger } from "./ledger-file.js";
import { n as Slug } from "./slug.js";
import { t as formatAsText } from "./text.js";
import { n as loadLibrary } from "./load-library.js";
import path from "node:path";

// src/cli/choose-slug.ts
/**
* Chooses the slug of a new story.
*
* @param headline what it is made from
* @param given the slug that was asked for, if one was
* @param known the stories that there are and were, whose addresses are taken
*/
async function chooseSlug(headline, given, known) {
	if (given !== void 0 && !Slug.safeParse(given).success) return { complaint: `“${given}” is not a slug: lower-case letters, digits and single hyphens, such as intel-pact.\nCorrect --slug.\n` };
	const slug = given ?? (await import("./slug-of.js")).slugOf(headline);
	if (slug === void 0) return { complaint: `No address can be made from the headline “${headline}”: it holds no letters or digits.\nChoose one with --slug, such as --slug intel-pact.\n` };
	if (known.some((story) => story.slug === slug || story.formerSlugs.includes(slug))) return { complaint: `The slug “${slug}” is that of another story.\nChoose another one with --slug.\n` };
	return { slug };
}

// src/cli/new-story.ts
/** Writes the file of a new story into a content folder. */
async function newStory(folder, options) {
	const { headline, summary, section, now } = options;
	if (headline.trim() === "" || /[\r\n]/.test(headline)) return refusal("A headline is one line that says something.\n", 2);
	const { publication, stories, findings } = await loadLibrary(folder);
	if (!publication) {
		const own = findings.filter(({ file }) => file.endsWith("publication.yaml") || file === folder);
		return refusal(`${formatAsText(own)}A story takes its permanent name from publication.yaml. copydesk init writes one.\n`);
	}
	const { entries } = await readLedger(folder);
	const known = [...stories.map(({ record }) => record), ...entries.values()];
	const chosen = await chooseSlug(headline, options.slug, known);
	if (chosen.complaint !== void 0) return refusal(chosen.complaint);
	const { slug } = chosen;
	const day = dayOf(now);
	const id = permanentId(authorityOf(publication.id), day, slug);
	if (id === void 0 || known.some((story) => story.id === id)) return refusal(`Another story has the permanent name ${id ?? slug} already.\nChoose another slug with --slug.\n`);
	const file = path.join(folder, "stories", `${slug}.md`);
	const story = storyFile({
		id,
		headline: headline.trim(),
		status: "draft",
		day,
		...summary !== void 0 && { summary },
		...section !== void 0 && { section }
	});
	const complaint = await writeNewFiles([{
		path: file,
		text: story
	}]);
	if (complaint !== void 0) return refusal(complaint);
	return {
		exitCode: 0,
		output: `${file.split(path.sep).join("/")} is yours to write. It is a draft: set status: published when it is ready.\n`
	};
}
function refusal(complaint, exitCode = 1) {
	return {
		exitCode,
		complaint
	};
}

export { newStory };