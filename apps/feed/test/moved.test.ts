import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk, gsomia, serving } from "./command-line.js";
import { copyOf, filesIn } from "./folder.js";

const slug = "south-korea-to-continue-intel-pact-gsomia-with-japan";

test("a renamed story is found at both addresses", async () => {
  const content = await copyOf(gsomia);
  const [old, now] = [slug, "pact"].map((name) => path.join(content, "stories", `${name}.md`));
  if (!old || !now) throw new Error("unreachable");
  await rename(old, now);
  const text = await readFile(now, "utf8");
  await writeFile(now, text.replace("headline:", `formerSlugs: [${slug}]\nheadline:`));
  await serving(content, async (url) => {
    const answer = await fetch(`${url}stories/${slug}/`, { redirect: "manual" });
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe(`${url}stories/pact/`);
    expect(await (await fetch(`${url}stories/${slug}`)).text()).toContain("in solidarity and friendship");
  });
  const out = path.join(path.dirname(content), "public");
  expect(await copydesk(["build", content, "--out", out])).toMatchObject({ code: 0, stderr: "" });
  const files = await filesIn(out);
  expect(files["_redirects"]).toContain(`/stories/${slug}/ /stories/pact/ 301\n`);
  expect(files[`stories/${slug}/index.html`]).toContain('http-equiv="refresh"');
});

test("nothing of a withdrawn story stays where it was published", async () => {
  const content = await copyOf(gsomia);
  const out = path.join(path.dirname(content), "public");
  await copydesk(["build", content, "--out", out]);
  const story = path.join(content, "stories", `${slug}.md`);
  const withdrawal =
    'status: withdrawn\nwithdrawal: { date: "2019-11-24", reason: It was wrong. }\nheadline:';
  await writeFile(story, (await readFile(story, "utf8")).replace("headline:", withdrawal));
  expect(await copydesk(["build", content, "--out", out])).toMatchObject({ code: 0, stderr: "" });
  for (const text of Object.values(await filesIn(out)))
    expect(text).not.toMatch(/solidarity and friendship|To Continue Intel Pact/);
  await serving(content, async (url) => {
    const answer = await fetch(`${url}stories/${slug}/`);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain("It was wrong.");
    expect(await (await fetch(`${url}feed.xml`)).text()).not.toContain("<item>");
  });
});
