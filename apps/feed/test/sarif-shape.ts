import * as z from "zod";

const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(["none", "note", "warning", "error"]);
const position = z.int().min(1);

const rule = z.strictObject({
  id: z.string().min(1),
  name: z.string().regex(/^[A-Z][A-Za-z]*$/),
  shortDescription: message,
  // The standard leaves these two out at will; GitHub's code scanning wants them.
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
});

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({
      // A URI reference (RFC 3986): ASCII, with everything else escaped.
      uri: z.string().regex(/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/),
    }),
    region: z.strictObject({ startLine: position, startColumn: position }),
  }),
});

const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location).length(1),
});

/**
 * What of SARIF 2.1.0 we write, as the standard has it: names, types, ranges and the references from results to rules.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const SarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z
        .strictObject({
          tool: z.strictObject({
            driver: z.strictObject({
              name: z.string().min(1),
              version: z.string().min(1),
              rules: z.array(rule),
            }),
          }),
          columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
          results: z.array(result),
        })
        .refine(({ tool, results }) =>
          results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
        )
        .refine(
          ({ tool: { driver } }) => new Set(driver.rules.map(({ id }) => id)).size === driver.rules.length,
        ),
    )
    .length(1),
});
