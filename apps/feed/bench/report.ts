import type { Cost } from "./child.ts";
import { type Measurement, type Work, works } from "./measure.ts";

/** What the results are read with. */
export interface Circumstances {
  /** The day of the measurement, as 2019-11-22. */
  readonly day: string;
  readonly node: string;
  readonly processors: string;
  readonly rounds: number;
}

/** Gives the middle value; of each number by itself where there are several. */
function median(costs: readonly Cost[]): Cost {
  const middle = (of: (cost: Cost) => number) => {
    const sorted = costs.map(of).toSorted((a, b) => a - b);
    const half = sorted.length >> 1;
    const upper = sorted[half] ?? Number.NaN;
    return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
  };
  return {
    wall: middle(({ wall }) => wall),
    cpu: middle(({ cpu }) => cpu),
    memory: middle(({ memory }) => memory),
  };
}

/** Writes one scale's results as a section of Markdown. */
export function section(
  stories: number,
  found: readonly Measurement[],
  { day, node, processors, rounds }: Circumstances,
): string {
  const tools = found.filter(({ version }) => version !== "");
  const versions = tools.map(({ name, version }) => `${name} ${version}`);
  return [
    `## ${stories.toLocaleString("en")} stories`,
    "",
    `${day}; ${processors}; Node ${node}; ${versions.join(", ")}; medians of ${rounds} ${rounds === 1 ? "round" : "rounds"}.`,
    "",
    ...works.flatMap((work) => table(work, found)),
    "| | files written | MB |",
    "| --- | ---: | ---: |",
    ...tools.map(
      ({ name, files, size }) => `| ${name} | ${files.toLocaleString("en")} | ${size.toFixed(1)} |`,
    ),
    "",
  ].join("\n");
}

function table(work: Work, found: readonly Measurement[]): string[] {
  const rows = found.flatMap(({ name, costs }) => {
    const all = costs[work];
    return all ? [{ name, all, cost: median(all) }] : [];
  });
  const [ours] = rows;
  if (!ours) return [];
  return [
    `| ${work} | wall | from … to | CPU | memory | wall beside Copydesk |`,
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(({ name, all, cost }) => {
      const walls = all.map(({ wall }) => wall);
      const range = `${seconds(Math.min(...walls))} … ${seconds(Math.max(...walls))}`;
      return `| ${name} | ${seconds(cost.wall)} | ${range} | ${seconds(cost.cpu)} | ${Math.round(cost.memory)} MB | ${(cost.wall / ours.cost.wall).toFixed(2)} × |`;
    }),
    "",
  ];
}

/**
 * Writes how the work grows with the stories.
 *
 * @param small what was measured of the fewer stories, before and after the more; Copydesk first in each
 * @param large the same of the more stories, in the same run
 * @param stories how many the fewer are
 */
export function growth(
  small: readonly (readonly Measurement[])[],
  large: readonly Measurement[],
  stories: number,
): string {
  const rows = works.flatMap((work) => {
    const few = small.flatMap(([ours]) => ours?.costs[work] ?? []);
    const many = large[0]?.costs[work];
    if (few.length === 0 || !many) return [];
    const [one, other] = [median(few), median(many)];
    const walls = few.map(({ wall }) => seconds(wall)).join(", ");
    return `| ${work} | ${walls} | ${(other.wall / one.wall).toFixed(1)} × | ${(other.cpu / one.cpu).toFixed(1)} × | ${(other.memory / one.memory).toFixed(1)} × |`;
  });
  return [
    `| beside ${stories.toLocaleString("en")} stories, before and after them | their wall | wall | CPU | memory |`,
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
  ].join("\n");
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

/**
 * Puts a section into a document, in place of the one with the same heading where there is one.
 *
 * @param document Markdown whose sections begin with `## `
 * @param text the section
 */
export function withSection(document: string, text: string): string {
  const [head = "", ...sections] = document.split(/^(?=## )/m);
  const heading = (of: string) => of.split("\n", 1)[0];
  const at = sections.findIndex((other) => heading(other) === heading(text));
  const all = at < 0 ? [...sections, text] : sections.with(at, text);
  return [head, ...all].map((part) => `${part.trimEnd()}\n`).join("\n");
}
