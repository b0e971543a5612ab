import type { BundledPackage } from "./bundled-packages.ts";

const rule = "-".repeat(80);

/**
 * Gives the notices that licences ask to come with copies of what they are for: a line for each package, then its texts.
 *
 * @param packages what is in the bundle
 */
export function notices(packages: readonly BundledPackage[]): string {
  const parts = packages.map(
    ({ name, version, license, texts }) =>
      `${rule}\n${name} ${version} (${license})\n\n${texts.map(tidy).join("\n\n")}\n`,
  );
  return `The program has parts of these packages in it.\n\n${parts.join("\n")}`;
}

function tidy(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
