import { describe, expect, test } from "vitest";
import { fileFinding } from "../content/content-finding.js";
import { SarifLog } from "../../test/sarif-shape.js";
import { formatCheck } from "./format-check.js";

const error = {
  ...fileFinding("content/a story, 100%: x.md", "mention-undeclared", "50% of “a”,\nb: c.", "Declare it."),
  place: { line: 31, column: 14 },
};
const warning = {
  ...fileFinding("/news/한.md", "headline-too-long", "Too long.", "Shorten it."),
  severity: "warning" as const,
};
const checked = { findings: [error, warning, error], stories: 2, version: "1.2.3" };
const nothing = { ...checked, findings: [] };

describe("text", () => {
  test("says each finding, and ends with how many there are", () => {
    const texts = formatCheck("text", checked).split("\n\n");
    expect(texts).toHaveLength(4);
    expect(texts[1]).toContain("Shorten it.");
    expect(texts[3]).toBe("2 errors, 1 warning.\n");
    expect(formatCheck("text", { ...checked, findings: [warning] })).toMatch(/\n\n1 warning\.\n$/);
    expect(formatCheck("text", nothing)).toBe("");
  });
});

describe("json", () => {
  test("holds everything as data", () => {
    expect(JSON.parse(formatCheck("json", checked))).toMatchObject({
      version: 1,
      stories: 2,
      errors: 2,
      warnings: 1,
      findings: [{ file: error.file, line: 31, column: 14, code: "mention-undeclared", path: [] }, {}, {}],
    });
    expect(JSON.parse(formatCheck("json", nothing))).toMatchObject({ errors: 0, findings: [] });
  });
});

describe("github", () => {
  test("escapes what would end a command or a property", () => {
    expect(formatCheck("github", checked).split("\n").slice(0, 2)).toEqual([
      "::error file=content/a story%2C 100%25%3A x.md,line=31,col=14,title=mention-undeclared::50%25 of “a”,%0Ab: c.%0ADeclare it.",
      "::warning file=/news/한.md,line=1,col=1,title=headline-too-long::Too long.%0AShorten it.",
    ]);
    expect(formatCheck("github", nothing)).toBe("");
  });
});

describe("sarif", () => {
  test.each([checked, nothing])("has the shape of SARIF 2.1.0: %#", (of) => {
    expect(SarifLog.safeParse(JSON.parse(formatCheck("sarif", of))).error).toBeUndefined();
  });

  test("names each rule once, and each place as a URI", () => {
    expect(JSON.parse(formatCheck("sarif", checked))).toMatchObject({
      runs: [
        {
          tool: { driver: { rules: [{ id: "headline-too-long" }, { id: "mention-undeclared" }] } },
          results: [
            {
              ruleIndex: 1,
              level: "error",
              message: { text: "50% of “a”,\nb: c.\nDeclare it." },
              locations: [
                {
                  physicalLocation: { artifactLocation: { uri: "content/a%20story%2C%20100%25%3A%20x.md" } },
                },
              ],
            },
            {
              ruleIndex: 0,
              locations: [{ physicalLocation: { artifactLocation: { uri: "file:///news/%ED%95%9C.md" } } }],
            },
            { ruleIndex: 1 },
          ],
        },
      ],
    });
  });

  test.each([
    ["C:/news/a b.md", "file:///C:/news/a%20b.md"],
    ["././content/a.md", "content/a.md"],
    ["content/b./a.md", "content/b./a.md"],
  ])("names the file %s as %s", (file, uri) => {
    const log = SarifLog.parse(
      JSON.parse(formatCheck("sarif", { ...checked, findings: [{ ...error, file }] })),
    );
    expect(log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test("says of each rule what it is, in the order of their codes", () => {
    const codes = ["story-vanished", "body-empty", "yaml-invalid", "body-empty", "entity-unused"];
    const findings = codes.map((code) => ({ ...error, code }));
    const log = SarifLog.parse(JSON.parse(formatCheck("sarif", { ...checked, findings })));
    const { rules = [] } = log.runs[0]?.tool.driver ?? {};
    expect(rules.map(({ id }) => id)).toEqual([...new Set(codes)].toSorted());
    for (const { fullDescription, help } of rules)
      expect(help.text).toContain(`${fullDescription.text} The finding`);
  });
});
