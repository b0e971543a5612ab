import type { Finding } from "@copydesk/article-schema";

/**
 * Gives a finding that says in other words what to do, and of the field what it said.
 *
 * @param finding what was found
 * @param remedy what to do, for whoever writes the file
 */
export function withRemedy<Found extends Pick<Finding, "hint" | "remedy">>(
  finding: Found,
  remedy: string,
): Found {
  const { hint, remedy: before = hint } = finding;
  return { ...finding, remedy, hint: remedy + hint.slice(before.length) };
}
