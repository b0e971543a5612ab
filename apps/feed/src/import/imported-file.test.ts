import { expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter.js";
import { readYaml } from "../content/yaml-source.js";
import { importedFile } from "./imported-file.js";

const [first, second, third] = ["a", "b", "c"].map((name) => ({ kind: "photo", credit: name }));

test.each([
  ["one that is complete before it", [first], [second]],
  ["one that is complete behind it", [second], [first]],
  ["others on both sides", [first, third], [second]],
  ["none", [], [first]],
  ["none, and being two", [], [first, second]],
])("pictures to complete stand in their order where the # is taken away, with %s", (_, complete, toMend) => {
  const media = [first, second, third].filter((one) => complete.includes(one) || toMend.includes(one));
  const text = importedFile({
    fields: { headline: "One", status: "draft" },
    link: undefined,
    reasons: ["A picture wants a credit."],
    media: media.map((one) => ({ written: one ?? {}, isComplete: complete.includes(one) })),
    body: "Words.",
  });
  const data = (written: string) => readYaml(splitFrontMatter(written)?.yaml ?? "", "one.md");
  const rest = { headline: "One", status: "draft" };
  expect(data(text)).toMatchObject({
    findings: [],
    data: complete.length === 0 ? rest : { ...rest, media: complete },
  });
  const [head = "", list = ""] = text.split("say status: published.\n");
  const mended = `${head}\n${list.replaceAll(/^# /gm, "")}`;
  expect(data(mended)).toMatchObject({ findings: [], data: { ...rest, media } });
});
