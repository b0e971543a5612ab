/**
 * Gives what a person reads of an RSS description, as readers do that take HTML's tags out: all from `<` to `>` is gone. A reference
 * that is not to `&` or `<`, which are all that is to be written so, becomes U+FFFD.
 *
 * @param html the description, which is HTML (https://www.rssboard.org/rss-profile#element-channel-item-description)
 */
export function readDescription<Html extends string | undefined>(html: Html): Html | string {
  return (
    html
      ?.replace(/<[^>]*>?/g, "")
      .replace(
        /&(?:(?<name>[a-z][a-z\d]+)|#\w+);?/gi,
        (_, name: string) => characters.get(name) ?? "\ufffd",
      ) ?? html
  );
}

const characters: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
]);
