/** Keeps a promise that may never be asked for its result from ending the process where it fails. */
export function expected<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
