import { Entity } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { allSteps } from "../in-step.js";
import { readStory } from "./read-story.js";

test("compares 500,000 names for one story and no more, and begins anew with the next one", () => {
  const entities = new Map(
    Array.from({ length: 5000 }, (_, index) => {
      const entity = Entity.parse({ type: "topic", id: `topic-${index}`, name: `Topic ${index}` });
      return [entity.id, entity] as const;
    }),
  );
  const about = Array.from({ length: 101 }, (_, index) => `  - Topic ${index}`).join("\n");
  const text = `---
id: tag:news.example,2019-11-22:pact
headline: A pact
summary: It goes on.
datePublished: 2019-11-22
about:
${about}
---

It goes on.
`;
  const context = { language: "en", entities, declared: new Set(entities.keys()) };
  for (let story = 0; story < 2; story++) {
    const { findings } = allSteps(readStory({ path: "stories/pact.md", name: "pact", text }, context));
    const hints = findings.map(({ hint }) => hint);
    expect(hints).toHaveLength(101);
    expect(hints[99]).toContain("Did you mean “topic-99”?");
    expect(hints[100]).not.toContain("Did you mean");
  }
});
