import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { copydesk, gsomia } from "../command-line.js";
import { temporaryFolder } from "../folder.js";
import { describeWith, python, run } from "./program.js";

const jsonschema = {
  name: "jsonschema",
  probe: [python, "-c", "import jsonschema"],
  install: "python3-jsonschema",
} as const;

const schema = (name: string) =>
  fileURLToPath(import.meta.resolve(`@copydesk/article-schema/schemas/${name}.schema.json`));

/** Says of a story, as it is and with each of some faults, whether a schema accepts it. */
const script = `
import copy, json, jsonschema, sys
schema, story = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:3])
jsonschema.validators.validator_for(schema).check_schema(schema)
validator = jsonschema.validators.validator_for(schema)(schema)
def change(**fields):
    changed = copy.deepcopy(story)
    changed.update(fields)
    return changed
print(json.dumps([validator.is_valid(document) for document in [
    story, change(datePublished="2023-06-31"), change(headlin="x"), change(id="https://news.example/"), change(entities=[{"type": "plaice"}]),
]]))`;

describeWith([jsonschema], "Python's jsonschema", () => {
  test.each(["article", "article.draft-07"])(
    "reads the built story by schemas/%s.schema.json",
    async (name) => {
      const out = path.join(await temporaryFolder(), "public");
      await copydesk(["build", gsomia, "--out", out]);
      const story = path.join(out, "stories", "south-korea-to-continue-intel-pact-gsomia-with-japan.json");
      const { stdout, stderr } = await run([python, "-c", script, schema(name), story]);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual([true, false, false, false, false]);
    },
  );
});
