import type { BundledPackage } from "./bundled-packages.ts";

const rule = "-".repeat(80);

/**
 * Gives the notices that licences ask to come with copies of what they are for: a line for each package, then its texts. Packages of
 * the same people have the same, which stand there once.
 *
 * @param packages what is in the bundle
 */
export function notices(packages: readonly BundledPackage[]): string {
  const linesByTexts = new Map<string, string[]>();
  for (const { name, version, license, texts } of packages) {
    const text = texts.map(tidy).join("\n\n");
    linesByTexts.set(text, [...(linesByTexts.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = Array.from(linesByTexts, ([text, lines]) => `${rule}\n${lines.join("\n")}\n\n${text}\n`);
  return `The program has parts of these packages in it.\n\n${parts.join("\n")}`;
}

function tidy(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
