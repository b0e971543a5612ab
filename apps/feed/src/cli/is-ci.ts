/**
 * Says whether the `CI` variable means that no person is at work here. Some services set it to their name, and somebody who
 * wants it otherwise sets it to `false`, as many programs have it.
 *
 * @param value what the variable is set to, if it is
 */
export function isCi(value: string | undefined): boolean {
  return !/^(?:|false|0)$/i.test(value ?? "");
}
