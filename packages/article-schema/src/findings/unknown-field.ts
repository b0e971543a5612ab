import { cut } from "./complaint.js";
import { type Finding, formatPath, type Path } from "./finding.js";

/**
 * Says that an object has a field that there is not.
 *
 * @param around where the object is
 * @param key the field's name
 * @param known the fields that there are
 * @param meant the one of them that was probably meant, if any
 */
export function unknownField(
  around: Path,
  key: string,
  known: readonly string[],
  meant: string | undefined,
): Finding {
  const others = known.join(", ");
  return {
    code: "field-unknown",
    severity: "error",
    path: [...around, key],
    message: `There is no field “${cut(key)}”${around.length > 0 ? ` in ${formatPath(around)}` : ""}, so what it says would be lost.`,
    hint: meant ? `Did you mean “${meant}”?` : `Take it out${others && `, or use one of: ${others}`}.`,
  };
}
