/** Licences that everything may have, with the reason why. They are named by their SPDX identifiers. */
const permissive: Readonly<Record<string, string>> = {
  MIT: "asks for its text alone, as our own does",
  "MIT-0": "asks for nothing",
  ISC: "is MIT in other words",
  "0BSD": "asks for nothing",
  "BSD-2-Clause": "asks for its text alone",
  "BSD-3-Clause": "asks for its text, and that nobody advertises with the authors' names",
  "Apache-2.0": "asks for its text and notices, and grants patents",
  "BlueOak-1.0.0": "asks for a link to its text",
  "CC0-1.0": "gives up all rights",
  Unlicense: "gives up all rights",
};

/** Packages with another licence. We develop with them, and give nothing of them away. */
const developmentOnly: Readonly<Record<string, string>> = {
  argparse: "Python-2.0: asks for its text; a part of tools, never of ours",
  "caniuse-lite": "CC-BY-4.0: data about browsers, read by tools",
  "commonmark-spec": "CC-BY-SA-4.0: the examples of CommonMark, which tests read and nothing contains",
  lightningcss: "MPL-2.0: vite's CSS compiler, unchanged, in test runs alone",
};

/** A package that is installed, with what it says of its licence. */
export interface Licensed {
  readonly name: string;
  readonly license: string;
}

/**
 * Gives those packages whose licence is on no list, each as a line of text.
 *
 * @param packages what is installed
 * @param isDevelopment whether this is what we develop with, and not what others install with our packages
 */
export function unlicensed(packages: readonly Licensed[], isDevelopment: boolean): readonly string[] {
  const exceptions = isDevelopment ? Object.keys(developmentOnly) : [];
  return packages
    .filter(({ license }) => !isAllowed(license))
    .filter(({ name }) => !exceptions.some((each) => name === each || name.startsWith(`${each}-`)))
    .map(({ name, license }) => `${name} has the licence ${license}, which is on no list.`);
}

/**
 * Gives the packages that a bundle has parts of, and their licences, in the order of their names.
 *
 * @param notices the notices that come with the bundle
 */
export function bundledIn(notices: string): readonly Licensed[] {
  const heads = notices.matchAll(/(?<=^-{80}\n)(?:\S.*\n)+/gm);
  const titles = [...heads].flatMap(([head]) => [
    ...head.matchAll(/^(?<name>\S+) \S+ \((?<license>.*)\)$/gm),
  ]);
  return titles
    .map(({ groups: { name = "", license = "" } = {} }) => ({ name, license }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of licences that are joined by OR we choose one; those that are joined by AND hold all. */
function isAllowed(license: string): boolean {
  return license
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((each) => Object.hasOwn(permissive, each.trim())));
}
