import type { CheckFormat } from "./check-formats.js";
import type { Checked } from "./checked.js";
import { formatAsGithub } from "./github.js";
import { formatAsJson } from "./json.js";
import { formatAsSarif } from "./sarif.js";
import { formatAsText } from "./text.js";

const formatters: Readonly<Record<CheckFormat, (checked: Checked) => string>> = {
  text: ({ findings }) => formatAsText(findings),
  json: formatAsJson,
  github: formatAsGithub,
  sarif: formatAsSarif,
};

/** Writes what a check found in a format. */
export function formatCheck(format: CheckFormat, checked: Checked): string {
  return formatters[format](checked);
}
