import type { Resource } from "../edition/resource.js";

/** So many documents that hold the same stories are rendered together: one in each format. */
const documentsInBatch = 3;

/** So many resources that are passed over leave behind as much as one that is rendered. */
const manyPassed = 1024;

/** What is to be rendered of an edition. */
export interface Unmade {
  /** The edition. It is gone through once more for the lists, and once for the feeds: less is held than of a list of all of it. */
  readonly resources: Iterable<Resource>;
  /** The paths of what is to be rendered. */
  readonly paths: ReadonlySet<string>;
  /** How many of these are documents of feeds. */
  readonly documents: number;
}

/**
 * Gives what is to be rendered and is no document of a feed.
 *
 * @param pass is called from time to time while others are passed over
 */
export function unmadeLists(unmade: Unmade, pass: () => void): Generator<Resource> {
  return only(unmade, pass, ({ feed }) => feed === undefined);
}

/**
 * Gives the documents of feeds that are to be rendered. Those that hold the same stories are put together: the formats of one document
 * come one after the other.
 *
 * @param pass is called from time to time while others are passed over
 */
export function* unmadeFeeds(unmade: Unmade, pass: () => void): Generator<readonly Resource[], undefined> {
  let batch: Resource[] = [];
  for (const document of only(unmade, pass, ({ feed }) => feed !== undefined)) {
    batch.push(document);
    if (batch.length < documentsInBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* only(
  { resources, paths }: Unmade,
  pass: () => void,
  isOne: (resource: Resource) => boolean,
): Generator<Resource> {
  let passed = 0;
  for (const resource of resources) {
    if (isOne(resource) && paths.has(resource.path)) yield resource;
    else if ((passed += 1) % manyPassed === 0) pass();
  }
}
