import { type Document, isScalar, visit } from "yaml";
import type { YamlFault } from "./yaml-fault.js";

/**
 * Finds fields that a mapping has already. The YAML library would compare each with all before it, and take minutes for as many
 * as a file of data has.
 *
 * @param document the YAML, whether it is in order or not
 */
export function fieldsTwice(document: Document.Parsed): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          faults.push({
            code: "yaml-invalid",
            message: "This is not valid YAML: a field of this name is there already.",
            hint: "Keep one of the two.",
            at: key.range?.[0] ?? 0,
          });
        }
        seen.add(key.value);
      }
    },
  });
  return faults;
}
