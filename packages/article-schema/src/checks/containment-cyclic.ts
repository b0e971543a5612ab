import type { Entity } from "../entities/entity.js";
import type { Check } from "./check.js";
import type { Draft } from "./draft.js";

/** Nothing is part of itself. */
export const containmentCyclic: Check = {
  code: "containment-cyclic",
  severity: "error",
  rule: "No place lies in itself, no organization is its own parent, no topic is broader than itself, by any way round.",
  *run({ article, own }) {
    if (own.length === 0) return;
    const entities = article.entities ?? [];
    const containers = new Map(entities.map((entity) => [entity?.id, entity && containerOf(entity)]));
    const settled = new Set<string>();
    // Of two entities with one id, the last one's container counts.
    const places = new Map<string | undefined, number>(entities.map((entity, index) => [entity?.id, index]));
    for (const entity of own) {
      // What is in nothing, as most things are, begins no way round.
      if (!entity?.id || containers.get(entity.id) === undefined) continue;
      const cycle = findCycle(entity.id, containers, settled);
      if (!cycle) continue;
      yield {
        path: ["entities", places.get(cycle[0]) ?? 0],
        message: `“${cycle[0]}” is contained in itself: ${shown(cycle)}.`,
        hint: "Take one of these steps out.",
      };
    }
  },
};

/** A way round of thousands of steps is told by its beginning and its end. */
function shown(cycle: readonly string[]): string {
  const steps = cycle.length > 12 ? [...cycle.slice(0, 10), "…", ...cycle.slice(-2)] : cycle;
  return steps.join(" → ");
}

function containerOf(entity: Draft<Entity>): string | undefined {
  if (entity.type === "place") return entity.containedIn;
  if (entity.type === "organization") return entity.parent;
  return entity.type === "topic" ? entity.broader : undefined;
}

/** Follows the containers from one entity on. What has been followed once is settled, so all walks together are linear. */
function findCycle(
  start: string,
  containers: ReadonlyMap<string | undefined, string | undefined>,
  settled: Set<string>,
): readonly string[] | undefined {
  const walk: string[] = [];
  const walked = new Set<string>();
  let id: string | undefined = start;
  while (id !== undefined && !settled.has(id) && !walked.has(id)) {
    walk.push(id);
    walked.add(id);
    id = containers.get(id);
  }
  for (const step of walk) settled.add(step);
  return id !== undefined && walked.has(id) ? [...walk.slice(walk.indexOf(id)), id] : undefined;
}
